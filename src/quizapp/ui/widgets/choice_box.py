"""A box that opens a list to choose one of."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import plain_tooltip
from quizapp.ui.widgets.mirror import from_start, mirrored
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock, elided


class ChoiceBox(QComboBox):
    """A QComboBox painted from the tokens: fill it with `addItem(text, value)`.

    Its own `activated` tells that a person chose something; `currentData()` is the value.
    """

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty box that is read out as `name`."""
        super().__init__()
        self._themes = themes
        self.setAccessibleName(name)
        # Where the name of a combo box is its current text, the description still says it.
        self.setAccessibleDescription(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self._explain)
        self._measure()
        themes.changed.connect(self._measure)

    def choose(self, value: object) -> None:
        """Select the entry with `value` without `activated`."""
        self.setCurrentIndex(self.findData(value))

    def sizeHint(self) -> QSize:
        """The longest entry, 12 px on both sides and the arrow."""
        theme, metrics = self._themes.theme, self.fontMetrics()
        texts = (self.itemText(index) for index in range(self.count()))
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(widest + theme.px(12 + 16 + 16 + 10), theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """A long entry may be elided."""
        theme = self._themes.theme
        return QSize(min(self.sizeHint().width(), theme.px(160)), theme.px(40))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the whole entry in a tooltip where there is no room for it."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        room = self.width() - self._themes.theme.px(12 + 16 + 16 + 10)
        short = self.fontMetrics().horizontalAdvance(self.currentText()) > room
        self.setToolTip(plain_tooltip(self.currentText()) if short else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, text and arrow."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = colors.focus if focused else colors.control
        fill = colors.hover if self.underMouse() else colors.surface
        paint_box(painter, area, theme.px(8), fill, edge, theme.px(2 if focused else 1))
        ink = colors.text if self.isEnabled() else colors.text3
        size, pad = theme.px(16), theme.px(12)
        arrow = QRectF(area.right() - theme.px(10) - size, (area.height() - size) / 2, size, size)
        self._themes.icons.paint(painter, "chevron-down", colors.text2, mirrored(self, arrow))
        text = elided(theme, self.currentText(), "body", arrow.left() - pad - theme.px(8))
        block = TextBlock(theme, text, "body")
        left = from_start(self, pad, block.size.width())
        block.paint(painter, QPointF(left, (area.height() - block.height) / 2), ink)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the font: with another place in the window, Qt gives back an earlier one."""
        super().changeEvent(event)
        font = self._themes.theme.font("body")
        restyled = event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}
        if restyled and self.font().pixelSize() != font.pixelSize():
            self.setFont(font)

    def _measure(self) -> None:
        self.setFont(self._themes.theme.font("body"))
        self.updateGeometry()
        self.update()
