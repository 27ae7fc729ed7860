"""Files of results: written packed, read from strangers, packed or as plain JSON.

A file is measured before it is unpacked, and is only ever unpacked into memory.
"""

import gzip
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from quizapp.classroom.hand_in import HandIn
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.picture import Picture
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.text_file import read_bytes
from quizapp.formats.json_text import json_of, to_json
from quizapp.formats.picture_json import picture_of
from quizapp.formats.results_document import (
    CHECKSUM,
    FORMAT,
    PREFIX,
    VERSION,
    checksum,
    hand_in_document,
)
from quizapp.generation.document import DocumentError, from_document
from quizapp.generation.question import Question
from quizapp.generation.shape import ResponseError
from quizapp.generation.soundness import unsound
from quizapp.session.learner import Learner, tidy_name, tidy_number
from quizapp.session.marking import Marked, Rule, mark
from quizapp.session.quiz import Answer, Item, Mode, Quiz, QuizError, in_utc

SUFFIX = ".quizresult"
"""How the names of files of results end."""

MAX_BYTES = 16 * 2**20
MAX_UNPACKED = 32 * 2**20
"""The largest file that is read, 16 MiB, and the largest text inside it, 32 MiB."""

MOST_PARTS = 2_000_000
MOST_QUIZZES = 5_000
MOST_QUESTIONS = 20_000
"""How many values, quizzes and questions one file may have."""

_GZIP = b"\x1f\x8b"
_SNIFFED = 4096
_LONGEST_TEXT, _LONGEST_RESPONSE = 300, 4000
_MOST_WEIGHT = 1000.0
_MOST_KNOWN = 10_000
_MOST_SECONDS = 10_000_000.0
_YES_AND_NO = (False, True)
_RULES = tuple(Rule(strict, corrected) for strict in _YES_AND_NO for corrected in _YES_AND_NO)
_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, QuizError)
_HINT = "ask for the file again; it is made by “Hand in” in quizapp"


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
    return gzip.compress(to_json(hand_in_document(handed)), compresslevel=6, mtime=0)


def is_hand_in(path: Path) -> bool:
    """Tell whether a file is, or claims to be, one of results."""
    if path.suffix.lower() == SUFFIX:
        return True
    if path.suffix.lower() not in (".json", ".gz") or not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(_SNIFFED)
    return f'"{FORMAT}"'.encode() in _beginning(start)


