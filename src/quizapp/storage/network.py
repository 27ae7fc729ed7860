"""Folders that are on a file system of another computer."""

import os
from contextlib import suppress
from pathlib import Path

_NETWORK = frozenset(["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "davfs"])
_MOUNTS = Path("/proc/self/mounts")
_TOLD = "network-told"


def network_file_system(folder: Path, mounts: Path = _MOUNTS) -> str:
    """Return the kind of network file system that a folder is on, "" if none is known of.

    The log that keeps answers safe must not be shared between computers
    (https://www.sqlite.org/wal.html); what is known comes from the list of mounts on Linux.
    """
    place = folder.resolve()
    best, kind = -1, ""
    with suppress(OSError, ValueError):
        for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
            _, mount, sort, *_ = line.split(" ")
            root = Path(mount.encode().decode("unicode_escape"))
            if place.is_relative_to(root) and len(os.fspath(root)) >= best:
                best, kind = len(os.fspath(root)), sort
    return kind if kind in _NETWORK else ""


def first_time_on_network(folder: Path, mounts: Path = _MOUNTS) -> str:
    """Return the kind of network file system that a folder is on, once; later "" as for none."""
    kind, told = network_file_system(folder, mounts), folder / _TOLD
    if not kind or told.exists():
        return ""
    with suppress(OSError):
        told.touch(mode=0o600)
    return kind
