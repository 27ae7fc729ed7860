"""The environment that Alembic runs its steps in: the connection it was handed, nothing else."""

from alembic import context

# Tables are known once their module is imported.
from quizapp.storage import classroom_tables, summary_tables  # noqa: F401
from quizapp.storage.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
)
context.run_migrations()
