"""The kind that puts events together with their dates, places or people."""

from collections import Counter
from collections.abc import Iterator

from quizapp.verification.answers import Assigned, Target
from quizapp.verification.case import Case
from quizapp.verification.document import Option
from quizapp.verification.kinds.dates import dated
from quizapp.verification.kinds.names import named, placed
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth


def fit(case: Case, option: Option, target: Target) -> Truth:
    """Return whether a partner is right for an option: its date, its place or its person."""
    event = case.event_of(option)
    if case.attribute == "place":
        return placed(case, event, target.text)
    if case.attribute in ("people", "parties"):
        return named(case, event, target.text)
    return dated(case, event, target.date)


def matched(case: Case) -> Iterator[Finding]:
    """K13: each option fits its partner and no other, and no partner is used twice."""
    answer = case.question.answer
    if not isinstance(answer, Assigned):
        return
    for partner, count in Counter(target for _, target in answer.pairs).items():
        if count > 1:
            yield case.finding("H1", f"“{partner}” is the partner of {count} options")
    pairs = frozenset(answer.pairs)
    for option in case.options:
        for target in answer.targets:
            truth, paired = fit(case, option, target), (option.id, target.id) in pairs
            if paired and truth is not Truth.RIGHT:
                yield case.finding("H2", f"“{target.text}” is not its partner", option)
            elif not paired and truth is not Truth.WRONG:
                yield case.finding("H1", f"“{target.text}” may fit it as well", option)
