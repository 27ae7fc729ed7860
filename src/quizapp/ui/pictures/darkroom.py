"""Where pictures are developed for the screen: aside, so that nothing waits, and kept a while."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from quizapp.dataset.picture import Picture
from quizapp.ui.background import Inline, Runner, Worker
from quizapp.ui.pictures.decoding import PictureReader

_MOST_KEPT = 12
_MOST_PIXELS = 2_000_000

Key = tuple[str, int, int]


class Darkroom:
    """Decodes pictures beside the worker. The latest ones that are not huge are at hand at once."""

    def __init__(self, runner: Runner | None = None) -> None:
        """Work with a runner; without one everything is done on the spot."""
        self._runner = runner or Inline()
        self._kept: dict[Key, QImage] = {}

    def develop(
        self, owner: QObject, picture: Picture, size: QSize, then: Callable[[QImage], object]
    ) -> None:
        """Hand on a picture at a size in pixels; a null image if it is damaged.

        Nothing is handed on once `owner` has been deleted.
        """
        key = (picture.hash, size.width(), size.height())
        if (known := self._kept.get(key)) is not None:
            then(known)
            return

        def deliver(image: QImage) -> None:
            self._keep(key, image)
            then(image)

        work = partial(_decode, picture, QSize(size))
        self._runner.run(owner, work, deliver, lambda _error: then(QImage()), Worker.ASIDE)

    def _keep(self, key: Key, image: QImage) -> None:
        if image.width() * image.height() > _MOST_PIXELS:
            return
        self._kept[key] = image
        while len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]


def _decode(picture: Picture, size: QSize) -> QImage:
    return PictureReader(picture).image(size)
