"""The longest gap of the event loop while the worker does long work; milliseconds.

    python -m benchmarks.probes.gaps FOLDER WORK

The folder is that of a history; the work is one of those that are named below.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.probes.reading import in_the_window
from benchmarks.probes.services import NOW, Opened, opened
from quizapp.services.analyse_sets import AnalyseSets
from quizapp.session.backup import Occasion
from quizapp.session.scope import Grouping, Scope
from quizapp.storage.backups import BackupFolder

SET = "azerbaijan-turkiye"


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
        "export": lambda: services.history.export(file, who),
        "backup": lambda: _copied(folder),
    }
    return works[name]


def _copied(folder: Path) -> None:
    backups = BackupFolder(folder / "quizapp.db")
    backups.remove(backups.make(Occasion.ASKED, NOW))


def main() -> None:
    """Do it once; print the longest gap."""
    folder, name = Path(sys.argv[1]), sys.argv[2]
    _, longest = in_the_window(work_of(name, folder, opened(folder)))
    print(json.dumps({"gap": longest * 1000}))


if __name__ == "__main__":
    main()
