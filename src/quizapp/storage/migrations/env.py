"""The environment that Alembic runs its steps in: the connection it was handed, nothing else."""

from alembic import context

from quizapp.storage.tables import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
)
context.run_migrations()
