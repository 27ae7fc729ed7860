"""Sums over answers that are kept with them, so that what is asked of all need not be counted.

They change in the transaction of the answer. Whatever order answers come in, as out of files,
the sums are the same: shares of marks are counted in whole millionths.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, case, delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.generation.measurements import Measured
from quizapp.generation.question import Fact
from quizapp.session.learner import Learner
from quizapp.session.quiz import Answer, Item, Quiz
from quizapp.storage.tables import (
    AnswerFactRow,
    AnswerRow,
    FactTallyRow,
    KindTallyRow,
    QuestionRow,
    QuizRow,
)

_WHOLE = 1_000_000

Values = dict[str, Any]


def note(connection: Connection, quiz: Quiz, items: Iterable[Item]) -> None:
    """Count the answers of some items of a quiz; those without one are passed over."""
    facts: list[Values] = []
    kinds: list[Values] = []
    for item in items:
        if item.answer is not None:
            whose = {"learner_id": quiz.learner.id, "set_id": quiz.set_id}
            counted = whose | _counted(item.answer)
            latest = {"correct": item.answer.marked.correct, "latest_at": item.answer.answered_at}
            kinds.append(counted | {"kind": item.question.kind})
            facts += [
                counted | latest | {"event": fact.event, "attribute": fact.attribute}
                for fact in item.question.facts
            ]
    _add_facts(connection, facts)
    _add_kinds(connection, kinds)


def recount(connection: Connection, learners: Collection[UUID]) -> None:
    """Count all answers of some people anew."""
    for table in (FactTallyRow, KindTallyRow):
        connection.execute(delete(table).where(col(table.learner_id).in_(learners)))
    columns: tuple[Any, ...] = (
        *(col(QuizRow.learner_id), col(QuizRow.set_id), col(QuestionRow.kind)),
        *(col(AnswerRow.correct), col(AnswerRow.score), col(AnswerRow.max_score)),
        col(AnswerRow.answered_at).label("latest_at"),
    )
    answers: Select[Any] = (
        select(*columns)
        .join_from(QuizRow, QuestionRow)
        .join(AnswerRow)
        .where(col(QuizRow.learner_id).in_(learners))
    )
    facts = answers.add_columns(col(AnswerFactRow.event), col(AnswerFactRow.attribute)).join(
        AnswerFactRow, col(AnswerFactRow.quiz_question_id) == col(QuestionRow.id)
    )
    _add_kinds(connection, [_row_of(row, "kind") for row in connection.execute(answers)])
    named = ("event", "attribute", "correct", "latest_at")
    _add_facts(connection, [_row_of(row, *named) for row in connection.execute(facts)])


def measured(session: Session, set_id: str) -> Mapping[Fact | str, Measured]:
    """Return what became of all answers to a set, by fact and by kind of question."""
    found: dict[Fact | str, Measured] = {}
    kind = col(KindTallyRow.kind)
    by_kind = select(kind.label("kind"), *_sums(KindTallyRow))
    by_kind = by_kind.where(col(KindTallyRow.set_id) == set_id).group_by(kind)
    for row in session.execute(by_kind):
        if row.answers:
            found[row.kind] = Measured(row.answers, row.credit / row.answers / _WHOLE)
    fact = (col(FactTallyRow.event), col(FactTallyRow.attribute))
    by_fact = select(*fact, *_sums(FactTallyRow))
    by_fact = by_fact.where(col(FactTallyRow.set_id) == set_id).group_by(*fact)
    for row in session.execute(by_fact):
        if row.answers:
            one = Fact(row.event, row.attribute)
            found[one] = Measured(row.answers, row.credit / row.answers / _WHOLE)
    return found


def latest(session: Session, learner: Learner) -> Mapping[str, Mapping[Fact, bool]]:
    """Return by set and fact whether a person's latest answer about it was right."""
    query = select(
        col(FactTallyRow.set_id),
        col(FactTallyRow.event),
        col(FactTallyRow.attribute),
        col(FactTallyRow.correct),
    ).where(col(FactTallyRow.learner_id) == learner.id)
    found: dict[str, dict[Fact, bool]] = {}
    for set_id, event, attribute, correct in session.execute(query):
        found.setdefault(set_id, {})[Fact(event, attribute)] = correct
    return found


def _counted(answer: Answer) -> Values:
    return _credit(answer.marked.score, answer.marked.max_score)


def _credit(score: float, max_score: float) -> Values:
    counts = max_score > 0
    return {"answers": int(counts), "credit": round(_WHOLE * score / max_score) if counts else 0}


def _row_of(row: Row[Any], *names: str) -> Values:
    """Return the values of a row of sums for one answer, with some of its columns."""
    whose = {"learner_id": row.learner_id, "set_id": row.set_id}
    return whose | _credit(row.score, row.max_score) | {name: getattr(row, name) for name in names}


def _sums(table: type[FactTallyRow] | type[KindTallyRow]) -> Sequence[Any]:
    return (
        func.sum(col(table.answers)).label("answers"),
        func.sum(col(table.credit)).label("credit"),
    )


def _add_facts(connection: Connection, values: Sequence[Values]) -> None:
    if not values:
        return
    new = insert(FactTallyRow)
    known, fresh = FactTallyRow, new.excluded
    newer = fresh.latest_at > col(known.latest_at)
    equal = fresh.latest_at == col(known.latest_at)
    better = func.max(fresh.correct, col(known.correct))
    statement = new.on_conflict_do_update(
        index_elements=["learner_id", "set_id", "event", "attribute"],
        set_={
            "answers": col(known.answers) + fresh.answers,
            "credit": col(known.credit) + fresh.credit,
            "correct": case((newer, fresh.correct), (equal, better), else_=col(known.correct)),
            "latest_at": func.max(fresh.latest_at, col(known.latest_at)),
        },
    )
    connection.execute(statement, list(values))


def _add_kinds(connection: Connection, values: Sequence[Values]) -> None:
    if not values:
        return
    new = insert(KindTallyRow)
    statement = new.on_conflict_do_update(
        index_elements=["learner_id", "set_id", "kind"],
        set_={
            "answers": col(KindTallyRow.answers) + new.excluded.answers,
            "credit": col(KindTallyRow.credit) + new.excluded.credit,
        },
    )
    connection.execute(statement, list(values))
