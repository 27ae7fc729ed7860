"""What people remember, in the results file: one row for each person, set and fact."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update
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
    names = ("set_id", "event", "attribute", *_COLUMNS)
    query = select(*(col(getattr(TraceRow, name)) for name in names)).where(
        col(TraceRow.learner_id) == learner.id
    )
    if set_id is not None:
        query = query.where(col(TraceRow.set_id) == set_id)
    wanted = None if facts is None else frozenset(facts)
    if wanted is not None:
        query = query.where(col(TraceRow.event).in_({fact.event for fact in wanted}))
    found: dict[str, dict[Fact, Trace]] = {}
    for row in session.execute(query):
        trace = _trace(row)
        if wanted is None or trace.fact in wanted:
            found.setdefault(row.set_id, {})[trace.fact] = trace
    return found


def keep(connection: Connection, quiz: Quiz, changed: Sequence[Trace]) -> None:
    """Put traces in the place of those that a person had of the same facts."""
    for trace in changed:
        connection.execute(delete(TraceRow).where(*_is(quiz.learner, quiz.set_id, trace.fact)))
    if changed:
        connection.execute(insert(TraceRow), [_values(quiz, trace) for trace in changed])


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
