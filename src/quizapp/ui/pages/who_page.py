"""Who practises: first the class, then the name."""

from collections import Counter
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from quizapp.classroom.roll import Roll
from quizapp.session.learner import LONGEST_NAME, Learner
from quizapp.ui.classes.class_group import ListedGroup, Whole, groups_of
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import TableColumn, TitleCell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.words.collation import is_found


class WhoPage(ScrollPage):
    """A list of names, a field to find one, and a field for a name that is not there."""

    chosen = Signal(object)
    """A person of the list."""

    named = Signal(str)
    """A name that may be new."""

    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without names."""
        super().__init__(themes, max_width=760)
        self._groups: tuple[ListedGroup, ...] = ()
        self._shown: list[Learner] = []
        self._current = ""
        self._classes = ChoiceBox(themes, self.tr("Class"))
        self._classes.activated.connect(lambda _: self._fill())
        words = self.tr("Find a name")
        self._search = TextField(
            themes, words, placeholder=words, icon="search", label_visible=False
        )
        self._search.edited.connect(lambda _: self._fill())
        self._search.entered.connect(self._take)
        columns = (
            TableColumn(self.tr("Name"), stretch=True),
            TableColumn(self.tr("Number"), width=110),
        )
        self.table = DataTable(themes, self.tr("Names"), columns, fills=True)
        self.table.opened.connect(lambda _: self._take())
        self.table.clicked.connect(lambda _: self._show_state())
        self._none = Label(themes, "", "body", "text2")
        self._me = Button(themes, self.tr("That is me"), "primary", key="Enter")
        self._me.clicked.connect(self._take)
        self._lay_out()
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        reason = Qt.FocusReason.ShortcutFocusReason
        find.activated.connect(partial(self._search.edit.setFocus, reason))
        self.setFocusProxy(self.table)

    def present(self, roll: Roll, learner: Learner | None) -> None:
        """Show everybody; the class is at first that of whoever practises now."""
        self._groups = groups_of(roll)
        self._current = "" if learner is None else str(learner.id)
        self._classes.clear()
        own = {one.id for one in roll.classes_of(learner.id)} if learner is not None else set()
        for place, one in enumerate(self._groups):
            self._classes.addItem(one.name, place)
            if one.school_class is not None and one.school_class.id in own:
                self._classes.setCurrentIndex(place)
                own = set()
        self._classes.setVisible(any(one.group is not Whole.EVERYBODY for one in self._groups))
        self._search.set_text("")
        self._new.set_text("")
        self._fill()
        self.setFocusProxy(self.table if self._shown else self._new.edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        themes = self._themes
        tools = Fold(themes, 12, least=220)
        tools.add(self._classes, 0)
        tools.add(self._search)
        names, buttons = Card(themes, padding=8), Row(themes, 8)
        names.body.addWidget(self.table, 1)
        names.body.addWidget(self._none)
        cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        cancel.clicked.connect(self.left)
        buttons.addWidget(self._me)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        self._new = TextField(themes, self.tr("Not in the list? Your name"))
        self._new.edit.setMaxLength(LONGEST_NAME)
        self._new.entered.connect(self._name)
        keep = Button(themes, self.tr("Keep"))
        keep.clicked.connect(self._name)
        other = Row(themes, 8)
        other.addWidget(self._new, 1)
        other.addWidget(keep, 0, Qt.AlignmentFlag.AlignBottom)
        title = self.tr("Who practises?")
        hint = self.tr("Each person has a history of their own.")
        self.body.addWidget(Label(themes, title, "h1"))
        self.body.addWidget(Label(themes, hint, "body", "text2"))
        self.body.addLayout(tools)
        self.body.addWidget(names, 1)
        self.body.addLayout(buttons)
        self.body.addLayout(other)

    def _fill(self) -> None:
        place = self._classes.currentIndex()
        listed = self._groups[place].learners if 0 <= place < len(self._groups) else ()
        self._shown = [one for one in listed if is_found(self._search.text(), one.name)]
        names = Counter(one.name.casefold() for one in self._shown)
        self.table.show_rows(
            [
                (TitleCell(one.name), one.number if names[one.name.casefold()] > 1 else "")
                for one in self._shown
            ]
        )
        self.table.setColumnHidden(1, max(names.values(), default=0) < 2)
        self.table.setVisible(bool(self._shown))
        words = self.tr("Nobody is in the list yet.")
        if self._search.text().strip():
            words = self.tr("Nobody here is called like that.")
        self._none.setText(words)
        self._none.setVisible(not self._shown)
        own = [row for row, one in enumerate(self._shown) if str(one.id) == self._current]
        if self._shown:
            self.table.selectRow(own[0] if own else 0)
        self._show_state()

    def _show_state(self) -> None:
        self._me.setEnabled(self.table.currentIndex().isValid() and bool(self._shown))

    def _take(self) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._shown):
            self.chosen.emit(self._shown[row])

    def _name(self) -> None:
        if name := self._new.text().strip():
            self.named.emit(name)
