"""A picture as widgets paint it: fitted to the room there is, never larger than it is."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from quizapp.dataset.picture import Picture
from quizapp.ui.pictures.decoding import PictureReader
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box

_CORNER = 8


class PictureImage:
    """Measures a picture at once, and has it developed when it is painted for the first time.

    `is_broken` as soon as it is known that it cannot be shown.
    """

    def __init__(self, themes: ThemeStore, picture: Picture) -> None:
        """Look at the size of a picture."""
        self._themes = themes
        self._picture = picture
        self._image = QImage()
        self._wanted = QSize()
        self.natural = PictureReader(picture).size
        self.is_broken = self.natural.isEmpty()

    def fitted(self, width: float, height: float) -> QSize:
        """Return the size that it has in some room, in logical pixels."""
        if self.is_broken or (self.natural.width() <= width and self.natural.height() <= height):
            return QSize(self.natural)
        room = QSizeF(max(1.0, width), max(1.0, height))
        scaled = QSizeF(self.natural).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        return QSize(max(1, round(scaled.width())), max(1, round(scaled.height())))

    def paint(self, painter: QPainter, owner: QWidget, area: QRectF) -> None:
        """Paint it in a box of its proportions; `owner` is painted again when it is there."""
        theme = self._themes.theme
        self._develop(owner, area.size() * owner.devicePixelRatioF())
        corner = theme.px(_CORNER)
        if self._image.isNull():
            paint_box(painter, area, corner, theme.colors.sunken)
        else:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            outline = QPainterPath()
            outline.addRoundedRect(area, corner, corner)
            painter.setClipPath(outline)
            painter.drawImage(area, self._image)
            painter.restore()
        paint_box(painter, area, corner, None, theme.colors.line, theme.px(1))

    def _develop(self, owner: QWidget, size: QSizeF) -> None:
        """Have it developed, unless what there is, or is on its way, is large enough."""
        pixels = size.toSize().boundedTo(self.natural)
        if self.is_broken or pixels.isEmpty() or pixels.width() <= self._wanted.width():
            return
        self._wanted = pixels
        shown = partial(self._show, owner)
        self._themes.darkroom.develop(owner, self._picture, pixels, shown)

    def _show(self, owner: QWidget, image: QImage) -> None:
        if image.isNull():
            self.is_broken = True
            owner.updateGeometry()
        elif image.width() >= self._image.width():
            self._image = image
        owner.update()
