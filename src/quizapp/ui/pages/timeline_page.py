"""The timeline of a whole set: drawn or as a list, with all that is said of the chosen event."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.known_facts import Knowledge
from quizapp.ui.chronicle.event_details import EventDetails, short_words
from quizapp.ui.chronicle.find_bar import FindBar
from quizapp.ui.chronicle.instrument import Instrument
from quizapp.ui.keys import KeyFilter, is_enter, typed
from quizapp.ui.progress.amounts import number
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, TableColumn, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.marks import Scene
from quizapp.ui.timeline.whole import Whole
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_area import ScrollArea
from quizapp.ui.widgets.scroll_page import ScrollPage

_BESIDE_FROM = 700
_DETAILS_WIDE, _DETAILS_HIGH = 260, 150
_STEPS: Mapping[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TimelinePage(ScrollPage):
    """Keys: those of the canvas, `/` searches, L shows a list, Esc goes back.

    Alt with the arrows scrolls what is said about the event.
    """

    back_requested = Signal()

    edit_asked = Signal(str, str)
    """An event is to be seen in the editor: the ids of set and event."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make an empty page that writes dates with `words`."""
        super().__init__(themes, max_width=4000, gap=12, top=20)
        self._whole: Whole | None = None
        self._scene = Scene()
        self._known: Mapping[str, Knowledge] = {}
        self._matches: tuple[str, ...] = ()
        self._is_editable = False
        self._back = Button(themes, self.tr("Back"), "ghost", icon="arrow-left", key="Esc")
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "small", "text2")
        self.bar = FindBar(themes)
        self._drawn = Instrument(themes, words)
        self.canvas = self._drawn.canvas
        self.canvas.tell_more(self._told)
        self.table = DataTable(themes, self.tr("Events"), self._columns(), fills=True)
        self.details = EventDetails(themes, words)
        self._empty = EmptyState(
            themes,
            "calendar-search",
            self.tr("No event has a date"),
            self.tr("Events appear here once the set says when they happened."),
        )
        self._none = Label(themes, self.tr("No event is like that."), "body", "text2")
        self._listen()
        self._lay_out()
        KeyFilter(self._press, self).watch(self.table, self.canvas)
        KeyFilter(self._press_search, self).watch(self.bar.search.edit)
        self.setFocusProxy(self.canvas)

    def use_words(self, words: DateWords) -> None:
        """Write dates in another style."""
        self.canvas.use_words(words)
        self.details.use_words(words)
        if self._whole is not None:
            self._show_scene(same=True)

    def show_busy(self) -> None:
        """Say that a set is being read."""
        self._whole = None
        self._heading.setText(self.tr("Timeline"))
        self._about.setText(self.tr("Reading…"))
        self.bar.clear()
        for part in (self.bar, self.bar.tools, self._parts, self._empty, self._none):
            part.hide()

    def show_whole(
        self, whole: Whole, known: Mapping[str, Knowledge], *, editable: bool, event: str = ""
    ) -> None:
        """Show a set and what is known of it, perhaps with one event chosen."""
        same = self._whole is not None and self._whole.dataset.id == whole.dataset.id
        self._whole, self._known, self._is_editable = whole, known, editable
        self._heading.setText(whole.dataset.title)
        self._about.setText(self._said(whole))
        self.bar.offer(whole.choices)
        has_events = bool(whole.scene.marks)
        self.bar.setVisible(has_events)
        self.bar.tools.setVisible(has_events)
        self._empty.setVisible(not has_events)
        self._scene = whole.chosen(self.bar.wanted)
        self._show_scene(same=same)
        self.setFocusProxy(self.canvas if has_events else self._back)
        if event:
            self.canvas.go_to(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the page, and give the others to the canvas."""
        if not self._press(event) and not self.canvas.press(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the card of the event beside the timeline, or below it."""
        super().resizeEvent(event)
        self._arrange()

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.back_requested.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            bar = self._aside.verticalScrollBar()
            bar.setValue(bar.value() + _STEPS[event.key()] * bar.pageStep() // 2)
        elif typed(event) == "l":
            self._switch()
        elif typed(event) == "/":
            self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def _press_search(self, event: QKeyEvent) -> bool:
        """Leave the field on Esc, its text first; Shift Enter goes to the previous match."""
        if event.key() == Qt.Key.Key_Escape:
            if self.bar.search.text():
                self.bar.search.set_text("")
                self._search("")
            else:
                self._main.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._step(-1)
            return True
        return False

    @property
    def _main(self) -> QWidget:
        return self.table if self._is_list else self.canvas

    @property
    def _is_list(self) -> bool:
        return not self.table.isHidden()

    def _listen(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self.bar.searched.connect(self._search)
        self.bar.stepped.connect(self._step)
        self.bar.chosen.connect(self._choose)
        self.bar.closer.clicked.connect(self.canvas.zoom_in)
        self.bar.wider.clicked.connect(self.canvas.zoom_out)
        self.bar.all.clicked.connect(self.canvas.reset_view)
        self.bar.as_list.clicked.connect(self._switch)
        self.canvas.event_activated.connect(self._show_event)
        self.table.chosen.connect(self._choose_row)
        self.details.followed.connect(self._follow)
        self.details.edit_asked.connect(self._edit)

    def _lay_out(self) -> None:
        self._parts, self._sides = QWidget(), Row(self._themes, 12)
        self._aside = ScrollArea()
        self._aside.setWidget(self.details)
        self._aside.setWidgetResizable(True)
        self._aside.setFrameShape(QFrame.Shape.NoFrame)
        self._aside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._aside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._aside.viewport().setAutoFillBackground(False)
        self.table.hide()
        for part in (self._drawn, self.table):
            self._sides.addWidget(part, 1)
        self._sides.addWidget(self._aside)
        self._parts.setLayout(self._sides)
        head = Fold(self._themes, 0, least=8)
        head.add(self._back, 0)
        head.add(QWidget())
        head.add(self.bar.tools, 0)
        self.body.addLayout(head)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._about)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._none)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._parts, 1)
        self.show_busy()
        self._themes.changed.connect(self._arrange)

    def _arrange(self) -> None:
        theme = self._themes.theme
        beside = self.viewport().width() / theme.scale >= _BESIDE_FROM
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        most = 16_777_215
        self._aside.setMinimumWidth(theme.px(_DETAILS_WIDE) if beside else 0)
        self._aside.setMaximumWidth(theme.px(_DETAILS_WIDE) if beside else most)
        self._aside.setMinimumHeight(theme.px(_DETAILS_HIGH))
        self._aside.setMaximumHeight(most if beside else theme.px(_DETAILS_HIGH))

    def _said(self, whole: Whole) -> str:
        dated = whole.dated
        one, many = self.tr("1 event with a date"), self.tr("{n} events with a date", "", dated)
        parts = [(one if dated == 1 else many).format(n=number(dated))]
        if whole.undated:
            parts.append(self.tr("{n} without", "", whole.undated).format(n=number(whole.undated)))
        return " · ".join(parts)

    def _show_scene(self, *, same: bool) -> None:
        selected = self.canvas.selected if same else ""
        self._drawn.show_scene(self._scene, self._known, same=same)
        self.table.show_rows(WordedRows(len(self._scene.marks), self._row))
        has_any = bool(self._scene.marks)
        self._parts.setVisible(has_any)
        self._none.setVisible(not has_any and not self._empty.isVisibleTo(self))
        if selected and self.canvas.selected == selected:
            self._show_event(selected)
        else:
            self.details.show_nothing()

    def _choose(self) -> None:
        if self._whole is not None:
            self._scene = self._whole.chosen(self.bar.wanted)
            self._show_scene(same=True)
            self.canvas.reset_view()
            self._search(self.bar.search.text(), move=False)

    def _search(self, text: str, *, move: bool = True) -> None:
        if self._whole is None:
            return
        self._matches = self._whole.matches(text, self._scene)
        looks = bool(text.strip())
        self.bar.show_found(len(self._matches) if looks else None)
        self.canvas.look_for(self._matches if looks else None)
        if move and self._matches and self.canvas.selected not in self._matches:
            self._follow(self._matches[0])

    def _step(self, step: int) -> None:
        if self._matches:
            current = self.canvas.selected
            place = self._matches.index(current) + step if current in self._matches else 0
            self._follow(self._matches[place % len(self._matches)])

    def _follow(self, event: str) -> None:
        """Look at an event; one that was not chosen among is chosen again."""
        if self._scene.place_of(event) is None and self._whole is not None:
            for box in self.bar.boxes.values():
                box.choose("")
            self._scene = self._whole.scene
            self._show_scene(same=True)
        self.canvas.go_to(event)
        place = self._scene.place_of(event)
        if self._is_list and place is not None:
            self.table.selectRow(place)

    def _choose_row(self, row: int) -> None:
        if self._is_list:
            self.canvas.go_to(self._scene.marks[row].event)

    def _show_event(self, name: str) -> None:
        if self._whole is None:
            return
        event = self._whole.dataset.by_id.get(name)
        if event is not None:
            known = self.canvas.known_words(name)
            self.details.show_event(self._whole.dataset, event, known, editable=self._is_editable)

    def _told(self, name: str) -> tuple[str, ...]:
        event = self._whole and self._whole.dataset.by_id.get(name)
        return tuple(short_words(event)) if event else ()

    def _edit(self, event: str) -> None:
        if self._whole is not None:
            self.edit_asked.emit(self._whole.dataset.id, event)

    def _switch(self) -> None:
        """Show the events as a list, or drawn again, with the same one chosen."""
        to_list = not self._is_list
        self.table.setVisible(to_list)
        self._drawn.setVisible(not to_list)
        self.bar.show_list(is_list=to_list)
        place = self._scene.place_of(self.canvas.selected)
        if to_list and place is not None:
            self.table.selectRow(place)
        self.setFocusProxy(self._main)
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, place: int) -> Sequence[Cell]:
        row = self.canvas.as_rows()[place]
        return row.date, row.title, "; ".join(row.notes), self.canvas.known_words(row.event)

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Date"), width=150),
            TableColumn(self.tr("Event"), stretch=True, width=200),
            TableColumn(self.tr("What else is said"), stretch=True, width=160),
            TableColumn(self.tr("You"), width=90),
        )
