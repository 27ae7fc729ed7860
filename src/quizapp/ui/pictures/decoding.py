"""Pictures decoded for the screen and for paper, at the size that is asked for.

The form is that which the picture was read as, whatever else Qt could make of the file, and its
size is looked at first. Cameras turn pictures by a note in the file; here they stand upright.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from quizapp.dataset.picture import MediaType, Picture

_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class PictureReader:
    """Reads one picture; `size` is empty if that cannot be shown."""

    def __init__(self, picture: Picture) -> None:
        """Look at the header."""
        self._content = QByteArray(picture.content)  # a buffer does not keep it alive
        self._format = b"png" if picture.media_type is MediaType.PNG else b"jpeg"
        reader, _device = self._reader()
        stated = QSize(picture.width, picture.height)
        self.is_turned = bool(reader.transformation().value & _TURNED.value)
        self.size = QSize(0, 0)
        if reader.canRead() and reader.size() == stated:
            self.size = stated.transposed() if self.is_turned else stated

    def image(self, size: QSize) -> QImage:
        """Return the picture scaled to a size in pixels; a null image if it is damaged."""
        if self.size.isEmpty() or size.isEmpty():
            return QImage()
        reader, _device = self._reader()
        reader.setAutoTransform(True)
        reader.setScaledSize(size.transposed() if self.is_turned else size)
        return reader.read()

    def _reader(self) -> tuple[QImageReader, QBuffer]:
        """Return a reader, and the device that has to live as long as it does."""
        device = QBuffer(self._content)
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(device, QByteArray(self._format))
        reader.setAutoDetectImageFormat(False)
        return reader, device
