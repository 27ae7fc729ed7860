"""Editing a set: its events as a table and a form, its questions, and how students see them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.draft_changes import changed_column
from quizapp.dataset.draft_search import Match
from quizapp.dataset.set_draft import SetDraft
from quizapp.ui.breakpoints import WidthClass, is_compact, width_class
from quizapp.ui.dialogs.editor_keys import EditorKeys
from quizapp.ui.editing.action_message import ActionMessage
from quizapp.ui.editing.desk import Change, Desk
from quizapp.ui.editing.editor_head import EVENTS, QUESTIONS, EditorHead
from quizapp.ui.editing.events_part import EventsPart
from quizapp.ui.editing.find_bar import FindBar
from quizapp.ui.editing.questions_part import QuestionsPart
from quizapp.ui.editing.search import Search
from quizapp.ui.editing.undo_keys import UndoKeys
from quizapp.ui.progress.amounts import number as grouped
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column

_LEAST_HEIGHT = 400
"""A narrow window that is lower, in px at 100 %, shows the find bar in place of the head."""


class EditorPage(QWidget):
    """The head, what is to be told, the find bar, and one of the two parts of the set."""

    left = Signal()
    saved = Signal()

    sought = Signal(str)
    """Words are looked for."""

    replaced_all = Signal(str, str)
    """Everywhere in the set, words are to be replaced by others."""

    looked_at = Signal()
    """Another row, question or part is shown."""

    paused = Signal()
    """Somebody goes elsewhere; what was typed is to be kept now."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make the page without a set."""
        super().__init__()
        self._themes = themes
        self._before: QWidget | None = None
        self.desk = Desk(self)
        self.search = Search(self.desk, self)
        self.head = EditorHead(themes)
        self.message = ActionMessage(themes)
        self.find_bar = FindBar(themes)
        self.events = EventsPart(themes, words, self.desk)
        self.questions = QuestionsPart(themes, words, self.desk)
        self._column = Column(themes, 12)
        for part in (self.head, self.message, self.find_bar):
            self._column.addWidget(part)
        self._column.addWidget(self.events, 1)
        self._column.addWidget(self.questions, 1)
        self.setLayout(self._column)
        self._listen()
        self._add_keys()
        UndoKeys(self)
        self.show_part(EVENTS)
        self.setFocusProxy(self.events)
        themes.changed.connect(self._measure)

    @property
    def part(self) -> str:
        """The part of the set that is shown."""
        return QUESTIONS if self.events.isHidden() else EVENTS

    @property
    def areas(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.head, self.message, self.find_bar, *self._shown.areas)

    @property
    def _shown(self) -> EventsPart | QuestionsPart:
        return self.events if self.part == EVENTS else self.questions

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style."""
        self.events.use_words(words)
        self.questions.use_words(words)

    def show_part(self, part: str) -> None:
        """Show events or questions; the focus goes along if it is in the part that is left."""
        events, before = part == EVENTS, self._shown
        focus = self.window().focusWidget()
        inside = focus is not None and before.isAncestorOf(focus)
        self.events.setVisible(events)
        self.questions.setVisible(not events)
        self.setFocusProxy(self.events if events else self.questions)
        self.head.show_part(part)
        if inside and before is not self._shown:
            self._shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self.looked_at.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for no pause when somebody goes elsewhere."""
        self.paused.emit()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            if self.find_bar.isHidden():
                self.left.emit()
            else:
                self.find_bar.close_bar()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        self._measure()
        super().resizeEvent(event)

    def _listen(self) -> None:
        self.head.left.connect(self.left)
        self.head.saved.connect(self.saved)
        self.head.renamed.connect(self._rename)
        self.head.chosen.connect(self.show_part)
        self.head.undone.connect(self._undo)
        self.head.redone.connect(self._redo)
        self.head.find_asked.connect(self._find)
        self.head.keys_asked.connect(self._show_keys)
        self.find_bar.sought.connect(self._seek)
        self.find_bar.stepped.connect(self.search.step)
        self.find_bar.replaced.connect(self.search.replace)
        self.find_bar.all_replaced.connect(
            lambda by: self.replaced_all.emit(self.find_bar.words, by)
        )
        self.find_bar.closed.connect(self._leave_find)
        self.search.found.connect(self._show_found)
        self.search.reached.connect(self._reach)
        self.events.row_changed.connect(self.looked_at)
        self.events.sheet.view.commands.said.connect(
            lambda words: self.message.present(words, (), "warn")
        )
        self.questions.place_changed.connect(self.looked_at)
        self.desk.opened.connect(self._open)
        self.desk.changed.connect(self._follow)
        self.desk.stated.connect(self._state)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._settle)

    def _add_keys(self) -> None:
        keys = (
            ("Ctrl+S", self.saved.emit),
            ("Ctrl+N", self._add),
            ("Ctrl+F", self._find),
            ("Ctrl+H", lambda: self._find(replacing=True)),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
            ("Ctrl+Y", self._redo),
            ("F3", lambda: self._find_on(1)),
            ("Shift+F3", lambda: self._find_on(-1)),
            ("F1", self._show_keys),
            ("Ctrl+?", self._show_keys),
            ("F8", self._next_problem),
            ("Ctrl+E", self._turn_over),
            ("Ctrl+PgUp", lambda: self._shown.preview.step(-1)),
            ("Ctrl+PgDown", lambda: self._shown.preview.step(1)),
        )
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _open(self) -> None:
        """Show another set, the part of it that holds something."""
        draft, read_only = self.desk.draft, self.desk.read_only
        self.message.hide()
        self.find_bar.hide()
        self.search.clear()
        self._measure()
        self.head.show_title(draft.title)
        self.head.set_read_only(read_only=read_only)
        self.find_bar.set_read_only(read_only=read_only)
        self.head.show_counts(len(draft.rows), len(draft.questions))
        self.show_part(QUESTIONS if draft.questions and not draft.rows else EVENTS)

    def _follow(self) -> None:
        draft = self.desk.draft
        self.head.show_title(draft.title)
        self.head.show_counts(len(draft.rows), len(draft.questions))

    def _state(self) -> None:
        self.head.show_steps(self.desk.undo_name, self.desk.redo_name)

    def _settle(self, _before: QWidget | None, now: QWidget | None) -> None:
        """End the step of whoever was typing when another field gets the focus."""
        if now is not None:
            self.desk.settle()

    def _rename(self, title: str) -> None:
        self.desk.change(self.tr("Rename the set"), self.desk.draft.titled(title), "title")

    def _add(self) -> None:
        """Begin a new row, or a new question."""
        if self.desk.read_only:
            return
        if self.part == QUESTIONS:
            self.questions.add()
        else:
            self.events.show_cell(len(self.desk.draft.rows), "title")
            self.events.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _next_problem(self) -> None:
        self._shown.next_problem()

    def _turn_over(self) -> None:
        self._shown.preview.turn_over()

    def _show_keys(self) -> None:
        EditorKeys(self._themes, self).open()

    def _undo(self) -> None:
        before = self.desk.draft
        self._reveal(before, self.desk.undo())

    def _redo(self) -> None:
        before = self.desk.draft
        self._reveal(before, self.desk.redo())

    def _reveal(self, before: SetDraft, change: Change) -> None:
        """Bring into sight what a step that was taken back or made again has changed."""
        if not change.rows.is_none:
            self.show_part(EVENTS)
            row = change.rows.start
            self.events.show_cell(row, changed_column(before, self.desk.draft, row))
        elif not change.questions.is_none:
            self.show_part(QUESTIONS)
            self.questions.show_question(change.questions.start)

    def _find(self, *, replacing: bool = False) -> None:
        """Open the bar; what is found first is looked for from here on."""
        if self.find_bar.isHidden():
            self._before = self.window().focusWidget()
        self.search.start = self._here()
        self.find_bar.open_bar(replacing=replacing)
        self._measure()

    def _find_on(self, steps: int) -> None:
        """Go to another place, looking for what was looked for last if the bar is closed."""
        if self.find_bar.isHidden():
            self._find()
        self.search.step(steps)

    def _here(self) -> Match:
        """Return where somebody is, as if it were a place that was found."""
        if self.part == QUESTIONS:
            return Match(self.questions.list.place or 0, "", 0, question=True)
        return Match(self.events.row, self.events.sheet.view.column, 0)

    def _seek(self, words: str, goes: bool) -> None:
        self.search.expect(words, goes=goes)
        self.sought.emit(words)

    def _show_found(self) -> None:
        """Say how many places there are, and mark those in the table."""
        search = self.search
        self.find_bar.show_count(search.place, len(search.matches))
        self.events.sheet.view.sheet.mark(search.matches)

    def _reach(self, match: Match) -> None:
        """Bring a place into sight."""
        self.search.start = match
        self.show_part(QUESTIONS if match.question else EVENTS)
        if match.question:
            self.questions.show_question(match.number)
        else:
            self.events.show_cell(match.number, match.place)

    def show_replaced(self, count: int) -> None:
        """Say how many places were replaced, and offer to take that back."""
        words = (
            self.tr("1 place was replaced.")
            if count == 1
            else self.tr("{n} places replaced.", "", count)
        )
        if count:
            undo = (self.tr("Undo"), self._undo)
            self.message.present(words.format(n=grouped(count)), (undo,), "ok")

    def _leave_find(self) -> None:
        """Give the focus to the place that was found last, or back to who had it before."""
        search, before = self.search, self._before
        match = search.matches[search.place] if search.place is not None else None
        search.clear()
        self._measure()
        self._before = None
        if match is not None and match.question:
            self.questions.card.form.focus_on(match.place)
        elif match is None and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self) -> None:
        theme, window = self._themes.theme, self.window()
        form = width_class(theme, window.width())
        compact = is_compact(theme, window.height())
        side = {WidthClass.WIDE: 24, WidthClass.MEDIUM: 16, WidthClass.NARROW: 12}[form]
        self._column.set_margins((side, 12, side, 16 if form is WidthClass.WIDE else 10))
        held = window.focusWidget()
        low = form is WidthClass.NARROW and window.height() < theme.px(_LEAST_HEIGHT)
        self.head.setVisible(self.find_bar.isHidden() or not low)
        self.head.fit(form)
        self.events.fit(form, compact=compact)
        self.questions.fit(form, compact=compact)
        # What gets another place in the window loses the focus on the way.
        if held is not None and self.isAncestorOf(held) and not held.hasFocus():
            held.setFocus()
