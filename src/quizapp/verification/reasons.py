"""H25: every question explains itself, and every stated reason is true when read again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from quizapp.dataset.dates import DateError, HistoricalDate, parse_edtf
from quizapp.dataset.model import RelationKind
from quizapp.verification.answers import Assigned, Chosen, Inserted, Ordered, Placed
from quizapp.verification.case import CLAIM, Case
from quizapp.verification.closure import closed
from quizapp.verification.document import Option, Proof
from quizapp.verification.report import Finding

_ENDS_BEFORE = re.compile(r"(\S+) ends before (\S+) begins")
_LIES_IN = re.compile(r"(\S+?),?(?: which)? lies (?:with)?in (\S+)")
_RELATES = re.compile(rf"(\S+) ({'|'.join(RelationKind)}) ([\w.-]*\w)")
_MARKS = "“”\"'(),;"


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
            yield Finding("H25", question.id, entry.option or entry.before or None, problem)


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
    """Yield what a proof leaves out; what it needs depends on the way of answering."""
    match case.question.answer:
        case Ordered(before=before):
            yield from _missing_steps(case, before)
        case Chosen():
            yield from _missing_refutations(case)
        case Assigned():
            yield from _missing_placements(case)
        case Inserted():
            steps = [(one.id, other.id) for one, other in pairwise(case.options)]
            yield from _missing_steps(case, steps)
            yield from _missing_derivation(case)
        case _:
            yield from _missing_derivation(case)


def _missing_steps(case: Case, needed: Sequence[tuple[str, ...]]) -> Iterator[Finding]:
    proof = case.question.proof
    proved = closed({(entry.before, entry.after) for entry in proof if entry.before})
    options = {option.id: option for option in case.options}
    for one, other in needed:
        if (one, other) not in proved:
            yield case.finding("H25", f"no proof that it comes before “{other}”", options[one])


def _missing_refutations(case: Case) -> Iterator[Finding]:
    refuted = {entry.option for entry in case.question.proof if not entry.derives}
    derived = {entry.option for entry in case.question.proof if entry.derives}
    for option in case.unkeyed:
        if option.id not in refuted:
            yield case.finding("H25", "no proof that the option is wrong", option)
    if case.question.response == "multiple":
        for option in case.keyed:
            if option.id not in derived:
                yield case.finding("H25", "no proof that the option is right", option)


def _missing_placements(case: Case) -> Iterator[Finding]:
    """Yield each target that is neither the key of an option nor refuted for it."""
    refuted = {(entry.option, entry.target) for entry in case.question.proof if not entry.derives}
    for option in case.options:
        for target in case.question.targets:
            pair = option.id, target.id
            if pair not in _key_pairs(case) and pair not in refuted:
                message = f"no proof that it does not belong to “{target.text}”"
                yield case.finding("H25", message, option)


def _missing_derivation(case: Case) -> Iterator[Finding]:
    if not any(entry.derives for entry in case.question.proof):
        yield case.finding("H25", "no proof that the key is right")


def _key_pairs(case: Case) -> frozenset[tuple[str, str]]:
    answer = case.question.answer
    return frozenset(answer.pairs) if isinstance(answer, Assigned) else frozenset()


def _problem(case: Case, entry: Proof) -> str:
    """Return what is wrong with a proof, or an empty text."""
    if not entry.because.strip():
        return "the proof is empty"
    options = {option.id: option for option in case.options}
    concerned = [options[name] for name in (entry.option, entry.before, entry.after) if name]
    if entry.before and entry.after:
        one, other = options[entry.before], options[entry.after]
        if not case.evidence.order.before(one.events[0], other.events[0]):
            return f"the data do not put “{one.id}” before “{other.id}”"
    if _contradicts_key(case, entry):
        return "the proof refutes the key"
    return _false_dates(case, entry.because, concerned) or _false_relation(case, entry.because)


def _contradicts_key(case: Case, entry: Proof) -> bool:
    if entry.target:
        return ((entry.option, entry.target) in _key_pairs(case)) != entry.derives
    if not isinstance(case.question.answer, Chosen) or not entry.option:
        return False
    return (entry.option in case.question.key) != entry.derives


def _false_dates(case: Case, because: str, concerned: list[Option]) -> str:
    """Return what is wrong with the "X ends before Y begins" of a proof, or an empty text.

    A proof may state a date less exactly than the set does, but it has to hold that date.
    """
    stated: list[HistoricalDate] = []
    for pattern, holds in (
        (_ENDS_BEFORE, HistoricalDate.before),
        (_LIES_IN, HistoricalDate.within),
    ):
        for match in pattern.finditer(because):
            try:
                first, second = (parse_edtf(text.strip(_MARKS)) for text in match.groups())
            except DateError:
                return f"“{match[0]}” cannot be read"
            if not holds(first, second):
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
    """Yield every date that an option has: its own, those of its events, that of a claim."""
    if option.date is not None:
        yield option.date
    if case.kind == CLAIM:
        yield from case.claimed_dates
    for name in option.events:
        yield from case.evidence.stated_dates(case.evidence.events[name])
        yield from (r.date for r in case.evidence.dataset.role_dates if r.event == name)


def _known(case: Case) -> Iterator[HistoricalDate]:
    """Yield every date of the question and of the set."""
    yield from case.stem_dates
    for option in case.options:
        yield from _dates_of(case, option)
    yield from (target.date for target in case.question.targets if target.date is not None)
    if isinstance(case.question.answer, Placed):
        yield case.question.answer.date
    yield from case.evidence.known_dates
    yield from (role.date for role in case.evidence.dataset.role_dates)


def _false_relation(case: Case, because: str) -> str:
    """Return which relation of a proof the set does not state, or an empty text."""
    for match in _RELATES.finditer(because):
        relation = match.group(1, 2, 3)
        ids = {relation[0], relation[2]}
        if ids <= case.evidence.events.keys() and relation not in case.evidence.relations:
            return f"the set does not say “{match[0]}”"
    return ""
