"""Prepared statements: the same rows, written and read without SQLAlchemy's way to a cursor."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import bindparam, insert, select, update
from sqlmodel import col

from quizapp.storage.prepared import Prepared
from quizapp.storage.store import Store
from quizapp.storage.tables import AnswerRow

WHOLE = (
    *("quiz_question_id", "response", "skipped", "correct", "score"),
    *("max_score", "seconds", "answered_at", "seal"),
)
AS_IT_LIES = ", ".join(f"{name}, typeof({name})" for name in WHOLE)

TIMES = st.datetimes(datetime(1900, 1, 1), datetime(2900, 1, 1))  # noqa: DTZ001 a zone comes later
NUMBERS = st.floats(0, 10, allow_nan=False)
ROWS = st.fixed_dictionaries(
    {
        "response": st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=4)),
        "skipped": st.booleans(),
        "correct": st.booleans(),
        "score": NUMBERS | st.integers(0, 10),
        "max_score": st.just(10.0),
        "seconds": NUMBERS,
        "answered_at": st.builds(
            lambda moment, hours: moment.replace(tzinfo=timezone(timedelta(hours=hours))),
            *(TIMES, st.integers(-11, 11)),
        ),
        "seal": st.none() | st.binary(min_size=16, max_size=16),
    }
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(row=ROWS)
def test_rows_are_written_and_read_as_sqlalchemy_does_it(store: Store, row: dict[str, Any]) -> None:
    one, other = UUID(int=1), UUID(int=2)
    query = select(AnswerRow.metadata.tables["answer"]).where(
        col(AnswerRow.quiz_question_id) == bindparam("which")
    )
    with store.file.writing() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        connection.execute(insert(AnswerRow), row | {"quiz_question_id": one})
        Prepared(insert(AnswerRow)).run(connection, row | {"quiz_question_id": other})
        lying = connection.exec_driver_sql(f"SELECT {AS_IT_LIES} FROM answer ORDER BY 1").all()  # noqa: S608
        (read,) = Prepared(query).rows(connection, {"which": other})
        (expected,) = connection.execute(query, {"which": one}).mappings().all()
        connection.exec_driver_sql("DELETE FROM answer")
    assert lying[0][2:] == lying[1][2:]
    assert dict(read) == dict(expected) | {"quiz_question_id": other}


def test_it_tells_how_many_rows_were_changed_and_goes_with_its_transaction(store: Store) -> None:
    row = {
        "quiz_question_id": UUID(int=1),
        "response": ["a"],
        "skipped": False,
        "correct": True,
        "score": 1.0,
        "max_score": 1.0,
        "seconds": 2.0,
        "answered_at": datetime(2026, 11, 29, tzinfo=UTC),
    }
    changed = Prepared(
        update(AnswerRow)
        .where(col(AnswerRow.quiz_question_id) == bindparam("which"))
        .values(score=bindparam("marks"))
    )

    def interrupted() -> None:
        with store.file.writing() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            Prepared(insert(AnswerRow), row).run_all(connection, [row])
            assert changed.run(connection, {"which": UUID(int=1), "marks": 0.5}) == 1
            assert changed.run(connection, {"which": UUID(int=2), "marks": 0.5}) == 0
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with store.file.reading() as session:
        assert session.scalars(select(AnswerRow)).all() == []
