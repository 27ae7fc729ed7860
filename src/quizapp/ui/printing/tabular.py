"""Tables and bars on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from quizapp.ui.printing.press import Block, Press
from quizapp.ui.theme import ColorName, Role
from quizapp.ui.widgets.text_block import TextBlock

_AIR, _GAP = 3, 10


@dataclass(frozen=True, slots=True)
class Column:
    """A share of the width from 0 to 1, and whether its texts end at its right edge."""

    share: float
    right: bool = False


def row(
    press: Press,
    columns: Sequence[Column],
    texts: Sequence[str | float],
    *,
    role: Role = "small",
    ink: ColorName = "text",
) -> Block:
    """Return texts side by side, each wrapped in its column; a number is drawn as a bar to 1."""
    lefts = [sum(column.share for column in columns[:at]) for at in range(len(columns))]
    blocks = [
        (press.width * left, _cell(press, column, text, role, ink))
        for left, column, text in zip(lefts, columns, texts, strict=True)
    ]
    inner = press.beside(*blocks)

    def draw(painter: QPainter) -> None:
        inner.draw(painter)
        painter.setPen(press.pen(0.5, "line"))
        painter.drawLine(QPointF(0, below), QPointF(press.width, below))

    below = inner.height + press.px(_AIR) / 2
    return Block(inner.height + press.px(_AIR), draw)


def _cell(press: Press, column: Column, text: str | float, role: Role, ink: ColorName) -> Block:
    width = press.width * column.share - press.px(_GAP)
    if isinstance(text, float):
        return _bar(press, width, text, press.theme.line_height(role))
    edge = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    block = TextBlock(press.theme, text, role, width, alignment=edge)
    color = press.theme.colors.named(ink)
    return Block(block.height, lambda painter: block.paint(painter, QPointF(), color))


def _bar(press: Press, width: float, share: float, height: float) -> Block:
    thick = press.px(8)

    def draw(painter: QPainter) -> None:
        top = (height - thick) / 2
        painter.setPen(press.pen(0.75, "text"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0, top, width, thick))
        painter.fillRect(QRectF(0, top, width * share, thick), press.theme.colors.text2)

    return Block(height, draw)
