"""H7 and balance: rules about the questions of one quiz together."""

import re
from collections.abc import Iterator, Sequence

from quizapp.verification.case import DATE, ORDER, PLACE, Case
from quizapp.verification.folding import contains, fold
from quizapp.verification.report import Finding

_TOLL = re.compile(
    r"\b(?:death tolls?|casualties|fatalities)\b"
    r"|\b(?:how many|number of)\b.*\b(?:killed|died|dead|deaths|victims|massacred|perished)\b"
)
_TOLL_FACTS = frozenset({"toll", "deaths", "casualties", "victims"})


def no_cueing(quiz: Sequence[Case]) -> Iterator[Finding]:
    """H7: no question of a quiz gives away another.

    What one question asks, no other one shows with its date; and the key of one does not
    stand in the stem of another.
    """
    asked = [frozenset(case.question.asked) for case in quiz]
    keys = [_key_names(case) for case in quiz]
    for place, case in enumerate(quiz):
        for other, cueing in enumerate(quiz):
            if other == place:
                continue
            for event in sorted(asked[place] & cueing.shown):
                if other > place or event not in asked[other]:
                    yield cueing.finding("H7", f"shows {event}, which “{case.question.id}” asks")
            if any(contains(cueing.stem, name) for name in keys[place]):
                yield cueing.finding("H7", f"its stem holds the key of “{case.question.id}”")
            if _key_dates(case) & {(date.lo, date.hi) for date in cueing.stem_dates}:
                yield cueing.finding("H7", f"its stem names the date “{case.question.id}” asks")


def _key_names(case: Case) -> frozenset[str]:
    """Return the texts whose presence in another stem would give a key away."""
    if case.kind in (DATE, ORDER):
        return frozenset()
    if case.kind == PLACE:
        return frozenset().union(*(case.names_of(option) for option in case.keyed))
    texts = [t for option in case.keyed for t in (option.text, case.event_of(option).title)]
    return frozenset(map(case.evidence.spellings.unify, texts))


def _key_dates(case: Case) -> set[tuple[int | None, int | None]]:
    if case.kind != DATE:
        return set()
    return {(option.date.lo, option.date.hi) for option in case.keyed if option.date is not None}


def balanced(quiz: Sequence[Case]) -> Iterator[Finding]:
    """balance: what belongs together is shown together, and no question asks a toll."""
    shown = frozenset[str]().union(*(case.shown for case in quiz))
    for case in quiz:
        events = case.evidence.events
        for event in sorted(case.shown):
            missing = set(events[event].shown_with) - shown
            if missing:
                yield case.finding("balance", f"shows {event} without {sorted(missing)}")
        attributes = {attribute for _, attribute in case.question.facts}
        if _TOLL.search(fold(case.question.stem)) or attributes & _TOLL_FACTS:
            yield case.finding("balance", "asks how many people came to harm")
