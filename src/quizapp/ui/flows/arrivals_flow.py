"""Files that come to the window, dropped on it or named when it was started."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.services.arrivals import Arrival, arrival_of
from quizapp.services.hand_out import handout_among
from quizapp.ui.background import Runner
from quizapp.ui.flows.bring_flow import BringFlow
from quizapp.ui.flows.collect_flow import CollectFlow


class ArrivalsFlow(QObject):
    """Leads files that come to the window to where they belong."""

    roster_came = Signal(Path)
    """A file with the names of learners."""

    exam_came = Signal(Path)
    """A file of an exam."""

    def __init__(self, background: Runner, bringing: BringFlow, collecting: CollectFlow) -> None:
        """Tell results and rosters of learners from all other files."""
        super().__init__(collecting)
        self._background = background
        self._bringing = bringing
        self._collecting = collecting

    def open(self, paths: Sequence[Path]) -> None:
        """Look at files of results, at a roster, or at what can be brought in."""
        if not paths:
            return
        some = tuple(paths)

        def lead(sort: Arrival) -> None:
            match sort:
                case Arrival.RESULTS:
                    self._collecting.open(some)
                case Arrival.EXAM:
                    self.exam_came.emit(handout_among(some))
                case Arrival.ROSTER:
                    self.roster_came.emit(some[0])
                case Arrival.SETS:
                    self._bringing.open(some)

        def anyway(_: Exception) -> None:
            self._bringing.open(some)

        self._background.run(self, partial(arrival_of, some), lead, anyway)
