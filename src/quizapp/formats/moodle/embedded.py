"""Answers inside a text, as Moodle's cloze questions have them: `{1:SHORTANSWER:=Paris~*#no}`.

Names and signs: https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type.
"""

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.dataset.written import WrittenAnswer
from quizapp.formats.reading.numbers import bounds

_KIND = (
    r"MULTICHOICE|MC|MULTIRESPONSE|MR|SHORTANSWER|SA|MW|NUMERICAL|NM"
    r"|MULTICHOICE_\w+|MC[VHS]+|MULTIRESPONSE_\w+|MR[HS]+|SHORTANSWER_C|SAC|MWC"
)
_OPEN = re.compile(rf"\{{\s*\d*\s*:\s*({_KIND})\s*:", re.IGNORECASE)
_CLOSE = re.compile(r"((?:[^\\}]|\\.)*+)\}", re.DOTALL)
_NUMERIC = ("NUMERICAL", "NM")
_ANSWER = re.compile(r"(?:[^\\~]+|\\.)+", re.DOTALL)
_PARTS = re.compile(
    r"\s*(=|%\s*(?P<weight>-?\d+(?:[.,]\d*)?)\s*%)?"
    r"(?P<text>(?:[^\\#]+|\\.)*)(?:#(?P<feedback>.*))?",
    re.DOTALL,
)
_ESCAPE = re.compile(r'\\([\\}#~/"])')

_NUMBERED = re.compile(r"&#(?:\d{1,6}|x[0-9a-f]{1,5});", re.IGNORECASE)

Shown = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Embedded:
    """A text with {1}, {2}, … where its gaps are, and the answers of each."""

    text: str
    gaps: tuple[tuple[WrittenAnswer, ...], ...]


def embedded(text: str, shown: Shown) -> Embedded:
    """Take the answers out of a text; `shown` turns theirs into plain text.

    Raises:
        ValueError: a gap has no answer, or an answer that should be a number is none.
    """
    gaps: list[tuple[WrittenAnswer, ...]] = []
    pieces: list[str] = []
    at = 0
    for start, end, kind, answers in _gaps(text):
        gaps.append(_answers(kind.upper(), _NUMBERED.sub(_character, answers), shown))
        pieces.append(f"{text[at:start]}{{{len(gaps)}}}")
        at = end
    return Embedded("".join((*pieces, text[at:])), tuple(gaps))


def has_gaps(text: str) -> bool:
    """Whether there are answers inside a text."""
    return any(_gaps(text))


def gap_places(text: str) -> tuple[tuple[int, int], ...]:
    """Return where the gaps of a text begin and end."""
    return tuple((start, end) for start, end, _, _ in _gaps(text))


def _gaps(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Go through the gaps: start, end, kind and answers of each."""
    at = 0
    while opened := _OPEN.search(text, at):
        closed = _CLOSE.match(text, opened.end())
        if closed is None:
            return
        yield opened.start(), closed.end(), opened[1], closed[1]
        at = closed.end()


def _character(found: re.Match[str]) -> str:
    """Return the character itself, which is no mark of gaps, unless it would begin markup."""
    character = html.unescape(found[0])
    if character in "<>&":
        return found[0]
    return f"\\{character}" if _ESCAPE.match(f"\\{character}") else character


def _answers(kind: str, text: str, shown: Shown) -> tuple[WrittenAnswer, ...]:
    pieces = (found[0] for found in _ANSWER.finditer(text) if found[0].strip())
    answers = tuple(_answer(piece, shown, is_number=kind in _NUMERIC) for piece in pieces)
    if not any(answer.weight > 0 for answer in answers):
        raise ValueError("a gap has no right answer")
    return answers


def _answer(piece: str, shown: Shown, *, is_number: bool) -> WrittenAnswer:
    found = _PARTS.match(piece)
    if found is None:
        raise ValueError(f"“{piece}” is not an answer")
    stated = found["weight"]
    usual = 100.0 if found[1] == "=" else 0.0
    weight = usual if stated is None else float(stated.replace(",", "."))
    text = _ESCAPE.sub(r"\1", found["text"]).strip()
    feedback = shown(_ESCAPE.sub(r"\1", found["feedback"] or ""))
    if is_number and text not in ("", "*"):
        low, high = bounds(shown(text))
        return WrittenAnswer("", low, high, weight, feedback)
    return WrittenAnswer(shown(text), weight=weight, feedback=feedback)
