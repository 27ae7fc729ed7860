"""The teacher's area behind its passphrase: opened, and locked again."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.services.teachers_area import (
    AreaState,
    TeachersArea,
    TooSoonError,
    WrongPassphraseError,
)
from quizapp.ui.flows.stage import Stage
from quizapp.ui.words.errors import words_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.ui.classes.area_card import AreaCard
    from quizapp.ui.pages.lock_page import LockPage

_MINUTE = 60_000
_SIGNS_OF_LIFE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class AreaFlow(QObject):
    """Locked at the start, when asked, and after some idle minutes, if there is a passphrase."""

    shut = Signal()
    """The area was locked."""

    def __init__(
        self, stage: Stage, page: "Callable[[], LockPage]", area: TeachersArea, state: AreaState
    ) -> None:
        """Lock what is to be locked; `state` is how the area was a moment ago.

        `page` returns the page that asks for the passphrase, and is asked when that is needed.
        """
        super().__init__(stage.shell)
        self._stage = stage
        self._make_page = page
        self._card: AreaCard | None = None
        self._area = area
        self._wanted: QWidget | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.lock)
        stage.shell.held.connect(self._hold)
        keys = QShortcut(QKeySequence("Ctrl+Shift+L"), stage.shell)
        keys.activated.connect(self.lock)
        self._state = state
        stage.shell.lock(locked=state.is_protected)

    @cached_property
    def _page(self) -> "LockPage":
        page = self._make_page()
        page.tried.connect(self._try)
        return page

    def serve(self, card: "AreaCard") -> None:
        """Let the passphrase be set and changed by a card, which is there from now on."""
        self._card = card
        card.protected.connect(self._protect)
        card.opened.connect(self._open)
        card.locked.connect(self.lock)
        card.present(self._state)

    def lock(self) -> None:
        """Lock the area, if it has a passphrase."""
        self._rest()
        if self._state.is_protected and not self._stage.shell.is_locked:
            self._stage.shell.lock(locked=True)
            self.shut.emit()
            self._stage.shell.notice.present(self.tr("The teacher’s area is locked."), "ok")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin the idle minutes anew with every key and click; hold nothing back."""
        if event.type() in _SIGNS_OF_LIFE:
            self._idle.start()
        return False

    def _hold(self, page: QWidget) -> None:
        """Ask for the passphrase before a page is shown."""
        self._wanted = page
        self._page.present()
        self._stage.shell.show_page(self._page)

    def _try(self, passphrase: str) -> None:
        self._page.show_checking()
        work = partial(self._area.unlock, passphrase)
        self._stage.background.run(self, work, lambda _: self._let_in(), self._refuse)

    def _let_in(self) -> None:
        self._stage.shell.lock(locked=False)
        self._watch()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._stage.shell.show_page(wanted)

    def _watch(self) -> None:
        """Begin to count idle minutes."""
        self._rest()
        if self._state.is_protected:
            self._idle.start(self._state.idle_minutes * _MINUTE)
            if (application := QCoreApplication.instance()) is not None:
                application.installEventFilter(self)

    def _rest(self) -> None:
        """Count no idle minutes, and look at no events: there are thousands a second."""
        self._idle.stop()
        if (application := QCoreApplication.instance()) is not None:
            application.removeEventFilter(self)

    def _refuse(self, error: Exception) -> None:
        wait = error.wait if isinstance(error, TooSoonError | WrongPassphraseError) else 0.0
        self._page.refuse(words_for(error), wait)

    def _protect(self, passphrase: str, idle_minutes: int, before: str) -> None:
        work = partial(self._area.protect, passphrase, idle_minutes, before)
        said = self.tr("The teacher’s area has this passphrase from now on.")
        self._change(work, said)

    def _open(self, before: str) -> None:
        said = self.tr("The teacher’s area has no passphrase any more.")
        self._change(partial(self._area.open, before), said)

    def _change(self, work: "partial[AreaState]", said: str) -> None:
        then = partial(self._changed, said)
        self._stage.background.run(self, work, then, self._not_changed)

    def _changed(self, said: str, state: AreaState) -> None:
        self._state = state
        if self._card is not None:
            self._card.present(state)
        self._stage.shell.lock(locked=False)
        self._watch()
        self._stage.shell.notice.present(said, "ok")

    def _not_changed(self, error: Exception) -> None:
        if self._card is not None:
            self._card.refuse(words_for(error))
