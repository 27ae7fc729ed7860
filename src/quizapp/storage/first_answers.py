"""The first answer of everybody to each fact, or to each kind of question, of a set.

Which these are is kept with the sums of each person, so that however often people practise, no
more has to be read than people times facts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, String, func, select, type_coerce
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.session.scope import FirstGiven, Given, Grouping, Scope
from quizapp.storage.answered_quizzes import given_columns, layouts, parsed
from quizapp.storage.summary_tables import FactTallyRow, KindTallyRow
from quizapp.storage.tables import AnswerRow, QuestionRow, QuizRow

_AT_ONCE = 500


def first_answers(
    session: Session, scope: Scope, grouping: Grouping
) -> Sequence[FirstGiven] | None:
    """Return first answers in the order of their quizzes; the scope is of all time.

    None if one of them was given in a quiz that is to be left out: another one is the first then.
    """
    tally = KindTallyRow if grouping is Grouping.KIND else FactTallyRow
    left_out = select(col(tally.first_id)).where(
        col(tally.set_id) == scope.set_id, col(tally.first_quiz_id).in_(scope.without)
    )
    if scope.without and session.scalar(left_out.limit(1)) is not None:
        return None
    return list(_read(session, scope, tally))


def _read(
    session: Session, scope: Scope, tally: type[FactTallyRow] | type[KindTallyRow]
) -> Iterator[FirstGiven]:
    read = cache(parsed)
    rows = session.execute(_firsts(scope, tally)).all()
    ended = _given_in(session, {row.quiz for row in rows if row.ended_early})
    for row in rows:
        whole, most = ended.get(row.quiz, (row.whole, row.whole_most))
        given = Given(
            row.question_id,
            row.place,
            row.layout or "",
            read(row.response),
            row.score,
            row.max_score,
        )
        yield FirstGiven(row.person, given, whole, most)


def _firsts(scope: Scope, tally: type[FactTallyRow] | type[KindTallyRow]) -> Select[Any]:
    first = select(col(tally.first_id)).where(col(tally.set_id) == scope.set_id)
    if scope.people is not None:
        first = first.where(col(tally.learner_id).in_(scope.people))
    done = col(QuizRow.finished_at).is_not(None)
    columns: tuple[Any, ...] = (
        type_coerce(col(QuizRow.learner_id), String).label("person"),
        type_coerce(col(QuizRow.id), String).label("quiz"),
        *given_columns(),
        col(QuizRow.score).label("whole"),
        col(QuizRow.max_score).label("whole_most"),
        (done & (col(QuizRow.position) < col(QuizRow.question_count))).label("ended_early"),
    )
    return (
        layouts(select(*columns).select_from(QuestionRow).join(AnswerRow).join(QuizRow))
        .where(col(QuestionRow.id).in_(first))
        .order_by(col(QuizRow.started_at), col(QuizRow.id), col(QuestionRow.position))
    )


def _given_in(session: Session, quizzes: Iterable[str]) -> Mapping[str, tuple[float, float]]:
    """Return the marks of what was answered in quizzes, whose own sums count the rest, too."""
    found: dict[str, tuple[float, float]] = {}
    wanted, quiz = list(quizzes), type_coerce(col(QuestionRow.quiz_id), String)
    sums = func.sum(col(AnswerRow.score)), func.sum(col(AnswerRow.max_score))
    for start in range(0, len(wanted), _AT_ONCE):
        query = (
            select(quiz, *sums)
            .join_from(QuestionRow, AnswerRow)
            .where(quiz.in_(wanted[start : start + _AT_ONCE]), col(QuestionRow.extra).is_(False))
            .group_by(quiz)
        )
        found |= {name: (marks, most) for name, marks, most in session.execute(query)}
    return found
