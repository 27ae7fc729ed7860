"""Text and signs too pale for their ground, found in the pixels themselves."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from quizapp.ui.bringing.drop_overlay import DropOverlay
from tests.audit.seen import Sight, title, viewport_around

_TEXT = 4.5
# Antialiasing keeps the thinnest strokes from reaching the full colour of their ink.
_TOLERANCE = 0.3


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    pair = np.array([one.getRgb()[:3], other.getRgb()[:3]], dtype=np.float64)
    low, high = np.sort(_luminance(pair))
    return float((high + 0.05) / (low + 0.05))


def pale(sight: Sight) -> list[str]:
    """Return the texts of a window whose strongest stroke is too close to its ground."""
    return list(_pale(sight))


def _pale(sight: Sight) -> Iterator[str]:
    picture = sight.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ratio = picture.devicePixelRatio()
    pixels = _pixels(picture)
    if any(sight.of(DropOverlay)):
        return  # a veil lies over the whole window
    for kind in (QLabel, QAbstractButton, QLineEdit):
        for widget in sight.of(kind):
            area = sight.place[widget]
            if not _shows_words(widget) or not _in_sight(widget, sight):
                continue
            left, top = round(area.left() * ratio), round(area.top() * ratio)
            right, bottom = round(area.right() * ratio) + 1, round(area.bottom() * ratio) + 1
            found = _best(pixels[top:bottom, left:right])
            if found < _TEXT - _TOLERANCE:
                yield f"{title(widget)} is pale: {found:.2f}"


def _shows_words(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())


def _in_sight(widget: QWidget, sight: Sight) -> bool:
    area = sight.place[widget]
    if not sight.window.rect().contains(area) or area.isEmpty():
        return False
    viewport = viewport_around(widget)
    while viewport is not None:
        if not sight.place[viewport].contains(area):
            return False
        viewport = viewport_around(viewport)
    return True


def _pixels(picture: QImage) -> NDArray[np.uint32]:
    rows = np.frombuffer(picture.constBits(), dtype=np.uint32)
    return rows.reshape(picture.height(), picture.bytesPerLine() // 4)[:, : picture.width()]


def _best(area: NDArray[np.uint32]) -> float:
    """Return the largest contrast of a pixel to the colour that is most frequent."""
    values, counts = np.unique(area & 0xFFFFFF, return_counts=True)
    rgb = np.stack([(values >> shift) & 0xFF for shift in (16, 8, 0)], axis=-1)
    light = _luminance(rgb.astype(np.float64))
    ground = light[np.argmax(counts)]
    high, low = np.maximum(light, ground), np.minimum(light, ground)
    return float(((high + 0.05) / (low + 0.05)).max())


def _luminance(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    part = rgb / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
