"""P1, P2, P3 and P11b: start to first window and to all loaded, memory and processor at rest.

Beside a bare window of PySide6, and one that imports SQLModel on a thread after its first paint.
Watched from outside on a virtual display; all take turns.
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from benchmarks.bench import Bench, Told, of
from benchmarks.figures import Figure
from benchmarks.screen import HEIGHT, WIDTH, Screen, display, memory, seconds_until_still, shown

BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv[:1])
window = QWidget()
window.resize({WIDTH}, {HEIGHT})
window.show()
sys.exit(application.exec())
"""
LATER = f"""
import sys, threading
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel
class Bridge(QObject):
    done = Signal(str)
application = QApplication(sys.argv[:1])
window = QLabel("wait")
window.resize({WIDTH}, {HEIGHT})
window.show()
bridge = Bridge()
bridge.done.connect(window.setText, Qt.ConnectionType.QueuedConnection)
def load():
    import sqlmodel
    bridge.done.emit("all is loaded")
QTimer.singleShot(0, threading.Thread(target=load, daemon=True).start)
sys.exit(application.exec())
"""
REST = 1.5
IDLE = 2.0


def measure(bench: Bench) -> Iterator[Figure]:
    """Start everything in turn."""
    history = bench.history()
    with tempfile.TemporaryDirectory() as folder, display(Path(folder)) as screen:
        commands = {
            "bare": [sys.executable, "-c", BARE],
            "later": [sys.executable, "-c", LATER],
            "empty": [sys.executable, "-m", "quizapp", "--data-dir", f"{folder}/data"],
            "program": [sys.executable, "-m", "quizapp", "--data-dir", str(history)],
        }
        files = {"program": history / "quizapp.db"}
        sides = {
            name: _side(command, screen, files.get(name)) for name, command in commands.items()
        }
        bench.in_turns(sides, 1)
        told = bench.in_turns(sides)
    program, later = told["program"], told["later"]
    for name in ("empty", "program"):
        of_what = "no history" if name == "empty" else f"{bench.answers:,} answers"
        first, bare = of(told[name], "first"), of(told["bare"], "first")
        yield Figure("P1", f"first window, {of_what}", "s", first, 1.15, "bare window", bare)
    all_of_it, floor = of(program, "all"), of(later, "all")
    yield Figure("P2", "all loaded", "s", all_of_it, 1.25, "window, then SQLModel", floor)
    most, least = of(program, "memory"), of(later, "memory")
    yield Figure("P3", "memory at rest", "MiB", most, 1.25, "window, then SQLModel", least)
    yield Figure("P11b", "processor at rest", "% of one core", of(program, "idle"), 0.5)


def _side(command: Sequence[str], screen: Screen, file: Path | None) -> Callable[[], Told]:
    """Return what starts a program and tells how it came up and rests.

    A `file` of results is closed in order before: a large one that was not is read whole.
    """

    def side() -> Told:
        if file is not None:
            with closing(sqlite3.connect(file)) as database:
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with shown(command, screen) as (program, first):
            whole = first + seconds_until_still(screen)
            time.sleep(REST)
            before, rests = _spent(program.pid), memory(program.pid)
            time.sleep(IDLE)
            idle = (_spent(program.pid) - before) / IDLE * 100
            return {"first": first, "all": whole, "memory": rests, "idle": idle}

    return side


def _spent(process: int) -> float:
    """Return how many seconds of a processor a process has had."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
