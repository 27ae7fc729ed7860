"""What no question may be: longer, larger or more hidden than anybody means."""

import re
from collections.abc import Iterable, Iterator
from math import isfinite

from quizapp.dataset.look_alikes import INVISIBLE, look_alikes
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.writing.visible import texts_of

LONGEST_TEXT = 20_000
"""The longest text of a question, in characters."""

MOST_PARTS = 500
"""How many options, answers, gaps, pairs or things to order a question may have."""

_LARGEST_WEIGHT = 1_000.0
_SHOWN = 60
_OVERRIDE = re.compile("[\u202d\u202e\U000e0000-\U000e007f]")
_TOLD = re.compile(r"U\+(?:202[DE]|E00[0-7][0-9A-F])\b")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")

Fault = tuple[str, str, str]
"""A code, what is wrong, and what to do."""


def fault_of(question: WrittenQuestion, left_out: Iterable[LeftOut] = ()) -> Fault | None:
    """Return why a question is not taken, None if it may be.

    What was `left_out` of its texts counts, too: they may have read differently before.
    """
    return next(_faults(question, "".join(lost.what for lost in left_out)), None)


def _faults(question: WrittenQuestion, left_out: str) -> Iterator[Fault]:
    texts = texts_of(question)
    if (longest := max(map(len, texts))) > LONGEST_TEXT:
        message = f"a text has {longest:,} characters; the limit is {LONGEST_TEXT:,}"
        yield "question.too-long", message, "shorten it, or divide the question"
    everything = "".join(texts)
    found = _OVERRIDE.search(everything)
    told = f"U+{ord(found[0]):04X}" if found else "".join(_TOLD.findall(left_out)[:1])
    if told:
        message = f"it holds the hidden character {told}, so that it may read otherwise than stored"
        yield "question.hidden-character", message, "delete it"
    if found := _CONTROL.search(everything):
        message = f"it holds the invisible control character U+{ord(found[0]):04X}"
        yield "question.control-character", message, "delete it"
    if _parts(question) > MOST_PARTS:
        message = f"it has {_parts(question):,} parts to answer; the limit is {MOST_PARTS}"
        yield "question.too-many", message, "divide the question"
    if not all(
        isfinite(weight) and abs(weight) <= _LARGEST_WEIGHT for weight in _weights(question)
    ):
        yield "question.weight", "an answer earns an impossible share", "write 100 or less"
    if not all(map(isfinite, _limits(question))):
        yield "question.number", "an accepted number is endless", "write a smaller one"
    for one, other in _look_alikes(question):
        message = f"“{one}” and “{other}” look the same, but differ in their letters"
        yield "question.look-alikes", message, "type both again, in one alphabet"


def _look_alikes(question: WrittenQuestion) -> Iterator[tuple[str, str]]:
    """Yield what may be chosen and cannot be told apart, cut short."""
    for texts in (
        (option.text for option in question.options),
        (left for left, _ in question.pairs),
        (right for _, right in question.pairs),
        question.items,
    ):
        for one, other in look_alikes(texts):
            yield INVISIBLE.sub("", one[:_SHOWN]), INVISIBLE.sub("", other[:_SHOWN])


def _parts(question: WrittenQuestion) -> int:
    lists = (question.options, question.answers, question.pairs, question.items, *question.gaps)
    return len(question.gaps) + sum(map(len, lists))


def _weights(question: WrittenQuestion) -> Iterator[float]:
    yield from (option.weight for option in question.options)
    for answers in (question.answers, *question.gaps):
        yield from (answer.weight for answer in answers)


def _limits(question: WrittenQuestion) -> Iterator[float]:
    for answers in (question.answers, *question.gaps):
        for answer in answers:
            yield from (number for number in (answer.low, answer.high) if number is not None)
