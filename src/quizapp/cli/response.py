"""What a person types for an answer: letters or numbers of options."""

import re
from collections.abc import Sequence

from quizapp.generation.question import Question
from quizapp.generation.shape import Response

_MARKS = re.compile(r"[\s,;.()>-]+")


class UnclearAnswerError(ValueError):
    """A line is no answer to the question; the text says how to answer."""


def read_response(line: str, question: Question) -> tuple[str, ...]:
    """Return the ids of the options that a line names; none for an empty line, which skips.

    Options go by their letter or by their number, counted from 1. An ordering takes all of
    them, with or without spaces: “b d a”, “bda”, “2 4 1”.

    Raises:
        UnclearAnswerError: the line is something else.
    """
    ids = [option.id for option in question.options]
    words = [word for word in _MARKS.split(line.casefold()) if word]
    if not words:
        return ()
    if question.response is Response.ORDER and len(words) == 1 and len(ids) > 1:
        words = list(words[0])
    chosen = tuple(_option(word, ids) for word in words)
    if question.response is Response.CHOICE and len(chosen) == 1 and chosen[0]:
        return chosen
    if question.response is Response.ORDER and sorted(chosen) == sorted(ids):
        return chosen
    raise UnclearAnswerError(how_to_answer(question))


def how_to_answer(question: Question) -> str:
    """Say what an answer to this question looks like."""
    letters = [option.id for option in question.options]
    if question.response is Response.ORDER:
        return f"Write every letter once, the earliest first: {' '.join(letters)} in your order."
    return f"Write one letter, {', '.join(letters[:-1])} or {letters[-1]}."


def _option(word: str, ids: Sequence[str]) -> str:
    """Return the id that a letter or a number stands for, or nothing."""
    if word in ids:
        return word
    is_number = word.isascii() and word.isdigit() and len(word) <= 2
    return ids[int(word) - 1] if is_number and 1 <= int(word) <= len(ids) else ""
