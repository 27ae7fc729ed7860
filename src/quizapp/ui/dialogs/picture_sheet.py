"""One picture at full size."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from quizapp.dataset.picture import Picture
from quizapp.ui.keys import KeyFilter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.picture_image import PictureImage
from quizapp.ui.widgets.scroll_area import ScrollArea

_LEAST = (360, 240)
_STEPS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_SHARE_OF_SCREEN = 0.9


class PictureSheet(QDialog):
    """A window as large as the picture, or as the screen allows; then it scrolls. Esc closes it.

    What the picture shows is only read out, for it may be the answer.
    """

    def __init__(self, themes: ThemeStore, picture: Picture, parent: QWidget | None = None) -> None:
        """Make the window; `open` shows it without stopping anything."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        canvas = _Canvas(themes, picture)
        canvas.setAccessibleName(picture.alt or self.tr("Picture"))
        self._scroll = ScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(canvas)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close = Button(themes, self.tr("Close"), "primary", key="Esc")
        close.clicked.connect(self.accept)
        KeyFilter(self._scroll_by, self).watch(close)
        foot = Row(themes, 16, (24, 10, 24, 16))
        foot.addStretch(1)
        foot.addWidget(close)
        column = Column(themes, 0)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)
        self.setLayout(column)
        chrome = QSize(2, foot.sizeHint().height() + 2)
        room = self.screen().availableSize() * _SHARE_OF_SCREEN
        least = QSize(*(themes.theme.px(side) for side in _LEAST))
        self.resize((canvas.size() + chrome).expandedTo(least).boundedTo(room))
        close.setFocus()

    def _scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll by the arrows, with which the button would only move the focus."""
        across, down = _STEPS.get(event.key(), (0, 0))
        for bar, step in (
            (self._scroll.horizontalScrollBar(), across),
            (self._scroll.verticalScrollBar(), down),
        ):
            bar.setValue(bar.value() + step * bar.singleStep())
        return (across, down) != (0, 0)


class _Canvas(Drawing):
    """The picture and nothing else."""

    def __init__(self, themes: ThemeStore, picture: Picture) -> None:
        super().__init__()
        self._image = PictureImage(themes, picture)
        self.setFixedSize(self._image.natural)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._image.paint(painter, self, QRectF(QPointF(0, 0), self.size().toSizeF()))