class KnownQuestions:
    """Questions that were read and can be asked; many files hold the same ones."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[str, Question] = {}

    def read(self, stated: Mapping[str, Any], pictures: Mapping[str, Picture]) -> Question:
        """Return the question of a document; raises ValueError for one that cannot be asked."""
        key = json.dumps(stated)
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

    def read(self, known: KnownQuestions | None = None) -> ReadHandIn:
        """Read what is handed in; raises DatasetError if it cannot be used."""
        try:
            return self._read(known or KnownQuestions())
        except _FAULTS as error:
            message = f"the results are damaged: {_what(error)}"
            raise _refused(self.name, "results.damaged", message) from error

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
            program=_text(document["program"]),
            made_at=_time(document["made_at"]),
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
    document = _document(name, _content(path))
    return OpenedResults(name=name, document=document, checksum=checksum(document))


def read_hand_in(path: Path) -> ReadHandIn:
    """Read a file of results without trust.

    Raises:
        DatasetError: it cannot be used; carries the problem.
    """
    return open_results(path).read()


def _content(path: Path) -> bytes:
    findings = Findings()
    data = read_bytes(path, findings, MAX_BYTES)
    if data is None:
        raise DatasetError(findings.in_order())
    return _unpacked(str(path), data) if data.startswith(_GZIP) else data


def _unpacked(name: str, data: bytes) -> bytes:
    """Return what is packed, as far as it is not too much."""
    stream = zlib.decompressobj(wbits=31)
    try:
        content = stream.decompress(data, MAX_UNPACKED + 1)
    except zlib.error as error:
        message = f"the file is damaged and cannot be unpacked: {error}"
        raise _refused(name, "results.damaged", message) from error
    if len(content) > MAX_UNPACKED:
        message = f"the file unpacks to more than {MAX_UNPACKED // 2**20} MiB"
        raise _refused(name, "results.too-large", message, "do not trust this file")
    if not stream.eof or stream.unused_data:
        raise _refused(name, "results.damaged", "the file is not whole, or something follows it")
    return content


def _document(name: str, content: bytes) -> Mapping[str, Any]:
    if len(content) > MAX_UNPACKED or content.count(b",") + content.count(b"[") > MOST_PARTS:
        raise _refused(name, "results.too-large", "the file holds more than anyone answers")
    if b"\\u0000" in content:
        raise _refused(name, "results.damaged", "the file holds invisible characters U+0000")
    document = json_of(name, content)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        message = "this is not a file of results"
        raise _refused(name, "results.other", message, "choose files that learners handed in")
    version = document.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _refused(name, "results.damaged", "the version of the file is not a number")
    if version > VERSION:
        made_by = str(document.get("program", ""))[:40]
        message = f"the file was made by a newer quizapp ({made_by})"
        raise _refused(name, "results.newer", message, "install the newer program")
    return document


def _learner(stated: Mapping[str, Any]) -> Learner:
    name, number = _text(stated["name"]), _text(stated.get("number", ""))
    return Learner(UUID(stated["id"]), tidy_name(name), tidy_number(number))


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
            set_id=_text(stated["set"]),
            set_title=_text(stated["set_title"]),
            set_hash=_text(stated["set_hash"]),
            generator=_text(stated["generator"]),
            seed=_whole(stated["seed"]),
            mode=Mode(stated["mode"]),
            items=items,
            started_at=_time(stated["started_at"]),
            finished_at=_time(stated["finished_at"]),
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
        return Item(UUID(stated["id"]), question, extra=_truth(stated["extra"]), answer=answer)


def _answer(stated: Mapping[str, Any]) -> Answer:
    score, most = _number(stated["score"]), _number(stated["max_score"])
    seconds = _number(stated["seconds"])
    if not (0 <= score <= most <= _MOST_WEIGHT and most > 0 and 0 <= seconds <= _MOST_SECONDS):
        raise ValueError("an answer has marks or a time that cannot be")
    if not isinstance(stated["response"], list):
        raise TypeError("a response is not a list")
    marked = Marked(_truth(stated["correct"]), score, most)
    response = tuple(_text(part, _LONGEST_RESPONSE) for part in stated["response"])
    return Answer(response, marked, seconds, _time(stated["answered_at"]))


def _text(value: object, most: int = _LONGEST_TEXT) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise TypeError(f"{str(value)[:40]!r} is not a short text")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is not true or false")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is not a whole number")
    return value


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is not a number")
    return float(value)


def _time(value: object) -> datetime:
    moment = in_utc(datetime.fromisoformat(_text(value)))
    if moment.year < 1970:
        raise ValueError(f"{moment:%Y} was before there were such quizzes")
    return moment.astimezone(UTC)


def _beginning(data: bytes) -> bytes:
    """Return the beginning of a file, unpacked if it is packed."""
    if not data.startswith(_GZIP):
        return data
    try:
        return zlib.decompressobj(wbits=31).decompress(data, _SNIFFED)
    except zlib.error:
        return b""


def _what(error: BaseException) -> str:
    """Say what an error found, in words about the file."""
    cause = error.__cause__ if isinstance(error, DocumentError) and error.__cause__ else error
    if isinstance(cause, KeyError):
        return f"“{str(cause.args[0])[:40]}” is missing"
    return " ".join(str(cause).split())[:120] or "it is not of the agreed form"


def _refused(name: str, code: str, message: str, hint: str = _HINT) -> DatasetError:
    problem: Problem = whole_file(name, code, message, hint)
    return DatasetError([problem])
