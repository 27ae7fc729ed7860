"""Putting a copy of the results file back in its place."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from quizapp.session.backup import Backup, Occasion
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage.backups import BackupFolder, copy_to, draft_of, reading
from quizapp.storage.database import open_database, put_aside
from quizapp.storage.failures import explained

_PATIENCE = 5.0


def restore(folder: BackupFolder, backup: Backup, at: datetime) -> Path | None:
    """Put the content of a copy in the place of what the results file holds.

    What it held before is kept, as one more copy, or, if it is damaged, under another name; that
    is returned, None if there was no file. It need not be closed by others, who then see the
    new content. The content is brought up to date if it is of an older program.

    Raises:
        StorageError: the results file is as it was.
    """
    folder.look_into(backup.path)
    kept = _keep(folder, at)
    file = folder.file
    with explained(file), reading(backup.path, still=True) as source:
        if file.exists():
            with closing(sqlite3.connect(file, timeout=_PATIENCE)) as target:
                source.backup(target)
        else:
            with draft_of(file) as draft:
                copy_to(source, draft)
                draft.replace(file)
    open_database(file).dispose()
    return kept


def _keep(folder: BackupFolder, at: datetime) -> Path | None:
    """Keep what the results file holds now."""
    if not folder.file.exists():
        return None
    try:
        return folder.make(Occasion.RESTORE, at).path
    except StorageError as error:
        if error.reason not in (Reason.DAMAGED, Reason.NOT_A_DATABASE):
            raise
        return put_aside(folder.file, at)
