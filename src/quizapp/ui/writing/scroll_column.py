"""A column that scrolls up and down by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Margins
from quizapp.ui.widgets.scroll_area import ScrollArea


class _Tall(Column):
    """A column that says how high it is even if nothing in it depends on the width."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        high = super().heightForWidth(width)
        return high if high >= 0 else self.sizeHint().height()


class ScrollColumn(ScrollArea):
    """Put widgets into `body`; whatever gets the focus inside is scrolled into sight."""

    def __init__(self, themes: ThemeStore, gap: int = 16, margins: Margins = 0) -> None:
        """Make an empty column; measures in px at 100 %."""
        super().__init__()
        self._themes = themes
        self.body: Column = _Tall(themes, gap, margins)
        inside = QWidget()
        inside.setLayout(self.body)
        # The height follows from the width; see ScrollPage.
        inside.setMinimumHeight(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow)
        themes.changed.connect(self._measure)
        self._measure()

    def to_top(self) -> None:
        """Scroll to the start at once."""
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the arrows, unless they are pressed with Alt."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring into sight what got the focus, by whatever way it did."""
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self._themes.theme.px(24))

    def _measure(self) -> None:
        self.verticalScrollBar().setSingleStep(self._themes.theme.px(40))
