"""What one person's answers add up to; the adding up is done by the database."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, String, column, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.practice import Count, DayCount, FactCount, GivenAnswer, Wanted
from quizapp.storage.tables import AnswerFactRow, AnswerRow, QuestionRow, QuizRow

_COUNT = (
    func.count().label("answers"),
    func.count().filter(col(AnswerRow.correct).is_(True)).label("right"),
    func.sum(col(AnswerRow.seconds)).label("seconds"),
)


def days(
    session: Session, learner: Learner, without: frozenset[UUID] = frozenset()
) -> tuple[DayCount, ...]:
    """Return a person's answers by set, kind and local day, in the order of days.

    Quizzes in `without` are left out.
    """
    set_id, kind, day = col(QuizRow.set_id), col(QuestionRow.kind), _local_day()
    columns: tuple[Any, ...] = (set_id, kind, day.label("day"), *_COUNT)
    query = _given(select(*columns), learner, Wanted(without=without))
    rows = session.execute(query.group_by(set_id, kind, day).order_by(day, set_id, kind))
    return tuple(
        DayCount(row.set_id, row.kind, date.fromisoformat(row.day), _count(row)) for row in rows
    )


def facts(session: Session, learner: Learner, wanted: Wanted) -> tuple[FactCount, ...]:
    """Return the wanted ones of a person's answers, by set and fact."""
    by: tuple[Any, ...] = (
        col(QuizRow.set_id),
        col(AnswerFactRow.event),
        col(AnswerFactRow.attribute),
    )
    counted = select(*by, *_COUNT).join_from(
        AnswerRow,
        AnswerFactRow,
        col(AnswerFactRow.quiz_question_id) == col(AnswerRow.quiz_question_id),
    )
    rows = session.execute(_given(counted, learner, wanted).group_by(*by))
    return tuple(FactCount(row.set_id, Fact(row.event, row.attribute), _count(row)) for row in rows)


def days_of(session: Session, learner: Learner) -> frozenset[date]:
    """Return the local days on which a person answered something."""
    query = _given(select(_local_day().label("day")), learner, Wanted())
    return frozenset(date.fromisoformat(row.day) for row in session.execute(query.distinct()))


def latest(
    session: Session, learner: Learner, without: frozenset[UUID]
) -> Mapping[str, Mapping[Fact, bool]]:
    """Return by set and fact whether a person's latest answer about it was right.

    Where a group has one greatest value, SQLite takes the other columns from the row of it
    (https://www.sqlite.org/lang_select.html#bareagg).
    """
    by: tuple[Any, ...] = (
        col(QuizRow.set_id),
        col(AnswerFactRow.event),
        col(AnswerFactRow.attribute),
    )
    latest_at = func.max(col(AnswerRow.answered_at)).label("latest_at")
    query = select(*by, col(AnswerRow.correct), latest_at).join_from(
        AnswerRow,
        AnswerFactRow,
        col(AnswerFactRow.quiz_question_id) == col(AnswerRow.quiz_question_id),
    )
    query = _given(query, learner, Wanted(without=without)).group_by(*by)
    found: defaultdict[str, dict[Fact, bool]] = defaultdict(dict)
    for row in session.execute(query):
        found[row.set_id][Fact(row.event, row.attribute)] = row.correct
    return found


def given(session: Session, learner: Learner, wanted: Wanted, most: int) -> tuple[GivenAnswer, ...]:
    """Return the latest of the wanted answers, up to so many, the latest first."""
    columns: tuple[Any, ...] = (
        *(col(QuestionRow.quiz_id), col(QuestionRow.id), col(QuizRow.set_id)),
        *(col(QuizRow.set_title), col(QuestionRow.kind), col(QuestionRow.stem)),
        *(col(AnswerRow.skipped), col(AnswerRow.correct), col(AnswerRow.score)),
        *(col(AnswerRow.max_score), col(AnswerRow.seconds), col(AnswerRow.answered_at)),
    )
    latest = col(AnswerRow.answered_at).desc(), col(QuestionRow.position).desc()
    query = _given(select(*columns), learner, wanted).order_by(*latest).limit(most)
    return tuple(_answer(row) for row in session.execute(query))


def _given(query: Select[Any], learner: Learner, wanted: Wanted) -> Select[Any]:
    """Keep a query about answers to those of one person that are wanted."""
    joined = query.join_from(AnswerRow, QuestionRow).join(QuizRow)
    return joined.where(col(QuizRow.learner_id) == learner.id, *_conditions(wanted))


def _conditions(wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    if wanted.set_id is not None:
        yield col(QuizRow.set_id) == wanted.set_id
    if wanted.kind is not None:
        yield col(QuestionRow.kind) == wanted.kind
    if wanted.right is not None:
        yield col(AnswerRow.correct).is_(wanted.right)
    if wanted.first is not None:
        yield _local_day() >= wanted.first.isoformat()
    if wanted.last is not None:
        yield _local_day() <= wanted.last.isoformat()
    if wanted.events is not None:
        yield _tests(wanted)
    if wanted.without:
        yield col(QuizRow.id).not_in(wanted.without)


def _tests(wanted: Wanted) -> ColumnElement[bool]:
    """Tell whether a question tested one of some events, of which there may be any number."""
    names = func.json_each(json.dumps(sorted(wanted.events or ()))).table_valued(
        column("value", String)
    )
    tested = select(col(AnswerFactRow.quiz_question_id)).where(
        col(AnswerFactRow.quiz_question_id) == col(AnswerRow.quiz_question_id),
        col(AnswerFactRow.event).in_(select(names.c.value)),
    )
    if wanted.attribute is not None:
        tested = tested.where(col(AnswerFactRow.attribute) == wanted.attribute)
    return tested.exists()


def _local_day() -> ColumnElement[str]:
    """Return the day of an answer where this machine is; times are kept in UTC."""
    return func.date(col(AnswerRow.answered_at), "localtime")


def _count(row: Row[Any]) -> Count:
    return Count(row.answers, row.right, row.seconds)


def _answer(row: Row[Any]) -> GivenAnswer:
    return GivenAnswer(
        quiz=row.quiz_id,
        item=row.id,
        set_id=row.set_id,
        set_title=row.set_title,
        kind=row.kind,
        stem=row.stem,
        skipped=row.skipped,
        correct=row.correct,
        score=row.score,
        max_score=row.max_score,
        seconds=row.seconds,
        answered_at=row.answered_at,
    )
