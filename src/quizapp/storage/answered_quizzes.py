"""Answers to a set as item analysis needs them, read as fast as they can be."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    String,
    func,
    select,
    tuple_,
    type_coerce,
)
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.dataset.watch import Watch
from quizapp.generation.written import KIND as WRITTEN
from quizapp.session.quiz import Mode
from quizapp.session.scope import (
    AnsweredQuiz,
    AskedOption,
    AskedQuestion,
    Given,
    QuizKey,
    Scope,
    SharedQuiz,
)
from quizapp.storage.tables import AnswerRow, DocumentRow, QuestionRow, QuizRow

_CHOSEN = frozenset(("choice", "multiple"))
_AT_ONCE = 500


def answered_quizzes(session: Session, scope: Scope, watch: Watch) -> Iterator[AnsweredQuiz]:
    """Yield what everybody answered in each quiz, those that began first at the beginning.

    Some quizzes are read at a time, so that no query takes long. Adding up and telling first
    answers by SQL takes twice as long: with generated questions, few answers are alike.
    """
    read = cache(parsed)
    quizzes = _quizzes(session, scope)
    for start in range(0, len(quizzes), _AT_ONCE):
        watch.step(start, len(quizzes))
        some = {quiz: person for person, quiz in quizzes[start : start + _AT_ONCE]}
        given: dict[str, Sequence[Given]] = {}
        for quiz, group in groupby(session.execute(_given(scope, list(some))), key=itemgetter(0)):
            given[quiz] = [
                Given(row[1], row[2], row[3] or "", read(row[4]), row[5], row[6]) for row in group
            ]
        yield from ((person, given[quiz]) for quiz, person in some.items() if quiz in given)


def asked_questions(session: Session, places: Sequence[str]) -> Mapping[str, AskedQuestion]:
    """Return what is known of questions by their ids; `places` are where they are kept."""
    found: dict[str, AskedQuestion] = {}
    for start in range(0, len(places), _AT_ONCE):
        some = [UUID(place) for place in places[start : start + _AT_ONCE]]
        query = select(
            *(col(QuestionRow.question_id), col(QuestionRow.kind), col(QuestionRow.stem)),
            *(_part(name) for name in ("facts", "guess_score", "response", "options")),
        )
        query = query.join_from(QuestionRow, DocumentRow).where(col(QuestionRow.id).in_(some))
        for row in session.execute(query):
            found[row.question_id] = AskedQuestion(
                id=row.question_id,
                kind=row.kind,
                stem=row.stem,
                facts=tuple(f"{one['event']}:{one['attribute']}" for one in json.loads(row.facts)),
                guess=row.guess_score or 0.0,
                options=options_in(row.options) if row.response in _CHOSEN else (),
            )
    return found


def options_in(layout: str) -> tuple[AskedOption, ...]:
    """Return the options of a layout, in their order."""
    return tuple(AskedOption(one["id"], one["text"], one["correct"]) for one in json.loads(layout))


def shared_quizzes(session: Session, set_id: str) -> tuple[SharedQuiz, ...]:
    """Return the quizzes that several people took with the same questions, the latest first."""
    key = (col(QuizRow.seed), col(QuizRow.generator), col(QuizRow.set_hash))
    person = col(QuizRow.learner_id)
    # Only the index is read here, and of most quizzes nothing else.
    several = (
        select(*key)
        .where(col(QuizRow.set_id) == set_id)
        .group_by(*key)
        .having(func.min(person) < func.max(person))
    )
    people = func.count(person.distinct())
    latest = func.max(col(QuizRow.latest_at))
    length = func.min(col(QuizRow.question_count))
    query = (
        select(*key, people.label("people"), latest.label("latest"), length.label("length"))
        .where(
            col(QuizRow.set_id) == set_id,
            tuple_(*key).in_(several),
            col(QuizRow.mode) != str(Mode.MISTAKES),
        )
        .group_by(*key)
        .having(people > 1)
        .order_by(latest.desc())
    )
    return tuple(
        SharedQuiz(
            QuizKey(row.seed, row.generator, row.set_hash), row.length, row.people, row.latest
        )
        for row in session.execute(query)
    )


def beginning_of_latest(session: Session, set_id: str, quizzes: int) -> datetime | None:
    """Return when the first of so many latest quizzes of a set began, None if there are fewer."""
    began = col(QuizRow.started_at)
    query = select(began).where(col(QuizRow.set_id) == set_id).order_by(began.desc())
    return session.scalar(query.offset(quizzes - 1).limit(1))


def _quizzes(session: Session, scope: Scope) -> Sequence[tuple[str, str]]:
    """Return people and quizzes as the database keeps them: ids need not become objects."""
    query = (
        select(
            type_coerce(col(QuizRow.learner_id), String).label("person"),
            type_coerce(col(QuizRow.id), String).label("quiz"),
        )
        .where(*_of_quizzes(scope))
        .order_by(col(QuizRow.started_at), col(QuizRow.id))
    )
    return [(row.person, row.quiz) for row in session.execute(query)]


def given_columns() -> tuple[SQLColumnExpression[Any], ...]:
    """Return what is read of each answer: that of `layouts`, and of its question."""
    return (
        col(QuestionRow.question_id).label("question_id"),
        type_coerce(col(QuestionRow.id), String).label("place"),
        func.json_extract(col(DocumentRow.document), "$.options").label("layout"),
        type_coerce(col(AnswerRow.response), String).label("response"),
        col(AnswerRow.score).label("score"),
        col(AnswerRow.max_score).label("max_score"),
    )


def layouts(query: Select[Any]) -> Select[Any]:
    """Bring the documents of those questions in whose options may have several orders."""
    is_laid_out = (col(DocumentRow.quiz_question_id) == col(QuestionRow.id)) & (
        col(QuestionRow.kind) == WRITTEN
    )
    return query.outerjoin(DocumentRow, is_laid_out)


def _given(scope: Scope, quizzes: Sequence[str]) -> Select[Any]:
    quiz = type_coerce(col(QuestionRow.quiz_id), String)
    query = select(quiz.label("quiz"), *given_columns()).join_from(QuestionRow, AnswerRow)
    return (
        layouts(query)
        .where(quiz.in_(quizzes), *_of_answers(scope))
        .order_by(quiz, col(QuestionRow.position))
    )


def _of_quizzes(scope: Scope) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        col(QuizRow.set_id) == scope.set_id,
        col(QuizRow.mode) != str(Mode.MISTAKES),
    ]
    if scope.people is not None:
        found.append(col(QuizRow.learner_id).in_(scope.people))
    if scope.without:
        found.append(col(QuizRow.id).not_in(scope.without))
    if scope.since is not None:
        found.append(col(QuizRow.latest_at) >= scope.since)
    if scope.quiz is not None:
        key = scope.quiz
        found += (
            col(QuizRow.seed) == key.seed,
            col(QuizRow.generator) == key.generator,
            col(QuizRow.set_hash) == key.set_hash,
        )
    return found


def _of_answers(scope: Scope) -> Sequence[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        col(QuestionRow.extra).is_(False),
        col(AnswerRow.max_score) > 0,
    ]
    if scope.since is not None:
        found.append(col(AnswerRow.answered_at) >= scope.since)
    return found


def _part(name: str) -> SQLColumnExpression[Any]:
    return func.json_extract(col(DocumentRow.document), f"$.{name}").label(name)


def parsed(text: str) -> tuple[str, ...]:
    """Return a response as it is kept."""
    return tuple(json.loads(text))
