"""The first picture of the window, which stands in for the shell while that is being made.

It is drawn by Qt alone, from a style sheet and two labels. The widgets of the program need the
enumerations of Qt as Python classes, thousands of names that take as long to make as a bare
window takes to appear; nothing here needs them.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from quizapp.settings import Theme
from quizapp.ui.breakpoints import RAIL_WIDTHS, WidthClass, class_of, page_side

_FONT = "Inter-SemiBold.otf"
_COLUMN, _TOP = 1040, 28


class FirstFrame(QWidget):
    """The grounds of rail and page with the name and the title, where the shell has its own."""

    def __init__(self, window: QWidget, resources: Path, theme: Theme, scale: float) -> None:
        """Fill `window` as it is now; for its colours look below `resources`."""
        super().__init__(window)
        self._scale = scale
        QFontDatabase.addApplicationFont(str(resources / "fonts" / _FONT))
        colors = _colors(resources / "themes", theme)
        self.setStyleSheet(
            f"#ground {{ background: {colors['canvas']} }}"
            f"#rail {{ background: {colors['sunken']} }}"
            f"QLabel {{ color: {colors['text']}; font: 600 {self._px(26)}px Inter }}"
            f"#name {{ font-size: {self._px(18)}px }} #title {{ letter-spacing: {-0.4 * scale}px }}"
        )
        width, height = window.width(), window.height()
        form = class_of(width / scale)
        rail = self._px(RAIL_WIDTHS[form])
        side = page_side(width / scale, (width - rail) / scale, _COLUMN)
        self._put(QWidget(self), "ground", (0, 0, width, height))
        self._put(QWidget(self), "rail", (0, 0, rail, height))
        title = QLabel(self.tr("Today"), self)
        self._put(title, "title", (rail + self._px(side), self._px(_TOP), width, self._px(32)))
        if form is WidthClass.WIDE:
            name = QLabel("quizapp", self)
            self._put(name, "name", (self._px(52), self._px(20), width, self._px(24)))

    def _put(self, widget: QWidget, name: str, box: tuple[int, int, int, int]) -> None:
        widget.setObjectName(name)
        widget.setGeometry(*box)

    def _px(self, value: float) -> int:
        return round(value * self._scale)


def _colors(folder: Path, theme: Theme) -> Mapping[str, str]:
    """Return the colours by name; what the desktop wants shows in the palette it gave."""
    if theme is Theme.SYSTEM:
        theme = Theme.DARK if _palette_is_dark() else Theme.LIGHT
    file = folder / f"{theme}.toml"
    colors: Mapping[str, str] = tomllib.loads(file.read_text(encoding="utf-8"))["colors"]
    return colors


def _palette_is_dark() -> bool:
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
