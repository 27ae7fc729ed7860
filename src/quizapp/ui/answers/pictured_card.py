"""An answer to choose that is a picture, with words or without."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.picture import Picture
from quizapp.generation.question import Option
from quizapp.ui.dialogs.picture_sheet import PictureSheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.option_card import Lines, OptionCard
from quizapp.ui.widgets.option_look import OptionLook
from quizapp.ui.widgets.picture_image import PictureImage

_MOST_WIDE, _MOST_HIGH = 320, 160
_LEFT, _GAP, _SIGN = 60, 8, 32


class PicturedCard(OptionCard):
    """The picture stands above the words. Where it cannot be shown, the words say what it shows.

    A click chooses, as anywhere on a card; a button in the corner of a picture that is larger
    than here shows it at full size.
    """

    def __init__(
        self, themes: ThemeStore, letter: str, option: Option, picture: Picture, *, many: bool
    ) -> None:
        """Make an option at rest with its picture."""
        self._image = PictureImage(themes, picture)
        self._option_words = option.text
        caption = option.text if self._image.is_broken else option.caption
        super().__init__(themes, letter, caption, many=many)
        self._picture = picture
        self._enlarge = IconButton(
            themes,
            "maximize-2",
            self.tr("Show the picture of {letter} at full size").format(letter=letter),
            bordered=True,
            small=True,
        )
        self._enlarge.setParent(self)
        self._enlarge.clicked.connect(self._show_whole)
        self._name()

    @property
    def buttons(self) -> Sequence[QWidget]:
        """The button that shows the picture at full size."""
        return (self._enlarge,)

    def text(self) -> str:
        """The words of the option, or what its picture shows."""
        return self._option_words

    def heightForWidth(self, width: int) -> int:
        """Return the height of picture and lines."""
        px, measures = self._themes.theme.px, self._measures
        lines = self._lines.at(width, self._set_lines)
        words = lines.height + px(_GAP) if lines.height else 0
        inside = self._shown(width).height() + words
        return max(px(measures.least), round(inside) + 2 * px(measures.padding))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in the corner of the picture."""
        super().resizeEvent(event)
        self._place_button()

    def _place_button(self) -> None:
        px, area = self._themes.theme.px, self._area()
        side = self._enlarge.sizeHint()
        self._enlarge.resize(side)
        corner = area.topRight() + QPointF(px(_GAP), 0)
        self._enlarge.move(corner.toPoint())
        is_smaller = area.width() < self._image.natural.width()
        self._enlarge.setVisible(is_smaller and not self._image.is_broken)

    def _area(self) -> QRectF:
        px = self._themes.theme.px
        return QRectF(QPointF(px(_LEFT), px(self._measures.padding)), self._shown(self.width()))

    def _shown(self, width: int) -> QSizeF:
        """Return the size of the picture in a card of some width."""
        px = self._themes.theme.px
        room = width - px(_LEFT + _SIGN + 2 * _GAP)
        return self._image.fitted(min(px(_MOST_WIDE), room), px(_MOST_HIGH)).toSizeF()

    def _paint_lines(self, painter: QPainter, look: OptionLook) -> None:
        area = self._area()
        if not self._image.is_broken:
            self._image.paint(painter, self, area)
        below = area.height() + self._themes.theme.px(_GAP) if area.height() else 0.0
        painter.translate(0, below)
        super()._paint_lines(painter, look)
        painter.translate(0, -below)

    def _set_lines(self, width: int) -> Lines:
        lines = super()._set_lines(width)
        return lines if self._caption else replace(lines, text=None, words_below=True)

    def _show_whole(self) -> None:
        PictureSheet(self._themes, self._picture, self).open()

    def _remeasure(self) -> None:
        super()._remeasure()
        self._place_button()
