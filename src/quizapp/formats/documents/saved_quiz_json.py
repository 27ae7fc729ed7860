"""Quizzes that are kept, as JSON: generated questions with a title and the state of the draft.

Everything that is asked is in the file, so that it needs no question set. What `quizapp
generate` writes can be read too: each of its quizzes by itself, under the name of the file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.findings import whole_file
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.formats.documents.json_text import to_json
from quizapp.formats.questions_json import HINT, pictures_of, questions_document, read_questions
from quizapp.generation.difficulty import Level
from quizapp.generation.document import DocumentError, from_document
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question
from quizapp.generation.soundness import unsound
from quizapp.session.draft import Draft
from quizapp.session.saved_quiz import SavedQuiz

_HASH = "sha256:"


def write_quiz(quiz: SavedQuiz) -> bytes:
    """Write a quiz with all that is needed to go on with its draft."""
    draft, plan = quiz.draft, quiz.draft.plan
    document = questions_document(draft.provenance, plan, (draft.questions,))
    saved = {
        "title": quiz.title,
        "saved_at": quiz.saved_at.astimezone(UTC).isoformat(),
        "topics": None if plan.topics is None else sorted(plan.topics),
        "period": plan.period and plan.period.edtf(),
        "locked": sorted(draft.locked),
        "excluded": sorted(plan.excluded),
        "draws": draft.draws,
    }
    return to_json({"generator": document["generator"], "saved": saved} | document)


def read_quizzes(path: Path) -> tuple[SavedQuiz, ...]:
    """Read the quizzes of a file: one that was kept, or as many as were generated.

    Raises:
        DatasetError: it cannot be used; carries every problem found.
    """
    document = read_questions(path)
    problems: list[Problem] = []
    numbered = list(_questions(document, path, problems))
    if problems:
        raise DatasetError(problems)
    quizzes = [
        tuple(question for _, question in quiz)
        for _, quiz in groupby(sorted(numbered, key=_number), key=_number)
    ]
    try:
        return tuple(_quizzes(document, path, quizzes))
    except (ArithmeticError, AttributeError, KeyError, TypeError, ValueError) as error:
        message = f"what is said of the quiz as a whole is damaged: {_what(error)}"
        raise DatasetError([_problem(path, message)]) from error


def _number(numbered: tuple[int, Question]) -> int:
    return numbered[0]


def _quizzes(
    document: Mapping[str, Any], path: Path, quizzes: Sequence[tuple[Question, ...]]
) -> Iterator[SavedQuiz]:
    made, saved = document["generator"], document.get("saved")
    if saved is not None:
        draft = _draft(made, saved, tuple(question for quiz in quizzes for question in quiz))
        moment = datetime.fromisoformat(saved["saved_at"]).astimezone(UTC)
        yield SavedQuiz(title=_text(saved["title"]), draft=draft, saved_at=moment)
        return
    moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    for number, questions in enumerate(quizzes, start=1):
        title = path.stem if len(quizzes) == 1 else f"{path.stem} {number}"
        yield SavedQuiz(title=title, draft=_draft(made, {}, questions), saved_at=moment)


def _draft(
    made: Mapping[str, Any], saved: Mapping[str, Any], questions: tuple[Question, ...]
) -> Draft:
    topics, period = saved.get("topics"), saved.get("period")
    ids = {question.id for question in questions}
    plan = Plan(
        count=int(made["count"]) if saved else len(questions),
        seed=int(made["seed"]),
        kinds=frozenset(map(_text, made.get("kinds", ()))) or None,
        precision=Precision(made.get("precision", Precision.EXACT)),
        level=Level(made.get("level", Level.MIXED)),
        exam=made.get("exam") is True,
        topics=None if topics is None else frozenset(map(_text, topics)),
        period=None if period is None else parse_edtf(period),
        excluded=frozenset(map(_text, saved.get("excluded", ()))),
    )
    provenance = Provenance(
        set_id=_text(made["set"]),
        title=_text(made.get("set_title", made["set"])),
        hash=_text(made.get("set_hash", "")).removeprefix(_HASH),
        based_on=_text(made.get("based_on", "")),
        version=_text(made.get("version", "")),
    )
    return Draft(
        provenance=provenance,
        plan=plan,
        questions=questions,
        locked=frozenset(map(_text, saved.get("locked", ()))) & ids,
        draws=int(saved.get("draws", 1)),
    )


def _questions(
    document: Mapping[str, Any], path: Path, problems: list[Problem]
) -> Iterator[tuple[int, Question]]:
    """Yield every question with the number of its quiz, as far as it can be asked."""
    met: set[tuple[int, str]] = set()
    pictures = pictures_of(document, path)
    for place, entry in enumerate(document["questions"], start=1):
        try:
            quiz, question = int(entry.get("quiz", 1)), from_document(entry, pictures)
            fault = unsound(question)
        except (AttributeError, DocumentError, TypeError, ValueError) as error:
            fault = _what(error.__cause__ or error)
        if not fault and (quiz, question.id) in met:
            fault = f"the id “{question.id}” is used twice"
        if fault:
            message = f"question {place} cannot be asked: {fault}"
            problems.append(_problem(path, message, f"questions[{place}]"))
            continue
        met.add((quiz, question.id))
        yield quiz, question


def _text(value: object) -> str:
    """Return a text; raises TypeError if a value is something else."""
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _what(error: BaseException) -> str:
    """Say what an error found, in words about the file."""
    if isinstance(error, KeyError):
        return f"“{error.args[0]}” is missing"
    return " ".join(str(error).split())[:120] or "it is not of the agreed form"


def _problem(path: Path, message: str, item: str | None = None) -> Problem:
    problem = whole_file(str(path), "questions.form", message, HINT)
    return (
        problem
        if item is None
        else Problem(problem.file, 0, 0, problem.code, message, HINT, item=item)
    )
