"""A picture of a question, no larger than it is; a click or Enter shows it at full size."""

from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.dataset.picture import Picture
from quizapp.ui.dialogs.picture_sheet import PictureSheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring
from quizapp.ui.widgets.picture_image import PictureImage
from quizapp.ui.widgets.text_block import TextBlock

_USUAL_HEIGHT = 320
_ICON = 24
_PADDING = 12
_SIGN, _AIR = 32, 6
"""The sign that there is more to see stands beside a picture that is smaller here."""


class PictureView(PaintedButton):
    """Stands at the left of its column. Where it cannot be shown, it says what it shows."""

    def __init__(self, themes: ThemeStore, picture: Picture, height: int = _USUAL_HEIGHT) -> None:
        """Show a picture, at most `height` px high at 100 %."""
        super().__init__(themes, picture.alt)
        self._picture = picture
        self._image = PictureImage(themes, picture)
        self._most = themes.theme.px(height)
        self.setAccessibleName(picture.alt or self.tr("Picture"))
        self.setAccessibleDescription(self.tr("Press to see it at full size."))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._enlarge)

    def set_most_height(self, pixels: int) -> None:
        """Let it be no higher than so many pixels."""
        if pixels != self._most:
            self._most = pixels
            self._remeasure()

    def hasHeightForWidth(self) -> bool:
        """A picture keeps its proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the picture, or of the words in its place."""
        if self._image.is_broken:
            return ceil(self._words(width).height) + 2 * self._themes.theme.px(_PADDING)
        return self._fitted(width).height()

    def sizeHint(self) -> QSize:
        """As wide as it is, or as the column of a page."""
        px = self._themes.theme.px
        natural = self._image.natural.width() + px(_SIGN + _AIR)
        width = px(560) if self._image.is_broken else min(px(560), natural)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Small enough for any window."""
        return QSize(self._themes.theme.px(40), 1)

    def hitButton(self, position: QPoint) -> bool:
        """Only the picture can be clicked, not the room beside it."""
        beside = self._themes.theme.px(_SIGN + _AIR)
        area = self._area().adjusted(0, 0, beside, 0)
        return not self._image.is_broken and area.contains(QPointF(position))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, or what it shows in words, and the focus ring."""
        theme, area = self._themes.theme, self._area()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image.is_broken:
            self._paint_words(painter, area)
        else:
            self._image.paint(painter, self, area)
            self._paint_sign(painter, area)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, theme.px(8))

    def _area(self) -> QRectF:
        if self._image.is_broken:
            return QRectF(self.rect())
        return QRectF(QPointF(0, 0), self._fitted(self.width()).toSizeF())

    def _fitted(self, width: int) -> QSize:
        return self._image.fitted(width - self._themes.theme.px(_SIGN + _AIR), self._most)

    def _paint_sign(self, painter: QPainter, area: QRectF) -> None:
        if area.width() >= self._image.natural.width():
            return
        theme = self._themes.theme
        colors, px = theme.colors, theme.px
        box = QRectF(area.right() + px(_AIR), 0, px(_SIGN), px(_SIGN))
        fill = colors.hover if self.hovered else colors.surface
        paint_box(painter, box, px(8), fill, colors.control, px(1))
        gap = px(7)
        inner = box.adjusted(gap, gap, -gap, -gap)
        self._themes.icons.paint(painter, "maximize-2", colors.text, inner)

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        theme = self._themes.theme
        colors, px = theme.colors, theme.px
        paint_box(painter, area, px(8), colors.sunken, colors.control, px(1), dashed=True)
        icon = QRectF(px(_PADDING), px(_PADDING), px(_ICON), px(_ICON))
        self._themes.icons.paint(painter, "image-off", colors.text2, icon)
        place = QPointF(icon.right() + px(_PADDING), px(_PADDING))
        self._words(self.width()).paint(painter, place, colors.text2)

    def _words(self, width: int) -> TextBlock:
        theme = self._themes.theme
        words = self.tr("This picture cannot be shown.")
        if self._picture.alt:
            words = self.tr("This picture cannot be shown: {words}")
        text = words.format(words=self._picture.alt)
        return TextBlock(theme, text, "body", width - theme.px(_ICON + 3 * _PADDING))

    def _enlarge(self) -> None:
        if not self._image.is_broken:
            PictureSheet(self._themes, self._picture, self).open()
