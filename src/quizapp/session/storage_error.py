"""Why answers could not be kept or read, in words that say what to do.

The error belongs here rather than to the storage, so that whoever shows it to a person need
not know how anything is stored.
"""

from enum import StrEnum
from pathlib import Path
from types import MappingProxyType


class Reason(StrEnum):
    """What stands in the way."""

    DAMAGED = "damaged"
    LOCKED = "locked"
    READ_ONLY = "read-only"
    NO_SPACE = "no-space"
    NEWER = "newer"
    NOT_A_DATABASE = "not-a-database"
    FOLDER = "folder"
    DISK = "disk"
    CONFLICT = "conflict"
    REPLACED = "replaced"


class StorageError(Exception):
    """The results file cannot be used as asked; the text says so in plain words.

    `detail` is a short technical addition, such as two version numbers, or empty.
    """

    def __init__(self, reason: Reason, path: Path | None, detail: str = "") -> None:
        """Keep the parts; `path` is None for results that are kept in memory only."""
        self.reason = reason
        self.path = path
        self.detail = detail
        words = _WORDS[reason].format(path="in memory" if path is None else f"“{path}”")
        super().__init__(f"{words} ({detail})" if detail else words)


_WORDS = MappingProxyType(
    {
        Reason.DAMAGED: "The results file {path} is damaged. Nothing in it was changed. Put a "
        "copy of it back in its place, or move it away to begin with an empty one.",
        Reason.LOCKED: "Another program is using the results file {path}. Close the other "
        "windows of quizapp, then try again.",
        Reason.READ_ONLY: "The results file {path} cannot be written: you may only read there. "
        "Ask for the right to write, or choose another folder with --data-dir.",
        Reason.NO_SPACE: "The disk of the results file {path} is full. Make some room, then try "
        "again; what was saved before is still there.",
        Reason.NEWER: "The results file {path} belongs to a newer quizapp. Nothing in it was "
        "changed. Install the newer program, or choose another folder with --data-dir.",
        Reason.NOT_A_DATABASE: "The file {path} is not a results file of quizapp. Nothing in it "
        "was changed. Move it away, or choose another folder with --data-dir.",
        Reason.FOLDER: "There is no place for the results file {path}: a folder stands in its "
        "place, or its own folder cannot be made. Choose another folder with --data-dir.",
        Reason.DISK: "The disk of the results file {path} reported an error. See whether it is "
        "connected and sound, then try again; what was saved before is still there.",
        Reason.CONFLICT: "This quiz was changed in another window of quizapp. Open it again to "
        "go on from there.",
        Reason.REPLACED: "The results file {path} was moved, deleted or replaced while quizapp was "
        "open, so nothing more is written. What was in it is kept as a copy. Close quizapp, open "
        "it again, and put that copy back if answers are missing.",
    }
)
