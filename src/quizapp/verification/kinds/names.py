"""Kinds that ask for a name: where it was, and who it was."""

from collections import Counter
from collections.abc import Iterator

from quizapp.dataset.model import Event, Place
from quizapp.verification.case import Case
from quizapp.verification.document import Option
from quizapp.verification.folding import contains
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth, verdict

PARTIES = "parties"
"""The attribute of a question for a party rather than a person."""

_TOO_COMMON = 0.8


def place(case: Case, option: Option) -> Truth:
    """K11: the recorded place or one around it, or a place that no source allows."""
    return placed(case, case.asked, option.text)


def placed(case: Case, event: Event, text: str) -> Truth:
    """Return whether a text names the place of an event."""
    found = case.evidence.places.find(text)
    recorded = case.evidence.places.find(event.place)
    if found is None or recorded is None:
        return Truth.OPEN
    related = case.evidence.places.related
    possible = [*case.evidence.possible_places(event), *_places_of_series(case, event)]
    return verdict(
        right=found in case.evidence.places.chain(recorded),
        wrong=not any(related(found, other) for other in possible),
    )


def _places_of_series(case: Case, event: Event) -> tuple[Place, ...]:
    """Return the places of all events of the closed series that an event belongs to."""
    series = case.evidence.dataset.series.get(event.series)
    if series is None or not series.closed:
        return ()
    return tuple(
        found
        for other in case.evidence.dataset.events
        if other.series == event.series
        for found in case.evidence.possible_places(other)
    )


def actor(case: Case, option: Option) -> Truth:
    """K12: a name that the set records for the event, or one that it knows from elsewhere."""
    return named(case, case.asked, option.text)


def named(case: Case, event: Event, text: str) -> Truth:
    """Return whether a text is a name recorded for an event.

    A wrong name is recorded elsewhere, in no way for this event, in no word of its row, and
    not for the same deed.
    """
    unify = case.evidence.spellings.unify
    name, own = unify(text), frozenset(map(unify, case.evidence.named_for(event)))
    if case.attribute == PARTIES:
        right = name in {unify(party) for party in event.parties}
    else:
        right = name in own - {unify(party) for party in event.parties}
        persons = case.evidence.dataset.persons
        deeds = {unify(person.did) for person in persons if person.event == event.id}
        asked = {did for did in deeds if contains(case.stem, did)}
        if asked:
            right = right and _did(case, name, asked, event.id)
            own |= {unify(p.name) for p in persons if unify(p.did) in asked}
    row = " ".join((event.title, event.clause, event.inquiry, event.statement))
    wrong = (
        name in _known(case)
        and not any(contains(one, name) or contains(name, one) for one in own)
        and not contains(unify(row), name)
    )
    return verdict(right=right, wrong=wrong)


def _did(case: Case, name: str, deeds: set[str], event: str) -> bool:
    unify = case.evidence.spellings.unify
    return any(
        person.event == event and unify(person.name) == name and unify(person.did) in deeds
        for person in case.evidence.dataset.persons
    )


def _known(case: Case) -> frozenset[str]:
    """Return every name of the sort that is asked: of parties, or of people."""
    unify, dataset = case.evidence.spellings.unify, case.evidence.dataset
    if case.attribute == PARTIES:
        return frozenset(unify(party) for event in dataset.events for party in event.parties)
    people = frozenset(unify(name) for event in dataset.events for name in event.people)
    return people | {unify(person.name) for person in dataset.persons}


def too_common(case: Case) -> Iterator[Finding]:
    """H23: the name is not recorded for nearly every event that such names are recorded for."""
    unify, dataset = case.evidence.spellings.unify, case.evidence.dataset
    shares: Counter[str] = Counter()
    count = 0
    for event in filter(lambda event: event.scorable, dataset.events):
        persons = {unify(p.name) for p in dataset.persons if p.event == event.id}
        names = event.parties if case.attribute == PARTIES else (*event.people, *persons)
        shares.update({unify(name) for name in names})
        count += bool(names)
    for option in case.keyed:
        if shares[unify(option.text)] >= _TOO_COMMON * count:
            yield case.finding("H23", "nearly every event of the set has this name", option)
