"""Whether a question has the shape that its kind needs, so that it can be proved at all."""

from collections.abc import Iterator

from quizapp.verification.case import DATE, OFFERS_EVENTS, ORDER, PLACE, RESPONSES
from quizapp.verification.document import Option, Question
from quizapp.verification.evidence import Evidence

MOST_OPTIONS = 26
"""A question with more options than letters is a mistake, and would take long to judge."""


def problems(question: Question, evidence: Evidence) -> Iterator[str]:
    """Yield why a question cannot be proved; nothing if it can."""
    response = RESPONSES.get(question.kind)
    if response is None:
        yield f"the kind “{question.kind}” is not known here"
        return
    if question.response != response:
        yield f"this kind is answered by “{response}”, not “{question.response}”"
    for event in sorted(question.shown - evidence.events.keys()):
        yield f"there is no event “{event}” in the set"
    yield from _shape(question)
    yield from _references(question)


def _shape(question: Question) -> Iterator[str]:
    if not question.id or not question.stem or not question.facts:
        yield "a question needs an id, a stem and at least one fact"
    if not question.options or not question.key:
        yield "a question needs options and a key"
    if len(question.options) > MOST_OPTIONS:
        yield f"more than {MOST_OPTIONS} options are not judged"
    if question.kind in (DATE, PLACE) and len(question.asked) > 1:
        yield "this kind asks about one event"
    for option in question.options:
        if not _is_complete(option, question.kind):
            yield f"option “{option.id}” lacks what this kind needs"


def _is_complete(option: Option, kind: str) -> bool:
    if not option.id or not option.text:
        return False
    if kind in OFFERS_EVENTS:
        return len(option.events) == 1
    return kind != DATE or (option.date is not None and option.date.is_finite)


def _references(question: Question) -> Iterator[str]:
    ids = [option.id for option in question.options]
    if len(set(ids)) < len(ids):
        yield "two options have the same id"
    if len(set(question.key)) < len(question.key):
        yield "the key names an option twice"
    named = {end for pair in question.before for end in pair} | set(question.key)
    for entry in question.proof:
        named |= {entry.before, entry.after} if question.kind == ORDER else {entry.option}
    for option in sorted(named - set(ids)):
        yield f"there is no option “{option}”"
