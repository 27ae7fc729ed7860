"""A page that scrolls up and down, with its content in a column of readable width."""

from PySide6.QtCore import (
    QCoreApplication,
    QEasingCurve,
    QEvent,
    QPoint,
    QRect,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from quizapp.ui.breakpoints import page_side
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.scroll_area import ScrollArea


class _Middle(QWidget):
    """What scrolls: a column in the middle that is no wider than it may be."""

    def __init__(self, themes: ThemeStore, body: Column, max_width: int) -> None:
        super().__init__()
        self._themes = themes
        self._body = body
        self._max_width = max_width
        self.setLayout(body)
        # The height follows from the width; without this, lines that would be needed in a
        # narrower column count too, and the page scrolls although everything fits.
        self.setMinimumHeight(1)
        self.setAutoFillBackground(False)

    def side(self, width: int) -> int:
        """Return what stays free at both sides if all is `width` pixels wide, in px at 100 %."""
        scale = self._themes.theme.scale
        return page_side(self.window().width() / scale, width / scale, self._max_width)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the column that has its place in `width` pixels.

        It mostly is as wide as before: a scroll bar, whose room Qt asks about, takes of the sides.
        """
        spare = self._body.contentsMargins().left() - self._themes.theme.px(self.side(width))
        return self._body.totalHeightForWidth(width + 2 * spare)


class ScrollPage(ScrollArea):
    """Put widgets into `body`. Never scrolls sideways; the column keeps to the middle."""

    def __init__(
        self, themes: ThemeStore, *, max_width: int = 1040, gap: int = 16, top: int = 28
    ) -> None:
        """Make an empty page; all measures in px at 100 %."""
        super().__init__()
        self._themes = themes
        self._top = top
        self.body = Column(themes, gap)
        self._inside = _Middle(themes, self.body, max_width)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._movement = QVariantAnimation(self)
        self._movement.setDuration(160)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.valueChanged.connect(self._scroll_to)
        themes.changed.connect(self._measure)
        self._measure()

    def reveal(self, widget: QWidget, gap: int = 16) -> None:
        """Scroll until the top of `widget` is `gap` px below the top of the page."""
        # What was shown or hidden just now has its place only after these.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.body.activate()
        top = widget.mapTo(self._inside, QPoint(0, 0)).y() - self._themes.theme.px(gap)
        bar = self.verticalScrollBar()
        target = min(max(top, bar.minimum()), bar.maximum())
        self._movement.stop()
        if not self._themes.theme.motion:
            bar.setValue(target)
            return
        self._movement.setStartValue(bar.value())
        self._movement.setEndValue(target)
        self._movement.start()

    def keep_in_sight(self, widget: QWidget, area: QRect) -> None:
        """Scroll at once, and no further than needed, until an area of `widget` is seen."""
        middle = widget.mapTo(self._inside, area.center())
        self.ensureVisible(middle.x(), middle.y(), 0, area.height())

    def to_top(self) -> None:
        """Scroll to the start of the page at once."""
        self._movement.stop()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and no wider than it may be."""
        self._measure()
        super().resizeEvent(event)

    def _scroll_to(self, value: int) -> None:
        self.verticalScrollBar().setValue(value)

    def _measure(self) -> None:
        side = self._inside.side(self.viewport().width())
        self.body.set_margins((side, self._top, side, self._top))
        self.verticalScrollBar().setSingleStep(self._themes.theme.px(40))
