"""Reading what belongs on a page."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from quizapp.ui.flows.stage import Stage
from quizapp.ui.words.errors import words_for

_UNNOTICED_IN_MS = 100
"""So long a page may take before it is said that it is read."""

Result = TypeVar("Result")


class Filling(QObject):
    """Fills one page; as long as nothing of it was there, a cover says what goes on or went wrong.

    A page that was filled once keeps what it shows until there is something newer.
    """

    def __init__(self, stage: Stage, page: QWidget, owner: QObject) -> None:
        """Fill a page on behalf of the flow that it belongs to."""
        super().__init__(owner)
        self._stage = stage
        self._page = page
        self._owner = owner
        self._is_full = False
        self._patience = QTimer(self, singleShot=True, interval=_UNNOTICED_IN_MS)
        self._patience.timeout.connect(self._wait)

    def read(self, work: Callable[[], Result], then: Callable[[Result], object]) -> None:
        """Do `work` on the worker, and fill the page by `then`."""
        if not self._is_full:
            self._patience.start()
        fill, fail = partial(self._fill, then), partial(self._fail, work, then)
        self._stage.background.run(self._owner, work, fill, fail)

    @property
    def _is_seen(self) -> bool:
        return self._stage.shell.page is self._page

    def _wait(self) -> None:
        if self._is_seen:
            self._stage.shell.cover(self._page)

    def _fill(self, then: Callable[[Result], object], result: Result) -> None:
        self._patience.stop()
        self._is_full = True
        then(result)
        if self._is_seen:
            self._stage.shell.uncover()

    def _fail(
        self, work: Callable[[], Result], then: Callable[[Result], object], error: Exception
    ) -> None:
        self._patience.stop()
        if self._is_full or not self._is_seen:
            self._stage.tell(error)
            return
        self._stage.shell.cover(self._page, words_for(error), partial(self.read, work, then))
