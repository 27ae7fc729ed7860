"""Photographs made small enough for a question, with nothing to be seen of it on a screen."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from quizapp.dataset.picture import MOST_BYTES

_LARGEST_FILE = 64 * 2**20
_MOST_PIXELS = 60_000_000
_SIDES = (2400, 1600, 1000)
_QUALITY = 85
_FORMS: Mapping[bytes, bytes] = {b"\x89PNG": b"png", b"\xff\xd8\xff": b"jpeg"}


def shrunk(path: Path) -> bytes | None:
    """Return a large PNG or JPEG as a JPEG within the limits; None if that cannot be done."""
    if not path.is_file() or path.stat().st_size > _LARGEST_FILE:
        return None
    content = path.read_bytes()
    form = next((form for start, form in _FORMS.items() if content.startswith(start)), None)
    if form is None:
        return None
    smaller = (_smaller(content, form, side) for side in _SIDES)
    return next((made for made in smaller if made and len(made) <= MOST_BYTES), None)


def _smaller(content: bytes, form: bytes, side: int) -> bytes | None:
    """Return a picture as JPEG, upright, and with no side longer than that."""
    data = QByteArray(content)  # a buffer does not keep it alive
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(device, QByteArray(form))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not 0 < size.width() * size.height() <= _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side:
        size = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(size)
    image = reader.read()
    return None if image.isNull() else _as_jpeg(image)


def _as_jpeg(image: QImage) -> bytes:
    """Return an image as JPEG, on white where it is transparent."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(device, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(ground)
    return bytes(device.data().data())
