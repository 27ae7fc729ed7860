"""The axes of a chart of shares over time: percents go up, dates go to the right."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF
from PySide6.QtGui import QPainter

from quizapp.ui.charts.chart_scale import Tick
from quizapp.ui.theme import Theme
from quizapp.ui.widgets.text_block import TextBlock


def percent_words(share: float) -> str:
    """Write a share from 0 to 1: “72 %”."""
    words = QCoreApplication.translate("ShareAxes", "{n}\N{THIN SPACE}%")
    return words.format(n=round(100 * share))


def paint_share_axes(
    painter: QPainter, theme: Theme, plot: QRectF, ticks: Iterable[Tick], most_right: float
) -> None:
    """Paint a line at each quarter, and below the plot the dates, none beyond `most_right`."""
    for quarter in range(5):
        y = plot.bottom() - plot.height() * quarter / 4
        color = theme.colors.line if quarter else theme.colors.axis
        painter.fillRect(QRectF(plot.left(), y, plot.width(), theme.px(1)), color)
        block = TextBlock(theme, percent_words(quarter / 4), "cap", tabular=True)
        left = plot.left() - theme.px(8) - block.size.width()
        block.paint(painter, QPointF(left, y - block.height / 2), theme.colors.text3)
    for tick in ticks:
        _paint_tick(painter, theme, plot, tick, most_right)


def _paint_tick(
    painter: QPainter, theme: Theme, plot: QRectF, tick: Tick, most_right: float
) -> None:
    x = plot.left() + tick.x
    painter.fillRect(QRectF(x, plot.bottom(), theme.px(1), theme.px(6)), theme.colors.axis)
    form = "d MMM" if not tick.monthly else "MMM yyyy" if tick.day.month == 1 else "MMM"
    words = QLocale().toString(QDate(tick.day.year, tick.day.month, tick.day.day), form)
    block = TextBlock(theme, words, "cap")
    left = min(x - block.size.width() / 2, most_right - block.size.width())
    block.paint(painter, QPointF(left, plot.bottom() + theme.px(10)), theme.colors.text3)
