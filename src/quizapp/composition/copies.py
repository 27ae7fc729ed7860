"""The copies of the results file."""

from pathlib import Path

from quizapp.services.clock import Clock
from quizapp.services.keep_backups import FileCare, KeepBackups
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME, put_aside
from quizapp.storage.restoring import restore
from quizapp.storage.salvage import salvage


def keep_backups(data_dir: Path, clock: Clock) -> KeepBackups:
    """Return what makes, lists and restores copies of the results in a folder."""
    care = FileCare(restore, salvage, put_aside)
    return KeepBackups(BackupFolder(data_dir / FILE_NAME), care, clock)
