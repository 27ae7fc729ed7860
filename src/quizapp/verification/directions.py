"""H2, as far as the stem goes: it names what is asked, and asks for it the right way round."""

from collections.abc import Callable, Iterator, Mapping

from quizapp.dataset.model import Event
from quizapp.verification.case import (
    ABOUT,
    ACTOR,
    ALL,
    BETWEEN,
    CLAIM,
    DATE,
    FIRST,
    FULL,
    GAP,
    ORDER,
    PLACE,
    POINT,
    QUANTITY,
    ROLE,
    SEQUEL,
    Case,
)
from quizapp.verification.folding import contains
from quizapp.verification.kinds.dates import OWN_DATE
from quizapp.verification.kinds.numbers import asks_for_quantity
from quizapp.verification.report import Finding

_NAMES_ITS_EVENTS = frozenset({DATE, PLACE, POINT, FULL, ABOUT, GAP, CLAIM, SEQUEL})


def asks_for_the_key(case: Case) -> Iterator[Finding]:
    """H2: the stem names the asked event and wants what the key answers."""
    for event in _to_be_named(case):
        if not case.evidence.speaks_of(case.stem, event):
            yield case.finding("H2", f"the stem does not name {event.id}")
    rules: Mapping[str, Callable[[Case], Iterator[Finding]]] = {
        FIRST: _first,
        ORDER: _order,
        BETWEEN: _between,
        FULL: _years,
        ABOUT: _years,
        QUANTITY: asks_for_quantity,
        ROLE: _role,
        ACTOR: _actor,
        ALL: _all,
    }
    if case.kind in rules:
        yield from rules[case.kind](case)
    counted = case.language.counted_options.search(case.stem)
    if counted and counted["number"] not in case.language.number_words(len(case.options)):
        yield case.finding("H2", f"“{counted[0]}” is not the number of options")


def _to_be_named(case: Case) -> tuple[Event, ...]:
    if case.kind in (FULL, ABOUT):
        return tuple(case.evidence.events[event] for event in case.question.asked)
    if case.kind in _NAMES_ITS_EVENTS:
        return (case.asked,)
    return tuple(case.evidence.events[event] for event in case.anchors)


def _first(case: Case) -> Iterator[Finding]:
    if not case.language.early.search(case.stem) or case.language.late.search(case.stem):
        yield case.finding("H2", "the stem does not ask for the first")


def _order(case: Case) -> Iterator[Finding]:
    """Yield a finding if a stem speaks of the latest before, or without, the earliest."""
    early, late = case.language.early.search(case.stem), case.language.late.search(case.stem)
    if late is not None and (early is None or late.start() < early.start()):
        yield case.finding("H2", "the stem wants the latest first")


def _between(case: Case) -> Iterator[Finding]:
    """Yield a finding if "after" stands with the later of the two anchors."""
    places = [case.stem.find(word) for word in case.language.between]
    for anchor in case.anchors:
        names = case.evidence.names(case.evidence.events[anchor])
        longest = max((name for name in names if name in case.stem), key=len, default=None)
        places.append(-1 if longest is None else case.stem.find(longest))
    if len(places) == 4 and -1 not in places:
        after, before, first, last = places
        if (after < before) != (first < last):
            yield case.finding("H2", "the stem turns “after” and “before” round")


def _years(case: Case) -> Iterator[Finding]:
    wanted, other = case.language.full, case.language.about
    if case.kind == ABOUT:
        wanted, other = other, wanted
    if not wanted.search(case.bare_stem) or other.search(case.bare_stem):
        yield case.finding("H2", "the stem leaves open how the years are counted")


def _role(case: Case) -> Iterator[Finding]:
    """Yield a finding unless the stem names the role of the asked date, and no other one."""
    asked = map(case.evidence.events.__getitem__, case.question.asked)
    if not any(case.evidence.speaks_of(case.stem, event) for event in asked):
        yield case.finding("H2", f"the stem does not name {case.asked.id}")
    further = {r.role for r in case.evidence.dataset.role_dates if r.event == case.asked.id}
    named = {role for role, words in case.language.roles.items() if words.search(case.bare_stem)}
    if case.attribute != OWN_DATE and case.attribute not in named:
        yield case.finding("H2", f"the stem does not say “{case.attribute}”")
    elif case.attribute == OWN_DATE and named & further:
        yield case.finding("H2", f"the stem asks for {sorted(named & further)}")
    if case.attribute != OWN_DATE and case.attribute not in further:
        yield case.finding("H2", f"the set gives no date “{case.attribute}”")


def _actor(case: Case) -> Iterator[Finding]:
    deeds = (p.did for p in case.evidence.dataset.persons if p.event == case.asked.id)
    unify = case.evidence.spellings.unify
    if not case.evidence.speaks_of(case.stem, case.asked) and not any(
        contains(case.stem, unify(did)) for did in deeds
    ):
        yield case.finding("H2", f"the stem does not name {case.asked.id}")


def _all(case: Case) -> Iterator[Finding]:
    if not case.language.every.search(case.bare_stem):
        yield case.finding("H2", "the stem does not say that all are to be chosen")
