"""One bucket: a stretch of time that things are put into."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import mirrored, placed, start_of_lines
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.recent import Recent
from quizapp.ui.widgets.text_block import TextBlock

_LEFT = 48
_SIDE = 12
_LEAST = 68


@dataclass(frozen=True)
class _Lines:
    name: TextBlock
    dates: TextBlock | None
    held: TextBlock

    @property
    def height(self) -> float:
        """All lines, without the gap above the last one."""
        dates = self.dates.height if self.dates else 0.0
        return self.name.height + dates + self.held.height


class BucketBox(PaintedButton):
    """A box with its number, its name, and the letters of what is in it.

    A press puts the current thing into it.
    """

    def __init__(self, themes: ThemeStore, number: str, name: str, dates: str = "") -> None:
        """Make an empty bucket; `number` is its key, `dates` stand below its name."""
        super().__init__(themes, "")
        self._number = number
        self._title = name
        self._dates = dates
        self._held = ""
        self._targeted = False
        self._lines: Recent[_Lines] = Recent()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_held(())

    @property
    def title(self) -> str:
        """The number and the name, as they are said of things in the bucket."""
        return self.tr("{number}: {name}").format(number=self._number, name=self._title)

    def show_held(self, letters: tuple[str, ...]) -> None:
        """Say which things are in the bucket, by their letters."""
        self._held = ", ".join(letters) if letters else self.tr("Empty")
        name = self.tr("Bucket {title}. {held}")
        self.setAccessibleName(name.format(title=self.title, held=self._held))
        self.setAccessibleDescription(self._dates)
        self._remeasure()

    def target(self, on: bool) -> None:
        """Show whether the thing that is carried would fall into this bucket."""
        self._targeted = on
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A long name wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the name and the letters."""
        px, lines = self._themes.theme.px, self._lines.at(width, self._set_lines)
        return max(px(_LEAST), ceil(lines.height) + px(4) + 2 * px(_SIDE))

    def sizeHint(self) -> QSize:
        """Wide enough for a period of years."""
        width = self._themes.theme.px(170)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for four side by side."""
        return QSize(self._themes.theme.px(140), self._themes.theme.px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, its number, its name and its letters."""
        theme, area = self._themes.theme, QRectF(self.rect())
        px, colors = theme.px, theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.hover if self.hovered else colors.sunken
        edge, width = colors.control, px(1)
        if self._targeted:
            fill, edge, width = colors.accent_soft, colors.accent, px(2)
        paint_box(painter, area, px(10), fill, edge, width, dashed=not self._targeted)
        badge = mirrored(self, QRectF(px(_SIDE), px(_SIDE), px(24), px(24)))
        paint_box(painter, badge, px(6), colors.surface, colors.control, px(1))
        painter.setPen(colors.text2)
        painter.setFont(theme.font("smallS"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._number)
        lines, top = self._lines.at(self.width(), self._set_lines), float(px(_SIDE))
        lines.name.paint(painter, placed(self, px(_LEFT), top, lines.name), colors.text)
        top += lines.name.height
        if lines.dates:
            lines.dates.paint(painter, placed(self, px(_LEFT), top, lines.dates), colors.text2)
            top += lines.dates.height
        top += px(4)
        lines.held.paint(painter, placed(self, px(_LEFT), top, lines.held), colors.text2)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, px(10))

    def _set_lines(self, width: int) -> _Lines:
        theme = self._themes.theme
        room = float(width - theme.px(_LEFT) - theme.px(_SIDE))
        side = start_of_lines(self)
        name = TextBlock(theme, self._title, "bodyS", room, alignment=side)
        dates = TextBlock(theme, self._dates, "small", room, alignment=side)
        held = TextBlock(theme, self._held, "smallS", room, alignment=side)
        return _Lines(name, dates if self._dates else None, held)

    def _remeasure(self) -> None:
        self._lines.forget()
        super()._remeasure()
