"""Keys of items of versions 2.x and 3.0 that stand in the rules by which answers are marked."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from math import isfinite

from quizapp.formats.reading.safe_xml import Element

_TESTS = ("match", "equal", "stringMatch", "member", "contains")
_LEAST, _MOST = ("gte", "gt"), ("lte", "lt")

Tested = tuple[tuple[str, ...], float]
"""The values that are wanted of a response together, and what they earn in points."""


def tested_values(item: Element, response: str) -> Sequence[Tested]:
    """Return what each rule that earns something wants of a response, in the order of the file."""
    found = []
    for case, earned in _earning(item):
        values = tuple(
            " ".join(value.text.split())
            for test in _positive(case, *_TESTS)
            if _is_about(test, response)
            for value in test.inside("baseValue")
        )
        if values:
            found.append((values, earned))
    return found


def tested_range(item: Element, response: str) -> tuple[float, float] | None:
    """Return the lowest and the highest number that the first rule with both accepts."""
    for case, _ in _earning(item):
        low = _limit(case, response, _LEAST)
        high = _limit(case, response, _MOST)
        if low is not None and high is not None:
            return low, high
    return None


def ranged(low: float, high: float) -> tuple[tuple[str], tuple[float, float]]:
    """Return a range as the number in its middle, and how far one may lie below and above it."""
    middle = (low + high) / 2
    return (repr(middle),), (middle - low, high - middle)


def _earning(item: Element) -> Iterator[tuple[Element, float]]:
    for processing in item.children("responseProcessing"):
        for case in processing.inside("responseIf", "responseElseIf"):
            set_values = (v for s in case.children("setOutcomeValue") for v in s)
            earned = max((figure(value.text) for value in set_values), default=0.0)
            if earned > 0:
                yield case, earned


def _positive(case: Element, *names: str) -> Iterator[Element]:
    """Yield the tests of a case, also those joined by “and” and “or”, but none that is denied."""
    for part in case:
        if part.name in names:
            yield part
        elif part.name in ("and", "or"):
            yield from _positive(part, *names)


def _is_about(test: Element, response: str) -> bool:
    return any(variable["identifier"] == response for variable in test.inside("variable"))


def _limit(case: Element, response: str, names: Sequence[str]) -> float | None:
    for test in _positive(case, *names):
        if _is_about(test, response):
            for value in test.children("baseValue"):
                return figure(value.text)
    return None


def figure(text: str) -> float:
    """Return a finite number; zero if a text is none."""
    with suppress(ValueError):
        value = float(text)
        return value if isfinite(value) else 0.0
    return 0.0
