"""The timeline of the set that is edited, with the current event in the middle."""

from PySide6.QtCore import QTimer, Signal

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.model import Event
from quizapp.generation.question import Stretch
from quizapp.ui.editing.desk import Desk
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.fold_card import FoldCard
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.timeline_strip import TimelineStrip

_MOST_EVENTS = 240
"""So many events before the current one, and as many after it, are on the strip."""

_PAUSE_IN_MILLISECONDS = 60


class TimelineCard(FoldCard):
    """`picked` carries the row of an event that somebody picked on the strip."""

    picked = Signal(int)

    def __init__(self, themes: ThemeStore, words: DateWords, desk: Desk) -> None:
        """Show the set on a desk."""
        self.strip = TimelineStrip(themes, words)
        super().__init__(themes, self.tr("Timeline"), self.strip)
        self._desk = desk
        self._row = 0
        self._rows: dict[str, int] = {}
        self._note = Label(themes, "", "small", "text2", elide=True)
        self.head.insertWidget(1, self._note, 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_IN_MILLISECONDS)
        self._pause.timeout.connect(self._show)
        self.strip.set_lanes(1)
        self.strip.event_activated.connect(self._pick)
        self.folded.connect(self._show)
        desk.judged.connect(self._pause.start)
        desk.opened.connect(self._pause.start)

    def show_row(self, row: int) -> None:
        """Bring the event of a row into the middle, once there is a moment for it."""
        self._row = row
        self._pause.start()

    def _show(self) -> None:
        if not self.is_open:
            self._note.setText("")
            return
        checked = self._desk.checked
        rows = checked.in_time if checked is not None else ()
        events = checked.events if checked is not None else {}
        current = self._desk.note(self._row).event
        self._note.setText(self._said(current, len(rows)))
        self.strip.setVisible(bool(rows))
        place = rows.index(self._row) if self._row in rows else 0
        near = rows[max(0, place - _MOST_EVENTS) : place + _MOST_EVENTS + 1]
        shown = events.get(self._row)
        focus = (shown.id,) if shown is not None and shown.date is not None else ()
        self._rows = {events[row].id: row for row in near}
        self.strip.show_stretch(Stretch(focus=focus, events=tuple(events[row] for row in near)))

    def _said(self, current: Event | None, count: int) -> str:
        """Say why the current event is not there."""
        if not count:
            return self.tr("Events appear here as soon as they have a date.")
        if current is None or current.date is None:
            return self.tr("This row has no date that can be read yet.")
        return ""

    def _pick(self, event: str) -> None:
        if event in self._rows and self._rows[event] != self._row:
            self.picked.emit(self._rows[event])
