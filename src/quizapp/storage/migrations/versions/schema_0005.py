"""Looking back without reading all answers: sums by day, and answers in the order of time.

All that is made here is counted from the answers; none of it tells anything new.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ANSWERS = """
FROM answer a
JOIN quiz_question q ON q.id = a.quiz_question_id
JOIN quiz z ON z.id = q.quiz_id
"""
_FACTS = f"{_ANSWERS} JOIN answer_fact f ON f.quiz_question_id = a.quiz_question_id"
_GIVEN = "count(*), sum(a.correct), sum(CAST(1000 * a.seconds + 0.5 AS INTEGER))"
_CREDIT = """
sum(a.max_score > 0), sum(iif(a.max_score > 0, round(1e6 * a.score / a.max_score), 0))
"""
_MARKS = """
sum(CAST(1e6 * a.score + 0.5 AS INTEGER)), sum(CAST(1e6 * a.max_score + 0.5 AS INTEGER))
"""
_DAY = "date(a.answered_at, 'localtime')"

# With one min() or max(), SQLite takes the other columns from the row that has it.
FIRSTS = """
UPDATE {tally} SET (first_id, first_quiz_id, first_at) = (s.id, s.quiz_id, s.started_at)
FROM (
    SELECT z.learner_id, z.set_id, {names}, q.id, q.quiz_id, z.started_at,
        min(z.started_at || z.id || printf('%08d', q.position)) AS earliest
    {answers} WHERE NOT q.extra AND a.max_score > 0 AND z.mode <> 'mistakes'
    GROUP BY z.learner_id, z.set_id, {names}
) s
WHERE {tally}.learner_id = s.learner_id AND {tally}.set_id = s.set_id AND {same}
"""
FILLINGS = (
    f"""
INSERT INTO fact_tally
SELECT z.learner_id, z.set_id, f.event, f.attribute, {_GIVEN}, {_CREDIT},
    substr(max(a.answered_at || a.correct), -1) + 0, max(a.answered_at), NULL, NULL, NULL
{_FACTS} GROUP BY z.learner_id, z.set_id, f.event, f.attribute
""",
    f"""
INSERT INTO kind_tally
SELECT z.learner_id, z.set_id, q.kind, {_GIVEN}, {_CREDIT}, {_MARKS}, NULL, NULL, NULL
{_ANSWERS} GROUP BY z.learner_id, z.set_id, q.kind
""",
    f"""
INSERT INTO day_tally
SELECT z.learner_id, {_DAY}, z.set_id, {_GIVEN}
{_ANSWERS} GROUP BY z.learner_id, {_DAY}, z.set_id
""",
    f"""
INSERT INTO answer_place
SELECT z.learner_id, a.answered_at, q.id, {_DAY}, z.set_id, q.kind, a.correct,
    CAST(1000 * a.seconds + 0.5 AS INTEGER)
{_ANSWERS} ORDER BY z.learner_id, a.answered_at, q.id
""",
    f"""
