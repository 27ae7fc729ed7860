"""The drawn timeline with all of it in a bar below, and the keys that move it."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.known_facts import Knowledge
from quizapp.ui.chronicle.canvas import TimelineCanvas
from quizapp.ui.chronicle.overview_bar import OverviewBar
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.marks import Scene
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.key_hints import KeyHint, KeyHints

_HINTS_FROM, _BAR_FROM = 380, 300


class Instrument(QWidget):
    """A canvas; the bar and the keys below it give way where there is little height."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make an empty timeline that writes dates with `words`."""
        super().__init__()
        self._themes = themes
        self.canvas = TimelineCanvas(themes, words)
        self.overview = OverviewBar(themes, lambda: self.canvas.days, self.canvas.year_words)
        self._keys = KeyHints(themes, self._hints())
        column = Column(themes, 8)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.overview)
        column.addWidget(self._keys)
        self.setLayout(column)
        self.overview.wanted.connect(self.canvas.centre)
        self.canvas.moved.connect(self.overview.update)
        themes.changed.connect(self._arrange)

    def show_scene(self, scene: Scene, known: Mapping[str, Knowledge], *, same: bool) -> None:
        """Show marks and how well they are known; of the `same` set the window is kept."""
        self.canvas.show_scene(scene, known, same=same)
        self.overview.show_scene(scene)

    def minimumSizeHint(self) -> QSize:
        """The canvas alone."""
        return self.canvas.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what would take the room of the timeline."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        high = self.height() / self._themes.theme.scale
        self._keys.setVisible(high >= _HINTS_FROM)
        self.overview.setVisible(high >= _BAR_FROM)

    def _hints(self) -> tuple[KeyHint, ...]:
        return (
            KeyHint(("←", "→"), self.tr("from event to event")),
            KeyHint(("+", "−"), self.tr("zoom")),
            KeyHint(("0",), self.tr("see all")),
            KeyHint(("Enter",), self.tr("come close")),
            KeyHint(("/",), self.tr("search")),
            KeyHint((",", "."), self.tr("beyond the edge")),
        )
