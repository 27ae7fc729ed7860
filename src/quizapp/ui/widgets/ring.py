"""The score as a ring with its number in the middle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Drawing


class Ring(Drawing):
    """A ring of 144 px: `value` of `total`, read out as “9 of 12 right”."""

    def __init__(self, themes: ThemeStore, value: int = 0, total: int = 1) -> None:
        """Make a ring filled to value / total."""
        super().__init__()
        self._themes = themes
        self._value = value
        self._total = total
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_score(value, total)
        themes.changed.connect(self.updateGeometry)

    def show_score(self, value: int, total: int) -> None:
        """Show another score."""
        self._value = value
        self._total = total
        words = self.tr("{value} of {total} right")
        self.setAccessibleName(words.format(value=value, total=total))
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._themes.theme.px(144)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track, arc, number and words."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.px(12)
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        pen = QPen(theme.colors.sunken, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(area, 0, 360 * 16)
        if self._value > 0 and self._total > 0:
            pen.setColor(theme.colors.accent)
            painter.setPen(pen)
            painter.drawArc(area, 90 * 16, -round(360 * 16 * self._value / self._total))
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme, area = self._themes.theme, QRectF(self.rect())
        number, words = theme.line_height("display"), theme.line_height("small")
        top = (area.height() - number - words) / 2 - theme.px(2)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(theme.colors.text)
        painter.setFont(theme.font("display"))
        center = Qt.AlignmentFlag.AlignCenter
        painter.drawText(QRectF(0, top, area.width(), number), center, str(self._value))
        painter.setPen(theme.colors.text2)
        painter.setFont(theme.font("small"))
        said = self.tr("of {total} right").format(total=self._total)
        painter.drawText(QRectF(0, top + number, area.width(), words), center, said)
