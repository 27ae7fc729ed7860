"""Files of results: written packed, read from strangers, packed or as plain JSON."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from quizapp.classroom.hand_in import HandIn
from quizapp.classroom.rules import Allowance, Limits
from quizapp.classroom.sitting import Note
from quizapp.classroom.sitting_record import SittingRecord
from quizapp.dataset.look_alikes import without_hidden
from quizapp.dataset.picture import Picture
from quizapp.formats.documents.picture_json import picture_of
from quizapp.formats.documents.results_document import (
    CHECKSUM,
    FORMAT,
    PREFIX,
    VERSION,
    checksum,
    hand_in_document,
)
from quizapp.formats.documents.sealed_json import Form, write_packed
from quizapp.formats.reading.checked_values import moment, number, text, truth, whole
from quizapp.generation.document import DocumentError, from_document
from quizapp.generation.question import Question
from quizapp.generation.shape import ResponseError
from quizapp.generation.soundness import unsound
from quizapp.session.learner import Learner, tidy_name, tidy_number
from quizapp.session.marking import Marked, Rule, mark
from quizapp.session.quiz import Answer, Item, Mode, Quiz, QuizError

SUFFIX = ".quizresult"
"""How the names of files of results end."""

MOST_QUIZZES = 5_000
MOST_QUESTIONS = 20_000
"""How many quizzes and questions one file may have."""

_LONGEST_RESPONSE, _LONGEST_QUESTION = 4000, 200_000
_MOST_NOTES, _LONGEST_SORT = 10_000, 40
_MOST_WEIGHT = 1000.0
_MOST_KNOWN = 10_000
_MOST_SECONDS = 10_000_000.0
_YES_AND_NO = (False, True)
_RULES = tuple(Rule(strict, corrected) for strict in _YES_AND_NO for corrected in _YES_AND_NO)
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, QuizError)
_FORM = Form(
    name=FORMAT,
    version=VERSION,
    suffix=SUFFIX,
    code="results",
    other="this is not a file of results",
    other_hint="choose files that learners handed in",
    hint="ask for the file again; it is made by “Hand in” in quizapp",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadHandIn:
    """What a file holds; `checksum` is that of its content, `is_genuine` if the file says so too.

    `wrong_marks` is how many answers have marks that do not follow from them.
    """

    hand_in: HandIn
    checksum: str
    is_genuine: bool
    wrong_marks: int


def write_hand_in(handed: HandIn) -> bytes:
    """Write a packed file; the same quizzes handed in at the same time give the same bytes."""
    return write_packed(hand_in_document(handed))


def is_hand_in(path: Path) -> bool:
    """Tell whether a file is, or claims to be, one of results."""
    return _FORM.claims(path)


class KnownQuestions:
    """Questions that were read and can be asked; many files hold the same ones."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[str, Question] = {}

    def read(self, stated: Mapping[str, Any], pictures: Mapping[str, Picture]) -> Question:
        """Return the question of a document; raises ValueError for one that cannot be asked."""
        key = json.dumps(stated)
        if len(key) > _LONGEST_QUESTION:
            raise ValueError("a question is longer than any that can be shown")
        question = self._known.get(key)
        if question is None:
            question = from_document(stated, pictures)
            if fault := unsound(question):
                raise ValueError(f"a question cannot be asked: {fault}")
            if not 0 < question.weight <= _MOST_WEIGHT:
                raise ValueError("a question has no marks")
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[key] = question
        return question


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedResults:
    """A file of results whose form is known; what is in it was not looked at yet."""

    name: str
    document: Mapping[str, Any]
    checksum: str

    @property
    def is_genuine(self) -> bool:
        """Whether the file states the checksum of its content."""
        return self.document.get(CHECKSUM) == PREFIX + self.checksum

    @property
    def learner(self) -> Learner:
        """Who hands it in, as the file says; only for files that could be read before."""
        return _learner(self.document["learner"])

    @property
    def sittings(self) -> tuple[SittingRecord, ...]:
        """How quizzes were taken as assignments; raises DatasetError if that cannot be used."""
        try:
            return sitting_records(self.document)
        except _FAULTS as error:
            message = f"the results are damaged: {_what(error)}"
            raise _FORM.refused(self.name, "damaged", message) from error

    def read(self, known: KnownQuestions | None = None) -> ReadHandIn:
        """Read what is handed in; raises DatasetError if it cannot be used."""
        try:
            return self._read(known or KnownQuestions())
        except _FAULTS as error:
            message = f"the results are damaged: {_what(error)}"
            raise _FORM.refused(self.name, "damaged", message) from error

    def _read(self, known: KnownQuestions) -> ReadHandIn:
        document = self.document
        learner, stated = _learner(document["learner"]), document["quizzes"]
        if not 0 < len(stated) <= MOST_QUIZZES:
            raise ValueError(f"it has {len(stated):,} quizzes")
        if sum(len(quiz["questions"]) for quiz in stated) > MOST_QUESTIONS:
            raise ValueError(f"it has more than {MOST_QUESTIONS:,} questions")
        reading = _Reading(known, _pictures(document))
        quizzes = tuple(reading.quiz(quiz, learner) for quiz in stated)
        if len({quiz.id for quiz in quizzes}) < len(quizzes):
            raise ValueError("a quiz is in it twice")
        handed = HandIn(
            learner=learner,
            quizzes=quizzes,
            sittings=sitting_records(document),
            program=text(document["program"]),
            made_at=moment(document["made_at"]),
        )
        return ReadHandIn(
            hand_in=handed,
            checksum=self.checksum,
            is_genuine=self.is_genuine,
            wrong_marks=reading.wrong_marks,
        )


