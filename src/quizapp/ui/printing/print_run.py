"""Painting pages on a device: a printer or a PDF file."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from quizapp.generation.wording import Wording
from quizapp.session.paper import PageSize, Paper, Part
from quizapp.ui.printing.pages import Page, paged
from quizapp.ui.printing.press import UNITS_PER_INCH, Block, Press
from quizapp.ui.printing.sheets import Group, key, tasks, version_named
from quizapp.ui.widgets.text_block import TextBlock, elided

_SIDE, _TOP, _BOTTOM = 72, 60, 60
_FOOT = 36
_GAP = 20


@dataclass(frozen=True)
class Run:
    """Pages that are numbered together, and what stands at their foot."""

    foot: str
    pages: Sequence[Page[Block]]


def page_layout(size: PageSize) -> QPageLayout:
    """Return an upright page without margins; the run keeps its own."""
    name = QPageSize.PageSizeId.A4 if size is PageSize.A4 else QPageSize.PageSizeId.Letter
    upright = QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(name), upright, QMarginsF(0, 0, 0, 0))


class PrintRun:
    """Prints the parts of a paper in the words of a wording; needs a QGuiApplication."""

    def __init__(self, paper: Paper, wording: Wording, resources: Path) -> None:
        """Take fonts, colours and icons from `resources`, where fonts are installed already."""
        self._paper = paper
        self._wording = wording
        self._resources = resources

    def paint(self, device: QPagedPaintDevice, part: Part = Part.ALL) -> None:
        """Print a part on a device as large as its page; raises OSError if it takes none."""
        press = Press.read(self._resources, self._wording, 0)
        paint_runs(device, press, lambda sized, room: self._runs(sized, room, part))

    def _runs(self, press: Press, room: float, part: Part) -> Iterator[Run]:
        """Yield the sheets of every version, then the keys."""
        for made, wanted in ((tasks, Part.TASKS), (key, Part.KEY)):
            if part not in (Part.ALL, wanted):
                continue
            for version in self._paper.versions:
                groups: Sequence[Group] = made(press, self._paper, version)
                named = [self._paper.title, version_named(press, version)]
                named += [press.wording.paper("key")] if wanted is Part.KEY else []
                yield run_of(press, " · ".join(filter(None, named)), groups, room)


def run_of(press: Press, foot: str, groups: Sequence[Group], room: float) -> Run:
    """Return pages of some groups, each `room` high."""
    return Run(foot, paged(groups, press.px(_GAP), lambda _: room))


def paint_runs(
    device: QPagedPaintDevice, press: Press, runs: Callable[[Press, float], Iterable[Run]]
) -> None:
    """Paint on a device; `runs` takes a press as wide as its pages, and how high these are.

    Raises:
        OSError: the device takes no pages.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("The printer does not take the pages.")
    sheet = device.pageLayout().fullRectPoints()
    size = QPointF(sheet.width(), sheet.height()) * (UNITS_PER_INCH / 72)
    try:
        painter.scale(*(2 * [device.logicalDpiX() / UNITS_PER_INCH]))
        _paint(painter, device, size, press, runs)
    finally:
        painter.end()


def _paint(
    painter: QPainter,
    device: QPagedPaintDevice,
    size: QPointF,
    press: Press,
    runs: Callable[[Press, float], Iterable[Run]],
) -> None:
    press = press.narrowed(size.x() - 2 * press.px(_SIDE))
    room = size.y() - press.px(_TOP) - press.px(_BOTTOM) - press.px(_FOOT)
    is_first = True
    for run in runs(press, room):
        for number, page in enumerate(run.pages, start=1):
            if not is_first:
                device.newPage()
            is_first = False
            painter.save()
            painter.translate(QPointF(press.px(_SIDE), press.px(_TOP)))
            _paint_page(painter, page)
            painter.restore()
            _paint_foot(painter, press, size, run, number)


def _paint_page(painter: QPainter, page: Page[Block]) -> None:
    for top, block in page:
        painter.save()
        painter.translate(0, top)
        block.draw(painter)
        painter.restore()


def _paint_foot(painter: QPainter, press: Press, size: QPointF, run: Run, number: int) -> None:
    """Paint what this is at the left, and the number of the page at the right."""
    words = press.wording.paper("page", number=number, count=len(run.pages))
    counted = TextBlock(press.theme, words, "cap")
    room = press.width - 2 * counted.size.width()
    named = TextBlock(press.theme, elided(press.theme, run.foot, "cap", room), "cap")
    ink, side = press.theme.colors.text2, press.px(_SIDE)
    top = size.y() - press.px(_BOTTOM) - press.theme.line_height("cap")
    named.paint(painter, QPointF(side, top), ink)
    counted.paint(painter, QPointF(side + press.width - counted.size.width(), top), ink)
