"""What a person types for an answer: letters, pairs, a date, a number or words."""

import re
from collections.abc import Sequence
from typing import assert_never

from quizapp.dataset.dates import DateError
from quizapp.dataset.written_dates import read_written_date
from quizapp.generation.question import Question
from quizapp.generation.shape import ResponseError
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text

_MARKS = re.compile(r"[\s,;.()>-]+")
_PAIR = re.compile(r"([a-z])[\s:=.)-]*(\d{1,2})")
_DIGIT_MARKS = re.compile(r"(?<=\d)[,. ’'](?=\d{3}\b)")


class UnclearAnswerError(ValueError):
    """A line is no answer to the question; the text says how to answer."""


def read_response(line: str, question: Question) -> tuple[str, ...]:
    """Return the response that a line stands for; none for an empty line, which skips.

    Options go by their letter or by their number, counted from 1. An ordering takes all of
    them, with or without spaces: “b d a”, “bda”, “2 4 1”; a matching takes pairs: “a1 b3”.

    Raises:
        UnclearAnswerError: the line is something else.
    """
    if not line.strip():
        return ()
    response = _response(line.strip(), question)
    try:
        question.shape.credit(response)
    except ResponseError as error:
        raise UnclearAnswerError(how_to_answer(question)) from error
    return response


def _response(line: str, question: Question) -> tuple[str, ...]:
    """Return what a line means for the shape of the question, whether it fits or not."""
    match question.shape:
        case Choose() | Multiple() | Order():
            return _letters(line, question)
        case Gap():
            return (line.strip("() .").lstrip("0") or "0",)
        case Match() | Buckets():
            return tuple(one + other for one, other in _PAIR.findall(line.casefold()))
        case Point():
            return (_date(line),)
        case Number():
            return (_DIGIT_MARKS.sub("", line).split()[0],)
        case Text():
            return (line,)
        case _:
            assert_never(question.shape)


def how_to_answer(question: Question) -> str:
    """Say what an answer to this question looks like."""
    letters = [option.id for option in question.options]
    match question.shape:
        case Choose():
            words = f"Write one letter, {', '.join(letters[:-1])} or {letters[-1]}."
        case Multiple():
            words = f"Write the letter of each right answer, of {', '.join(letters)}."
        case Order():
            every = " ".join(letters)
            words = f"Write every letter once, the earliest first: {every} in your order."
        case Gap(shown=last):
            words = f"Write the number of a gap, 0 to {last}."
        case Match():
            words = f"Write a different number after each letter: {_example(letters)}."
        case Buckets():
            words = f"Write a number after each letter: {_example(letters)}."
        case Point(grain=grain):
            words = f"Write a date on the timeline, to the {grain.name.lower()}."
        case Number() as shape:
            words = f"Write a whole number from {shape.least:,} to {shape.most:,}."
        case Text():
            words = "Write the words."
        case _:
            assert_never(question.shape)
    return words


def _example(letters: Sequence[str]) -> str:
    return " ".join(f"{letter}{number}" for number, letter in enumerate(letters, start=1))


def _letters(line: str, question: Question) -> tuple[str, ...]:
    """Return the options that a line names, by letter or by number."""
    ids = [option.id for option in question.options]
    words = [word for word in _MARKS.split(line.casefold()) if word]
    if not isinstance(question.shape, Choose) and len(words) == 1:
        words = list(words[0])
    return tuple(_option(word, ids) for word in words)


def _option(word: str, ids: Sequence[str]) -> str:
    """Return the id that a letter or a number stands for, or nothing."""
    if word in ids:
        return word
    is_number = word.isascii() and word.isdigit() and len(word) <= 2
    return ids[int(word) - 1] if is_number and 1 <= int(word) <= len(ids) else ""


def _date(line: str) -> str:
    try:
        return read_written_date(line).edtf()
    except DateError:
        return ""
