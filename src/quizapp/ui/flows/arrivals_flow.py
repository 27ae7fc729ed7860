"""Files that come to the window, dropped on it or named when it was started."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.services.arrivals import Arrival, arrival_of
from quizapp.services.hand_out import handout_among
from quizapp.ui.flows.stage import Stage


class ArrivalsFlow(QObject):
    """Tells what files that come to the window are for; the caller leads them there."""

    sets_came = Signal(object)
    """Files and folders of sets, and whatever else can be brought in."""

    results_came = Signal(object)
    """Files of results of learners."""

    roster_came = Signal(Path)
    """A file with the names of learners."""

    exam_came = Signal(Path)
    """A file of an exam."""

    def __init__(self, stage: Stage) -> None:
        """Wait for files."""
        super().__init__(stage.shell)
        self._background = stage.background

    def open(self, paths: Sequence[Path]) -> None:
        """Look at files of results, at a roster, or at what can be brought in."""
        if not paths:
            return
        some = tuple(paths)

        def lead(sort: Arrival) -> None:
            match sort:
                case Arrival.RESULTS:
                    self.results_came.emit(some)
                case Arrival.EXAM:
                    self.exam_came.emit(handout_among(some))
                case Arrival.ROSTER:
                    self.roster_came.emit(some[0])
                case Arrival.SETS:
                    self.sets_came.emit(some)

        def anyway(_: Exception) -> None:
            self.sets_came.emit(some)

        self._background.run(self, partial(arrival_of, some), lead, anyway)
