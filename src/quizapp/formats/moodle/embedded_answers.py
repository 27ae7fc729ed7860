"""Gaps as Moodle embeds them in a text: `{1:SHORTANSWER:=Kars~%50%Qars}`.

The syntax: https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type.
"""

import re
from collections.abc import Sequence
from html import escape

from quizapp.dataset.written import WrittenAnswer, WrittenQuestion
from quizapp.formats.writing.number_text import number_text

_GAP = re.compile(r"\{(\d+)\}")
_ESCAPED = re.compile(r'[\\}~#/"]')


def with_embedded(question: WrittenQuestion) -> str:
    """Return the text of a cloze, as HTML, with the answers in its gaps."""

    def embedded(found: re.Match[str]) -> str:
        number = int(found[1])
        is_gap = 0 < number <= len(question.gaps)
        return _embedded(question.gaps[number - 1]) if is_gap else found[0]

    return _GAP.sub(embedded, _html(question.stem))


def _embedded(answers: Sequence[WrittenAnswer]) -> str:
    kind = "SHORTANSWER"
    if all(answer.low is not None for answer in answers):
        kind = "NUMERICAL"
    elif any(answer.weight <= 0 for answer in answers):
        kind = "MULTICHOICE"
    return f"{{1:{kind}:{'~'.join(map(_answer, answers))}}}"


def _answer(answer: WrittenAnswer) -> str:
    weight = "=" if answer.weight == 100 else f"%{number_text(answer.weight)}%"
    text = _escaped(answer.text)
    if answer.low is not None and answer.high is not None:
        middle, tolerance = (answer.low + answer.high) / 2, (answer.high - answer.low) / 2
        text = f"{number_text(middle)}:{number_text(tolerance)}"
    said = f"#{_escaped(answer.feedback)}" if answer.feedback else ""
    return f"{weight}{text}{said}"


def _escaped(text: str) -> str:
    return _ESCAPED.sub(r"\\\g<0>", _html(text))


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
