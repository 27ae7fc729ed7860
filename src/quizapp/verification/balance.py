"""balance: fairness of a quiz about people who came to harm, and places with two names."""

from collections.abc import Iterator, Sequence

from quizapp.verification.case import OFFERS_EVENTS, OFFERS_NUMBERS, PLACE, Case
from quizapp.verification.folding import contains, fold
from quizapp.verification.report import Finding

_TOLL_FACTS = frozenset({"toll", "deaths", "casualties", "victims", "killed", "wounded", "losses"})


def balanced(quiz: Sequence[Case]) -> Iterator[Finding]:
    """balance: what belongs together is shown together, and no question asks a toll.

    A place that the set calls by two names is called by both.
    """
    shown = frozenset[str]().union(*(case.shown for case in quiz))
    for case in quiz:
        events = case.evidence.events
        for event in sorted(case.shown):
            missing = set(events[event].shown_with) - shown
            if missing:
                yield case.finding("balance", f"shows {event} without {sorted(missing)}")
        if _asks_toll(case):
            yield case.finding("balance", "asks how many people came to harm")
        for text in _half_named(case):
            yield case.finding("balance", f"“{text}” gives one name of a place that has two")


def _asks_toll(case: Case) -> bool:
    attributes = {attribute.rpartition(":")[2] for _, attribute in case.question.facts}
    stem = fold(case.question.stem)
    asks_number = case.kind in OFFERS_NUMBERS and case.language.harmed.search(fold(case.bare_stem))
    return bool(case.language.toll.search(stem) or asks_number or attributes & _TOLL_FACTS)


def _half_named(case: Case) -> Iterator[str]:
    """Yield each text that gives one of two names: of a place, or in a sensitive title."""
    texts = [target.text for target in case.question.targets]
    if case.kind == PLACE:
        texts += [option.text for option in case.options]
    if case.kind in OFFERS_EVENTS:
        texts += [o.text for o in case.options if case.event_of(o).sensitive]
    for text in texts:
        for one, other in case.evidence.places.double_names:
            plain = fold(text)
            if contains(plain, one) != contains(plain, other):
                yield text
