"""Answers of many people, page by page: the quizzes are put in order, their answers fetched.

There are far fewer quizzes than answers, so that the order of a million answers takes no longer
than that of their quizzes.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    SQLColumnExpression,
    String,
    func,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.shape import Response
from quizapp.session.given_words import given_words
from quizapp.session.review import ReviewedAnswer, ReviewIndex, ReviewOrder, ReviewWanted, Standing
from quizapp.storage.classroom_tables import ReceivedFileRow, ReceivedQuizRow
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.summary_tables import AnswerPlaceRow, KindTallyRow
from quizapp.storage.tables import AnswerRow, DocumentRow, LearnerRow, QuestionRow, QuizRow
from quizapp.storage.tallies import MILLION

_AT_FIRST = 200
"""How many quizzes of a list are found at first; the first pages are among them."""


class ReviewStore:
    """Looks through the answers of a results file."""

    def __init__(self, file: ResultsFile) -> None:
        """Look into a file."""
        self._file = file

    def index(self, wanted: ReviewWanted, without: frozenset[UUID] = frozenset()) -> ReviewIndex:
        """Return where the wanted answers are, in their order: at first where the first ones are.

        The others are found when somebody asks `answers` for one of them. Quizzes in `without`
        are left out.
        """
        with self._file.reading() as session:
            left_out = sum(count for _, count in _found(session, wanted, within=without))
            if not wanted.is_summed_up:
                found, total = _found(session, wanted, without=without), None
            else:
                found = _found(session, wanted, without=without, most=_AT_FIRST)
                total = (session.scalar(_total(wanted)) or 0) - left_out
        if len(found) < _AT_FIRST:
            total = None
        return ReviewIndex(found, total, left_out=left_out, without=without)

    def has(self, wanted: ReviewWanted, quizzes: Iterable[UUID]) -> bool:
        """Tell whether some of the wanted answers were given in one of some quizzes."""
        with self._file.reading() as session:
            return bool(_found(session, wanted, within=frozenset(quizzes)))

    def answers(
        self, index: ReviewIndex, wanted: ReviewWanted, start: int, count: int
    ) -> tuple[ReviewedAnswer, ...]:
        """Return some of the wanted answers, from a place on."""
        with self._file.reading() as session:
            if not index.reaches(start + count):
                index.complete(_found(session, wanted, without=index.without))
            quizzes, passed = index.quizzes(start, count)
            if not quizzes:
                return ()
            places = {quiz: place for place, quiz in enumerate(quizzes)}
            query = _answers().where(col(QuizRow.id).in_(quizzes), *_of_answers(wanted))
            rows = sorted(session.execute(query), key=lambda row: (places[row.quiz], row.position))
        return tuple(map(_answer, rows[passed : passed + count]))

    def sets(self) -> tuple[tuple[str, str], ...]:
        """Return ids and latest titles of the sets that were asked, in the order of titles."""
        asked = select(col(KindTallyRow.set_id)).distinct().subquery()
        title = (
            select(col(QuizRow.set_title))
            .where(col(QuizRow.set_id) == asked.c.set_id)
            .order_by(col(QuizRow.started_at).desc())
            .limit(1)
            .scalar_subquery()
        )
        query = select(asked.c.set_id, title.label("title")).order_by("title")
        with self._file.reading() as session:
            return tuple((row.set_id, row.title) for row in session.execute(query))

    def kinds(self) -> tuple[str, ...]:
        """Return the kinds of question that were answered."""
        query = select(col(KindTallyRow.kind)).distinct().order_by(col(KindTallyRow.kind))
        with self._file.reading() as session:
            return tuple(session.scalars(query))

    def standings(self, people: Iterable[UUID]) -> Mapping[UUID, Standing]:
        """Return what the answers of some people add up to; who gave none is left out."""
        table = KindTallyRow
        latest = (
            select(func.max(col(AnswerPlaceRow.answered_at)))
            .where(col(AnswerPlaceRow.learner_id) == col(table.learner_id))
            .scalar_subquery()
        )
        columns: tuple[Any, ...] = (
            col(table.learner_id).label("learner"),
            func.sum(col(table.given)).label("answers"),
            func.sum(col(table.right)).label("right"),
            func.sum(col(table.marks)).label("score"),
            func.sum(col(table.most)).label("max_score"),
            latest.label("latest"),
        )
        wanted = select(*columns).where(col(table.learner_id).in_(people))
        query = wanted.group_by(col(table.learner_id))
        with self._file.reading() as session:
            return {row.learner: _standing(row) for row in session.execute(query)}


def _found(
    session: Session,
    wanted: ReviewWanted,
    *,
    within: frozenset[UUID] | None = None,
    without: frozenset[UUID] = frozenset(),
    most: int | None = None,
) -> list[tuple[str, int]]:
    """Return quizzes with how many of their answers are wanted, in their order."""
    query = _index(wanted).limit(most)
    if within is not None:
        if not within:
            return []
        query = query.where(col(QuizRow.id).in_(within))
    if without:
        query = query.where(col(QuizRow.id).not_in(without))
    return [(row[0], row[1]) for row in session.execute(query)]


def _total(wanted: ReviewWanted) -> Select[Any]:
    """Select how many answers there are by the people and the sets that are wanted."""
    table, query = KindTallyRow, select(func.sum(col(KindTallyRow.given)))
    if wanted.people is not None:
        query = query.where(col(table.learner_id).in_(wanted.people))
    if wanted.set_id is not None:
        query = query.where(col(table.set_id) == wanted.set_id)
    return query


def _standing(row: Row[Any]) -> Standing:
    return Standing(
        answers=row.answers,
        right=row.right,
        score=row.score / MILLION,
        max_score=row.max_score / MILLION,
        latest=row.latest,
    )


def _index(wanted: ReviewWanted) -> Select[Any]:
    # A hundred thousand ids need not become objects.
    quiz = type_coerce(col(QuizRow.id), String)
    if not wanted.parts_quizzes:
        columns: tuple[Any, ...] = (quiz, col(QuizRow.position).label("answers"))
        query = select(*columns)
    else:
        columns = (quiz, func.count().label("answers"))
        query = (
            select(*columns)
            .join_from(QuizRow, QuestionRow)
            .join(AnswerRow)
            .where(*_of_answers(wanted))
            .group_by(quiz)
        )
    if wanted.order is ReviewOrder.LEARNER:
        query = query.join(LearnerRow, col(LearnerRow.id) == col(QuizRow.learner_id))
    return query.where(col(QuizRow.position) > 0, *_of_quizzes(wanted)).order_by(
        *_order(wanted.order), quiz
    )


def _order(order: ReviewOrder) -> Sequence[SQLColumnExpression[Any]]:
    latest = col(QuizRow.started_at).desc()
    match order:
        case ReviewOrder.LATEST:
            return (latest,)
        case ReviewOrder.EARLIEST:
            return (col(QuizRow.started_at),)
        case ReviewOrder.LEARNER:
            return (col(LearnerRow.name_key), latest)
        case ReviewOrder.SET:
            return (col(QuizRow.set_title), latest)


def _of_quizzes(wanted: ReviewWanted) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.people is not None:
        found.append(col(QuizRow.learner_id).in_(wanted.people))
    if wanted.set_id is not None:
        found.append(col(QuizRow.set_id) == wanted.set_id)
    if wanted.quiz is not None:
        found.append(col(QuizRow.id) == wanted.quiz)
    if wanted.since is not None:
        found.append(col(QuizRow.started_at) >= wanted.since)
    return found


def _of_answers(wanted: ReviewWanted) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.right is not None:
        found.append(col(AnswerRow.correct).is_(wanted.right))
    if wanted.kind is not None:
        found.append(col(QuestionRow.kind) == wanted.kind)
    if wanted.text:
        stem = func.casefold(col(QuestionRow.stem))
        found.append(func.instr(stem, wanted.text.casefold()) > 0)
    return found


def _answers() -> Select[Any]:
    genuine = (
        select(func.max(col(ReceivedFileRow.genuine)))
        .join_from(ReceivedFileRow, ReceivedQuizRow)
        .where(col(ReceivedQuizRow.quiz_id) == col(QuizRow.id))
        .scalar_subquery()
    )
    columns: tuple[Any, ...] = (
        *(col(QuizRow.id).label("quiz"), col(QuizRow.set_id), col(QuizRow.set_title)),
        col(QuestionRow.position),
        *(col(LearnerRow.name), col(LearnerRow.number), genuine.label("genuine")),
        *(col(QuestionRow.id).label("item"), col(QuestionRow.kind), col(QuestionRow.stem)),
        *(_part("options"), _part("response"), _part("rights"), _part("buckets")),
        type_coerce(col(AnswerRow.response), String).label("given"),
        *(col(AnswerRow.skipped), col(AnswerRow.correct), col(AnswerRow.score)),
        *(col(AnswerRow.max_score), col(AnswerRow.seconds), col(AnswerRow.answered_at)),
    )
    return (
        select(*columns)
        .join_from(QuizRow, QuestionRow)
        .join(AnswerRow)
        .join(DocumentRow, col(DocumentRow.quiz_question_id) == col(QuestionRow.id))
        .join(LearnerRow, col(LearnerRow.id) == col(QuizRow.learner_id))
    )


def _part(name: str) -> ColumnElement[Any]:
    return func.json_extract(col(DocumentRow.document), f"$.{name}").label(name)


def _texts(stated: str | None) -> dict[str, str]:
    """Return texts by their ids; there may be none."""
    return {one["id"]: one["text"] for one in json.loads(stated or "[]")}


def _answer(row: Row[Any]) -> ReviewedAnswer:
    options, targets = _texts(row.options), _texts(row.rights or row.buckets)
    return ReviewedAnswer(
        quiz=row.quiz,
        item=row.item,
        learner=row.name,
        number=row.number or "",
        set_id=row.set_id,
        set_title=row.set_title,
        position=row.position + 1,
        kind=row.kind,
        stem=row.stem,
        given=given_words(Response(row.response), options, targets, json.loads(row.given)),
        skipped=row.skipped,
        correct=row.correct,
        score=row.score,
        max_score=row.max_score,
        seconds=row.seconds,
        answered_at=row.answered_at,
        genuine=None if row.genuine is None else bool(row.genuine),
    )
