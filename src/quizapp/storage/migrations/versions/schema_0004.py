"""Classes, what they are set, exams, and results that came as files."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

# With one max(), SQLite takes the other columns from the row that has it.
FACT_SUMS = """
INSERT INTO fact_tally
SELECT z.learner_id, z.set_id, f.event, f.attribute,
    sum(a.max_score > 0),
    sum(iif(a.max_score > 0, round(1e6 * a.score / a.max_score), 0)),
    a.correct,
    max(a.answered_at)
FROM answer_fact f
JOIN answer a ON a.quiz_question_id = f.quiz_question_id
JOIN quiz_question q ON q.id = a.quiz_question_id
JOIN quiz z ON z.id = q.quiz_id
GROUP BY z.learner_id, z.set_id, f.event, f.attribute
"""
KIND_SUMS = """
INSERT INTO kind_tally
SELECT z.learner_id, z.set_id, q.kind,
    sum(a.max_score > 0),
    sum(iif(a.max_score > 0, round(1e6 * a.score / a.max_score), 0))
FROM answer a
JOIN quiz_question q ON q.id = a.quiz_question_id
JOIN quiz z ON z.id = q.quiz_id
GROUP BY z.learner_id, z.set_id, q.kind
"""


def upgrade() -> None:
    """Make the tables of a classroom, and room for the number of a learner."""
    op.add_column("learner", sa.Column("number", sa.String(40), nullable=True))
    op.add_column("learner", sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True))
    _take_documents_apart()
    _make_tallies()
    _make_classes()
    _make_assignments()
    _make_sittings()
    _make_received()


def _take_documents_apart() -> None:
    """Move all that was shown of a question out of the way of what is counted."""
    op.create_table(
        "question_document",
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("quiz_question_id", name="pk_question_document"),
        sa.ForeignKeyConstraint(
            ["quiz_question_id"],
            ["quiz_question.id"],
            name="fk_question_document_quiz_question_id",
        ),
    )
    op.execute("INSERT INTO question_document SELECT id, document FROM quiz_question")
    op.drop_column("quiz_question", "document")


def _make_tallies() -> None:
    """Make the sums over answers, and fill them with those of all answers there are."""
    op.create_table(
        "fact_tally",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.Column("correct", sa.Boolean(), nullable=False),
        sa.Column("latest_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("learner_id", "set_id", "event", "attribute", name="pk_fact_tally"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_fact_tally_learner_id"),
    )
    op.create_index("ix_fact_tally_set_id", "fact_tally", ["set_id"])
    op.create_table(
        "kind_tally",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("credit", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("learner_id", "set_id", "kind", name="pk_kind_tally"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_kind_tally_learner_id"),
    )
    op.create_index("ix_kind_tally_set_id", "kind_tally", ["set_id"])
    op.execute(FACT_SUMS)
    op.execute(KIND_SUMS)


def _make_classes() -> None:
    op.create_table(
        "school_class",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("name_key", sa.String(240), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_school_class"),
        sa.UniqueConstraint("name_key", name="uq_school_class_name_key"),
    )
    op.create_table(
        "enrolment",
        sa.Column("class_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("class_id", "learner_id", name="pk_enrolment"),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name="fk_enrolment_class_id"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_enrolment_learner_id"),
    )
    op.create_index("ix_enrolment_learner_id", "enrolment", ["learner_id"])
    op.create_table(
        "roll_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_roll_change"),
        sa.UniqueConstraint("position", name="uq_roll_change_position"),
    )


def _make_assignments() -> None:
    op.create_table(
        "assignment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("class_id", sa.Uuid(), nullable=True),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("document", sa.JSON(), nullable=False),
        sa.Column("feedback", sa.String(), nullable=False),
        sa.Column("feedback_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_assignment"),
        sa.ForeignKeyConstraint(["class_id"], ["school_class.id"], name="fk_assignment_class_id"),
        sa.CheckConstraint(
            "feedback IN ('now', 'end', 'later')", name=op.f("ck_assignment_feedback")
        ),
        sa.CheckConstraint(
            "(feedback = 'later') = (feedback_at IS NOT NULL)",
            name=op.f("ck_assignment_feedback_at"),
        ),
    )
    op.create_index("ix_assignment_class_id", "assignment", ["class_id"])
    op.create_table(
        "extra_time",
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("share", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("assignment_id", "learner_id", name="pk_extra_time"),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignment.id"], name="fk_extra_time_assignment_id"
        ),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_extra_time_learner_id"),
        sa.CheckConstraint("share >= 0", name=op.f("ck_extra_time_share")),
    )


def _make_sittings() -> None:
    op.create_table(
        "sitting",
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("assignment_id", sa.Uuid(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("base_seconds", sa.Float(), nullable=True),
        sa.Column("extra_seconds", sa.Float(), nullable=False),
        sa.Column("question_base", sa.Float(), nullable=True),
        sa.Column("question_extra", sa.Float(), nullable=False),
        sa.Column("question_since", sa.Float(), nullable=False),
        sa.Column("used_seconds", sa.Float(), nullable=False),
        sa.Column("boot", sa.String(), nullable=False),
        sa.Column("boot_seconds", sa.Float(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("quiz_id", name="pk_sitting"),
        sa.ForeignKeyConstraint(["quiz_id"], ["quiz.id"], name="fk_sitting_quiz_id"),
        sa.ForeignKeyConstraint(
            ["assignment_id"], ["assignment.id"], name="fk_sitting_assignment_id"
        ),
        sa.CheckConstraint("attempt >= 1", name=op.f("ck_sitting_attempt")),
        sa.CheckConstraint("base_seconds > 0", name=op.f("ck_sitting_base_seconds")),
        sa.CheckConstraint("extra_seconds >= 0", name=op.f("ck_sitting_extra_seconds")),
        sa.CheckConstraint("question_base > 0", name=op.f("ck_sitting_question_base")),
        sa.CheckConstraint("question_extra >= 0", name=op.f("ck_sitting_question_extra")),
        sa.CheckConstraint("used_seconds >= 0", name=op.f("ck_sitting_used_seconds")),
        sa.CheckConstraint("question_since >= 0", name=op.f("ck_sitting_question_since")),
    )
    op.create_index("ix_sitting_assignment_id", "sitting", ["assignment_id"])
    op.create_table(
        "sitting_note",
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("used_seconds", sa.Float(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("quiz_id", "position", name="pk_sitting_note"),
        sa.ForeignKeyConstraint(["quiz_id"], ["sitting.quiz_id"], name="fk_sitting_note_quiz_id"),
    )


def _make_received() -> None:
    op.create_table(
        "received_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("checksum", sa.String(64), nullable=False),
        sa.Column("genuine", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_received_file"),
    )
    op.create_table(
        "received_quiz",
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("file_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("quiz_id", "file_id", name="pk_received_quiz"),
        sa.ForeignKeyConstraint(["quiz_id"], ["quiz.id"], name="fk_received_quiz_quiz_id"),
        sa.ForeignKeyConstraint(["file_id"], ["received_file.id"], name="fk_received_quiz_file_id"),
    )
    op.create_index("ix_received_quiz_file_id", "received_quiz", ["file_id"])
