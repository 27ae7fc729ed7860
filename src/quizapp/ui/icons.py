"""Icons: Lucide line drawings in any colour, sharp at any device pixel ratio."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class Icons:
    """The icons of one folder, tinted on demand and kept for the next time.

    Owned by a `ThemeStore`, which clears it when the theme changes.
    """

    def __init__(self, folder: Path) -> None:
        """Read icons from `folder`, one `<name>.svg` each, drawn in `currentColor`."""
        self._folder = folder
        self._drawings: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def clear(self) -> None:
        """Forget all tinted pixmaps."""
        self._pixmaps.clear()

    def pixmap(self, name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
        """Return the icon in `color`, `size` device-independent pixels square.

        Raises FileNotFoundError for a name that the folder does not have.
        """
        key = (name, color.rgba(), size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, color, size, ratio)
        return self._pixmaps[key]

    def icon(self, name: str, color: QColor, size: int, ratio: float = 1.0) -> QIcon:
        """Return the same as a QIcon, for menus and line edits."""
        return QIcon(self.pixmap(name, color, size, ratio))

    def paint(self, painter: QPainter, name: str, color: QColor, area: QRectF) -> None:
        """Draw the icon centred in `area`, as large as its height allows."""
        size = round(min(area.width(), area.height()))
        pixmap = self.pixmap(name, color, size, painter.device().devicePixelRatio())
        left = area.center().x() - size / 2
        top = area.center().y() - size / 2
        painter.drawPixmap(round(left), round(top), pixmap)

    def _render(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        drawing = self._drawing(name).replace("currentColor", color.name())
        renderer = QSvgRenderer(QByteArray(drawing.encode()))
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _drawing(self, name: str) -> str:
        if name not in self._drawings:
            path = self._folder / f"{name}.svg"
            self._drawings[name] = path.read_text(encoding="utf-8")
        return self._drawings[name]
