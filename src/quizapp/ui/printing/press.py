"""What papers are set with: type, lines and boxes, in units of 1/768 inch.

A pixel of the theme is 1/96 inch, and eight times as large a theme leaves no rounding to see.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from quizapp.dataset.picture import Picture
from quizapp.generation.wording import Wording
from quizapp.ui.icons import Icons
from quizapp.ui.pictures.decoding import PictureReader
from quizapp.ui.theme import ColorName, Role, Theme, load_theme
from quizapp.ui.widgets.text_block import TextBlock

_SCALE = 8
UNITS_PER_INCH = 96 * _SCALE
LABEL = 28
"""How far a text stands to the right of its number or letter, in pixels of the theme."""

_BOX = 13
_TALLEST = 600
"""How high a piece of text may be; less than a page, in pixels of the theme."""
_INK, _PAPER = "#111111", "#FFFFFF"


class PaperTheme(Theme):
    """A theme whose texts can be searched and copied on paper that is a file.

    Inter has hyphens of another height for letters and figures, and a PDF has no character for
    them: “STS-31” would be copied as “STS 31”.
    """

    def font(self, role: Role, *, tabular: bool = False) -> QFont:
        """Return the font of a type role without contextual alternates."""
        font = super().font(role, tabular=tabular)
        font.setFeature(QFont.Tag("calt"), 0)
        return font


@dataclass(frozen=True)
class Block:
    """A piece of a page that is never cut; `draw` paints it from the origin down."""

    height: float
    draw: Callable[[QPainter], None]


@dataclass(frozen=True)
class Press:
    """Makes blocks of one width in the words of one wording."""

    theme: Theme
    icons: Icons
    wording: Wording
    width: float

    @classmethod
    def read(cls, resources: Path, wording: Wording, width: float) -> "Press":
        """Take colours and icons from the folder of resources; raises OSError or ValueError."""
        light = load_theme(resources / "themes" / "light.toml")
        ink, paper = QColor(_INK), QColor(_PAPER)
        colors = replace(light.colors, text=ink, sunken=paper, surface=paper)
        theme = PaperTheme(light.name, light.dark, colors, _SCALE, motion=False)
        return cls(theme, Icons(resources / "icons"), wording, width)

    def px(self, value: float) -> int:
        """Return a length in units of paper."""
        return self.theme.px(value)

    def space(self, height: float) -> Block:
        """Return an empty block, `height` in pixels of the theme."""
        return Block(self.px(height), lambda painter: None)

    def words(
        self, text: str, role: Role, *, left: float = 0, label: str = "", ink: ColorName = "text"
    ) -> Block:
        """Return a text, `left` pixels of the theme from the edge; a label hangs before it."""
        color, edge = self.theme.colors.named(ink), self.px(left)
        body = TextBlock(self.theme, text, role, self.width - edge)
        hung = TextBlock(self.theme, label, "bodyS" if role in ("quote", "bodyS") else role)

        def draw(painter: QPainter) -> None:
            drop = (self.theme.line_height(role) - hung.height) / 2
            hung.paint(painter, QPointF(edge - self.px(LABEL), drop), color)
            body.paint(painter, QPointF(edge, 0), color)

        return Block(body.height, draw)

    def passage(
        self, text: str, role: Role, *, left: float = 0, label: str = "", ink: ColorName = "text"
    ) -> Iterator[Block]:
        """Yield a text of any length as blocks that fit on a page; the label hangs before it."""
        whole = self.words(text, role, left=left, label=label, ink=ink)
        middle = text.rfind(" ", 0, len(text) // 2)
        if whole.height <= self.px(_TALLEST) or middle < 1:
            yield whole
            return
        yield from self.passage(text[:middle], role, left=left, label=label, ink=ink)
        yield from self.passage(text[middle + 1 :], role, left=left, ink=ink)

    def picture(self, picture: Picture, height: float, left: float = 0) -> Block:
        """Return a picture, at most `height` pixels of the theme high, or what it shows in words.

        It is no larger than it is on a screen, and as fine as its file.
        """
        reader = PictureReader(picture)
        room = QSizeF(self.width - self.px(left), self.px(height))
        size = QSizeF(reader.size) * _SCALE
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        image = reader.image(reader.size)
        if image.isNull():
            shown = f"[{picture.alt}]" if picture.alt else "[–]"
            return self.words(shown, "small", left=left, ink="text2")
        area = QRectF(QPointF(self.px(left), 0), size)

        def draw(painter: QPainter) -> None:
            painter.drawImage(area, image)
            painter.setPen(self.pen(0.5, "line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)

        return Block(size.height(), draw)

    def beside(self, *columns: tuple[float, Block]) -> Block:
        """Return blocks side by side, each at its distance from the left edge."""

        def draw(painter: QPainter) -> None:
            for left, block in columns:
                painter.save()
                painter.translate(left, 0)
                block.draw(painter)
                painter.restore()

        return Block(max(block.height for _, block in columns), draw)

    def narrowed(self, width: float) -> "Press":
        """Return a press for blocks of another width, in units of paper."""
        return replace(self, width=width)

    def pen(self, width: float = 1, ink: ColorName = "control") -> QPen:
        """Return a pen, `width` in pixels of the theme."""
        return QPen(self.theme.colors.named(ink), width * _SCALE)

    def box(self, painter: QPainter, left: float, middle: float, side: float = _BOX) -> None:
        """Paint a box to write in, half above and half below the y `middle`."""
        size = self.px(side)
        painter.setPen(self.pen())
        painter.drawRoundedRect(QRectF(left, middle - size / 2, size, size), self.px(2), self.px(2))

    def line(self, painter: QPainter, left: float, right: float, y: float) -> None:
        """Paint a line to write on."""
        painter.setPen(self.pen(0.75))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
