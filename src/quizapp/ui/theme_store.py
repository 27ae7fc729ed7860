"""The theme in use, and the one place that changes it while the program runs."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication, QStyle

from quizapp.ui.fonts import install_fonts
from quizapp.ui.icons import Icons
from quizapp.ui.palette import palette_of
from quizapp.ui.pictures.darkroom import Darkroom
from quizapp.ui.stylesheet import stylesheet_of
from quizapp.ui.theme import Theme, load_theme
from quizapp.ui.widgets.accessible import announce_roles

ColorChoice = Literal["system", "light", "dark", "contrast"]
MotionChoice = Literal["system", "on", "off"]


class ThemeStore(QObject):
    """Holds the current `Theme`, its icons and the darkroom; made once, handed to every widget.

    A choice of "system" follows the desktop; where the desktop does not say, it is light. A
    desktop that asks for high contrast gets it in every choice of colours.
    """

    changed = Signal()
    """The theme is another one now: measure and paint again."""

    def __init__(
        self,
        resources: Path,
        colors: ColorChoice = "system",
        scale: float = 1.0,
        motion: MotionChoice = "system",
        *,
        darkroom: Darkroom | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Read themes/, icons/ and fonts/ below `resources`. Needs a QApplication.

        Pictures of questions are developed in the `darkroom`; without one, on the spot.
        """
        super().__init__(parent)
        announce_roles()
        self._themes = {
            name: load_theme(resources / "themes" / f"{name}.toml")
            for name in ("light", "dark", "contrast")
        }
        self._choice: tuple[ColorChoice, float, MotionChoice] = (colors, scale, motion)
        install_fonts(resources / "fonts")
        self.icons = Icons(resources / "icons")
        self.darkroom = darkroom or Darkroom()
        self._application: QApplication | None = None
        # Kept, because what is asked of it lives no longer than its Python object.
        self._hints = QGuiApplication.styleHints()
        self._theme = self._make()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._renew)

    @property
    def theme(self) -> Theme:
        """The theme in use now."""
        return self._theme

    def choose(
        self,
        colors: ColorChoice | None = None,
        scale: float | None = None,
        motion: MotionChoice | None = None,
    ) -> None:
        """Change what is given, leave the rest, and redraw everything once."""
        old = self._choice
        self._choice = (
            old[0] if colors is None else colors,
            old[1] if scale is None else scale,
            old[2] if motion is None else motion,
        )
        self._renew()

    def apply(self, application: QApplication) -> None:
        """Dress the application now and after every change. Call it before the first window."""
        self._application = application
        # Once is enough: a change of style goes through every widget there is.
        if not application.styleSheet():
            application.setStyle("Fusion")
        self._dress(application)

    def _follow_system(self) -> None:
        if "system" in self._choice:
            self._renew()

    def _renew(self) -> None:
        theme = self._make()
        if theme == self._theme:
            return
        self._theme = theme
        self.icons.clear()
        if self._application is not None:
            self._dress(self._application)
        self.changed.emit()

    def _dress(self, application: QApplication) -> None:
        sheet = stylesheet_of(self._theme)
        anew = application.styleSheet() != sheet
        if anew:
            # In place of another sheet, Qt would polish a widget once for each that it is in.
            application.setStyleSheet("")
        application.setPalette(palette_of(self._theme))
        application.setFont(self._theme.font("body"))
        if anew:
            application.setStyleSheet(sheet)

    def _make(self) -> Theme:
        colors, scale, motion = self._choice
        if colors == "system":
            colors = "dark" if _system_is_dark(self._hints) else "light"
        theme = self._themes[colors]
        if colors != "contrast" and _wants_contrast(self._hints):
            theme = replace(theme, colors=theme.colors.with_high_contrast())
        moves = motion == "on" or (motion == "system" and _system_moves())
        return replace(theme, scale=scale, motion=moves)


def _system_is_dark(hints: QStyleHints) -> bool:
    return hints.colorScheme() is Qt.ColorScheme.Dark


def _wants_contrast(hints: QStyleHints) -> bool:
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _system_moves() -> bool:
    """Return whether the desktop wants animations; Qt 6.11 tells it only through the style."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(hint) > 0
