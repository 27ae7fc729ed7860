"""How events in lanes of their own are painted, and the columns of those that are too many."""

from math import atan2, hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from quizapp.ui.theme import Theme
from quizapp.ui.timeline.box import Box
from quizapp.ui.timeline.groups import radius
from quizapp.ui.timeline.parts import Arc, Group, Item, Layout
from quizapp.ui.widgets.painting import paint_box, rounded_line
from quizapp.ui.widgets.timeline_markers import MarkerPainter, paint_arrow_head

_DIMMED = 0.4
_REACH = 7


class ItemPainter:
    """Paints what stands in lanes, over lines that lead down from the years of the axis."""

    def __init__(self, painter: QPainter, theme: Theme, layout: Layout) -> None:
        """Paint one layout; nothing if it has no lanes."""
        self._painter = painter
        self._theme = theme
        self._layout = layout
        self._font = theme.font("cap")
        metrics = QFontMetricsF(self._font)
        self._metrics = metrics
        self._rise = (metrics.ascent() - metrics.descent()) / 2

    def ground(self) -> None:
        """Paint the columns, or the lines of the years that are named."""
        layout, theme = self._layout, self._theme
        if not layout.foot:
            return
        if layout.columns:
            self._columns()
            return
        top = layout.axis + theme.px(28)
        self._painter.setPen(QPen(theme.colors.line, theme.px(1)))
        lines = [
            QLineF(round(tick.x) + 0.5, top, round(tick.x) + 0.5, layout.foot - theme.px(4))
            for tick in layout.ticks
            if tick.box is not None
        ]
        self._painter.drawLines(lines)
        for item in layout.items:
            if item.selected:
                self._lead(item)

    def _lead(self, item: Item) -> None:
        """Lead from the axis down to what is looked at, past the texts on the way."""
        theme, x = self._theme, round(item.x)
        top = self._layout.axis + theme.px(2)
        boxes = [one.text for one in self._layout.items if one.text.spans(x, theme.px(3))]
        boxes += [tick.box for tick in self._layout.ticks if tick.box and tick.box.spans(x)]
        above = sorted((box for box in boxes if box.bottom <= item.y), key=lambda box: box.top)
        for foot, next_top in (*((box.top, box.bottom) for box in above), (item.area.top, 0)):
            line = QRectF(x, top, theme.px(1), max(0, foot - top))
            self._painter.fillRect(line, theme.colors.accent)
            top = next_top

    def items(self) -> None:
        """Paint the events, the arcs where they cross no text, and last what is looked at."""
        for item in self._layout.items:
            if not item.selected:
                self._item(item)
        self._arcs()
        for item in self._layout.items:
            if item.selected:
                self._chosen(item)

    def _columns(self) -> None:
        """Paint all columns at once; a call for each takes longer than the painting."""
        layout, colors = self._layout, self._theme.colors
        areas = [_area(column.area) for column in layout.columns]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colors.axis)
        self._painter.drawRects(areas)
        found = [
            QRectF(area.left(), area.bottom() - column.found, area.width(), column.found)
            for area, column in zip(areas, layout.columns, strict=True)
            if column.found
        ]
        if found:
            self._painter.setBrush(colors.accent)
            self._painter.drawRects(found)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = QRectF(0, layout.foot, layout.width, self._theme.px(1))
        self._painter.fillRect(base, colors.axis)

    def _item(self, item: Item) -> None:
        colors = self._theme.colors
        if item.dimmed:
            self._painter.setOpacity(_DIMMED)
        self._marker(item)
        self._painter.setOpacity(1)
        air = self._theme.px(6 if item.inside else 2)
        self._painter.fillRect(_area(item.text.grown(air, 0)), colors.sunken)
        self._painter.setOpacity(_DIMMED if item.dimmed else 1)
        self._text(item)
        self._painter.setOpacity(1)

    def _chosen(self, item: Item) -> None:
        """Set off what is looked at by a box around marker and text."""
        theme, colors = self._theme, self._theme.colors
        if item.bar is not None:
            self._marker(item)
        area = _area(item.text.grown(theme.px(8), theme.px(4)))
        if not item.inside:
            reach = theme.px(radius(item.mark) + 6)
            area = area.united(QRectF(item.x - reach, area.top(), 2 * reach, area.height()))
        paint_box(self._painter, area, theme.px(6), colors.surface, colors.accent, theme.px(2))
        if not item.inside:
            self._marker(item)
        self._text(item)

    def _marker(self, item: Item) -> None:
        bars = [] if item.bar is None else [item.bar]
        markers = MarkerPainter(self._painter, self._theme, round(item.y), bars)
        for bar in bars:
            markers.bar(bar)
        markers.marker(Group((item.mark,), round(item.x), self._theme.px(radius(item.mark))))

    def _text(self, item: Item) -> None:
        """Write the date and the title in one line."""
        theme, painter = self._theme, self._painter
        base = round(item.y + self._rise)
        painter.setFont(self._font)
        right = item.text.right
        if item.title:
            right -= self._metrics.horizontalAdvance(item.title)
            painter.setPen(theme.colors.text)
            painter.drawText(QPointF(right, base), item.title)
            right -= theme.px(6)
        painter.setPen(theme.colors.text2)
        painter.drawText(
            QPointF(right - self._metrics.horizontalAdvance(item.date), base), item.date
        )

    def _arcs(self) -> None:
        theme, layout, painter = self._theme, self._layout, self._painter
        if not layout.arcs:
            return
        texts = [item.text for item in layout.items]
        texts += [tick.box for tick in layout.ticks if tick.box is not None]
        free = QPainterPath()
        free.addRect(0, 0, layout.width, layout.height)
        for text in texts:
            free.addRect(_area(text.grown(theme.px(3), 0)))
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        pen = QPen(theme.colors.accent, 1.5 * theme.scale, Qt.PenStyle.SolidLine, cap, join)
        painter.save()
        painter.setClipPath(free)
        for arc in layout.arcs:
            self._arc(arc, pen)
        painter.restore()

    def _arc(self, arc: Arc, pen: QPen) -> None:
        px, points = self._theme.px, [QPointF(*point) for point in arc.points]
        # The head stands before the marker, not in it.
        way = points[-1] - points[-2]
        share = min(1.0, px(_REACH) / max(hypot(way.x(), way.y()), 1.0))
        points[-1] -= way * share
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(rounded_line(points, px(10)))
        paint_arrow_head(self._painter, points[-1], atan2(way.y(), way.x()), px(6), pen)


def _area(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
