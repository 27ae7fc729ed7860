"""What people remember, in the results file: one row for each person, set and fact."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, select, update
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.question import Fact
from quizapp.memory.trace import Stage, Trace
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.storage.tables import TraceRow

Traces = Mapping[Fact, Trace]
"""What a person remembers of one set."""

_COLUMNS = (
    *("stage", "step", "stability", "difficulty", "due", "reviewed"),
    *("reviews", "lapses", "suspended", "asked_as", "knew"),
)


def traces(
    session: Session, learner: Learner, set_id: str | None, facts: Iterable[Fact] | None
) -> Mapping[str, Traces]:
    """Return what a person remembers, by set and fact; of one set and some facts, if named."""
    wanted = None if facts is None else frozenset(facts)
    query = _reading(of_set=set_id is not None, of_events=wanted is not None)
    events = [] if wanted is None else [fact.event for fact in wanted]
    values = {"whose": learner.id, "which_set": set_id, "events": events}
    found: dict[str, dict[Fact, Trace]] = {}
    for row in session.execute(query, values):
        trace = _trace(row)
        if wanted is None or trace.fact in wanted:
            found.setdefault(row.set_id, {})[trace.fact] = trace
    return found


def keep(connection: Connection, quiz: Quiz, changed: Sequence[Trace]) -> None:
    """Put traces in the place of those that a person had of the same facts."""
    if changed:
        connection.execute(_keeping(), [_values(quiz, trace) for trace in changed])


@cache
def _reading(*, of_set: bool, of_events: bool) -> Select[Any]:
    """Return the query for traces; to build it anew for each answer takes longer than to run it."""
    names = ("set_id", "event", "attribute", *_COLUMNS)
    query: Select[Any] = select(*(col(getattr(TraceRow, name)) for name in names))
    query = query.where(col(TraceRow.learner_id) == bindparam("whose"))
    if of_set:
        query = query.where(col(TraceRow.set_id) == bindparam("which_set"))
    if of_events:
        query = query.where(col(TraceRow.event).in_(bindparam("events", expanding=True)))
    return query


@cache
def _keeping() -> Insert:
    new = insert(TraceRow)
    return new.on_conflict_do_update(
        index_elements=["learner_id", "set_id", "event", "attribute"],
        set_={name: new.excluded[name] for name in _COLUMNS},
    )


def suspend(
    connection: Connection, learner: Learner, set_id: str, fact: Fact, *, suspended: bool
) -> None:
    """Keep whether a fact is left out of reviews."""
    changed = update(TraceRow).where(*_is(learner, set_id, fact))
    connection.execute(changed, {"suspended": suspended})


def _is(learner: Learner, set_id: str, fact: Fact) -> Sequence[ColumnElement[bool]]:
    return (
        col(TraceRow.learner_id) == learner.id,
        col(TraceRow.set_id) == set_id,
        col(TraceRow.event) == fact.event,
        col(TraceRow.attribute) == fact.attribute,
    )


def _values(quiz: Quiz, trace: Trace) -> dict[str, Any]:
    return {
        "learner_id": quiz.learner.id,
        "set_id": quiz.set_id,
        "event": trace.fact.event,
        "attribute": trace.fact.attribute,
        **{name: getattr(trace, name) for name in _COLUMNS},
        "stage": str(trace.stage),
    }


def _trace(row: Row[Any]) -> Trace:
    return Trace(
        fact=Fact(row.event, row.attribute),
        **{name: getattr(row, name) for name in _COLUMNS if name != "stage"},
        stage=Stage(row.stage),
    )
