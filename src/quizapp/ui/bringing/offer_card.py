"""One file at the top of the page: how it was read, what its set is called and where it goes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.dataset.problem import Level
from quizapp.services.library import SetSummary
from quizapp.services.offer import Standing
from quizapp.ui.bringing.entry import INTO, OWN, REPLACE, Entry
from quizapp.ui.bringing.offer_words import (
    change_words,
    file_name,
    form_words,
    problem_words,
    size_words,
)
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.widgets.tone import Tone, tone_icon


class OfferCard(Card):
    """Name, form and size of a file, what is to be said of it, its title and its goal."""

    titled = Signal(str)
    aimed = Signal(str, str)
    """Where it goes, and the id of the set if it is added to one."""

    left_out = Signal(bool)

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty card."""
        super().__init__(themes, padding=16, spacing=10)
        self._name = Label(themes, "", "h2", elide=True)
        self._form = Label(themes, "", "small", "text2")
        self._out = Button(themes, "", "ghost", small=True)
        self._out.setCheckable(True)
        self._out.clicked.connect(lambda: self.left_out.emit(self._out.isChecked()))
        words = Column(themes, 2)
        words.addWidget(self._name)
        words.addWidget(self._form)
        head = Row(themes, 12)
        head.addLayout(words, 1)
        head.addWidget(self._out, 0, Qt.AlignmentFlag.AlignTop)
        self.title = TextField(themes, self.tr("Title of the set"))
        self.title.edited.connect(self.titled)
        self._goal = ChoiceBox(themes, self.tr("Take it in as"))
        self._goal.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._goal.activated.connect(lambda: self.aimed.emit(*self._goal.currentData()))
        self._wishes = self._make_wishes()
        self._notes, self._note_lines = QWidget(), Column(themes, 6)
        self._notes.setLayout(self._note_lines)
        self.body.addLayout(head)
        self.body.addWidget(self._notes)
        self.body.addWidget(self._wishes)

    def present(self, entry: Entry, sets: Sequence[SetSummary], *, one_of_many: bool) -> None:
        """Show an offer; `sets` are those to which questions can be added."""
        offer = entry.offer
        self._name.setText(file_name(offer))
        unsaved = self.tr("nothing is saved yet") if offer.lines else ""
        size = size_words(offer) if offer.lines else ""
        self._form.setText(" · ".join(filter(None, (form_words(offer), size, unsaved))))
        self._out.setVisible(one_of_many and offer.taken > 0)
        self._out.setChecked(entry.out)
        self._out.set_text(
            self.tr("Take this file after all") if entry.out else self.tr("Leave this file out")
        )
        if self.title.text() != entry.title:
            self.title.set_text(entry.title)
        self._wishes.setVisible(offer.taken > 0 or offer.can_be_mended)
        self.title.setVisible(entry.goal != INTO)
        self._fill_goals(entry, sets)
        self._show_notes(entry)

    def _make_wishes(self) -> QWidget:
        label = Label(self._themes, self.tr("Take it in as"), "smallS")
        self._goal_part, below = QWidget(), Column(self._themes, 4)
        below.addWidget(label)
        below.addWidget(self._goal)
        below.addStretch(1)
        self._goal_part.setLayout(below)
        fold = Fold(self._themes, 16, least=220)
        fold.add(self.title, 3)
        fold.add(self._goal_part, 2)
        wishes = QWidget()
        wishes.setLayout(fold)
        return wishes

    def _fill_goals(self, entry: Entry, sets: Sequence[SetSummary]) -> None:
        offer, known = entry.offer, entry.offer.known
        self._goal.clear()
        self._goal.addItem(self.tr("A set of its own"), (OWN, ""))
        if known is not None and offer.can_replace:
            words = self.tr("Replace “{title}”")
            if offer.standing in (Standing.SAME, Standing.UPDATE):
                words = self.tr("Update of “{title}”")
            self._goal.addItem(words.format(title=known.title), (REPLACE, ""))
        if offer.draft.questions and not offer.draft.rows:
            for one in sets:
                self._goal.addItem(
                    self.tr("Add to “{title}”").format(title=one.title), (INTO, one.id)
                )
        wanted = (entry.goal, entry.into if entry.goal == INTO else "")
        places = (n for n in range(self._goal.count()) if self._goal.itemData(n) == wanted)
        self._goal.setCurrentIndex(next(places, 0))
        self._goal.updateGeometry()
        self._goal_part.setVisible(self._goal.count() > 1)

    def _show_notes(self, entry: Entry) -> None:
        empty(self._note_lines)
        offer, known = entry.offer, entry.offer.known
        title = known.title if known is not None else ""
        if offer.standing is Standing.SAME and offer.taken:
            words = self.tr("The set “{title}” is there already, just like this.")
            self._add_note(words.format(title=title), "accent")
        if offer.standing is Standing.UPDATE and entry.goal == REPLACE:
            words = self.tr("This is another state of the set “{title}”.")
            changes = change_words(offer.changes) if offer.changes is not None else ""
            self._add_note(f"{words.format(title=title)} {changes}".strip(), "accent")
        if offer.standing is Standing.TAKEN and offer.taken:
            words = self.tr("There is a set “{title}” already, which came from elsewhere.")
            self._add_note(words.format(title=title), "accent")
        if offer.is_whole and offer.errors:
            self._add_note(
                self.tr(
                    "The folder of a set is taken in as a whole. Put right in its files what is"
                    " listed below, and read it again."
                ),
                "bad",
            )
        for problem in offer.notes[:4]:
            grave = problem.level is Level.ERROR
            self._add_note(problem_words(problem), "bad" if grave else "warn")
        self._notes.setVisible(self._note_lines.count() > 0)

    def _add_note(self, words: str, tone: Tone) -> None:
        icon, ink = tone_icon(tone)
        note, row = QWidget(), Row(self._themes, 8)
        row.addWidget(IconView(self._themes, icon, ink, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._themes, words, "small", ink), 1)
        note.setLayout(row)
        self._note_lines.addWidget(note)
