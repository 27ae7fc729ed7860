"""Pictures, each kept once however many questions show it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of pictures, and of the questions that show them."""
    op.create_table(
        "picture",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_picture"),
        sa.CheckConstraint(
            "media_type IN ('image/png', 'image/jpeg')", name=op.f("ck_picture_media_type")
        ),
        sa.CheckConstraint("width > 0 AND height > 0", name=op.f("ck_picture_size")),
    )
    op.create_table(
        "question_picture",
        sa.Column("quiz_question_id", sa.Uuid(), nullable=False),
        sa.Column("picture_hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("quiz_question_id", "picture_hash", name="pk_question_picture"),
        sa.ForeignKeyConstraint(
            ["quiz_question_id"],
            ["quiz_question.id"],
            name="fk_question_picture_quiz_question_id",
        ),
        sa.ForeignKeyConstraint(
            ["picture_hash"], ["picture.hash"], name="fk_question_picture_picture_hash"
        ),
    )
    op.create_index("ix_question_picture_picture_hash", "question_picture", ["picture_hash"])
