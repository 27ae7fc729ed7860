"""Plain text set in lines: the one way text is measured and painted by hand.

Qt's own plain-text painting has no line height and gives `&` a meaning; this has the first
and not the second. Text is never interpreted as markup.
"""

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from quizapp.ui.theme import Role, Theme

_UNLIMITED = 100_000.0


class TextBlock:
    """A text laid out for one width; immutable once made."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        role: Role,
        width: float | None = None,
        *,
        tabular: bool = False,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Set `text` in lines of at most `width` pixels; None means one unbroken line."""
        self._line = theme.line_height(role)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), theme.font(role, tabular=tabular))
        option = QTextOption(alignment if width is not None else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # By its own letters, wherever the window begins its lines.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._size = self._set_lines(_UNLIMITED if width is None else max(1.0, width))
        self.room = self._size.width() if width is None else max(1.0, width)
        """How wide its lines may be, in pixels."""

    @property
    def size(self) -> QSizeF:
        """Width of the longest line, and the height of all lines."""
        return self._size

    @property
    def height(self) -> float:
        """The height of all lines, in pixels."""
        return self._size.height()

    def paint(self, painter: QPainter, top_left: QPointF, color: QColor) -> None:
        """Paint the lines below and right of `top_left`."""
        painter.setPen(color)
        self._layout.draw(painter, top_left)

    def _set_lines(self, width: float) -> QSizeF:
        longest, top = 0.0, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            height = max(float(self._line), line.height())
            line.setPosition(QPointF(0, top + (height - line.height()) / 2))
            longest = max(longest, line.naturalTextWidth())
            top += height
        self._layout.endLayout()
        return QSizeF(longest, top if top > 0 else float(self._line))


def elided(theme: Theme, text: str, role: Role, width: float) -> str:
    """Return `text`, shortened with an ellipsis if it is longer than `width` on one line."""
    metrics = QFontMetricsF(theme.font(role))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def clipped(
    theme: Theme, text: str, role: Role, width: float, lines: int, *, tabular: bool = False
) -> str:
    """Return `text`, shortened with an ellipsis if it takes more than so many `lines`."""
    font = theme.font(role, tabular=tabular)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= lines and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= lines:
        return text
    last, end = starts[lines - 1], Qt.TextElideMode.ElideRight
    # a little less than the width, since a line is laid out by another measure than it is cut
    return text[:last] + QFontMetricsF(font).elidedText(text[last:], end, 0.97 * width)


def longest_word(theme: Theme, text: str, role: Role) -> float:
    """Return the width of the widest word, in pixels: what a line should not be narrower than."""
    metrics = QFontMetricsF(theme.font(role))
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
