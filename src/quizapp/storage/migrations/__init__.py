"""What Alembic runs: its environment, and one step for each version of the schema."""