INSERT INTO fact_place
SELECT z.learner_id, z.set_id, f.event, f.attribute, a.answered_at, q.id, f.position, {_DAY},
    a.correct, CAST(1000 * a.seconds + 0.5 AS INTEGER)
{_FACTS} ORDER BY z.learner_id, z.set_id, f.event, f.attribute, a.answered_at, q.id, f.position
""",
    FIRSTS.format(
        tally="fact_tally",
        names="f.event, f.attribute",
        answers=_FACTS,
        same="fact_tally.event = s.event AND fact_tally.attribute = s.attribute",
    ),
    FIRSTS.format(
        tally="kind_tally", names="q.kind", answers=_ANSWERS, same="kind_tally.kind = s.kind"
    ),
)
"""What counts everything from the answers, into tables that are empty."""


def upgrade() -> None:
    """Make the tables and indexes, and fill them with what all answers there are come to."""
    for tally in ("fact_tally", "kind_tally"):
        op.drop_table(tally)
    _make_tallies()
    _make_places()
    _make_indexes()
    steps = op.get_context().opts["steps"]
    for number, statement in enumerate(FILLINGS):
        steps.step(number, len(FILLINGS))
        op.execute(statement)


def _given() -> Sequence[sa.Column[Any]]:
    return (
        sa.Column("given", sa.Integer(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=False),
        sa.Column("milliseconds", sa.BigInteger(), nullable=False),
    )


def _credit() -> Sequence[sa.Column[Any]]:
    return (
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
    )


def _first() -> Sequence[sa.Column[Any]]:
    return (
        sa.Column("first_id", sa.Uuid(), nullable=True),
        sa.Column("first_quiz_id", sa.Uuid(), nullable=True),
        sa.Column("first_at", sa.DateTime(timezone=True), nullable=True),
    )


def _make_tallies() -> None:
    op.create_table(
        "fact_tally",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        *_given(),
        *_credit(),
        sa.Column("correct", sa.Boolean(), nullable=False),
        sa.Column("latest_at", sa.DateTime(timezone=True), nullable=False),
        *_first(),
        sa.PrimaryKeyConstraint("learner_id", "set_id", "event", "attribute", name="pk_fact_tally"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_fact_tally_learner_id"),
    )
    op.create_index("ix_fact_tally_set_id", "fact_tally", ["set_id"])
    op.create_table(
        "kind_tally",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        *_given(),
        *_credit(),
        sa.Column("marks", sa.BigInteger(), nullable=False),
        sa.Column("most", sa.BigInteger(), nullable=False),
        *_first(),
        sa.PrimaryKeyConstraint("learner_id", "set_id", "kind", name="pk_kind_tally"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_kind_tally_learner_id"),
    )
    op.create_index("ix_kind_tally_set_id", "kind_tally", ["set_id"])
    op.create_table(
        "day_tally",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        *_given(),
        sa.PrimaryKeyConstraint("learner_id", "day", "set_id", name="pk_day_tally"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_day_tally_learner_id"),
        sqlite_with_rowid=False,
    )


def _make_places() -> None:
    op.create_table(
        "answer_place",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("correct", sa.Boolean(), nullable=False),
        sa.Column("milliseconds", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            "learner_id", "answered_at", "quiz_question_id", name="pk_answer_place"
        ),
        *_references("answer_place"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "fact_place",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("correct", sa.Boolean(), nullable=False),
        sa.Column("milliseconds", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint(
            *("learner_id", "set_id", "event", "attribute"),
            *("answered_at", "quiz_question_id", "position"),
            name="pk_fact_place",
        ),
        *_references("fact_place"),
        sqlite_with_rowid=False,
    )


def _references(table: str) -> Sequence[sa.ForeignKeyConstraint]:
    return (
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name=f"fk_{table}_learner_id"),
        sa.ForeignKeyConstraint(
            ["quiz_question_id"],
            ["answer.quiz_question_id"],
            name=f"fk_{table}_quiz_question_id",
        ),
    )


def _make_indexes() -> None:
    op.drop_index("ix_answer_fact_event_attribute", "answer_fact")
    op.drop_index("ix_answer_answered_at", "answer")
    for columns in (
        ("started_at",),
        ("set_id", "started_at"),
        ("set_id", "seed", "generator", "set_hash", "learner_id"),
    ):
        op.create_index(f"ix_quiz_{'_'.join(columns)}", "quiz", list(columns))
    op.create_index(
        "ix_quiz_finished",
        "quiz",
        ["learner_id", "latest_at", "finished_at"],
        sqlite_where=sa.text("finished_at IS NOT NULL AND discarded_at IS NULL"),
    )
    op.create_index(
        "ix_quiz_latest",
        "quiz",
        ["latest_at"],
        sqlite_where=sa.text("finished_at IS NOT NULL AND discarded_at IS NULL"),
    )
    op.create_index(
        "ix_quiz_unfinished",
        "quiz",
        ["learner_id", "latest_at"],
        sqlite_where=sa.text("finished_at IS NULL AND discarded_at IS NULL"),
    )
