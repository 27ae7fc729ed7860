"""Files of exams: an assignment that a teacher hands out, packed, with a checksum.

docs/exams.md tells what is in them. A file whose checksum does not fit is refused, since whoever
takes an exam has to be sure that it is the one that was set.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from quizapp.classroom.assignment import LONGEST_TITLE, Assignment, Content, Drawn, Fixed
from quizapp.classroom.assignment_document import assignment_document, content_of, made_of, rules_of
from quizapp.classroom.handout import Handout
from quizapp.classroom.rules import Rules
from quizapp.dataset.look_alikes import without_hidden
from quizapp.formats.documents.picture_json import picture_document, picture_of
from quizapp.formats.documents.results_document import CHECKSUM, PREFIX, checksum
from quizapp.formats.documents.sealed_json import Form, write_packed
from quizapp.formats.reading.checked_values import moment, number, text, truth, whole
from quizapp.generation.soundness import unsound

SUFFIX = ".quizexam"
"""How the names of files of exams end."""

MOST_QUESTIONS = 5_000
"""How many questions one file may ask."""

FORM = Form(
    name="quizapp-exam",
    version=1,
    suffix=SUFFIX,
    code="exam",
    other="this is not the file of an exam",
    other_hint="choose the file that your teacher handed out",
    hint="ask your teacher for the file again",
)
_MOST_EXTRA = 100
_MOST_PEOPLE = 10_000
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def write_handout(handout: Handout) -> bytes:
    """Write a packed file; the same handout gives the same bytes."""
    assignment, content = handout.assignment, handout.content
    shown = content.questions if isinstance(content, Fixed) else ()
    pictures = {one.hash: one for question in shown for one in question.every_picture}
    document: dict[str, Any] = {
        "format": FORM.name,
        "version": FORM.version,
        "program": handout.program,
        "made_at": _stated(handout.made_at),
        "id": str(assignment.id),
        "title": assignment.title,
        "created_at": _stated(assignment.created_at),
        "opens_at": _stated(assignment.opens_at),
        "closes_at": _stated(assignment.closes_at),
        **assignment_document(assignment, content),
        "extra_time": dict(sorted(handout.extra.items())),
        "pictures": {name: picture_document(picture) for name, picture in pictures.items()},
    }
    return write_packed(document | {CHECKSUM: PREFIX + checksum(document)})


def read_handout(path: Path) -> Handout:
    """Read a file of an exam without trust.

    Raises:
        DatasetError: it was changed, is newer, damaged, or no such file; carries the problem.
    """
    document, name = FORM.read(path), str(path)
    if document.get(CHECKSUM) != PREFIX + checksum(document):
        raise FORM.refused(name, "edited", "the file was changed after it was written")
    try:
        return _handout(document)
    except _FAULTS as error:
        what = " ".join(str(error).split())[:120]
        raise FORM.refused(name, "damaged", f"the file is damaged: {what}") from error


def is_handout(path: Path) -> bool:
    """Tell whether a file is, or claims to be, one of an exam."""
    return FORM.claims(path)


def _handout(document: Mapping[str, Any]) -> Handout:
    content, rules = _content(document), _rules(document)
    title = without_hidden(text(document["title"], LONGEST_TITLE))
    for named in document["made_of"].values():
        text(named)
    assignment = Assignment(
        id=UUID(document["id"]),
        title=title,
        class_id=None,
        made_of=made_of(document),
        questions=content.count,
        drawn=isinstance(content, Drawn),
        seed=whole(document["seed"]),
        rules=rules,
        created_at=moment(document["created_at"]),
        opens_at=_moment(document["opens_at"]),
        closes_at=_moment(document["closes_at"]),
    )
    return Handout(
        assignment=assignment,
        content=content,
        program=text(document["program"]),
        made_at=moment(document["made_at"]),
        extra=_extra(document["extra_time"]),
    )


def _content(document: Mapping[str, Any]) -> Content:
    read = [picture_of(one) for one in dict(document["pictures"]).values()]
    content = content_of(document, {picture.hash: picture for picture in read})
    if not 0 < content.count <= MOST_QUESTIONS:
        raise ValueError(f"it has {content.count:,} questions")
    for question in content.questions if isinstance(content, Fixed) else ():
        if fault := unsound(question):
            raise ValueError(f"a question cannot be asked: {fault}")
    return content


def _rules(document: Mapping[str, Any]) -> Rules:
    stated = document["rules"]
    for name in ("corrected", "shuffle_questions", "shuffle_options", "full_screen"):
        truth(stated[name])
    for name in ("quiz_seconds", "question_seconds"):
        if stated[name] is not None:
            number(stated[name])
    if stated["attempts"] is not None:
        whole(stated["attempts"])
    return rules_of(document)


def _extra(stated: Mapping[str, Any]) -> Mapping[str, float]:
    found = {text(mark): number(share) for mark, share in stated.items()}
    if len(found) > _MOST_PEOPLE or not all(0 <= share <= _MOST_EXTRA for share in found.values()):
        raise ValueError("more time is given than can be")
    return found


def _moment(stated: object) -> datetime | None:
    return None if stated is None else moment(stated)


def _stated(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
