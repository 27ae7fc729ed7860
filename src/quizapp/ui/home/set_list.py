"""The question sets on the home page: how many questions, search, one row for each set."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.library import SetSummary
from quizapp.services.practise import Standing
from quizapp.settings import QUIZ_LENGTHS
from quizapp.ui.home.set_row import SetRow
from quizapp.ui.library.no_match import NoMatch
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.words.collation import is_found
from quizapp.ui.words.errors import problem_words

_SEARCHED_FROM = 2


class SetList(QWidget):
    """Rows for the sets that can be used, and a message for each that cannot."""

    started = Signal(str)
    """A quiz from the set with this id."""

    prepared = Signal(str)
    """A quiz from the set with this id is to be put together first."""

    timeline_asked = Signal(str)
    """The timeline of the set with this id is to be seen."""

    length_chosen = Signal(int)
    add_asked = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty list."""
        super().__init__()
        self._themes = themes
        self._rows: list[SetRow] = []
        lengths = [(str(length), str(length)) for length in QUIZ_LENGTHS]
        name = self.tr("Questions in a quiz")
        self._length = Segmented(themes, name, lengths)
        self._length.chosen.connect(lambda value: self.length_chosen.emit(int(value)))
        search = self.tr("Search sets")
        self._search = TextField(
            themes, search, placeholder=search, icon="search", label_visible=False
        )
        self._search.edited.connect(self._filter)
        self._nothing = NoMatch(themes)
        self._nothing.cleared.connect(self._show_all)
        self._list = Column(themes, 12)
        add = Button(themes, self.tr("Add a set…"), "ghost", icon="plus")
        add.clicked.connect(self.add_asked)
        column = Column(themes, 12)
        column.addLayout(self._head(name))
        column.addLayout(self._list)
        column.addWidget(self._nothing)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(column)

    @property
    def first_start(self) -> Button | None:
        """The button that starts a quiz from the first set, None if there is no set."""
        return self._rows[0].start if self._rows else None

    def show_length(self, length: int) -> None:
        """Show how many questions a quiz is to have."""
        self._length.set_value(str(length))

    def show_sets(self, sets: Sequence[SetSummary], standings: Sequence[Standing]) -> None:
        """Show other sets, and how somebody stands with those that were begun."""
        known = {standing.set_id: standing for standing in standings}
        empty(self._list)
        self._rows = []
        shares = any(summary.usable and summary.id in known for summary in sets)
        for summary in sets:
            if summary.usable:
                self._add_row(summary, known.get(summary.id), shares=shares)
        for summary in sets:
            if not summary.usable:
                self._list.addWidget(self._message(summary))
        self._search.setVisible(len(self._rows) >= _SEARCHED_FROM)
        self._filter(self._search.text())

    def _head(self, length_name: str) -> Fold:
        head = Fold(self._themes, 16, least=180)
        choice, choices = QWidget(), Row(self._themes, 10)
        choices.addWidget(Label(self._themes, length_name, "small", "text2", wrap=False))
        choices.addWidget(self._length)
        choice.setLayout(choices)
        head.add(Label(self._themes, self.tr("Question sets"), "h2"))
        head.add(choice, 0)
        head.add(self._search, 0)
        return head

    def _add_row(self, summary: SetSummary, known: Standing | None, *, shares: bool) -> None:
        row = SetRow(self._themes, summary, known, shares=shares)
        row.started.connect(lambda: self.started.emit(summary.id))
        row.prepared.connect(lambda: self.prepared.emit(summary.id))
        row.timeline_asked.connect(lambda: self.timeline_asked.emit(summary.id))
        self._rows.append(row)
        self._list.addWidget(row)

    def _message(self, summary: SetSummary) -> MessageCard:
        """Say what is wrong with a set, and that nothing else suffers from it."""
        safe = self.tr("The other sets are not affected. Your answers are safe.")
        words = f"{problem_words(summary.problems)}\n{safe}"
        title = self.tr("“{title}” could not be opened").format(title=summary.title)
        return MessageCard(self._themes, title, words)

    def _filter(self, text: str) -> None:
        for row in self._rows:
            row.setVisible(is_found(text, row.title))
        missed = bool(self._rows) and all(row.isHidden() for row in self._rows)
        self._nothing.setVisible(missed)
        if missed:
            self._nothing.miss(text.strip())

    def _show_all(self) -> None:
        self._search.set_text("")
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filter("")
