"""The first schema: learners, quizzes, questions, answers, facts and reports."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _learners()
    _quizzes()
    _questions()
    _answers()
    _reports()


def _learners() -> None:
    op.create_table(
        "learner",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("name_key", sa.String(240), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_learner"),
        sa.UniqueConstraint("name_key", name="uq_learner_name_key"),
    )


def _quizzes() -> None:
    op.create_table(
        "quiz",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("set_title", sa.String(), nullable=False),
        sa.Column("set_hash", sa.String(), nullable=False),
        sa.Column("generator", sa.String(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("question_count", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("counted", sa.Integer(), nullable=False),
        sa.Column("right_count", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("max_score", sa.Float(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("latest_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("discarded_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_quiz"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_quiz_learner_id"),
        sa.CheckConstraint(
            "mode IN ('learn', 'review', 'mistakes', 'exam')", name=op.f("ck_quiz_mode")
        ),
        sa.CheckConstraint("position BETWEEN 0 AND question_count", name=op.f("ck_quiz_position")),
        sa.CheckConstraint("right_count BETWEEN 0 AND counted", name=op.f("ck_quiz_right_count")),
        sa.CheckConstraint("score BETWEEN 0 AND max_score", name=op.f("ck_quiz_score")),
        sa.CheckConstraint("seconds >= 0", name=op.f("ck_quiz_seconds")),
    )
    op.create_index("ix_quiz_learner_id_started_at", "quiz", ["learner_id", "started_at"])


def _questions() -> None:
    op.create_table(
        "quiz_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("stem", sa.String(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("extra", sa.Boolean(), nullable=False),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_quiz_question"),
        sa.UniqueConstraint("quiz_id", "position", name="uq_quiz_question_quiz_id_position"),
        sa.ForeignKeyConstraint(["quiz_id"], ["quiz.id"], name="fk_quiz_question_quiz_id"),
        sa.CheckConstraint("position >= 0", name=op.f("ck_quiz_question_position")),
    )


def _answers() -> None:
    op.create_table(
        "answer",
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("response", sa.JSON(), nullable=False),
        sa.Column("skipped", sa.Boolean(), nullable=False),
        sa.Column("correct", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("max_score", sa.Float(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("quiz_question_id", name="pk_answer"),
        sa.ForeignKeyConstraint(
            ["quiz_question_id"], ["quiz_question.id"], name="fk_answer_quiz_question_id"
        ),
        sa.CheckConstraint("score BETWEEN 0 AND max_score", name=op.f("ck_answer_score")),
        sa.CheckConstraint("seconds >= 0", name=op.f("ck_answer_seconds")),
    )
    op.create_index("ix_answer_answered_at", "answer", ["answered_at"])
    op.create_table(
        "answer_fact",
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("quiz_question_id", "position", name="pk_answer_fact"),
        sa.ForeignKeyConstraint(
            ["quiz_question_id"],
            ["answer.quiz_question_id"],
            name="fk_answer_fact_quiz_question_id",
        ),
    )
    op.create_index("ix_answer_fact_event_attribute", "answer_fact", ["event", "attribute"])


def _reports() -> None:
    op.create_table(
        "problem_report",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("remark", sa.String(2000), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resolved", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_problem_report"),
        sa.ForeignKeyConstraint(
            ["quiz_question_id"],
            ["quiz_question.id"],
            name="fk_problem_report_quiz_question_id",
        ),
    )
    op.create_index("ix_problem_report_quiz_question_id", "problem_report", ["quiz_question_id"])
