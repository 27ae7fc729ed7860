"""The memory of facts, and the grades that it was told."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table of traces, and room for a grade beside each fact of an answer."""
    op.create_table(
        "trace",
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("set_id", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("attribute", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("stability", sa.Float(), nullable=False),
        sa.Column("difficulty", sa.Float(), nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reviewed", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reviews", sa.Integer(), nullable=False),
        sa.Column("lapses", sa.Integer(), nullable=False),
        sa.Column("suspended", sa.Boolean(), nullable=False),
        sa.Column("asked_as", sa.String(), nullable=False),
        sa.Column("knew", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("learner_id", "set_id", "event", "attribute", name="pk_trace"),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name="fk_trace_learner_id"),
        sa.CheckConstraint(
            "stage IN ('learning', 'review', 'relearning')", name=op.f("ck_trace_stage")
        ),
        sa.CheckConstraint("stability > 0", name=op.f("ck_trace_stability")),
        sa.CheckConstraint("lapses BETWEEN 0 AND reviews", name=op.f("ck_trace_lapses")),
    )
    op.create_index("ix_trace_learner_id_due", "trace", ["learner_id", "due"])
    with op.batch_alter_table("answer_fact") as table:
        table.add_column(sa.Column("grade", sa.Integer(), nullable=True))
        table.create_check_constraint(op.f("ck_answer_fact_grade"), "grade BETWEEN 1 AND 4")
