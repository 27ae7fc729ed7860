"""The longest gap of the event loop while the worker does long work; milliseconds.

    python -m benchmarks.probes.gaps FOLDER WORK

The folder is that of a history; the work is one of those that are named below. `counting` is none
of the program: its gaps are those of the machine, and of handing Python's lock over.
"""

import json
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from time import process_time

from benchmarks.probes import reading
from benchmarks.probes.reading import in_the_window
from benchmarks.probes.services import NOW, Opened, opened
from quizapp.dataset.watch import UNWATCHED
from quizapp.services.analyse_sets import AnalyseSets
from quizapp.session.backup import Occasion
from quizapp.session.scope import Grouping, Scope
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from scripts.synthetic_files import write_file

SET = "azerbaijan-turkiye"
EVENTS = 10_000
COUNTED = 3.0
OLDER = (
    "ALTER TABLE answer DROP COLUMN seal",
    "DROP TABLE seal_total",
    "ALTER TABLE fact_tally ADD COLUMN correct BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE fact_tally ADD COLUMN latest_at DATETIME NOT NULL DEFAULT ''",
    "UPDATE alembic_version SET version_num = '0005'",
    "PRAGMA user_version = 5",
)
"""What makes a file of version 5 of one of version 6."""


def work_of(name: str, folder: Path, found: Opened) -> Callable[[], object]:
    """Return what is done."""
    services, who = found.services, found.diligent
    analysing = AnalyseSets(
        services.store, services.library, services.quizzes.measuring, services.school.classes
    )
    file = Path(tempfile.gettempdir(), "quizapp-benchmark-answers.csv")
    works: dict[str, Callable[[], object]] = {
        "statistics": lambda: services.look_back.of(who),
        "analysis": lambda: analysing.look(Scope(set_id=SET, every=True), Grouping.FACT),
        "export": lambda: services.history.exporting(file, who)(UNWATCHED),
        "backup": lambda: _copied(folder),
    }
    return works[name]


def older(folder: Path, into: Path) -> Path:
    """Return a copy of a results file as the version before this one left it."""
    file = into / FILE_NAME
    with closing(sqlite3.connect(folder / FILE_NAME)) as found:
        found.execute("VACUUM INTO ?", (str(file),))
    with closing(sqlite3.connect(file, isolation_level=None)) as made:
        for statement in OLDER:
            made.execute(statement)
    return file


def brought_up_to_date(folder: Path) -> float:
    """Return the longest gap while an older file is brought up to date."""
    with tempfile.TemporaryDirectory(dir=folder) as into:
        file = older(folder, Path(into))
        store, longest = in_the_window(lambda: Store(file))
        store.close()
    return longest


def judged() -> float:
    """Return the longest gap while a large set is judged, as after each change in the editor."""
    with tempfile.TemporaryDirectory() as into:
        path = write_file(Path(into), "events.csv", EVENTS)
        bringing, _ = reading.services(Path(into))
        (offer,) = bringing.read([path])
        _, longest = in_the_window(lambda: reading.judging().check(offer.draft))
    return longest


def counted() -> int:
    """Count for some seconds of the processor, which needs nothing but Python's lock."""
    count, end = 0, process_time() + COUNTED
    while process_time() < end:
        count += 1
    return count


def _copied(folder: Path) -> None:
    backups = BackupFolder(folder / FILE_NAME)
    backups.remove(backups.make(Occasion.ASKED, NOW))


def main() -> None:
    """Do it once; print the longest gap."""
    folder, name = Path(sys.argv[1]), sys.argv[2]
    if name == "migration":
        longest = brought_up_to_date(folder)
    elif name == "editor":
        longest = judged()
    elif name == "counting":
        _, longest = in_the_window(counted)
    else:
        _, longest = in_the_window(work_of(name, folder, opened(folder)))
    print(json.dumps({"gap": longest * 1000}))


if __name__ == "__main__":
    main()
