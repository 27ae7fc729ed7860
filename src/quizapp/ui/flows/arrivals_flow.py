"""Files that come to the window, dropped on it or named when it was started."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from quizapp.services.found_results import are_results
from quizapp.ui.background import Runner
from quizapp.ui.flows.bring_flow import BringFlow
from quizapp.ui.flows.collect_flow import CollectFlow


class ArrivalsFlow(QObject):
    """Leads files that come to the window to where they belong."""

    def __init__(self, background: Runner, bringing: BringFlow, collecting: CollectFlow) -> None:
        """Tell results of learners from all other files."""
        super().__init__(collecting)
        self._background = background
        self._bringing = bringing
        self._collecting = collecting

    def open(self, paths: Sequence[Path]) -> None:
        """Look at files of results, or at what can be brought in."""
        if not paths:
            return
        some = tuple(paths)

        def lead(results: bool) -> None:
            (self._collecting if results else self._bringing).open(some)

        def anyway(_: Exception) -> None:
            self._bringing.open(some)

        self._background.run(self, partial(are_results, some), lead, anyway)
