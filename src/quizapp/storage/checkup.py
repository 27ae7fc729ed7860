"""Looking a results file through, thoroughly, without changing anything."""

import os
from contextlib import suppress
from pathlib import Path

from quizapp.session.storage_error import StorageError
from quizapp.storage.backups import reading
from quizapp.storage.failures import explained
from quizapp.storage.inspection import SCHEMA_VERSION, read_version

_MOST = 20
_NETWORK = frozenset(["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "davfs"])


def faults_of(file: Path) -> tuple[str, ...]:
    """Return what is wrong inside a results file, up to twenty faults; none if it is whole.

    Raises:
        StorageError: it cannot even be opened.
    """
    with explained(file), reading(file) as connection:
        read_version(connection, file)
        rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
        faults = [str(row[0]) for row in rows if row != ("ok",)]
        astray = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
        faults += [f"a row of {row[0]} belongs to no row of {row[2]}" for row in astray]
    return tuple(faults[:_MOST])


def is_old(file: Path) -> bool:
    """Whether the file is of an older program and would be brought up to date."""
    with suppress(StorageError), explained(file), reading(file) as connection:
        return 0 < read_version(connection, file) < SCHEMA_VERSION
    return False


def network_file_system(folder: Path) -> str:
    """Return the kind of network file system that a folder is on, "" if none is known of.

    The log that keeps answers safe must not be shared between computers
    (https://www.sqlite.org/wal.html); what is known comes from the list of mounts on Linux.
    """
    place = folder.resolve()
    best, kind = -1, ""
    with suppress(OSError, ValueError):
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        for line in mounts.splitlines():
            _, mount, sort, *_ = line.split(" ")
            root = Path(mount.encode().decode("unicode_escape"))
            if place.is_relative_to(root) and len(os.fspath(root)) >= best:
                best, kind = len(os.fspath(root)), sort
    return kind if kind in _NETWORK else ""
