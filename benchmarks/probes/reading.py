"""What the program needs to read one file, told as JSON; `benchmarks.goals.bringing_in` runs it.

The first argument says what is done: `add` reads, checks and stores a set, on the worker; `take`
does that as the window does, which offers every row first; `read` only reads, and lets bare
ElementTree parse a file of XML, too.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time
from typing import Any
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from quizapp.formats.any_file import find_format
from quizapp.formats.event_list import EventList
from quizapp.formats.format import Format
from quizapp.generation.wording import Wording
from quizapp.linting.linter import Linter
from quizapp.linting.words import Words
from quizapp.paths import bundled
from quizapp.services.bring_sets import BringSets
from quizapp.services.edit_sets import EditSets
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import Library
from quizapp.services.offer_standing import OfferStanding
from quizapp.services.take_offers import Choice, TakeOffers
from quizapp.ui.background import Background

TICK = 5
READINGS = 3


class Ticker(QObject):
    """A timer of the event loop that notes how late it comes."""

    def __init__(self) -> None:
        """Begin to tick."""
        super().__init__()
        self.begin()
        self._timer = QTimer(self)
        self._timer.setTimerType(self._timer.timerType().PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def begin(self) -> None:
        """Forget how late it came before: while loop and worker were made."""
        self.longest = 0.0
        self._last = perf_counter()

    def _tick(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def services(folder: Path) -> tuple[BringSets, TakeOffers]:
    """Return what brings files in, with a library that knows the bundled sets already."""
    library = Library(bundled("questions"), folder)
    library.all()
    taking = TakeOffers(library, EditSets(library, folder, judging()), folder)
    return BringSets(library, OfferStanding(library)), taking


def judging() -> JudgeDrafts:
    """Return what judges sets that are written."""
    resources = bundled("resources")
    linter = Linter(Words.read(resources / "linting" / "en.toml"))
    return JudgeDrafts(linter, Wording.read(resources / "wording" / "en.toml"))


def in_the_window(work: Callable[[], Any]) -> tuple[Any, float]:
    """Do work off the thread of an event loop; return its result and the longest gap."""
    application = QCoreApplication.instance() or QCoreApplication([])
    background, ticker = Background(), Ticker()
    results: list[Any] = []

    def done(result: object) -> None:
        results.append(result)
        # what is cleared up afterwards counts, too
        QTimer.singleShot(500, application.quit)

    def begin(_: object) -> None:
        ticker.begin()
        background.run(ticker, work, done, done)

    QTimer.singleShot(100, lambda: background.run(ticker, lambda: None, begin, begin))
    application.exec()
    background.close()
    (result,) = results
    if isinstance(result, Exception):
        raise result
    return result, ticker.longest


def add(path: Path) -> dict[str, float]:
    """Read a set and take it in, on the worker."""
    with tempfile.TemporaryDirectory() as folder:
        library = Library(bundled("questions"), Path(folder))
        library.all()
        return timed(lambda: len(library.add(path).events))


def take(path: Path) -> dict[str, float]:
    """Read a file into an offer and take it in, on the worker."""
    with tempfile.TemporaryDirectory() as folder:
        bringing, taking = services(Path(folder))

        def work() -> int:
            (offer,) = bringing.read([path])
            (taken,) = taking.take([Choice(offer=offer, title=offer.draft.title)])
            if taken.error is not None:
                raise taken.error
            return offer.taken

        return timed(work)


def timed(work: Callable[[], int]) -> dict[str, float]:
    """Do work in the window; tell how long it took, and what else it cost."""

    def with_clock() -> tuple[float, float, int]:
        start, cpu = perf_counter(), process_time()
        count = work()
        return perf_counter() - start, process_time() - cpu, count

    (seconds, cpu, count), longest = in_the_window(with_clock)
    return {"seconds": seconds, "cpu": cpu, "count": count, "gap": longest, "peak": peak()}


def read(path: Path) -> dict[str, float]:
    """Read a file some times; tell the least time of the processor.

    Of a file of XML also that of the bare parser.
    """
    found = find_format(path)
    if not isinstance(found, Format):
        raise TypeError(str(found))
    seconds, floors = [], []
    count = 0
    for _ in range(READINGS):
        if path.suffix == ".xml":
            start = process_time()
            ElementTree.parse(path)  # noqa: S314 a file made here
            floors.append(process_time() - start)
        start = process_time()
        content = found.read(path)
        seconds.append(process_time() - start)
        count = len(content.events if isinstance(content, EventList) else content.questions)
    told = {"seconds": min(seconds), "count": count, "peak": peak()}
    return told | ({"floor": min(floors)} if floors else {})


def peak() -> float:
    """Return the most memory this process has had, in MiB; Linux only."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    print(json.dumps({"add": add, "take": take, "read": read}[sys.argv[1]](Path(sys.argv[2]))))
