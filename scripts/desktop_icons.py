"""Icons of the program as desktops look for them, in all usual sizes, from the one drawing.

uv run python scripts/desktop_icons.py
"""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
"""Width and height in pixels, as the icon theme specification of freedesktop.org has them."""

NAME = "org.quizapp.quizapp"
_RESOURCES = Path(__file__).parents[1] / "resources"
DRAWING = _RESOURCES / "icons" / "quizapp.svg"
TREE = _RESOURCES / "linux" / "hicolor"


def icon(size: int) -> QImage:
    """Paint the drawing in a size; needs an application object."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write the tree anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for size in SIZES:
        folder = TREE / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True, exist_ok=True)
        icon(size).save(str(folder / f"{NAME}.png"))
    scalable = TREE / "scalable" / "apps"
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / f"{NAME}.svg").write_bytes(DRAWING.read_bytes())
    application.quit()


if __name__ == "__main__":
    main()
