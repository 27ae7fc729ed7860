"""What one person's answers add up to, out of the sums that are kept with them.

Of all time, sums are read as they are. Of a stretch of days, only the answers of these are added
up. Neither takes longer the more there is from before. Seconds are counted in milliseconds.
"""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, String, and_, column, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.practice import (
    Count,
    DayCount,
    FactCount,
    GivenAnswer,
    KindCount,
    Wanted,
)
from quizapp.storage.summary_tables import (
    AnswerPlaceRow,
    DayTallyRow,
    FactPlaceRow,
    FactTallyRow,
    KindTallyRow,
)
from quizapp.storage.tables import AnswerFactRow, AnswerRow, QuestionRow, QuizRow
from quizapp.storage.withheld import counted, withheld_counts, withheld_items

_DAY = timedelta(days=1)
_FURTHEST = timedelta(hours=26)
"""No clock on Earth differs more from another one."""

Tally = type[DayTallyRow] | type[KindTallyRow] | type[FactTallyRow]
Place = type[AnswerPlaceRow] | type[FactPlaceRow]

Columns = tuple[Any, ...]
Counts = dict[tuple[Any, ...], Count]


def days(session: Session, learner: Learner, without: frozenset[UUID]) -> tuple[DayCount, ...]:
    """Return a person's answers by day and set, in the order of days.

    Quizzes in `without` are left out.
    """
    table = DayTallyRow
    by: Columns = (col(table.day), col(table.set_id))
    kept = select(*by, *_sums(table)).where(col(table.learner_id) == learner.id).order_by(*by)
    places: Columns = (col(AnswerPlaceRow.day), col(AnswerPlaceRow.set_id))
    found = _less(_read(session, kept), withheld_counts(session, learner, without, places))
    return tuple(DayCount(set_id, day, count) for (day, set_id), count in found.items())


def kinds(session: Session, learner: Learner, wanted: Wanted) -> tuple[KindCount, ...]:
    """Return the wanted ones of a person's answers by set and kind; set and days count."""
    by: Columns
    if _has_days(wanted):
        place = AnswerPlaceRow
        by = (col(place.set_id), col(place.kind))
        query = select(*by, *_added_up(place)).where(*_of(place, learner, wanted)).group_by(*by)
        found = _read(session, query.order_by(*by))
    else:
        table = KindTallyRow
        by = (col(table.set_id), col(table.kind))
        query = select(*by, *_sums(table)).where(*_of_set(table, learner, wanted)).order_by(*by)
        asked: Columns = (col(QuizRow.set_id), col(QuestionRow.kind))
        hidden = withheld_counts(session, learner, wanted.without, asked)
        found = _less(_read(session, query), hidden)
    return tuple(KindCount(set_id, kind, count) for (set_id, kind), count in found.items())


def facts(session: Session, learner: Learner, wanted: Wanted) -> tuple[FactCount, ...]:
    """Return the wanted ones of a person's answers by set and fact; set and days count."""
    table = FactTallyRow
    by: Columns = (col(table.set_id), col(table.event), col(table.attribute))
    query = select(*by).where(*_of_set(table, learner, wanted)).order_by(*by)
    if _has_days(wanted):
        # From the facts to their answers, so that those of other days need not be read.
        found = _read(session, _of_facts(query, learner, wanted).group_by(*by))
    else:
        asked: Columns = (
            col(QuizRow.set_id),
            col(AnswerFactRow.event),
            col(AnswerFactRow.attribute),
        )
        hidden = withheld_counts(session, learner, wanted.without, asked, facts=True)
        found = _less(_read(session, query.add_columns(*_sums(table))), hidden)
    return tuple(
        FactCount(set_id, Fact(event, attribute), count)
        for (set_id, event, attribute), count in found.items()
    )


def days_of(session: Session, learner: Learner) -> frozenset[date]:
    """Return the days on which a person answered something."""
    query = select(col(DayTallyRow.day)).where(col(DayTallyRow.learner_id) == learner.id)
    return frozenset(session.scalars(query))


