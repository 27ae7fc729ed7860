"""Whether a question has the form that its kind needs, so that it can be proved at all."""

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from quizapp.verification.answers import Assigned, Chosen, Counted, Inserted, Ordered, Placed
from quizapp.verification.case import (
    ABOUT,
    ACTOR,
    CLAIM,
    CLOZE,
    DATE,
    FULL,
    OFFERS_DATES,
    OFFERS_EVENTS,
    OFFERS_NUMBERS,
    PLACE,
    POINT,
    PRACTICE,
    QUANTITY,
    RESPONSES,
    ROLE,
)
from quizapp.verification.document import Option, Question
from quizapp.verification.evidence import Evidence

MOST_OPTIONS = 26
"""A question with more options than letters is a mistake, and would take long to judge."""

MOST_CELLS = 200_000
"""An axis of more cells than that can neither be drawn nor counted."""

_ONE_EVENT = frozenset({DATE, PLACE, POINT, QUANTITY, ACTOR, CLOZE, CLAIM})
_TWO_EVENTS = frozenset({FULL, ABOUT})
_WITHOUT_OPTIONS = frozenset({"point", "number", "text"})


def problems(question: Question, evidence: Evidence) -> Iterator[str]:
    """Yield why a question cannot be proved; nothing if it can."""
    responses = RESPONSES.get(question.kind)
    if responses is None:
        yield f"the kind “{question.kind}” is not known here"
        return
    if question.response not in responses:
        expected = " or ".join(f"“{name}”" for name in responses)
        yield f"this kind is answered by {expected}, not “{question.response}”"
        return
    for event in sorted(question.shown - evidence.events.keys()):
        yield f"there is no event “{event}” in the set"
    yield from _shape(question)
    yield from _references(question)
    yield from _answer(question)
    if question.kind in PRACTICE and not question.practice_only:
        yield "this kind is for practice only, and the question does not say so"
    for dispute in question.disputes:
        if len(dispute.positions) < 2:
            yield f"“sources_differ” about {dispute.event} gives fewer than two positions"


def _shape(question: Question) -> Iterator[str]:
    if not question.id or not question.stem or not question.facts:
        yield "a question needs an id, a stem and at least one fact"
    if question.response in _WITHOUT_OPTIONS:
        if question.options:
            yield f"an answer of the form “{question.response}” has no options"
    elif not question.options:
        yield "a question needs options"
    if len(question.options) > MOST_OPTIONS or len(question.targets) > MOST_OPTIONS:
        yield f"more than {MOST_OPTIONS} options are not judged"
    count = len(question.asked)
    if question.kind in _ONE_EVENT and count != 1:
        yield "this kind asks about one event"
    if question.kind in _TWO_EVENTS and count != 2:
        yield "this kind asks about two events"
    if question.kind == ROLE and count > 2:
        yield "this kind asks about one event and the row of its role"
    for option in question.options:
        if not _is_complete(option, question.kind):
            yield f"option “{option.id}” lacks what this kind needs"


def _is_complete(option: Option, kind: str) -> bool:
    if not option.id or not option.text:
        return False
    if kind in OFFERS_EVENTS:
        return len(option.events) == 1
    if kind in OFFERS_NUMBERS:
        return any(map(str.isdigit, option.text))
    return kind not in OFFERS_DATES or (option.date is not None and option.date.is_finite)


def _references(question: Question) -> Iterator[str]:
    ids = [option.id for option in question.options]
    targets = [target.id for target in question.targets]
    if len(set(ids)) < len(ids) or len(set(targets)) < len(targets):
        yield "two options have the same id"
    if len(set(question.key)) < len(question.key):
        yield "the key names an option twice"
    named = set(chain(*question.before)) | set(question.key)
    for entry in question.proof:
        named |= {entry.option, entry.before, entry.after} - {""}
        if entry.target and entry.target not in targets:
            yield f"there is no target “{entry.target}”"
        if not entry.derives and not entry.option and not (entry.before and entry.after):
            yield "a step of the proof does not say what it proves"
    for option in sorted(named - set(ids)):
        yield f"there is no option “{option}”"


def _answer(question: Question) -> Iterator[str]:
    """Yield what is missing in the key itself."""
    readers: Mapping[type, Callable[[Question], Iterator[str]]] = {
        Chosen: _chosen,
        Ordered: _chosen,
        Assigned: _assigned,
        Inserted: _inserted,
        Placed: _placed,
        Counted: _counted,
    }
    reader = readers.get(type(question.answer))
    if reader is not None:
        yield from reader(question)


def _chosen(question: Question) -> Iterator[str]:
    if not question.key:
        yield "a question needs a key"


def _assigned(question: Question) -> Iterator[str]:
    if not isinstance(question.answer, Assigned):
        return
    pairs, targets = question.answer.pairs, {target.id for target in question.targets}
    ids = [option.id for option in question.options]
    if sorted(option for option, _ in pairs) != sorted(ids):
        yield "the key does not name every option once"
    if not {target for _, target in pairs} <= targets:
        yield "the key names a target that is not there"
    if len(targets) < 2 or any(not t.id or not t.text for t in question.targets):
        yield "a question needs two targets or more, each with its name"


def _inserted(question: Question) -> Iterator[str]:
    answer = question.answer
    if isinstance(answer, Inserted):
        if not 0 <= answer.gap <= len(question.options):
            yield f"there is no gap {answer.gap}"
        if not answer.item:
            yield "it is not said what is put in"


def _placed(question: Question) -> Iterator[str]:
    answer = question.answer
    if isinstance(answer, Placed):
        if not answer.date.is_finite or not answer.axis.is_finite:
            yield "the key and the axis need a first and a last day"
        elif (answer.axis.hi or 0) - (answer.axis.lo or 0) > MOST_CELLS * _DAYS[answer.date.grain]:
            yield "the axis is too long for its grain"


def _counted(question: Question) -> Iterator[str]:
    answer = question.answer
    if isinstance(answer, Counted):
        if answer.lo > answer.hi or answer.least >= answer.most:
            yield "the first of two numbers is the greater"
        if not answer.unit:
            yield "the number has no unit"


_DAYS = (1, 28, 89, 365, 3652, 36524)
"""The least days of a cell, by grain."""
