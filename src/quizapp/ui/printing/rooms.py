"""Room to answer on paper, for every shape of answer."""

from collections.abc import Iterator, Sequence
from typing import assert_never

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.target import Target
from quizapp.ui.printing.figures import axis
from quizapp.ui.printing.press import LABEL, Block, Press
from quizapp.ui.widgets.text_block import TextBlock

_ROW = 22
_LETTER = 22
_TO_WRITE = 30
_WRITTEN = 26
_AIR = 6
_COLUMN = 44
_PICTURE = 96


def room_for(press: Press, question: Question) -> Iterator[Block]:
    """Yield what stands below a stem, from the top down."""
    match question.shape:
        case Choose() | Multiple():
            yield from (_tick(press, option) for option in question.options)
        case Order():
            yield from _order(press, question.options)
        case Gap():
            yield from _gap(press, question.options)
        case Buckets(buckets=buckets):
            yield from _table(press, question.options, buckets)
        case Match(rights=rights):
            yield _pairs(press, question.options, rights)
        case Point(axis=dates):
            yield axis(press, dates)
            yield _blank(press, press.wording.paper("date"), press.width / 2)
        case Number(unit=unit):
            yield _blank(press, "", press.px(120), unit)
        case Text():
            yield _blank(press, "", press.width)
        case _:
            assert_never(question.shape)


def _tick(press: Press, option: Option) -> Block:
    """Return a box to tick, a letter and a text, with the picture if there is one."""
    left = press.px(_LETTER)
    inner = press.narrowed(press.width - left)
    words = inner.words(option.caption, "body", left=LABEL, label=option.id)
    if option.picture is not None:
        shown = inner.picture(option.picture, _PICTURE, left=LABEL)
        beside = press.beside((0, words), (0, shown))
        words = _stacked(press, [words, shown]) if option.caption else beside

    def draw(painter: QPainter) -> None:
        press.box(painter, 0, press.px(_ROW) / 2)

    height = words.height + press.px(2 if option.picture is None else 2 * _AIR)
    return press.beside((0, Block(height, draw)), (left, words))


def _order(press: Press, options: Sequence[Option]) -> Iterator[Block]:
    """Yield the lettered options, and a box for each letter, from the first to the last."""
    for option in options:
        yield press.words(option.text, "body", left=LABEL, label=option.id)
    yield press.space(4)
    first, last = (press.wording.paper(name) for name in ("first", "last"))
    start = TextBlock(press.theme, first, "small")
    end = TextBlock(press.theme, last, "small")
    step, left = press.px(_WRITTEN + 12), start.size.width() + press.px(10)
    most = max(1, int((press.width - left - end.size.width()) / step))
    lines = [range(len(options))[at : at + most] for at in range(0, len(options), most)]

    def draw(painter: QPainter) -> None:
        ink, drop = press.theme.colors.text2, (press.px(_TO_WRITE) - start.height) / 2
        start.paint(painter, QPointF(0, drop), ink)
        for row, places in enumerate(lines):
            middle = (row + 0.5) * press.px(_TO_WRITE)
            for place in range(len(places)):
                press.box(painter, left + place * step, middle, _WRITTEN)
        below = (len(lines) - 1) * press.px(_TO_WRITE)
        end.paint(painter, QPointF(left + len(lines[-1]) * step, drop + below), ink)

    yield Block(press.px(_TO_WRITE) * len(lines), draw)


def _gap(press: Press, options: Sequence[Option]) -> Iterator[Block]:
    """Yield the row of events from the top down, with a box to tick in every gap."""
    yield _place(press, 1)
    for number, option in enumerate(options, start=2):
        yield _event(press, option.text)
        yield _place(press, number)


def _place(press: Press, number: int) -> Block:
    """Return a box on the line of events, and its number."""
    words = press.words(str(number), "small", left=LABEL, ink="text2")

    def draw(painter: QPainter) -> None:
        press.box(painter, 0, words.height / 2)
        words.draw(painter)

    return Block(words.height + press.px(2), draw)


