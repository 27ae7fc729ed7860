"""Generated questions as JSON: written for other programs, read back for verification."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from quizapp.dataset.findings import whole_file
from quizapp.dataset.picture import Picture
from quizapp.dataset.problem import DatasetError
from quizapp.formats.documents.json_text import read_json, to_json
from quizapp.formats.documents.picture_json import picture_document, picture_of
from quizapp.formats.question_bank import QuestionBank
from quizapp.generation.document import to_document
from quizapp.generation.plan import Plan
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question

NAME = "json"
TITLE = "JSON"
SUFFIXES = (".json",)

_SNIFFED = 256
HINT = "make the file with `quizapp generate SET --to json`"
"""What to do about a file that cannot be used."""


def write_questions(bank: QuestionBank) -> bytes:
    """Write the questions of a bank."""
    return to_json(questions_document(bank.provenance, bank.plan, bank.quizzes, bank.language))


def questions_document(
    made_of: Provenance, plan: Plan, quizzes: Sequence[Sequence[Question]], language: str = ""
) -> dict[str, object]:
    """Return the document; `quiz` says in which of the quizzes, from 1, a question stands.

    Questions name their pictures by the hash, and `pictures` holds each of those once.
    """
    shown = {p.hash: p for quiz in quizzes for question in quiz for p in question.every_picture}
    pictures = {name: picture_document(picture) for name, picture in shown.items()}
    return {
        "generator": {
            "version": made_of.version,
            "set": made_of.set_id,
            "set_hash": f"sha256:{made_of.hash}",
            "seed": plan.seed,
            "count": plan.count,
            "kinds": sorted(plan.kinds or ()),
            "precision": str(plan.precision),
            "level": str(plan.level),
            "exam": plan.exam,
            "set_title": made_of.title,
            "based_on": made_of.based_on,
            **({"language": language} if language else {}),
        },
        "questions": [
            to_document(question) | {"quiz": number}
            for number, quiz in enumerate(quizzes, start=1)
            for question in quiz
        ],
        **({"pictures": pictures} if pictures else {}),
    }


def pictures_of(document: Mapping[str, Any], path: Path) -> Mapping[str, Picture]:
    """Return the pictures of a file of generated questions, by the hashes that name them.

    Raises:
        DatasetError: they are not of the agreed form; carries the problem.
    """
    try:
        read = [picture_of(stated) for stated in dict(document.get("pictures") or {}).values()]
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise _refused(path, f"the pictures are not of the agreed form: {error}") from error
    return {picture.hash: picture for picture in read}


def is_generated(path: Path) -> bool:
    """Tell a file of generated questions by its beginning, which names the generator."""
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    with path.open("rb") as file:
        return b'"generator"' in file.read(_SNIFFED)


def read_questions(path: Path) -> Mapping[str, Any]:
    """Read a file of generated questions; only its outermost form is checked.

    Raises:
        DatasetError: it is not such a file, or it is empty; carries the problem.
    """
    document = read_json(path)
    if not isinstance(document, dict):
        raise _refused(path, "this is JSON, but not a file of generated questions")
    questions = document.get("questions")
    if not isinstance(questions, list):
        raise _refused(path, "there is no list “questions”")
    if not questions:
        raise _refused(path, "the file has no questions")
    return document


def _refused(path: Path, message: str) -> DatasetError:
    return DatasetError([whole_file(str(path), "questions.form", message, HINT)])
