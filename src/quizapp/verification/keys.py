"""H1, H2, H23: one right answer, the right key, and one that is worth asking for."""

from collections.abc import Iterator
from itertools import combinations

from quizapp.verification.case import (
    ACTOR,
    ASKS_ORDER,
    GAP,
    OFFERS_EVENTS,
    PLACE,
    ROLE,
    SEQUEL,
    Case,
)
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.directions import asks_for_the_key
from quizapp.verification.judges import KEY_JUDGES, judged_by_option, truths
from quizapp.verification.kinds.dates import has_other_role
from quizapp.verification.kinds.names import too_common
from quizapp.verification.meanings import says_what_it_means, target_says_what_it_means
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth

MULTIPLE = "multiple"
"""The way of answering in which all right options are to be chosen."""

_TOO_COMMON = 0.8


def one_right_answer(case: Case) -> Iterator[Finding]:
    """H1: exactly one answer is right, and the data prove every other one wrong.

    Where all right options are to be chosen there may be several, but some are wrong.
    """
    if not judged_by_option(case):
        yield from (found for found in KEY_JUDGES[case.kind](case) if found.rule != "H2")
        return
    found = truths(case)
    right = sum(truth is Truth.RIGHT for truth in found.values())
    if case.question.response == MULTIPLE:
        if not 0 < right < len(found):
            yield case.finding("H1", f"{right} of {len(found)} options are provably right")
    elif right != 1:
        yield case.finding("H1", f"{right} options are provably right")
    for option in case.options:
        if found[option.id] is Truth.OPEN:
            yield case.finding("H1", "the data do not prove this option wrong", option)


def key_is_right(case: Case) -> Iterator[Finding]:
    """H2: the key is the one the data give, and every text says what its data say."""
    if judged_by_option(case):
        yield from _choice_key(case)
    else:
        yield from (found for found in KEY_JUDGES[case.kind](case) if found.rule == "H2")
    for option in case.options:
        if not says_what_it_means(case, option):
            yield case.finding("H2", f"“{option.text}” is not what its data say", option)
    for target in case.question.targets:
        if not target_says_what_it_means(case, target):
            yield case.finding("H2", f"“{target.text}” is not what its data say")
    yield from asks_for_the_key(case)
    yield from _asked_is_key(case)


def _choice_key(case: Case) -> Iterator[Finding]:
    right = {option for option, truth in truths(case).items() if truth is Truth.RIGHT}
    if set(case.question.key) != right:
        yield case.finding("H2", f"the key is {sorted(case.question.key)}, not {sorted(right)}")
    for option in case.options:
        if option.correct != (option.id in right):
            yield case.finding("H2", "the option is flagged wrongly", option)


def _asked_is_key(case: Case) -> Iterator[Finding]:
    """Yield a finding where the facts of a question are not those that its key answers."""
    if case.kind in OFFERS_EVENTS:
        involved = {event.id for event in case.offered}.union(case.anchors)
        if case.kind in (GAP, SEQUEL):
            involved.add(case.asked.id)
        for event in case.question.asked:
            if event not in involved:
                yield case.finding("H2", f"the fact of {event} is not asked")
    for option in case.keyed:
        about = {*option.events} & {*case.question.asked}
        if option.events and not about and case.kind != SEQUEL:
            yield case.finding("H2", "the key stands for an event that is not asked", option)
    if case.kind == ROLE and not has_other_role(case):
        yield case.finding("H2", "the set gives no date of another role")


def not_trivial(case: Case) -> Iterator[Finding]:
    """H23: no value is nearly always the same, and no two days to order are the same."""
    if case.kind == PLACE:
        shares = case.evidence.place_shares
        place = case.evidence.places.find(case.asked.place)
        if shares[place] >= _TOO_COMMON * shares.total():
            yield case.finding("H23", "nearly every event of the set has this place")
    elif case.kind == ACTOR:
        yield from too_common(case)
    elif case.kind in ASKS_ORDER:
        before = case.evidence.order.before
        for one, other in combinations(case.ranked, 2):
            span = span_of(one)
            same_day = span is not None and span.is_exact and span == span_of(other)
            if same_day and (before(one.id, other.id) or before(other.id, one.id)):
                yield case.finding("H23", f"{one.id} and {other.id} fell on the same day")
