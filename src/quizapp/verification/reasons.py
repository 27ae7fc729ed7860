"""H25: every question explains itself, and every stated reason is true when read again."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf
from quizapp.dataset.model import RelationKind
from quizapp.verification.case import ORDER, Case
from quizapp.verification.document import Option, Proof
from quizapp.verification.report import Finding

_ENDS_BEFORE = re.compile(r"(\S+) ends before (\S+) begins")
_RELATES = re.compile(rf"(\S+) ({'|'.join(RelationKind)}) ([\w.-]*\w)")


def explained(case: Case) -> Iterator[Finding]:
    """H25: explanation, source, a reason for each option and a true proof for each wrong one."""
    question = case.question
    if not question.explanation.strip():
        yield case.finding("H25", "there is no explanation")
    for option in case.options:
        if not option.why.strip():
            yield case.finding("H25", "the option has no reason", option)
    yield from _source(case)
    for relation in question.timeline.relations:
        if relation not in case.evidence.relations:
            yield case.finding("H25", f"the set does not say “{' '.join(relation)}”")
    yield from _missing_proofs(case)
    for entry in question.proof:
        problem = _problem(case, entry)
        if problem:
            yield Finding("H25", question.id, entry.option or entry.before, problem)


def _source(case: Case) -> Iterator[Finding]:
    """Yield a finding unless the source is one that the set gives for an asked event."""
    title, url = case.question.source_title, case.question.source_url
    sources = [
        source for event in case.question.asked for source in case.evidence.events[event].sources
    ]
    if not title.strip():
        yield case.finding("H25", "there is no source")
    elif sources and title not in {source.title for source in sources}:
        yield case.finding("H25", f"“{title}” is not a source of what is asked")
    if url and url not in {source.url for source in sources}:
        yield case.finding("H25", f"“{url}” is not the address of a source of what is asked")


def _missing_proofs(case: Case) -> Iterator[Finding]:
    if case.kind == ORDER:
        proved = {(entry.before, entry.after) for entry in case.question.proof}
        for one, other in pairwise(case.keyed):
            if (one.id, other.id) not in proved:
                yield case.finding("H25", f"no proof that it comes before “{other.id}”", one)
    else:
        refuted = {entry.option for entry in case.question.proof}
        for option in case.unkeyed:
            if option.id not in refuted:
                yield case.finding("H25", "no proof that the option is wrong", option)


def _problem(case: Case, entry: Proof) -> str:
    """Return what is wrong with a proof, or an empty text."""
    if not entry.because.strip():
        return "the proof is empty"
    options = {option.id: option for option in case.options}
    concerned = [options[name] for name in (entry.option, entry.before, entry.after) if name]
    if case.kind == ORDER:
        one, other = concerned
        if not case.evidence.order.before(one.events[0], other.events[0]):
            return f"the data do not put “{one.id}” before “{other.id}”"
    elif entry.option in case.question.key:
        return "the proof refutes the key"
    return _false_dates(case, entry.because, concerned) or _false_relation(case, entry.because)


def _false_dates(case: Case, because: str, concerned: list[Option]) -> str:
    """Return what is wrong with the "X ends before Y begins" of a proof, or an empty text.

    A proof may state a date less exactly than the set does, but it has to hold that date.
    """
    stated: list[HistoricalDate] = []
    for match in _ENDS_BEFORE.finditer(because):
        try:
            first, second = (parse_edtf(text.strip("“”\"'(),;")) for text in match.groups())
        except DateError:
            return f"“{match[0]}” cannot be read"
        if not first.before(second):
            return f"“{match[0]}” is not so"
        stated += [first, second]
    for option in concerned:
        if stated and not any(_holds(date, _dates_of(case, option)) for date in stated):
            return f"the proof does not speak of the date of “{option.id}”"
    if all(_holds(date, _known(case)) for date in stated):
        return ""
    return "the proof speaks of a date from nowhere"


def _holds(stated: HistoricalDate, dates: Iterable[HistoricalDate]) -> bool:
    """Tell whether a stated date is one of the dates, or the cell that one lies in."""
    bounds = stated.lo, stated.hi
    return any(bounds == (date.lo, date.hi) or date.within(stated) for date in dates)


def _dates_of(case: Case, option: Option) -> Iterator[HistoricalDate]:
    """Yield every date that an option has: its own and those of its events."""
    if option.date is not None:
        yield option.date
    for name in option.events:
        yield from case.evidence.stated_dates(case.evidence.events[name])


def _known(case: Case) -> Iterator[HistoricalDate]:
    """Yield every date of the question and of the set."""
    yield from case.stem_dates
    for option in case.options:
        yield from _dates_of(case, option)
    yield from case.evidence.known_dates


def _false_relation(case: Case, because: str) -> str:
    """Return which relation of a proof the set does not state, or an empty text."""
    for match in _RELATES.finditer(because):
        relation = match.group(1, 2, 3)
        ids = {relation[0], relation[2]}
        if ids <= case.evidence.events.keys() and relation not in case.evidence.relations:
            return f"the set does not say “{match[0]}”"
    return ""
