"""Running the steps that bring an older schema up to date."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from quizapp.dataset.part_watch import PartWatch
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.storage.interrupting import interruptible

_FOLDER = Path(__file__).parent / "migrations"


class Steps:
    """How far all steps are together; each tells how far it is itself."""

    def __init__(self, watch: Watch, count: int) -> None:
        """Tell `watch` about so many steps."""
        self._watch = watch
        self._count = count
        self._done = 0
        self._latest = (0, 1)

    def step(self, done: int, of: int) -> None:
        """Take note that `done` parts of all parts `of` the step that runs are done.

        Raises:
            CancelledError: it is to end here.
        """
        self._latest = (done, of)
        if self._done < self._count:
            PartWatch(self._watch, self._done, self._count).step(done, of)

    def again(self) -> None:
        """Tell what was told last; raises CancelledError if it is to end here."""
        self.step(*self._latest)

    def next(self) -> None:
        """Take note that another step runs."""
        self._done += 1
        self._latest = (0, 1)


def upgrade(
    connection: Connection, version: int | None = None, watch: Watch = UNWATCHED, *, steps: int = 1
) -> None:
    """Run all `steps` that are missing, up to a version, inside the connection's transaction.

    Raises:
        CancelledError: whoever watches wants no more of it; the transaction is to be undone.
    """
    revision = "head" if version is None else f"{version:04}"
    told = Steps(watch, steps)
    driver: Any = connection.connection.driver_connection
    with interruptible(driver, told.again):
        command.upgrade(configuration(connection, told), revision)


def configuration(connection: Connection | None = None, steps: Steps | None = None) -> Config:
    """Return the settings of Alembic, which has no configuration file here."""
    config = Config()
    # A percent sign in a path would be read as the start of a variable.
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["steps"] = steps or Steps(UNWATCHED, 1)
    return config