def given(session: Session, learner: Learner, wanted: Wanted, most: int) -> tuple[GivenAnswer, ...]:
    """Return the latest of the wanted answers, up to so many, the latest first."""
    columns: tuple[Any, ...] = (
        *(col(QuestionRow.quiz_id), col(QuestionRow.id), col(QuizRow.set_id)),
        *(col(QuizRow.set_title), col(QuestionRow.kind), col(QuestionRow.stem)),
        *(col(AnswerRow.skipped), col(AnswerRow.correct), col(AnswerRow.score)),
        *(col(AnswerRow.max_score), col(AnswerRow.seconds), col(AnswerRow.answered_at)),
    )
    place = col(AnswerPlaceRow.quiz_question_id)
    query = (
        select(*columns)
        .join_from(AnswerPlaceRow, AnswerRow, col(AnswerRow.quiz_question_id) == place)
        .join(QuestionRow, col(QuestionRow.id) == place)
        .join(QuizRow)
        .where(*_of(AnswerPlaceRow, learner, wanted), *_of_answers(learner, wanted))
        .order_by(col(AnswerPlaceRow.answered_at).desc(), col(QuestionRow.position).desc())
        .limit(most)
    )
    return tuple(_answer(row) for row in session.execute(query))


def _has_days(wanted: Wanted) -> bool:
    return wanted.first is not None or wanted.last is not None


def _of_set(
    table: type[KindTallyRow] | type[FactTallyRow], learner: Learner, wanted: Wanted
) -> Iterator[ColumnElement[bool]]:
    yield col(table.learner_id) == learner.id
    if wanted.set_id is not None:
        yield col(table.set_id) == wanted.set_id


def _of(place: Place, learner: Learner, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """Keep to the answers of a person, to a set, of some days, and not in hidden quizzes."""
    yield col(place.learner_id) == learner.id
    if wanted.set_id is not None:
        yield col(place.set_id) == wanted.set_id
    yield from _of_days(place, wanted)
    if wanted.without:
        hidden = withheld_items(learner, wanted.without)
        yield col(place.quiz_question_id).not_in(hidden)


def _of_days(place: Place, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    """Keep to days; moments near them are named too, since answers are in their order."""
    if wanted.first is not None:
        yield col(place.day) >= wanted.first
        yield col(place.answered_at) >= _midnight(wanted.first) - _FURTHEST
    if wanted.last is not None:
        yield col(place.day) <= wanted.last
        yield col(place.answered_at) <= _midnight(wanted.last) + _DAY + _FURTHEST


def _midnight(day: date) -> datetime:
    # No calendar has the day before its first one, or that after its last.
    inside = min(max(day, date.min + 3 * _DAY), date.max - 4 * _DAY)
    return datetime.combine(inside, time(), UTC)


def _of_facts(query: Select[Any], learner: Learner, wanted: Wanted) -> Select[Any]:
    """Go on from facts to the answers about them, and add these up."""
    place, tally = FactPlaceRow, FactTallyRow
    same = [
        col(getattr(place, name)) == col(getattr(tally, name))
        for name in ("learner_id", "set_id", "event", "attribute")
    ]
    joined = query.add_columns(*_added_up(place)).join_from(tally, place, and_(*same))
    return joined.where(*_of(place, learner, wanted))


def _of_answers(learner: Learner, wanted: Wanted) -> Iterator[ColumnElement[bool]]:
    place = AnswerPlaceRow
    if wanted.kind is not None:
        yield col(place.kind) == wanted.kind
    if wanted.right is not None:
        yield col(place.correct).is_(wanted.right)
    if wanted.events is not None:
        yield col(place.quiz_question_id).in_(_about(learner, wanted))


def _about(learner: Learner, wanted: Wanted) -> Select[Any]:
    """Select the questions that tested one of some events, of which there may be any number."""
    names = func.json_each(json.dumps(sorted(wanted.events or ()))).table_valued(
        column("value", String)
    )
    place = FactPlaceRow
    query = select(col(place.quiz_question_id)).where(
        col(place.learner_id) == learner.id, col(place.event).in_(select(names.c.value))
    )
    if wanted.set_id is not None:
        query = query.where(col(place.set_id) == wanted.set_id)
    if wanted.attribute is not None:
        query = query.where(col(place.attribute) == wanted.attribute)
    return query


def _sums(table: Tally) -> Columns:
    return col(table.given), col(table.right), col(table.milliseconds)


def _added_up(place: Place) -> Columns:
    right = func.count().filter(col(place.correct).is_(True))
    return func.count(), right, func.sum(col(place.milliseconds))


def _read(session: Session, query: Select[Any]) -> Counts:
    """Read keys, and behind them what `counted` takes."""
    return {tuple(row[:-3]): counted(row) for row in session.execute(query)}


def _less(all_of_them: Counts, hidden: Counts) -> Counts:
    """Take away what is hidden; where nothing is left, there is nothing."""
    left = dict(all_of_them)
    for key, count in hidden.items():
        if key in left:
            left[key] -= count
    return {key: count for key, count in left.items() if count.answers}


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
