"""What lies over a page of which nothing is there yet: that it is read, or why it cannot be."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.message_card import MessageCard

_SIDE, _TOP = 32, 28


class Cover(QWidget):
    """As large as its parent, in front of everything there; hidden at first.

    The page below cannot be used meanwhile.
    """

    def __init__(self, themes: ThemeStore, parent: QWidget) -> None:
        """Lie over `parent` when there is something to say."""
        super().__init__(parent)
        self._themes = themes
        self._below = parent
        self._page: QWidget | None = None
        self._again: Callable[[], object] | None = None
        self._title = Label(themes, "", "h1")
        self._reading = Label(themes, self.tr("Reading…"), "body", "text2")
        self._retry = Button(themes, self.tr("Try again"), "primary", icon="rotate-ccw")
        self._retry.clicked.connect(self._try)
        self._problem = MessageCard(themes, buttons=(self._retry,))
        column = Column(themes, 16, (_SIDE, _TOP, _SIDE, _TOP))
        for part in (self._title, self._reading, self._problem):
            column.addWidget(part)
        column.addStretch(1)
        self.setLayout(column)
        parent.installEventFilter(self)
        self.hide()

    def wait(self, page: QWidget, title: str) -> None:
        """Say that a page is read."""
        self._cover(page, title)
        self._reading.show()
        self._problem.hide()

    def fail(self, page: QWidget, title: str, why: str, again: Callable[[], object]) -> None:
        """Say why a page could not be read, and offer to try it again."""
        self._cover(page, title)
        self._again = again
        self._reading.hide()
        said = self.tr("This could not be read")
        safe = self.tr("Nothing was changed, and your answers are safe.")
        self._problem.present(said, f"{why}\n{safe}")
        self._problem.show()
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{said}. {why} {safe}")

    def leave(self) -> None:
        """Let the page below be used."""
        page, self._page = self._page, None
        if page is None:
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        page.setEnabled(True)
        self.hide()
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Hide what is below."""
        QPainter(self).fillRect(self.rect(), self._themes.theme.colors.canvas)

    def _cover(self, page: QWidget, title: str) -> None:
        if page is not self._page:
            self.leave()
        self._page = page
        page.setEnabled(False)
        self._title.setText(title)
        self._fit()
        self.show()
        self.raise_()

    def _fit(self) -> None:
        self.setGeometry(self._below.rect())

    def _try(self) -> None:
        if self._again is not None:
            self._again()
