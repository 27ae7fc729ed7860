"""Kinds that rest on order: the first, the one between, a row, a gap, what it followed from."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from quizapp.dataset.model import RelationKind
from quizapp.verification.answers import Inserted
from quizapp.verification.case import Case
from quizapp.verification.closure import closed
from quizapp.verification.document import Option
from quizapp.verification.intervals import is_settled
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth, verdict


def first_of_two(case: Case, option: Option) -> Truth:
    """K3: the event is before every other one, or after one of them."""
    before, event = case.evidence.order.before, option.events[0]
    others = [other.events[0] for other in case.options if other is not option]
    return verdict(
        right=all(before(event, other) for other in others),
        wrong=any(before(other, event) for other in others),
    )


def between(case: Case, option: Option) -> Truth:
    """K7: the event is after one of the anchors and before the other, or clearly is not."""
    if not case.anchors:
        return Truth.OPEN
    before, event = case.evidence.order.before, option.events[0]
    first, last = case.anchors
    return verdict(
        right=before(first, event) and before(event, last),
        wrong=before(event, first) or before(last, event),
    )


def sequel(case: Case, option: Option) -> Truth:
    """K18: the set links the asked event to the option in the asked way, or to nothing like it.

    A wrong option has no such link from the asked event, in any way the set can state one.
    """
    kinds = linking_kinds(case)
    linked = {
        relation.target
        for relation in case.evidence.dataset.relations
        if relation.event == case.asked.id and relation.kind in kinds
    }
    event = option.events[0]
    related = any(
        {relation.event, relation.target} == {case.asked.id, event}
        for relation in case.evidence.dataset.relations
    )
    return verdict(right=event in linked, wrong=not related and event != case.asked.id)


def linking_kinds(case: Case) -> frozenset[RelationKind]:
    """Return the relations whose words stand in the stem, titles apart."""
    return frozenset(
        kind for kind, words in case.language.links.items() if words.search(case.bare_stem)
    )


def ordered(case: Case) -> Iterator[Finding]:
    """K4: the stated pairs are the provable ones; the key leaves out and inverts nothing."""
    proved = _proved_pairs(case)
    stated = closed(case.question.before)
    if not proved:
        yield case.finding("H1", "nothing orders any two of these events")
    pairs = list(combinations(case.options, 2))
    known = proved & stated
    loose = [(a, b) for a, b in pairs if not {(a.id, b.id), (b.id, a.id)} & known]
    if not case.language.loose.search(case.bare_stem):
        for one, other in loose:
            ends = one.events[0], other.events[0]
            yield case.finding("H1", f"nothing orders {ends[0]} and {ends[1]}", one)
    elif not loose:
        yield case.finding("H2", "the stem calls an order open that is not")
    yield from _key_of_order(case, stated)
    open_settled = {(a, b) for a, b in proved - stated if _is_settled(case, a, b)}
    if stated - proved or open_settled:
        yield case.finding("H2", "“before” is not the order that the data prove")


def _key_of_order(case: Case, stated: frozenset[tuple[str, ...]]) -> Iterator[Finding]:
    if len(case.keyed) != len(case.options):
        yield case.finding("H2", "the key leaves out an option")
    before = case.evidence.order.before
    for one, other in combinations(case.keyed, 2):
        is_later = before(other.events[0], one.events[0])
        if (other.id, one.id) in stated or (is_later and _is_settled(case, one.id, other.id)):
            yield case.finding("H2", f"the key puts it before “{other.id}”", one)


def _proved_pairs(case: Case) -> set[tuple[str, ...]]:
    before = case.evidence.order.before
    return {
        (one.id, other.id)
        for one in case.options
        for other in case.options
        if before(one.events[0], other.events[0])
    }


def _is_settled(case: Case, one: str, other: str) -> bool:
    """Tell whether nobody can doubt the order of two options at the grain that may be asked."""
    events = {option.id: case.event_of(option) for option in case.options}
    return is_settled(case.evidence, events[one], events[other])


def inserted(case: Case) -> Iterator[Finding]:
    """K6: the shown events are a chain, and the new one fits into the gap of the key alone."""
    answer, before = case.question.answer, case.evidence.order.before
    if not isinstance(answer, Inserted):
        return
    for one, other in pairwise(case.options):
        if not before(one.events[0], other.events[0]):
            yield case.finding("H1", f"the data do not put it before “{other.id}”", one)
    new = case.asked.id
    for place, option in enumerate(case.options):
        shown = option.events[0]
        if not before(shown, new) and not before(new, shown):
            yield case.finding("H1", f"nothing orders {new} and {shown}", option)
        elif before(shown, new) != (place < answer.gap):
            yield case.finding("H2", "the key is on the wrong side of it", option)
    if not case.evidence.speaks_of(case.evidence.spellings.unify(answer.item), case.asked):
        yield case.finding("H2", "what is put in is not the asked event")
