"""H2, as far as the stem goes: it names what is asked, and asks for it the right way round."""

import re
from collections.abc import Iterator

from quizapp.dataset.model import Event
from quizapp.verification.case import BETWEEN, DATE, FIRST, ORDER, PLACE, Case
from quizapp.verification.report import Finding

_EARLY = re.compile(r"\b(?:first|earlier|earliest|oldest)\b")
_LATE = re.compile(r"\b(?:last|later|latest|newest)\b")
_NUMBERS = ("two", "three", "four", "five", "six")
_COUNTED = re.compile(rf"\bthese (?P<number>{'|'.join(_NUMBERS)}|\d+)\b")


def asks_for_the_key(case: Case) -> Iterator[Finding]:
    """H2: the stem names the asked event and wants what the key answers."""
    for event in _to_be_named(case):
        if not case.evidence.speaks_of(case.stem, event):
            yield case.finding("H2", f"the stem does not name {event.id}")
    if case.kind == FIRST and (not _EARLY.search(case.stem) or _LATE.search(case.stem)):
        yield case.finding("H2", "the stem does not ask for the first")
    if case.kind == ORDER and _goes_back(case.stem):
        yield case.finding("H2", "the stem wants the latest first")
    if case.kind == BETWEEN and _is_turned(case):
        yield case.finding("H2", "the stem turns “after” and “before” round")
    counted = _COUNTED.search(case.stem)
    if counted and counted["number"] not in _number_words(len(case.options)):
        yield case.finding("H2", f"“{counted[0]}” is not the number of options")


def _to_be_named(case: Case) -> tuple[Event, ...]:
    if case.kind in (DATE, PLACE):
        return (case.asked,)
    return tuple(case.evidence.events[event] for event in case.anchors)


def _goes_back(stem: str) -> bool:
    """Tell whether a stem speaks of the latest before, or without, the earliest."""
    early, late = _EARLY.search(stem), _LATE.search(stem)
    return late is not None and (early is None or late.start() < early.start())


def _is_turned(case: Case) -> bool:
    """Tell whether "after" stands with the later of the two anchors."""
    places = [case.stem.find(word) for word in ("after", "before")]
    for anchor in case.anchors:
        names = case.evidence.names(case.evidence.events[anchor])
        longest = max((name for name in names if name in case.stem), key=len, default=None)
        places.append(-1 if longest is None else case.stem.find(longest))
    if len(places) < 4 or -1 in places:
        return False
    after, before, first, last = places
    return (after < before) != (first < last)


def _number_words(number: int) -> set[str]:
    return {str(number), *_NUMBERS[number - 2 : number - 1]}
