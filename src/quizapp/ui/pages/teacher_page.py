"""What a teacher looks after: all question sets, and the questions that learners reported."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.teacher_overview import TeacherOverview
from quizapp.session.alterations import Alterations
from quizapp.ui.library.altered_card import AlteredCard
from quizapp.ui.library.reports_part import ReportsPart
from quizapp.ui.library.set_actions import SetAction, action_words, is_possible
from quizapp.ui.library.set_bar import SetBar
from quizapp.ui.library.set_menu import SetMenu
from quizapp.ui.library.set_order import SetColumn
from quizapp.ui.library.sets_part import SetsPart
from quizapp.ui.library.teacher_tabs import REPORTS, SETS, TeacherTabs
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments

_TOOLS = 232
"""What stands above and below the table, in px at 100 %."""


class TeacherPage(QWidget):
    """Sets or reports; at the foot stands what can be done with the set that is chosen."""

    acted = Signal(SetAction, object)
    """Something is to be done with this set."""

    went = Signal(str)
    """Another part of the teacher's area, which has a page of its own."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make the page without sets; dates of reported questions are said with `words`."""
        super().__init__()
        self._themes = themes
        self._scroll = ScrollPage(themes)
        self.sets = SetsPart(themes)
        self.reports = ReportsPart(themes, words)
        self.altered = AlteredCard(themes)
        self._bar = SetBar(themes)
        self._menu = SetMenu(self, self.sets.table.titles)
        self._parts = TeacherTabs(themes, SETS)
        head = Fold(themes, 12, least=160)
        head.add(Label(themes, self.tr("Teacher"), "h1"))
        head.add(self._parts, 0)
        self._scroll.body.addLayout(head)
        self._scroll.body.addWidget(self.altered)
        self._scroll.body.addWidget(self.sets, 1)
        self._scroll.body.addWidget(self.reports, 1)
        column = Column(themes, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._bar)
        self.setLayout(column)
        self.setFocusProxy(self.sets.table.table)
        self._listen()
        self._add_keys()
        self.show_part(SETS)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style from the next time on."""
        self.reports.use_words(words)

    def present(self, overview: TeacherOverview, moments: Moments) -> None:
        """Show everything as it is now."""
        self.sets.table.present(overview.sets, moments)
        self.sets.removed.present(overview.removed, moments)
        self.sets.recent.present(overview.recent, overview.titles, moments)
        self.reports.present(overview.reports, overview.titles, moments)
        self._parts.show_reported(overview.unresolved)

    def present_altered(self, found: Alterations, moments: Moments) -> None:
        """Name what something else than this program changed, and begin with that."""
        self.altered.show_alterations(found, moments)
        self.setFocusProxy(self.altered if found else self.sets.table.table)

    def show_part(self, name: str) -> None:
        """Show the sets or the reports, or go to another part of the area."""
        if name not in (SETS, REPORTS):
            self._parts.set_value(REPORTS if self.sets.isHidden() else SETS)
            self.went.emit(name)
            return
        self._parts.set_value(name)
        self.sets.setVisible(name == SETS)
        self.reports.setVisible(name == REPORTS)
        self._bar.present(self.sets.table.current if name == SETS else None)

    def reveal_problems(self) -> None:
        """Bring the list of faults into sight, once it has its place."""
        QTimer.singleShot(0, self, partial(self._scroll.reveal, self.sets.problems))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc what was opened last; with nothing open, the window has a use for it."""
        opened = (self.sets.rename, self.sets.problems)
        found = next((part for part in opened if part.isVisible()), None)
        if event.key() != Qt.Key.Key_Escape or found is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            found.dismiss()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the table take what is left beside the tools, and not more."""
        super().resizeEvent(event)
        self.sets.table.fit(event.size().height() - self._themes.theme.px(_TOOLS))

    def _listen(self) -> None:
        table = self.sets.table
        table.chosen.connect(self._choose)
        table.opened.connect(partial(self._act, SetAction.OPEN))
        table.menu_wanted.connect(self._open_menu)
        self._parts.chosen.connect(self.show_part)
        self._bar.acted.connect(self._act)
        self._bar.menu_wanted.connect(self._open_menu_above)
        self._menu.acted.connect(self._act)
        self._menu.ordered.connect(lambda column: table.sort(SetColumn(column)))

    def _choose(self) -> None:
        """Follow the table to another set."""
        current = self.sets.table.current
        if not self.sets.isHidden():
            self._bar.present(current)
        if current is None or current.summary.id != self.sets.problems.set_id:
            self.sets.problems.dismiss()
        table = self.sets.table.table
        if table.hasFocus():
            self._scroll.keep_in_sight(table.viewport(), table.visualRect(table.currentIndex()))

    def _act(self, action: SetAction) -> None:
        current = self.sets.table.current
        if current is not None and not self.sets.isHidden() and is_possible(action, current):
            self.acted.emit(action, current)

    def _open_menu(self, place: QPoint) -> None:
        self._menu.offer(self.sets.table.current)
        self._menu.popup(place)

    def _open_menu_above(self, place: QPoint) -> None:
        self._menu.offer(self.sets.table.current)
        self._menu.popup(place - QPoint(0, self._menu.sizeHint().height()))

    def _add_keys(self) -> None:
        table = self.sets.table.table
        for action in SetAction:
            if action is not SetAction.OPEN:
                # Elsewhere on the page Delete could be meant for something else.
                place = table if action is SetAction.REMOVE else self
                self._on(place, action_words(action).key, partial(self._act, action))
        self._on(self, "Ctrl+N", self.sets.begun.emit)
        self._on(self, "Ctrl+O", self.sets.add_asked.emit)
        self._on(self, "Ctrl+F", self._search)

    def _on(self, place: QWidget, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _search(self) -> None:
        self.show_part(SETS)
        self.sets.search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
