"""The arrow beside the order list: from the earliest at the top to the latest below."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import from_start, start_of_lines


class OrderArrow(QWidget):
    """“Earliest”, an arrow downwards, “Latest”."""

    def __init__(self, themes: ThemeStore, parent: QWidget) -> None:
        """Make the arrow; whoever owns it says how high it is."""
        super().__init__(parent)
        self._themes = themes
        self._earliest, self._latest = self.tr("Earliest"), self.tr("Latest")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        themes.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the wider word, at least 64 px."""
        theme = self._themes.theme
        metrics = QFontMetricsF(theme.font("cap"))
        words = max(map(metrics.horizontalAdvance, (self._earliest, self._latest)))
        return QSize(max(theme.px(64), round(words) + theme.px(8)), theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words at the ends and the line between them."""
        theme = self._themes.theme
        px, line = theme.px, theme.line_height("cap")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("cap"))
        painter.setPen(theme.colors.text2)
        side = start_of_lines(self) | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(0, px(7), self.width(), line), side, self._earliest)
        bottom = self.height() - px(7) - line
        painter.drawText(QRectF(0, bottom, self.width(), line), side, self._latest)
        pen = QPen(theme.colors.axis, px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, top, tip, head = from_start(self, px(26), 0), px(7) + line + px(6), bottom - px(6), px(6)
        painter.drawLine(QPointF(x, top), QPointF(x, tip))
        painter.drawPolyline(
            [QPointF(x - head, tip - head), QPointF(x, tip), QPointF(x + head, tip - head)]
        )
