"""What a person chose, kept as one small JSON file beside the database.

A file that is missing, damaged or from another version never stops the program: what can be
understood counts, and every other setting keeps its default.
"""

import json
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from unicodedata import category

FILE_NAME = "settings.json"
TEXT_SCALES = (0.85, 1.0, 1.25, 1.5, 2.0)
QUIZ_LENGTHS = (5, 10, 15, 20)
QUIZ_LEVELS = ("mixed", "easy", "medium", "hard")
QUIZ_PRECISIONS = ("exact", "month", "year", "decade")
RETENTIONS = (0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97)

_MOST_BYTES = 64 * 1024
_LONGEST_TEXT = 4096

_Choice = TypeVar("_Choice")


class Theme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Motion(StrEnum):
    """Whether things on the screen may move."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class NextQuestion(StrEnum):
    """What leads from the feedback to the next question: a key, or time."""

    WAIT = "wait"
    AUTO = "auto"


class DateStyle(StrEnum):
    """How a day is written: 14 January 1992, January 14, 1992, or 1992-01-14."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"
    ISO = "iso"


class Language(StrEnum):
    """What the program speaks: the language of the computer, or one of its own by ISO 639-1."""

    SYSTEM = "system"
    ENGLISH = "en"
    TURKISH = "tr"
    AZERBAIJANI = "az"
    RUSSIAN = "ru"


@dataclass(frozen=True, slots=True)
class Settings:
    """All choices of one person; change one with `dataclasses.replace`.

    `learner` is the name of whoever takes quizzes and `learner_id` tells which of several people
    of that name; it stays the same when the name changes, and is empty where the name is enough.
    `text_scale` is one of TEXT_SCALES, `quiz_length` (questions) one of QUIZ_LENGTHS,
    `quiz_level` one of QUIZ_LEVELS, `quiz_precision` one of QUIZ_PRECISIONS. `retention`, one of
    RETENTIONS, is the share of facts that are to be known when they come back. `window`
    is the size and place of the window as text that only the window itself understands; empty
    means that it was never kept. `sets_order` is the column by which the teacher's sets are sorted,
    in the same way.
    """

    learner: str = ""
    learner_id: str = ""
    language: Language = Language.SYSTEM
    theme: Theme = Theme.SYSTEM
    text_scale: float = 1.0
    motion: Motion = Motion.SYSTEM
    next_question: NextQuestion = NextQuestion.WAIT
    date_style: DateStyle = DateStyle.DAY_FIRST
    quiz_length: int = 10
    quiz_level: str = "mixed"
    quiz_precision: str = "exact"
    retention: float = 0.9
    window: str = ""
    sets_order: str = ""


def read_settings(file: Path) -> Settings:
    """Read the settings as far as they can be understood; never fails."""
    stored = _stored(file)
    default = Settings()
    return Settings(
        learner=_text(stored.get("learner")),
        learner_id=_text(stored.get("learner_id")),
        language=_one_of(Language, stored.get("language"), default.language),
        theme=_one_of(Theme, stored.get("theme"), default.theme),
        text_scale=_one_of(TEXT_SCALES, stored.get("text_scale"), default.text_scale),
        motion=_one_of(Motion, stored.get("motion"), default.motion),
        next_question=_one_of(NextQuestion, stored.get("next_question"), default.next_question),
        date_style=_one_of(DateStyle, stored.get("date_style"), default.date_style),
        quiz_length=_one_of(QUIZ_LENGTHS, stored.get("quiz_length"), default.quiz_length),
        quiz_level=_one_of(QUIZ_LEVELS, stored.get("quiz_level"), default.quiz_level),
        quiz_precision=_one_of(
            QUIZ_PRECISIONS, stored.get("quiz_precision"), default.quiz_precision
        ),
        retention=_one_of(RETENTIONS, stored.get("retention"), default.retention),
        window=_text(stored.get("window")),
        sets_order=_text(stored.get("sets_order")),
    )


def write_settings(file: Path, settings: Settings) -> None:
    """Replace the file as a whole, readable by its owner only.

    Raises:
        OSError: the folder cannot be written or the disk is full; the old file is still there.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # A temporary file of the standard library belongs to its owner alone (mode 0600).
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            json.dump(asdict(settings), stream, ensure_ascii=False, indent=2)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).replace(file)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _stored(file: Path) -> dict[str, object]:
    """Return the file's own table, empty when there is none that can be read."""
    try:
        with file.open("rb") as stream:
            table = json.loads(stream.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return table if isinstance(table, dict) else {}


def _one_of(choices: Iterable[_Choice], stored: object, default: _Choice) -> _Choice:
    """Return the choice that was stored, or the default."""
    return next((choice for choice in choices if choice == stored), default)


def _text(stored: object) -> str:
    """Return a stored text unless it is too long, has control characters or is none at all."""
    if not isinstance(stored, str) or len(stored) > _LONGEST_TEXT:
        return ""
    return "" if any(category(character) in {"Cc", "Cs"} for character in stored) else stored
