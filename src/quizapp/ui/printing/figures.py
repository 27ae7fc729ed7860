"""Timelines on paper: the one that explains an answer, and the one to mark a place on."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from quizapp.dataset.dates import HistoricalDate
from quizapp.generation.question import Stretch
from quizapp.ui.printing.press import Block, Press
from quizapp.ui.theme import Role
from quizapp.ui.timeline.layout import arrange
from quizapp.ui.timeline.marks import scene_of
from quizapp.ui.timeline.scale import Piece, Scale
from quizapp.ui.timeline.ticks import ticks_of
from quizapp.ui.timeline.windows import automatic
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.text_block import TextBlock
from quizapp.ui.widgets.timeline_paint import StripPainter
from quizapp.ui.widgets.timeline_words import TranslatedWords

_SHRUNK = 0.8
_LANES = 2
_TOP, _BELOW = 30, 34
_ENDS, _AIR = 36, 6


def timeline(press: Press, stretch: Stretch) -> Block | None:
    """Return the stretch of timeline, a little smaller than in the window; None without events."""
    scene = scene_of(stretch)
    if not scene.marks:
        return None
    sheet = _sheet(press, press.width / _SHRUNK)
    layout = arrange(scene, automatic(scene), sheet)
    boxes = tuple(layout.text_boxes())
    top = min((box.top for box in boxes), default=layout.axis) - press.px(_AIR)
    bottom = max((box.bottom for box in boxes), default=layout.axis) + press.px(_AIR)

    def draw(painter: QPainter) -> None:
        painter.save()
        painter.scale(_SHRUNK, _SHRUNK)
        painter.translate(QPointF(0, -top))
        painter.setClipRect(QRectF(0, top, layout.width, bottom - top))
        StripPainter(painter, press.theme, press.icons, layout).paint()
        painter.restore()

    return Block((bottom - top) * _SHRUNK, draw)


def axis(press: Press, dates: HistoricalDate) -> Block:
    """Return a line of time with ticks; `dates` is finite."""
    first, end = dates.lo or 0, (dates.hi or 0) + 1
    margin = press.px(_ENDS)
    scale = Scale((Piece(first, end, margin),), (press.width - 2 * margin) / (end - first))
    sheet = _sheet(press, press.width)
    ends = (margin - 1, press.width - margin + 1)
    ticks = [tick for tick in ticks_of(scale, sheet, ()) if ends[0] <= tick.x <= ends[1]]
    drop = press.px(_TOP) - sheet.axis

    def draw(painter: QPainter) -> None:
        painter.save()
        painter.translate(0, drop)
        painter.setPen(press.pen(1.5, "text"))
        painter.drawLine(QPointF(margin, sheet.axis), QPointF(press.width - margin, sheet.axis))
        for tick in ticks:
            painter.setPen(press.pen(1, "text"))
            long = press.px(9 if tick.major else 5)
            painter.drawLine(QPointF(tick.x, sheet.axis), QPointF(tick.x, sheet.axis + long))
            if tick.box is not None:
                text = TextBlock(press.theme, tick.text, "cap")
                text.paint(painter, QPointF(tick.box.left, tick.box.top), press.theme.colors.text)
        painter.restore()

    return Block(press.px(_TOP + _BELOW), draw)


def _sheet(press: Press, width: float) -> Sheet:
    @cache
    def measure(text: str, role: Role) -> float:
        return QFontMetricsF(press.theme.font(role)).horizontalAdvance(text)

    return Sheet(width, _LANES, press.px, measure, TranslatedWords(press.wording.dates))
