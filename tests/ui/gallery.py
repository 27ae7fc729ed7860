"""All parts of pages in all their states on one sheet, to look at and to test.

`python -m tests.ui.gallery <folder>` saves it in both themes at 100 % and 150 %.
"""

import sys
from itertools import product
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.ui.theme_store import ColorChoice, ThemeStore
from quizapp.ui.widgets.action_bar import ActionBar
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rail import Place, Rail
from quizapp.ui.widgets.scroll_page import ScrollPage
from tests.ui.gallery_parts import (
    banner_part,
    buttons_part,
    chips_part,
    fields_part,
    history_part,
    home_part,
    options_part,
    results_part,
    settings_part,
    states_part,
)

RESOURCES = Path(__file__).parents[2] / "resources"


class Gallery(QWidget):
    """The rail, a long page with everything on it, and a footer."""

    def __init__(self, themes: ThemeStore) -> None:
        """Build all parts from one theme."""
        super().__init__()
        self.themes = themes
        self.rail = _rail(themes)
        self.page = ScrollPage(themes)
        for widget in (
            Label(themes, "Components", "h1"),
            options_part(themes),
            buttons_part(themes),
            chips_part(themes),
            fields_part(themes),
            banner_part(themes),
            home_part(themes),
            results_part(themes),
            history_part(themes),
            settings_part(themes),
            states_part(themes),
        ):
            self.page.body.addWidget(widget)
        self.page.body.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(_footer(themes))
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addLayout(right, 1)

    def settle(self, width: int, height: int) -> None:
        """Take a size as a window would."""
        self.resize(width, height)
        self.rail.fit(width)
        self.show()
        for _ in range(3):  # a table knows its height only after it knows its width
            QApplication.processEvents()
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()


def open_gallery(colors: ColorChoice, scale: float) -> Gallery:
    """Return a gallery in that theme, with the application dressed for it."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    themes = ThemeStore(RESOURCES, colors, scale, "off")
    themes.apply(application)
    return Gallery(themes)


def whole(gallery: Gallery) -> QPixmap:
    """Return a picture of the whole page, as far as it scrolls."""
    inside = gallery.page.widget()
    extra = inside.height() - gallery.page.viewport().height()
    gallery.settle(gallery.width(), gallery.height() + max(0, extra))
    return gallery.grab()


def _rail(themes: ThemeStore) -> Rail:
    places = (
        Place("home", "Home", "house", "Ctrl+1"),
        Place("history", "History", "chart-line", "Ctrl+2"),
        Place("teacher", "Teacher", "graduation-cap", "Ctrl+3"),
    )
    tools = (
        Place("settings", "Settings", "settings", "Ctrl+,"),
        Place("help", "Help", "info", "F1"),
    )
    rail = Rail(themes, "quizapp", places, tools)
    rail.set_current("home")
    return rail


def _footer(themes: ThemeStore) -> ActionBar:
    bar = ActionBar(themes)
    bar.hints.show_hints(
        (
            KeyHint(("A", "D"), "choose", span=True),
            KeyHint(("↑", "↓"), "select"),
            KeyHint(("?",), "all keys"),
        )
    )
    bar.add(Button(themes, "I don’t know", "ghost", key="0"))
    bar.add(Button(themes, "Check", "primary", key="Enter"))
    return bar


def main(folder: Path) -> None:
    """Save the sheet in every theme and size into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = ((1280, 1.0), (900, 1.0), (900, 1.5))
    choices: tuple[ColorChoice, ...] = ("light", "dark")
    for colors, (width, scale) in product(choices, sizes):
        gallery = open_gallery(colors, scale)
        gallery.settle(width, 800)
        whole(gallery).save(str(folder / f"{colors}-{width}-{scale:.0%}.png"))
        gallery.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
