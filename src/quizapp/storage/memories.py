"""What people remember, in the results file: one row for each person, set and fact."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.question import Fact
from quizapp.memory.trace import Stage, Trace
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.storage.prepared import Prepared
from quizapp.storage.tables import TraceRow

Traces = Mapping[Fact, Trace]
"""What a person remembers of one set."""

_ABOUT = ("event", "attribute")
_KEY = ("learner_id", "set_id", *_ABOUT)
_COLUMNS = (
    *("stage", "step", "stability", "difficulty", "due", "reviewed"),
    *("reviews", "lapses", "suspended", "asked_as", "knew"),
)


def traces(session: Session, learner: Learner, set_id: str | None) -> Mapping[str, Traces]:
    """Return what a person remembers, by set and fact; of one set, if it is named."""
    query = _reading(of_set=set_id is not None)
    found: dict[str, dict[Fact, Trace]] = {}
    for row in session.execute(query, {"whose": learner.id, "which_set": set_id}):
        trace = _trace(row._mapping)  # noqa: SLF001 its public way
        found.setdefault(row.set_id, {})[trace.fact] = trace
    return found


def traces_of(
    connection: Connection, learner: Learner, set_id: str, facts: Iterable[Fact]
) -> Traces:
    """Return what a person remembers of some facts of a set."""
    whose = {"learner_id": learner.id, "set_id": set_id}
    found = (
        _trace(row)
        for fact in facts
        for row in _of_fact().rows(
            connection, whose | {"event": fact.event, "attribute": fact.attribute}
        )
    )
    return {trace.fact: trace for trace in found}


def keep(connection: Connection, quiz: Quiz, changed: Sequence[Trace]) -> None:
    """Put traces in the place of those that a person had of the same facts."""
    if changed:
        _keeping().run_all(connection, [_values(quiz, trace) for trace in changed])


@cache
def _reading(*, of_set: bool) -> Select[Any]:
    query = select(*(col(getattr(TraceRow, name)) for name in ("set_id", *_ABOUT, *_COLUMNS)))
    query = query.where(col(TraceRow.learner_id) == bindparam("whose"))
    return query.where(col(TraceRow.set_id) == bindparam("which_set")) if of_set else query


@cache
def _of_fact() -> Prepared:
    query = select(*(col(getattr(TraceRow, name)) for name in (*_ABOUT, *_COLUMNS)))
    return Prepared(query.where(*(col(getattr(TraceRow, key)) == bindparam(key) for key in _KEY)))


@cache
def _keeping() -> Prepared:
    new = insert(TraceRow)
    return Prepared(
        new.on_conflict_do_update(
            index_elements=_KEY, set_={name: new.excluded[name] for name in _COLUMNS}
        )
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


def _trace(row: Mapping[str, Any] | RowMapping) -> Trace:
    return Trace(
        fact=Fact(row["event"], row["attribute"]),
        **{name: row[name] for name in _COLUMNS if name != "stage"},
        stage=Stage(row["stage"]),
    )
