"""Seals on answers, and less about the latest answer to a fact, which nothing asks for."""

import sqlalchemy as sa
from alembic import op

from quizapp.storage.seals import seal_all

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make room for seals, and seal all answers as they are."""
    for name in ("correct", "latest_at"):
        op.drop_column("fact_tally", name)
    op.add_column("answer", sa.Column("seal", sa.LargeBinary(16), nullable=True))
    op.create_table(
        "seal_total",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seal_total"),
        sa.CheckConstraint("id = 1", name=op.f("ck_seal_total_id")),
    )
    op.execute("INSERT INTO seal_total VALUES (1, 0, 0)")
    seal_all(op.get_bind(), op.get_context().opts["steps"])
