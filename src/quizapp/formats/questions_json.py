"""Generated questions as JSON: written for other programs, read back for verification."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quizapp.dataset.findings import whole_file
from quizapp.dataset.picture import Picture
from quizapp.dataset.problem import DatasetError
from quizapp.formats.json_text import read_json, to_json
from quizapp.formats.picture_json import picture_document, picture_of
from quizapp.formats.question_bank import QuestionBank
from quizapp.generation.document import to_document

NAME = "json"
TITLE = "JSON"

_SNIFFED = 256
_HINT = "make the file with `quizapp generate SET --to json`"


def write_questions(bank: QuestionBank) -> bytes:
    """Write the questions; `quiz` says in which of the quizzes, from 1, each of them stands.

    Questions name their pictures by the hash, and `pictures` holds each of those once.
    """
    shown = {p.hash: p for _, question in bank.numbered for p in question.every_picture}
    pictures = {name: picture_document(picture) for name, picture in shown.items()}
    return to_json(
        {
            "generator": {
                "version": bank.provenance.version,
                "set": bank.provenance.set_id,
                "set_hash": f"sha256:{bank.provenance.hash}",
                "seed": bank.plan.seed,
                "count": bank.plan.count,
                "kinds": sorted(bank.plan.kinds or ()),
                "precision": str(bank.plan.precision),
                "level": str(bank.plan.level),
                "exam": bank.plan.exam,
            },
            "questions": [
                to_document(question) | {"quiz": number} for number, question in bank.numbered
            ],
            **({"pictures": pictures} if pictures else {}),
        }
    )


def pictures_of(document: Mapping[str, Any]) -> Mapping[str, Picture]:
    """Return the pictures of a file of generated questions, by the hashes that name them.

    Raises:
        AttributeError, KeyError, TypeError, ValueError: they are not of the agreed form.
    """
    read = map(picture_of, dict(document.get("pictures") or {}).values())
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
    return DatasetError([whole_file(str(path), "questions.form", message, _HINT)])
