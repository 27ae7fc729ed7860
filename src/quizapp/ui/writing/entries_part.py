"""The lines of a question: options, accepted answers, pairs, or things in their order."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label
from quizapp.ui.writing.entries import Entry, entries_of, with_entries
from quizapp.ui.writing.entry_list import EntryList
from quizapp.ui.writing.entry_row import RowForm


class EntriesPart(QWidget):
    """A heading, what to know about it, and the lines."""

    changed = Signal()
    picture_wanted = Signal(object)
    """A picture is to be chosen, and handed to what the signal carries."""

    def __init__(self, themes: ThemeStore, kind: WrittenKind) -> None:
        """Make blank lines for a kind of question that has lines."""
        super().__init__()
        heading, note, add = _words(kind)
        self._list = EntryList(themes, _form(kind), add)
        self._list.changed.connect(self.changed)
        self._list.picture_wanted.connect(self.picture_wanted)
        column = Column(themes, 6)
        column.addWidget(Label(themes, heading, "smallS"))
        column.addWidget(Label(themes, note, "small", "text2"))
        column.addWidget(self._list)
        self.setLayout(column)

    def present(self, question: WrittenQuestion) -> None:
        """Show the lines of a question."""
        self._list.show_entries(entries_of(question))

    def written(self) -> tuple[Entry, ...]:
        """Return the lines that are not blank."""
        return tuple(entry for entry in self._list.entries() if not entry.is_blank)

    def take_over(self, other: "EntriesPart") -> None:
        """Take the lines of a part for another kind, as long as there are none here."""
        if not self.written():
            self._list.show_entries(other.written())

    def added_to(self, question: WrittenQuestion) -> WrittenQuestion:
        """Return the question with what is written in the lines."""
        return with_entries(question, self._list.entries())

    def focus_on(self, place: str) -> None:
        """Give the focus to “option b”, or to the first line."""
        letter = place.removeprefix("option ")
        self._list.focus_on(ord(letter) - ord("a") if len(letter) == 1 else 0)


def _form(kind: WrittenKind) -> RowForm:
    """Return what the lines of a kind look like."""
    tr = QCoreApplication.translate
    option, said = tr("EntriesPart", "Option {n}"), tr("EntriesPart", "Feedback to option {n}")
    match kind:
        case WrittenKind.MC_SINGLE:
            return RowForm(option, said, mark="one", pictured=True, least=4)
        case WrittenKind.MC_MULTI:
            return RowForm(option, said, mark="many", pictured=True, least=4)
        case WrittenKind.MATCH:
            left, right = tr("EntriesPart", "Thing {n}"), tr("EntriesPart", "Partner of {n}")
            return RowForm(left, right, beside=True, least=3)
        case WrittenKind.ORDERING:
            return RowForm(tr("EntriesPart", "Number {n}"), lettered=False, least=3)
        case _:
            return RowForm(tr("EntriesPart", "Accepted answer {n}"), lettered=False, least=1)


def _words(kind: WrittenKind) -> tuple[str, str, str]:
    """Return heading, note, and the words of the button for one more line."""
    tr = QCoreApplication.translate
    match kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            note = tr("EntriesPart", "Mark what is right. Feedback is read after the answer.")
            return tr("EntriesPart", "Options"), note, tr("EntriesPart", "Add an option")
        case WrittenKind.MATCH:
            note = tr("EntriesPart", "A partner without a thing is one too many to choose from.")
            return tr("EntriesPart", "Pairs"), note, tr("EntriesPart", "Add a pair")
        case WrittenKind.ORDERING:
            note = tr("EntriesPart", "Write them in the right order; a quiz mixes them.")
            return tr("EntriesPart", "Things to order"), note, tr("EntriesPart", "Add a thing")
        case _:
            note = tr("EntriesPart", "Capital letters and marks on letters do not matter.")
            heading = tr("EntriesPart", "Accepted answers")
            return heading, note, tr("EntriesPart", "Add an accepted answer")
