"""The environment that Alembic runs its steps in: the connection it was handed, nothing else."""

from alembic import context

# Tables are known once their module is imported.
from quizapp.storage import classroom_tables, summary_tables  # noqa: F401
from quizapp.storage.tables import Table

steps = context.config.attributes["steps"]
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    steps=steps,
    on_version_apply=lambda **_: steps.next(),
)
context.run_migrations()