def _event(press: Press, text: str) -> Block:
    """Return an event on the line, which goes through it."""
    words = press.words(text, "body", left=LABEL)
    height = words.height + press.px(2)

    def draw(painter: QPainter) -> None:
        x, reach = press.px(6.5), press.px(1)
        painter.setPen(press.pen())
        painter.drawLine(QPointF(x, -reach), QPointF(x, height - reach))
        painter.setBrush(press.theme.colors.text)
        painter.drawEllipse(QPointF(x, press.px(_ROW) / 2), press.px(3), press.px(3))
        words.draw(painter)

    return press.beside((0, Block(height, draw)))


def _table(press: Press, options: Sequence[Option], buckets: Sequence[Target]) -> Iterator[Block]:
    """Yield the numbered stretches of time, and a row for each option with a box for each."""
    yield from (press.words(b.text, "body", left=LABEL, label=b.id) for b in buckets)
    column = press.px(_COLUMN)
    left = press.width - column * len(buckets)
    lefts = [left + place * column for place in range(len(buckets))]
    heads = [press.words(bucket.id, "body") for bucket in buckets]
    yield press.beside(*zip(lefts, heads, strict=True))
    beside = press.narrowed(left - press.px(12))
    for option in options:
        yield _row(press, beside.words(option.text, "body", left=LABEL, label=option.id), lefts)


def _row(press: Press, words: Block, lefts: Sequence[float]) -> Block:
    height = words.height + press.px(4)

    def draw(painter: QPainter) -> None:
        press.line(painter, 0, press.width, 0)
        painter.translate(QPointF(0, press.px(2)))
        words.draw(painter)
        for left in lefts:
            press.box(painter, left, words.height / 2)

    return press.beside((0, Block(height, draw)))


def _pairs(press: Press, options: Sequence[Option], rights: Sequence[Target]) -> Block:
    """Return the options with a box each, and the numbered partners beside them."""
    left, right = (press.narrowed(press.width * share) for share in (0.56, 0.4))
    lefts = [_boxed(left, option) for option in options]
    partners = [right.words(t.text, "body", left=LABEL, label=t.id) for t in rights]
    return press.beside((0, _stacked(press, lefts)), (press.width * 0.6, _stacked(press, partners)))


def _boxed(press: Press, option: Option) -> Block:
    """Return a letter and a text with a box to write a number in."""
    words = press.words(option.text, "body", left=_WRITTEN + 8 + LABEL, label=option.id)

    def draw(painter: QPainter) -> None:
        press.box(painter, 0, press.px(_ROW) / 2, _ROW)
        words.draw(painter)

    return Block(words.height, draw)


def _stacked(press: Press, blocks: Sequence[Block]) -> Block:
    """Return blocks one below the other, a little apart, as one that is not cut."""
    air = press.px(_AIR)

    def draw(painter: QPainter) -> None:
        painter.save()
        for block in blocks:
            block.draw(painter)
            painter.translate(QPointF(0, block.height + air))
        painter.restore()

    return Block(sum(block.height + air for block in blocks), draw)


def _blank(press: Press, label: str, right: float, unit: str = "") -> Block:
    """Return a line to write on, as far as `right`, between a label and a unit."""
    before = TextBlock(press.theme, label, "small")
    after = TextBlock(press.theme, unit, "body")
    start = before.size.width() + press.px(8) if label else 0.0

    def draw(painter: QPainter) -> None:
        base = press.px(_TO_WRITE)
        ink = press.theme.colors.text
        before.paint(painter, QPointF(0, base - before.height + press.px(4)), ink)
        press.line(painter, start, right, base)
        after.paint(painter, QPointF(right + press.px(8), base - after.height + press.px(5)), ink)

    return Block(press.px(_TO_WRITE + 6), draw)
