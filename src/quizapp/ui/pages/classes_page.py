"""Classes and the learners in them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.classroom.roll_change import ChangeSort, RollChange
from quizapp.services.classes import ClassOverview
from quizapp.session.learner import LONGEST_NAME, LONGEST_NUMBER, Learner
from quizapp.ui.classes.class_group import groups_of
from quizapp.ui.classes.class_tools import ClassTools
from quizapp.ui.classes.groups_card import GroupsCard
from quizapp.ui.classes.learner_bar import LearnerAction, LearnerBar
from quizapp.ui.classes.learner_menu import LearnerMenu, PlacesMenu
from quizapp.ui.classes.learners_card import LearnersCard
from quizapp.ui.classes.merge_bar import MergeBar
from quizapp.ui.classes.name_bar import NameBar
from quizapp.ui.library.teacher_tabs import CLASSES, TeacherTabs
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.undo_bar import UndoBar
from quizapp.ui.words.collation import is_found
from quizapp.ui.words.moments import Moments


class ClassesPage(QWidget):
    """The classes beside the learners of one; at the foot what can be done with the chosen."""

    went = Signal(str)
    """Another part of the teacher's area."""

    acted = Signal(LearnerAction)
    """Something is to be done with the chosen learners."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without anybody."""
        super().__init__()
        self._themes = themes
        self._overview = ClassOverview()
        self._moments: Moments | None = None
        self._wanted = ""
        self.tabs = TeacherTabs(themes, CLASSES)
        self._scroll = ScrollPage(themes)
        self.undo = UndoBar(themes, "info")
        self.class_name = NameBar(themes, ((self.tr("Name of the class"), LONGEST_NAME),))
        self.learner_name = NameBar(
            themes,
            (
                (self.tr("Name"), LONGEST_NAME),
                (self.tr("Number (optional)"), LONGEST_NUMBER),
            ),
        )
        self.merging = MergeBar(themes)
        self.tools = ClassTools(themes)
        self.groups = GroupsCard(themes)
        self.learners = LearnersCard(themes)
        self.bar = LearnerBar(themes)
        self._menu, self.places = LearnerMenu(self), PlacesMenu(self)
        self._both, self._empty = QWidget(), self._make_empty()
        self._lay_out()
        self._listen()
        self._add_keys()
        self.setFocusProxy(self.groups.table)

    def present(
        self, overview: ClassOverview, moments: Moments, change: RollChange | None = None
    ) -> None:
        """Show everything as it is now; what is chosen stays so, unless a `change` added more."""
        before = self.groups.current
        self._overview, self._moments = overview, moments
        is_empty = not (overview.roll.present or overview.roll.open_classes)
        self._empty.setVisible(is_empty)
        self._both.setVisible(not is_empty)
        self.tools.show_filled(not is_empty)
        self.groups.present(groups_of(overview.roll))
        if change is not None:
            self._choose_added(change, [] if before is None else before.learners)
        self.setFocusProxy(self.begin if is_empty else self.groups.table)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc what was opened last; with nothing open, the window has a use for it."""
        opened = (self.merging, self.learner_name, self.class_name)
        found = next((part for part in opened if part.isVisible()), None)
        if event.key() != Qt.Key.Key_Escape or found is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            found.dismiss()

    def _lay_out(self) -> None:
        themes = self._themes
        head = Fold(themes, 12, least=160)
        head.add(Label(themes, self.tr("Teacher"), "h1"))
        head.add(self.tabs, 0)
        both = Fold(themes, 16, least=250)
        both.add(self.groups, 2)
        both.add(self.learners, 4)
        self._both.setLayout(both)
        body = self._scroll.body
        body.addLayout(head)
        for part in (self.tools, self.undo, self.class_name, self.learner_name, self.merging):
            body.addWidget(part)
        body.addWidget(self._both, 1)
        body.addWidget(self._empty, 1)
        column = Column(themes, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.bar)
        self.setLayout(column)

    def _make_empty(self) -> EmptyState:
        self.begin = Button(self._themes, self.tr("Read a roster…"), "primary", icon="file-input")
        make = Button(self._themes, self.tr("New class"), icon="plus")
        self.begin.clicked.connect(self.tools.roster_asked)
        make.clicked.connect(self.tools.class_asked)
        words = self.tr(
            "Bring in the list of a school as CSV or Excel, or make a class and add its learners"
            " one by one. Whoever gave a name on Home stands here, too."
        )
        title = self.tr("No classes yet")
        return EmptyState(self._themes, "user", title, words, (self.begin, make))

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._go)
        self.groups.chosen.connect(self._show_group)
        self.tools.searched.connect(self._search)
        self.learners.chosen.connect(self._follow)
        self.learners.opened.connect(partial(self._act, LearnerAction.CHANGE))
        self.learners.menu_wanted.connect(self._open_menu)
        self.bar.acted.connect(self._act)
        self.bar.menu_wanted.connect(self._open_menu_above)
        self._menu.acted.connect(self._act)
        self.class_name.closed.connect(self.groups.table.setFocus)
        for bar in (self.learner_name, self.merging):
            bar.closed.connect(self.learners.table.setFocus)

    def _go(self, part: str) -> None:
        if part != CLASSES:
            self.tabs.set_value(CLASSES)
            self.went.emit(part)

    def _choose_added(self, change: RollChange, before: Sequence[Learner]) -> None:
        """Make what was just added the chosen one; these were in the group before."""
        current = self.groups.current
        if change.sort is ChangeSort.CLASS_ADDED:
            self.groups.choose(self._overview.roll.class_named(change.subject))
        elif change.sort is ChangeSort.LEARNER_ADDED and current is not None:
            known = {one.id for one in before}
            self.learners.choose({one.id for one in current.learners} - known)

    def _search(self, text: str) -> None:
        self._wanted = text.strip()
        self._show_group()

    def _show_group(self) -> None:
        current, moments = self.groups.current, self._moments
        if current is None or moments is None:
            return
        found = [one for one in current.learners if is_found(self._wanted, one.name, one.number)]
        note = self.tr("Nobody is in this class yet. Add learners, or read a roster.")
        if self._wanted:
            note = self.tr("Nobody here is called like that.")
        self.learners.present(found, self._overview, moments, note)

    def _follow(self) -> None:
        """Show what can be done with the people who are chosen now."""
        chosen = self.learners.selected
        names = [each.name for one in chosen for each in self._overview.roll.classes_of(one.id)]
        self.bar.present(chosen, ", ".join(dict.fromkeys(names)) or self.tr("In no class"))

    def possible(self) -> set[LearnerAction]:
        """Return what makes sense for the people who are chosen."""
        chosen, current = self.learners.selected, self.groups.current
        found = {LearnerAction.PLACE, LearnerAction.REMOVE} if chosen else set()
        if len(chosen) == 2:
            found.add(LearnerAction.MERGE)
        if len(chosen) == 1:
            found |= {LearnerAction.MISTAKES, LearnerAction.CHANGE}
            found |= {LearnerAction.PRINT, LearnerAction.SAVE}
            if current is not None and current.school_class is not None:
                found.add(LearnerAction.WITHDRAW)
        return found

    def _act(self, action: LearnerAction) -> None:
        if action not in self.possible():
            return
        if action is LearnerAction.PLACE:
            self.places.offer(self.groups.groups, self._overview.roll, self.learners.selected)
            self.places.popup(self._above(self.places.sizeHint().height()))
        else:
            self.acted.emit(action)

    def _above(self, height: int) -> QPoint:
        """Return where a menu opens that belongs to the foot of the page."""
        anchor: QWidget = self.bar.place if self.bar.place.isVisible() else self.bar
        return anchor.mapToGlobal(QPoint(0, -height))

    def _open_menu(self, place: QPoint) -> None:
        self._menu.offer(self.possible())
        self._menu.popup(place)

    def _open_menu_above(self, place: QPoint) -> None:
        self._menu.offer(self.possible())
        self._menu.popup(place - QPoint(0, self._menu.sizeHint().height()))

    def _add_keys(self) -> None:
        table = self.learners.table
        for place, keys, action in (
            (table, "F2", LearnerAction.CHANGE),
            (self, "Ctrl+R", LearnerAction.MISTAKES),
            (self, "Ctrl+L", LearnerAction.PLACE),
            (table, "Delete", LearnerAction.REMOVE),
        ):
            self._on(place, keys, partial(self._act, action))
        tools = self.tools
        self._on(self, "Ctrl+N", tools.class_asked.emit)
        self._on(self, "Ctrl+Shift+N", tools.ask_learner)
        self._on(self, "Ctrl+O", tools.roster_asked.emit)
        self._on(
            self, "Ctrl+F", partial(tools.search.edit.setFocus, Qt.FocusReason.ShortcutFocusReason)
        )
        self._on(self.groups.table, "F2", self.groups.ask_rename)
        self._on(self.groups.table, "Delete", self.groups.ask_remove)
        self._on(self, "Ctrl+Z", self.undo.undone.emit)

    def _on(self, place: QWidget, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
