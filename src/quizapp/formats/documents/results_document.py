"""Results as JSON: the documents of quizzes that were handed in, and the checksum of a file.

docs/result-files.md tells what everything means, resources/schemas/results.json how it looks.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from quizapp.classroom.hand_in import HandIn
from quizapp.classroom.rules import Allowance
from quizapp.classroom.sitting_record import SittingRecord
from quizapp.formats.documents.picture_json import picture_document
from quizapp.generation.document import to_document
from quizapp.session.quiz import Answer, Item, Quiz

FORMAT = "quizapp-results"
VERSION = 1
CHECKSUM = "checksum"
PREFIX = "sha256:"

_LARGEST_WHOLE = 2**53


def hand_in_document(handed: HandIn) -> dict[str, Any]:
    """Return all that is handed in, with its checksum as the last of it."""
    learner = handed.learner
    questions = [item.question for quiz in handed.quizzes for item in quiz.items]
    shown = {one.hash: one for question in questions for one in question.every_picture}
    sittings = {one.quiz_id: one for one in handed.sittings}
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "program": handed.program,
        "made_at": _time(handed.made_at),
        "learner": {"id": str(learner.id), "name": learner.name, "number": learner.number},
        "quizzes": [_quiz(quiz, sittings.get(quiz.id)) for quiz in handed.quizzes],
        "pictures": {name: picture_document(picture) for name, picture in shown.items()},
    }
    return document | {CHECKSUM: PREFIX + checksum(document)}


def checksum(document: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a document in hexadecimal digits, however it is laid out.

    What is summed up is the JSON text of everything but the checksum itself: keys in order, no
    spaces, letters as UTF-8, numbers as short as they can be, whole ones without a fraction.
    """
    content = {key: value for key, value in document.items() if key != CHECKSUM}
    text = json.dumps(
        _plain(content), ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True
    )
    return sha256(text.encode(errors="replace")).hexdigest()


def _plain(value: object) -> object:
    """Return a value whose whole numbers have no fraction, as other programs write them."""
    if isinstance(value, dict):
        return {key: _plain(held) for key, held in value.items()}
    if isinstance(value, list | tuple):
        return list(map(_plain, value))
    if isinstance(value, float) and value.is_integer() and abs(value) < _LARGEST_WHOLE:
        return int(value)
    return value


def _quiz(quiz: Quiz, sitting: SittingRecord | None) -> dict[str, Any]:
    document: dict[str, Any] = {
        "id": str(quiz.id),
        "set": quiz.set_id,
        "set_title": quiz.set_title,
        "set_hash": quiz.set_hash,
        "generator": quiz.generator,
        "seed": quiz.seed,
        "mode": str(quiz.mode),
        "started_at": _time(quiz.started_at),
        "finished_at": quiz.finished_at and _time(quiz.finished_at),
        "questions": list(map(_item, quiz.items)),
    }
    return document if sitting is None else document | {"sitting": _sitting(sitting)}


def _sitting(sitting: SittingRecord) -> dict[str, Any]:
    return {
        "assignment": str(sitting.assignment_id),
        "attempt": sitting.attempt,
        "quiz_time": _allowance(sitting.limits.quiz),
        "question_time": _allowance(sitting.limits.question),
        "used": sitting.used,
        "notes": [asdict(note) for note in sitting.notes],
    }


def _allowance(allowance: Allowance | None) -> dict[str, float] | None:
    return None if allowance is None else asdict(allowance)


def _item(item: Item) -> dict[str, Any]:
    return {
        "id": str(item.id),
        "extra": item.extra,
        "question": to_document(item.question),
        "answer": item.answer and _answer(item.answer),
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "response": list(answer.response),
        "correct": answer.marked.correct,
        "score": answer.marked.score,
        "max_score": answer.marked.max_score,
        "seconds": answer.seconds,
        "answered_at": _time(answer.answered_at),
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
