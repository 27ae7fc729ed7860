"""How long a frame of the timeline of a whole set takes, laid out and painted, by its size.

    python -m benchmarks.probes.timeline SIZE

Tells p50 and p99 of three ways of moving, in milliseconds of processor time, as JSON.
"""

import gc
import json
import os
import random
import sys
import time
from statistics import quantiles

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from quizapp.dataset.calendar import day_number
from quizapp.dataset.dates import Grain, HistoricalDate, cell_at, exact_day
from quizapp.dataset.model import Dataset, Era, Event
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.ui.chronicle.canvas import TimelineCanvas
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.whole import whole_of

_WIDTH, _HEIGHT = 960, 560
_FRAMES = 300
_UPRIGHT = False
_FIRST, _LAST = day_number(1500, 1, 1), day_number(2024, 1, 1)


def dated_events(count: int, seed: int = 1) -> tuple[Event, ...]:
    """Return events of five centuries: days, months, years, and periods of up to four years."""
    chance = random.Random(seed)
    return tuple(
        Event(id=f"e{place}", title=f"Event number {place} of the set", date=_date(chance))
        for place in range(count)
    )


def _date(chance: random.Random) -> HistoricalDate:
    # Later centuries are told of more often, as in real sets.
    day = round(_FIRST + (_LAST - _FIRST) * chance.random() ** 0.5)
    kind = chance.random()
    if kind < 0.6:
        return exact_day(day)
    if kind < 0.9:
        grain = Grain.MONTH if kind < 0.8 else Grain.YEAR
        return HistoricalDate(*cell_at(day, grain), grain)
    return HistoricalDate(day, day + chance.randrange(2, 1500), Grain.DAY, Grain.DAY)


def measure(application: QApplication, count: int) -> dict[str, float]:
    """Return the p50 and p99 of a frame, in processor time, while the timeline moves."""
    eras = (Era("one", "The first era", HistoricalDate(_FIRST, _LAST - 80_000, Grain.DAY)),)
    dataset = Dataset(id="set", title="Set", events=dated_events(count), eras=eras)
    start = time.perf_counter()
    whole = whole_of(dataset)
    ready = time.perf_counter() - start
    # So does the program with what its worker has read.
    gc.freeze()
    themes = ThemeStore(bundled("resources"), "light", 1.0, "off")
    themes.apply(application)
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    canvas = TimelineCanvas(themes, wording.dates)
    canvas.resize(_WIDTH, _HEIGHT)
    canvas.show_scene(whole.scene, {}, same=False)
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.render(image)
    told = {"ready": ready * 1000}
    for name, step in (("zoom", _zoom), ("push", _push), ("close", _close)):
        times = []
        for frame in range(_FRAMES):
            begun = time.thread_time()
            step(canvas, frame)
            canvas.render(image)
            times.append((time.thread_time() - begun) * 1000)
        cuts = quantiles(times, n=100)
        told |= {f"{name} p50": cuts[49], f"{name} p99": cuts[98]}
    return told


def _zoom(canvas: TimelineCanvas, frame: int) -> None:
    """Zoom in to days and out to centuries, again and again."""
    _wheel(canvas, 1 if frame // 75 % 2 == 0 else -1, Qt.KeyboardModifier.NoModifier)


def _push(canvas: TimelineCanvas, frame: int) -> None:
    if frame == 0:
        canvas.reset_view()
    _wheel(canvas, 1 if frame // 40 % 2 == 0 else -1, Qt.KeyboardModifier.ShiftModifier)


def _close(canvas: TimelineCanvas, frame: int) -> None:
    """Push where single events are told apart."""
    if frame == 0:
        canvas.reset_view()
        for _ in range(60):
            _wheel(canvas, 1, Qt.KeyboardModifier.NoModifier)
    _wheel(canvas, 1 if frame // 40 % 2 == 0 else -1, Qt.KeyboardModifier.ShiftModifier)


def _wheel(canvas: TimelineCanvas, turn: int, keys: Qt.KeyboardModifier) -> None:
    place = QPointF(_WIDTH * 0.7, 100)
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), QPoint(0, 60 * turn), none, keys, phase, _UPRIGHT)
    QApplication.sendEvent(canvas, event)


def main() -> None:
    """Measure the size that is asked for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    print(json.dumps(measure(application, int(sys.argv[1]))))
    application.quit()


if __name__ == "__main__":
    main()