def open_results(path: Path) -> OpenedResults:
    """Open a file of results without trust; raises DatasetError if it is none, or is harmful."""
    name = str(path)
    document = _FORM.read(path)
    return OpenedResults(name=name, document=document, checksum=checksum(document))


def read_hand_in(path: Path) -> ReadHandIn:
    """Read a file of results without trust.

    Raises:
        DatasetError: it cannot be used; carries the problem.
    """
    return open_results(path).read()


def _learner(stated: Mapping[str, Any]) -> Learner:
    name, given = text(stated["name"]), text(stated.get("number", ""))
    return Learner(UUID(stated["id"]), tidy_name(name), tidy_number(given))


def sitting_records(document: Mapping[str, Any]) -> tuple[SittingRecord, ...]:
    """Read how the quizzes of a document were taken as assignments; raises if it is damaged."""
    return tuple(
        _sitting(UUID(quiz["id"]), quiz["sitting"])
        for quiz in document["quizzes"]
        if quiz.get("sitting") is not None
    )


def _sitting(quiz_id: UUID, stated: Mapping[str, Any]) -> SittingRecord:
    if len(stated["notes"]) > _MOST_NOTES:
        raise ValueError("a sitting has more notes than can be")
    return SittingRecord(
        quiz_id=quiz_id,
        assignment_id=UUID(stated["assignment"]),
        attempt=whole(stated["attempt"]),
        limits=Limits(_allowance(stated["quiz_time"]), _allowance(stated["question_time"])),
        used=_seconds(stated["used"]),
        notes=tuple(
            Note(text(note["sort"], _LONGEST_SORT), _seconds(note["used"]), number(note["seconds"]))
            for note in stated["notes"]
        ),
    )


def _allowance(stated: Mapping[str, Any] | None) -> Allowance | None:
    if stated is None:
        return None
    return Allowance(_seconds(stated["base"]), _seconds(stated["extra"]))


def _seconds(stated: object) -> float:
    seconds = number(stated)
    if not 0 <= seconds <= _MOST_SECONDS:
        raise ValueError("a time cannot be")
    return seconds


def _pictures(document: Mapping[str, Any]) -> Mapping[str, Picture]:
    read = map(picture_of, dict(document.get("pictures") or {}).values())
    return {picture.hash: picture for picture in read}


class _Reading:
    """Reads the quizzes of one file, and counts the marks that do not follow from answers."""

    def __init__(self, known: KnownQuestions, pictures: Mapping[str, Picture]) -> None:
        self.wrong_marks = 0
        self._known = known
        self._pictures = pictures

    def quiz(self, stated: Mapping[str, Any], learner: Learner) -> Quiz:
        """Return a quiz of a learner."""
        items = tuple(map(self._item, stated["questions"]))
        if len({item.id for item in items}) < len(items):
            raise ValueError("a question is in it twice under one id")
        return Quiz(
            id=UUID(stated["id"]),
            learner=learner,
            set_id=text(stated["set"]),
            set_title=without_hidden(text(stated["set_title"])),
            set_hash=text(stated["set_hash"]),
            generator=text(stated["generator"]),
            seed=whole(stated["seed"]),
            mode=Mode(stated["mode"]),
            items=items,
            started_at=moment(stated["started_at"]),
            finished_at=moment(stated["finished_at"]),
        )

    def _item(self, stated: Mapping[str, Any]) -> Item:
        question = self._known.read(stated["question"], self._pictures)
        given = stated["answer"]
        answer = None if given is None else _answer(given)
        if answer is not None:
            try:
                fair = {mark(question, answer.response, rule) for rule in _RULES}
            except ResponseError as error:
                raise ValueError("an answer does not fit its question") from error
            self.wrong_marks += answer.marked not in fair
        return Item(UUID(stated["id"]), question, extra=truth(stated["extra"]), answer=answer)


def _answer(stated: Mapping[str, Any]) -> Answer:
    score, most = number(stated["score"]), number(stated["max_score"])
    seconds = number(stated["seconds"])
    if not (0 <= score <= most <= _MOST_WEIGHT and most > 0 and 0 <= seconds <= _MOST_SECONDS):
        raise ValueError("an answer has marks or a time that cannot be")
    if not isinstance(stated["response"], list):
        raise TypeError("a response is not a list")
    marked = Marked(truth(stated["correct"]), score, most)
    response = tuple(text(part, _LONGEST_RESPONSE) for part in stated["response"])
    return Answer(response, marked, seconds, moment(stated["answered_at"]))


def _what(error: BaseException) -> str:
    """Say what an error found, in words about the file."""
    cause = error.__cause__ if isinstance(error, DocumentError) and error.__cause__ else error
    if isinstance(cause, KeyError):
        return f"“{str(cause.args[0])[:40]}” is missing"
    return " ".join(str(cause).split())[:120] or "it is not of the agreed form"
