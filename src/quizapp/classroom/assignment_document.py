"""Assignments as JSON documents: the questions or how they are drawn, and the rules.

A document holds all of an assignment but who it is for and when it is open. Pictures are named
by their hash, and whoever keeps documents keeps the pictures beside them, each once.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from quizapp.classroom.assignment import Assignment, Content, Drawn, Fixed
from quizapp.classroom.rules import Feedback, Rules
from quizapp.dataset.picture import Picture
from quizapp.generation.difficulty import Level
from quizapp.generation.document import from_document, to_document
from quizapp.generation.precision import Precision
from quizapp.generation.provenance import Provenance

SET_FILES = "set_files"
"""Where a document keeps the set that questions are drawn from, its files in base64."""


def assignment_document(assignment: Assignment, content: Content) -> dict[str, Any]:
    """Return what is asked and by which rules, as texts, numbers, lists and dictionaries."""
    asked: dict[str, Any] = (
        {"questions": [to_document(question) for question in content.questions]}
        if isinstance(content, Fixed)
        else _drawn_document(content)
    )
    return {
        "made_of": asdict(assignment.made_of),
        "seed": assignment.seed,
        "rules": rules_document(assignment.rules),
        **asked,
    }


def content_of(document: Mapping[str, Any], pictures: Mapping[str, Picture]) -> Content:
    """Read what is asked; `pictures` by their hashes.

    Raises:
        DocumentError, KeyError, TypeError, ValueError: it is not the document of an assignment.
    """
    if drawn := document.get("drawn"):
        precision, level = Precision(drawn["precision"]), Level(drawn["level"])
        files = {name: b64decode(data) for name, data in document.get(SET_FILES, {}).items()}
        return Drawn(int(drawn["count"]), precision, level, files)
    return Fixed(tuple(from_document(one, pictures) for one in document["questions"]))


def made_of(document: Mapping[str, Any]) -> Provenance:
    """Read which set the questions are from; raises as `content_of` does."""
    return Provenance(**document["made_of"])


def rules_of(document: Mapping[str, Any]) -> Rules:
    """Read the rules; raises as `content_of` does."""
    found = dict(document["rules"])
    moment = found.pop("feedback_at")
    return Rules(
        **found | {"feedback": Feedback(found["feedback"])},
        feedback_at=None if moment is None else datetime.fromisoformat(moment),
    )


def picture_hashes(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield the hashes of all pictures that the questions of a document name."""
    for question in document.get("questions", ()):
        yield from (picture["hash"] for picture in question.get("pictures", ()))
        options = (option.get("picture") for option in question.get("options", ()))
        yield from (picture["hash"] for picture in options if picture is not None)


def _drawn_document(drawn: Drawn) -> dict[str, Any]:
    how = {"count": drawn.count, "precision": drawn.precision, "level": drawn.level}
    if not drawn.files:
        return {"drawn": how}
    files = {name: b64encode(data).decode() for name, data in sorted(drawn.files.items())}
    return {"drawn": how, SET_FILES: files}


def rules_document(rules: Rules) -> dict[str, Any]:
    """Return rules as `rules_of` reads them, under the key `rules`."""
    moment = rules.feedback_at
    return asdict(rules) | {
        "feedback": str(rules.feedback),
        "feedback_at": None if moment is None else moment.isoformat(),
    }
