"""Sums over answers that are kept with them, so that what is asked of all need not be counted.

They change in the transaction of the answer, and so do the lists of answers in the order of time.
Whatever order answers come in, as out of files, the sums are the same.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, case, delete, func, inspect, or_, select
from sqlalchemy.dialects.sqlite import Insert, insert
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.measurements import Measured
from quizapp.generation.question import Fact
from quizapp.session.quiz import Answer, Item, Mode, Quiz
from quizapp.storage.prepared import Prepared
from quizapp.storage.summary_tables import (
    AnswerPlaceRow,
    DayTallyRow,
    FactPlaceRow,
    FactTallyRow,
    KindTallyRow,
)
from quizapp.storage.tables import AnswerFactRow, AnswerRow, QuestionRow, QuizRow, Table

MILLION = 1_000_000
"""One mark, in the whole numbers that sums are kept in."""

_SUMS = ("given", "right", "milliseconds", "answers", "credit", "marks", "most")

SUMMARIES = (FactPlaceRow, AnswerPlaceRow, DayTallyRow, KindTallyRow, FactTallyRow)
"""All that is made of the answers, and can be made of them again."""

Values = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """An answer, with all that sums are kept by; `firsts` is whether item analysis counts it."""

    learner_id: UUID
    set_id: str
    quiz_id: UUID
    started_at: datetime
    item_id: UUID
    kind: str
    facts: Sequence[Fact]
    firsts: bool
    correct: bool
    score: float
    max_score: float
    seconds: float
    answered_at: datetime
    day: date


def note(connection: Connection, quiz: Quiz, items: Iterable[Item]) -> None:
    """Count the answers of some items of a quiz; those without one are passed over."""
    _add(connection, (_told(quiz, item, item.answer) for item in items if item.answer is not None))


def forget(connection: Connection) -> None:
    """Delete all sums and lists, for whoever notes all answers again."""
    for table in SUMMARIES:
        connection.execute(delete(table))


def recount(connection: Connection, learners: Collection[UUID]) -> None:
    """Count all answers of some people anew, each under the day that it had."""
    told = list(_answers_of(connection, learners))
    for table in SUMMARIES:
        connection.execute(delete(table).where(col(table.learner_id).in_(learners)))
    _add(connection, told)


def measured(session: Session, set_id: str) -> Mapping[Fact | str, Measured]:
    """Return what became of all answers to a set, by fact and by kind of question."""
    found: dict[Fact | str, Measured] = {}
    kind = col(KindTallyRow.kind)
    by_kind = select(kind.label("kind"), *_credits(KindTallyRow))
    by_kind = by_kind.where(col(KindTallyRow.set_id) == set_id).group_by(kind)
    for row in session.execute(by_kind):
        if row.answers:
            found[row.kind] = Measured(row.answers, row.credit / row.answers / MILLION)
    fact = (col(FactTallyRow.event), col(FactTallyRow.attribute))
    by_fact = select(*fact, *_credits(FactTallyRow))
    by_fact = by_fact.where(col(FactTallyRow.set_id) == set_id).group_by(*fact)
    for row in session.execute(by_fact):
        if row.answers:
            one = Fact(row.event, row.attribute)
            found[one] = Measured(row.answers, row.credit / row.answers / MILLION)
    return found


def _told(quiz: Quiz, item: Item, answer: Answer) -> _Told:
    return _Told(
        learner_id=quiz.learner.id,
        set_id=quiz.set_id,
        quiz_id=quiz.id,
        started_at=quiz.started_at,
        item_id=item.id,
        kind=item.question.kind,
        facts=item.question.facts,
        firsts=not item.extra and quiz.mode is not Mode.MISTAKES,
        correct=answer.marked.correct,
        score=answer.marked.score,
        max_score=answer.marked.max_score,
        seconds=answer.seconds,
        answered_at=answer.answered_at,
        day=answer.answered_at.astimezone().date(),
    )


def _answers_of(connection: Connection, learners: Collection[UUID]) -> Iterator[_Told]:
    """Yield all answers of some people, whose places are still those of whoever gave them."""
    item = col(QuestionRow.id)
    columns: tuple[Any, ...] = (
        *(col(QuizRow.learner_id), col(QuizRow.set_id), col(QuestionRow.quiz_id)),
        *(col(QuizRow.started_at), item.label("item_id"), col(QuestionRow.kind)),
        (~col(QuestionRow.extra) & (col(QuizRow.mode) != str(Mode.MISTAKES))).label("firsts"),
        *(col(AnswerRow.correct), col(AnswerRow.score), col(AnswerRow.max_score)),
        *(col(AnswerRow.seconds), col(AnswerRow.answered_at), col(AnswerPlaceRow.day)),
    )
    place = and_(
        col(AnswerPlaceRow.learner_id).in_(learners),
        col(AnswerPlaceRow.answered_at) == col(AnswerRow.answered_at),
        col(AnswerPlaceRow.quiz_question_id) == item,
    )
    taken = col(QuizRow.learner_id).in_(learners)
    answers = select(*columns).select_from(QuizRow).join(QuestionRow).join(AnswerRow)
    about: tuple[Any, ...] = (
        item.label("item_id"),
        *(col(AnswerFactRow.event), col(AnswerFactRow.attribute)),
    )
    told = (
        select(*about)
        .select_from(QuizRow)
        .join(QuestionRow)
        .join(AnswerFactRow, col(AnswerFactRow.quiz_question_id) == item)
        .where(taken)
        .order_by(item, col(AnswerFactRow.position))
    )
    facts: dict[UUID, list[Fact]] = {}
    for row in connection.execute(told):
        facts.setdefault(row.item_id, []).append(Fact(row.event, row.attribute))
    query = answers.join(AnswerPlaceRow, place).where(taken)
    ordered = query.order_by(col(QuizRow.id), col(QuestionRow.position))
    for row in connection.execute(ordered):
        yield _Told(**row._mapping, facts=facts.get(row.item_id, ()))  # noqa: SLF001 its public way


def _add(connection: Connection, answers: Iterable[_Told]) -> None:
    rows: dict[type[Table], list[Values]] = {}
    for told in answers:
        for table, values in _values(told):
            rows.setdefault(table, []).append(values)
    for table, added in rows.items():
        _adding(table, tuple(added[0])).run_all(connection, added)


def _values(told: _Told) -> Iterator[tuple[type[Table], Values]]:
    """Yield what an answer adds to each table."""
    whose: Values = {"learner_id": told.learner_id, "set_id": told.set_id}
    took = {"milliseconds": _rounded(1000 * told.seconds)}
    given: Values = whose | took | {"given": 1, "right": int(told.correct)}
    place: Values = whose | took | {"day": told.day, "correct": told.correct}
    place |= {"answered_at": told.answered_at, "quiz_question_id": told.item_id}
    counted = given | _counted(told) | _first(told)
    marks = {"marks": _rounded(MILLION * told.score), "most": _rounded(MILLION * told.max_score)}
    kind = {"kind": told.kind}
    yield AnswerPlaceRow, place | kind
    yield DayTallyRow, given | {"day": told.day}
    yield KindTallyRow, counted | marks | kind
    for position, fact in enumerate(told.facts):
        about = {"event": fact.event, "attribute": fact.attribute}
        yield FactPlaceRow, place | about | {"position": position}
        yield FactTallyRow, counted | about


def _rounded(value: float) -> int:
    """Return the whole number that is nearest, as SQL that counts anew does."""
    return int(value + 0.5)


def _counted(told: _Told) -> Values:
    counts = told.max_score > 0
    credit = round(MILLION * told.score / told.max_score) if counts else 0
    return {"answers": int(counts), "credit": credit}


def _first(told: _Told) -> Values:
    """Return an answer as the first one to what it is about, if item analysis counts it."""
    if not told.firsts or told.max_score <= 0:
        return {"first_id": None, "first_quiz_id": None, "first_at": None}
    return {
        "first_id": told.item_id,
        "first_quiz_id": told.quiz_id,
        "first_at": told.started_at,
    }


def _credits(table: type[FactTallyRow] | type[KindTallyRow]) -> Sequence[Any]:
    return (
        func.sum(col(table.answers)).label("answers"),
        func.sum(col(table.credit)).label("credit"),
    )


@cache
def _adding(table: type[Table], given: tuple[str, ...]) -> Prepared:
    """Return what puts a row into a table, or adds it to the one with the same key."""
    new, names = insert(table), inspect(table).columns.keys()
    changed = {name: getattr(table, name) + new.excluded[name] for name in _SUMS if name in names}
    if "given" not in names:
        return Prepared(new, given)
    if table is FactTallyRow or table is KindTallyRow:
        changed |= _earlier(table, new)
    keys = [column.name for column in inspect(table).primary_key]
    return Prepared(new.on_conflict_do_update(index_elements=keys, set_=changed), given)


def _earlier(table: type[FactTallyRow] | type[KindTallyRow], new: Insert) -> Values:
    """Return what is known of the first of two answers, in the order of their quizzes."""
    fresh = new.excluded
    at, quiz = col(table.first_at), col(table.first_quiz_id)
    same = (fresh.first_at == at) & (fresh.first_quiz_id < quiz)
    earlier = or_(at.is_(None), fresh.first_at < at, same)
    wins = and_(fresh.first_at.is_not(None), earlier)
    return {
        name: case((wins, fresh[name]), else_=getattr(table, name))
        for name in ("first_id", "first_quiz_id", "first_at")
    }
