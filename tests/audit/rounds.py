"""The looks of a round, in each of which every state of the program is looked at."""

import os
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from looks import NARROW, WIDE, Look
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from quizapp.ui.theme_store import ThemeStore
from tests.audit.contrast import pale
from tests.audit.markup import interpreted
from tests.audit.room import cramped, misfit
from tests.audit.seen import Sight
from tests.audit.shown import is_shown
from tests.audit.speech import unspoken

LANGUAGES = ("en", "tr", "az", "ru")
THEMES = ("light", "dark", "contrast")
SCALES = (1.0, 1.5, 2.0)
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
_PASSES = 8
"""So often events are processed, as what is in a part may change how much room it asks for."""

_MOMENT = 250
"""In milliseconds."""

_MOMENTS = 8
"""So many of them may pass until something is right, as on a computer that has much to do."""

_TALL = (WIDE[0], 2400)
"""A window in which hardly anything is scrolled out of sight, for the colours."""


@dataclass(frozen=True)
class Round:
    """A language in each text size, each of them in another theme.

    Parts are laid out alike in all themes (`test_a_theme_changes_nothing_but_colours`), so one
    round sees all layouts of a language, and each theme. Three rounds see every text size in
    every theme. No two languages begin alike, for what a state looks like when it is made in a
    look may differ from what it looks like when the look changes.
    """

    language: str
    number: int = 0

    def looks(self) -> Iterator[Look]:
        """Yield the looks; the program starts in the first one."""
        shift = LANGUAGES.index(self.language)
        for place in range(3):
            size = (place + shift) % 3
            theme = THEMES[(size + shift + self.number) % 3]
            yield Look(theme, SCALES[size], *WIDE, self.language)

    def __str__(self) -> str:
        return f"{self.language}-{self.number}" if self.number else self.language


class Inspector:
    """Looks at every state of a scene in all looks of a round, and notes what is wrong."""

    def __init__(self, application: QApplication, round_: Round) -> None:
        self.faults: dict[str, list[str]] = defaultdict(list)
        """What is wrong, and in which states and looks it is."""
        self._application = application
        self._looks = deque(round_.looks())

    @property
    def report(self) -> str:
        """All faults in words, empty if there are none."""
        return "\n".join(
            f"{fault}\n    {len(places)} ×, first in {'; '.join(places[:3])}"
            for fault, places in self.faults.items()
        )

    def look_at(self, name: str, window: QWidget) -> None:
        """Note what is wrong with a state; what follows goes on in the look that was last."""
        if not is_shown(name, window):
            self._note(name, ["another page is shown"])
        self._note(name, interpreted(window))
        themes = _themes_of(window)
        usual, known = window.size(), set[QWidget]()
        for look in self._looks:
            themes.choose(look.theme, look.scale)
            self._measure(f"{name}, {look}", window, known)
            self._note(f"{name}, {look}", misfit(Sight(window), themes.theme))
            self._weigh(f"{name}, {look}", window)
        # To change the look takes most of the time.
        self._looks.rotate(1)
        self._settle(window, usual, DIRECTIONS[0])

    def _measure(self, where: str, window: QWidget, known: set[QWidget]) -> None:
        """Note what has too little room, no name, or no place in the order of reading."""
        sizes = (QSize(*WIDE), QSize(*NARROW))
        if not isinstance(window, QMainWindow):
            sizes = (window.size(),)
        for direction, size in product(DIRECTIONS, sizes):
            self._settle(window, size, direction)
            place = f"{where}, {size.width()}×{size.height()}, {direction.name}"
            before = known.copy()
            faults, moments = _faults(window, known), _MOMENTS
            # Only what stays wrong is wrong.
            while faults and moments:
                QTest.qWait(_MOMENT)
                faults, moments = _faults(window, before.copy()), moments - 1
            self._note(place, faults)
            if folder := os.environ.get("AUDIT_PICTURES"):
                window.grab().save(f"{folder}/{place.replace(', ', '-')}.png")

    def _weigh(self, where: str, window: QWidget) -> None:
        """Note what is too pale; colours are the same in both directions, and in every size."""
        size = QSize(*_TALL) if isinstance(window, QMainWindow) else window.size()
        self._settle(window, size, DIRECTIONS[0])
        self._note(where, pale(Sight(window)))

    def _note(self, where: str, faults: list[str]) -> None:
        for fault in faults:
            self.faults[fault].append(where)

    def _settle(self, window: QWidget, size: QSize, direction: Qt.LayoutDirection) -> None:
        if isinstance(window, QMainWindow):
            window.resize(size)
        self._application.setLayoutDirection(direction)
        for _ in range(_PASSES):
            self._application.processEvents()


def _faults(window: QWidget, known: set[QWidget]) -> list[str]:
    sight = Sight(window)
    return [*cramped(sight), *unspoken(sight, known)]


def _themes_of(window: QWidget) -> ThemeStore:
    root: QObject = window
    while (above := root.parent()) is not None:
        root = above
    themes = root.findChild(ThemeStore)
    assert isinstance(themes, ThemeStore)
    return themes
