"""How a timeline that takes an answer is painted: ground, ticks, handle, and later the key."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from quizapp.ui.icons import Icons
from quizapp.ui.theme import Theme
from quizapp.ui.timeline.box import Box, centred, clamped
from quizapp.ui.timeline.parts import Interval, Layout
from quizapp.ui.timeline.scale import Scale
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.text_block import TextBlock
from quizapp.ui.widgets.timeline_paint import StripPainter
from quizapp.ui.widgets.tone import Tone, tone_colors

HEIGHT = 128
HEIGHT_WITH_KEY = 172
_PILL = 32
_PILL_TOP = 14
_KEY_TOP = 128
_EDGE = 8
_SHORTEST_LINE = 32


@dataclass(frozen=True)
class Flag:
    """A date on the axis: its words in a pill, and which tone and icon tell what it is."""

    x: float
    text: str
    tone: Tone
    icon: str = ""


class AxisPainter:
    """Paints one state of the axis; what is off by some time has a line that says so."""

    def __init__(
        self, painter: QPainter, theme: Theme, icons: Icons, sheet: Sheet, scale: Scale
    ) -> None:
        """Paint with `painter`, which must not outlive the widget."""
        self._painter = painter
        self._theme = theme
        self._icons = icons
        self._sheet = sheet
        self._scale = scale

    def ground(
        self,
        height: int,
        between: tuple[float, float, str] | None = None,
        stems: Sequence[float] = (),
    ) -> None:
        """Paint the strip with its axis and ticks, and the time `between` two x above it.

        A label that one of the `stems` would pass through is left out.
        """
        ticks = ticks_of(self._scale, self._sheet, stems)
        lines = () if between is None else self._lines(*between)
        axis = self._sheet.axis
        layout = Layout(self._sheet.width, height, axis, self._scale, ticks=ticks, intervals=lines)
        StripPainter(self._painter, self._theme, self._icons, layout).paint()

    def hint(self, text: str) -> None:
        """Say above the axis what to do, as long as nothing is chosen."""
        px, theme = self._theme.px, self._theme
        block = TextBlock(theme, text, "small", self._sheet.width - 2 * px(16))
        top = max(0.0, px(_PILL_TOP) + (px(_PILL) - block.height) / 2)
        left = (self._sheet.width - block.size.width()) / 2
        block.paint(self._painter, QPointF(left, top), theme.colors.text2)

    def guess(self, flag: Flag) -> None:
        """Paint a pill above the axis, its stem, and the handle."""
        box = self._pill_box(flag, self._theme.px(_PILL_TOP))
        self._stem(flag, box.bottom, self._sheet.axis)
        self._pill(flag, box)
        self._handle(flag)

    def key(self, flag: Flag, left: float, right: float) -> None:
        """Paint the bar of the right date, and its pill below the axis."""
        box = self._pill_box(flag, self._theme.px(_KEY_TOP))
        self._stem(flag, self._sheet.axis, box.top)
        self.bar(left, right)
        self._pill(flag, box)

    def bar(self, left: float, right: float) -> None:
        """Paint the right date as a bar on the axis, never too short to be seen."""
        px, colors = self._theme.px, self._theme.colors
        half = max((right - left) / 2, float(px(4)))
        middle, high = (left + right) / 2, px(12)
        area = QRectF(middle - half, self._sheet.axis - high / 2, 2 * half, high)
        paint_box(self._painter, area, px(3), colors.ok, colors.sunken, px(1))

    def _lines(self, left: float, right: float, text: str) -> tuple[Interval, ...]:
        """Return the line between two x that are not too near, with its text if that fits."""
        px = self._theme.px
        if right - left < px(_SHORTEST_LINE):
            return ()
        y, width = self._sheet.axis - px(18), self._sheet.measure(text, "cap")
        fits = right - left > width + px(28)
        box = centred((left + right) / 2, y - px(8), width, px(16)) if fits else None
        return (Interval(left, right, y, frozenset(), text if fits else "", box),)

    def _pill_box(self, flag: Flag, top: float) -> Box:
        px = self._theme.px
        icon = px(22) if flag.icon else 0
        width = self._sheet.measure(flag.text, "smallS") + 2 * px(12) + icon
        box = centred(flag.x, top, width, px(_PILL))
        return clamped(box, px(_EDGE), self._sheet.width - px(_EDGE))

    def _pill(self, flag: Flag, box: Box) -> None:
        theme, px = self._theme, self._theme.px
        fill, ink, edge = self._inks(flag)
        area = QRectF(box.left, box.top, box.width, box.height)
        paint_box(self._painter, area, px(8), fill, edge, px(2))
        left = box.left + px(12)
        if flag.icon:
            size = px(16)
            icon = QRectF(left - px(1), box.top + (box.height - size) / 2, size, size)
            self._icons.paint(self._painter, flag.icon, ink, icon)
            left += px(22)
        block = TextBlock(theme, flag.text, "smallS")
        block.paint(self._painter, QPointF(left, box.top + (box.height - block.height) / 2), ink)

    def _stem(self, flag: Flag, top: float, bottom: float) -> None:
        px = self._theme.px
        area = QRectF(flag.x - px(2) / 2, top, px(2), bottom - top)
        self._painter.fillRect(area, self._inks(flag)[2])

    def _handle(self, flag: Flag) -> None:
        px, colors = self._theme.px, self._theme.colors
        middle = QPointF(flag.x, self._sheet.axis)
        strong = self._inks(flag)[2]
        self._painter.setPen(Qt.PenStyle.NoPen)
        for reach, ink in ((13, colors.sunken), (11, strong)):
            self._painter.setBrush(ink)
            self._painter.drawEllipse(middle, px(reach), px(reach))
        if flag.tone in ("ok", "bad"):
            side = px(14)
            area = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            self._icons.paint(self._painter, flag.icon, colors.surface, area)
            return
        self._painter.setBrush(colors.surface if flag.icon else colors.on_accent)
        self._painter.drawEllipse(middle, px(4), px(4))

    def _inks(self, flag: Flag) -> tuple[QColor, QColor, QColor]:
        """Return fill, text and edge: a date that may be changed is filled with the accent."""
        colors = self._theme.colors
        if not flag.icon:
            return colors.accent, colors.on_accent, colors.accent
        return tone_colors(colors, flag.tone)
