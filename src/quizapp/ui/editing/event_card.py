"""The event that is current in the table, as a form."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.event_form import EventForm
from quizapp.ui.editing.row_words import count_words, state_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.tone import tone_icon
from quizapp.ui.writing.scroll_column import ScrollColumn


class EventCard(Card):
    """Number and state above, the form below; Alt with an arrow goes to the next event."""

    stepped = Signal(int)
    """The event so many rows further down, or up if below 0, is to be shown."""

    def __init__(self, themes: ThemeStore, words: DateWords, desk: Desk) -> None:
        """Make the card for the set on a desk."""
        super().__init__(themes, padding=0, spacing=0)
        self._desk = desk
        self._row = 0
        self.form = EventForm(themes, words, desk)
        self._title = Label(themes, "", "h2", wrap=False)
        self._chip = Chip(themes)
        self._up = IconButton(
            themes, "chevron-up", self.tr("Event before"), key="Alt+↑", small=True
        )
        self._down = IconButton(
            themes, "chevron-down", self.tr("Event after"), key="Alt+↓", small=True
        )
        self._up.clicked.connect(lambda: self.stepped.emit(-1))
        self._down.clicked.connect(lambda: self.stepped.emit(1))
        self._kinds, self._chips = QWidget(), Flow(themes, 6)
        self._scroll = ScrollColumn(themes, 16, (16, 4, 16, 16))
        self._scroll.body.addWidget(self.form)
        self._scroll.body.addWidget(self._make_kinds())
        self._scroll.body.addStretch(1)
        head = Row(themes, 8, (16, 10, 8, 6))
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self._up)
        head.addWidget(self._down)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.setFocusProxy(self.form)
        self.setAccessibleName(self.tr("Event"))
        desk.changed.connect(self._tell)
        desk.judged.connect(self._tell)
        desk.opened.connect(self._tell)

    def show_row(self, row: int) -> None:
        """Show the event of a row."""
        moved, self._row = row != self._row, row
        self.form.show_row(row)
        self._tell()
        if moved and not self.form.isAncestorOf(self.window().focusWidget() or self):
            self._scroll.to_top()

    def show_kinds(self, kinds: Iterable[str]) -> None:
        """Say what can be asked of the event."""
        empty(self._chips)
        for name in kinds:
            self._chips.addWidget(Chip(self._themes, name))
        self._kinds.setVisible(self._chips.count() > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the event before or after."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _make_kinds(self) -> QWidget:
        column, chips = Column(self._themes, 6), QWidget()
        chips.setLayout(self._chips)
        column.addWidget(Label(self._themes, self.tr("Can be asked"), "smallS"))
        column.addWidget(chips)
        self._kinds.setLayout(column)
        self._kinds.hide()
        return self._kinds

    def _tell(self) -> None:
        """Say which event it is, and how it stands."""
        count, note = len(self._desk.draft.rows), self._desk.note(self._row)
        new = self._row >= count
        words = self.tr("Event {n} of {count}").format(n=self._row + 1, count=count)
        self._title.setText(self.tr("New event") if new else words)
        self._up.setEnabled(self._row > 0)
        self._down.setEnabled(self._row < count)
        said = count_words(note.remarks) or state_words(note)
        self._chip.show_state(said, note.tone, tone_icon(note.tone)[0])
        self._chip.setVisible(bool(said))
