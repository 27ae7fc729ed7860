"""The question that is being written: its number, its state, the form, and Save."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.tone import Tone, tone_icon
from quizapp.ui.writing.question_form import QuestionForm
from quizapp.ui.writing.scroll_column import ScrollColumn


class QuestionCard(Card):
    """Only the form scrolls, and what is put `below` it; number and buttons stay in sight."""

    saved = Signal()
    undone = Signal()
    removed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card with a blank question."""
        super().__init__(themes, padding=0, spacing=0)
        self.form = QuestionForm(themes)
        self._title = Label(themes, "", "h2", wrap=False)
        self._chip = Chip(themes)
        self._remove = IconButton(themes, "trash-2", self.tr("Remove this question"))
        self._remove.clicked.connect(self.removed)
        keeps = self._remove.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._remove.setSizePolicy(keeps)
        self._scroll = ScrollColumn(themes, 16, (24, 16, 24, 20))
        self.below = Column(themes, 16)
        self._scroll.body.addWidget(self.form)
        self._scroll.body.addLayout(self.below)
        self._scroll.body.addStretch(1)
        self._save = Button(themes, self.tr("Save"), "primary", key="Ctrl S")
        self._save.clicked.connect(self.saved)
        self._undo = Button(themes, self.tr("Undo changes"), "ghost")
        self._undo.clicked.connect(self.undone)
        self._note = Label(themes, "", "small", "text2")
        self.body.addLayout(self._make_head())
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(Rule(themes))
        self.body.addWidget(self._make_foot())
        self.setFocusProxy(self.form)

    def show_place(self, place: int | None, count: int) -> None:
        """Say which question of how many it is; None is one that is new."""
        words = self.tr("Question {n} of {count}")
        new = self.tr("New question")
        self._title.setText(new if place is None else words.format(n=place + 1, count=count))
        self._remove.setVisible(place is not None)
        self._scroll.to_top()

    def show_remarks(self, hard: int, soft: int) -> None:
        """Say how many remarks there are: what must be done, and what is advice."""
        count = hard + soft
        words = self.tr("1 remark") if count == 1 else self.tr("{n} remarks")
        if count:
            tone: Tone = "bad" if hard else "warn"
            self._chip.show_state(words.format(n=count), tone, tone_icon(tone)[0])
        else:
            self._chip.show_state(self.tr("No remarks"), "ok", "check")

    def show_state(self, *, changed: bool, worded: bool, missing: str) -> None:
        """Say what Save would do; a question cannot be saved before it is `worded`.

        `missing` says what it needs before it can be asked.
        """
        self._save.setEnabled(changed and worded)
        self._undo.setEnabled(changed)
        self._chip.setVisible(worded)
        saved = self.tr("Not saved yet.") if changed else self.tr("Saved.")
        if not worded:
            saved = self.tr("Write the question first.") if changed else ""
        elif missing:
            saved = self.tr("Can be saved, but not asked yet.")
        self._note.setText(saved)

    def _make_head(self) -> Row:
        row = Row(self._themes, 12, (24, 12, 14, 0))
        row.addWidget(self._title)
        row.addWidget(self._chip)
        row.addStretch(1)
        row.addWidget(self._remove)
        return row

    def _make_foot(self) -> QWidget:
        foot, row = QWidget(), Row(self._themes, 12, (24, 10, 24, 10))
        row.addWidget(self._save)
        row.addWidget(self._undo)
        row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.setLayout(row)
        return foot
