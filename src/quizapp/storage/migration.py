"""Running the steps that bring an older schema up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

_FOLDER = Path(__file__).parent / "migrations"


def upgrade(connection: Connection, version: int | None = None) -> None:
    """Run all steps that are missing, up to a version, inside the transaction of the connection."""
    revision = "head" if version is None else f"{version:04}"
    command.upgrade(configuration(connection), revision)


def configuration(connection: Connection | None = None) -> Config:
    """Return the settings of Alembic, which has no configuration file here."""
    config = Config()
    # A percent sign in a path would be read as the start of a variable.
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
