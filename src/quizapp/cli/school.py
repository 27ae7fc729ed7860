"""Classes and rosters for commands."""

from contextlib import contextmanager
from typing import TYPE_CHECKING

from quizapp.cli.context import Context
from quizapp.cli.exit_code import CommandError, ExitCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizapp.classroom.roll import Roll
    from quizapp.classroom.school_class import SchoolClass
    from quizapp.services.classes import Classes
    from quizapp.services.rosters import Rosters


@contextmanager
def school(context: Context, *, writes: bool = False) -> "Iterator[tuple[Classes, Rosters]]":
    """Open the results file for a block; where there is none, only who writes makes one.

    Raises:
        StorageError: it cannot be used.
    """
    from quizapp.services.classes import Classes
    from quizapp.services.rosters import Rosters
    from quizapp.storage.classes import ClassStore
    from quizapp.storage.database import FILE_NAME
    from quizapp.storage.store import Store

    is_kept = writes or context.has_results()
    store = Store(context.data_dir / FILE_NAME if is_kept else None)
    try:
        door = ClassStore(store.file)
        yield Classes(door), Rosters(door)
    finally:
        store.close()


def class_named(roll: "Roll", name: str) -> "SchoolClass":
    """Return the class of a name.

    Raises:
        CommandError: there is none.
    """
    found = roll.class_named(name)
    if found is None or found.id in roll.removed:
        known = ", ".join(sorted(one.name for one in roll.open_classes)) or "none"
        raise CommandError(ExitCode.USAGE, f"There is no class “{name}”; there are: {known}.")
    return found
