"""The question that is being written: its number, its state, and the form."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenQuestion
from quizapp.linting.finding import Finding, Force
from quizapp.ui.editing.question_details import QuestionDetails
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.tone import Tone, tone_icon
from quizapp.ui.writing.question_form import QuestionForm
from quizapp.ui.writing.scroll_column import ScrollColumn


class QuestionCard(Card):
    """Only the form scrolls, and what is put `below` it; number and buttons stay in sight."""

    changed = Signal()
    """Something was typed or chosen in the form."""

    stepped = Signal(int)
    """The question so many places further on is to be shown, or before if below 0."""

    repeated = Signal()
    removed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card with a blank question."""
        super().__init__(themes, padding=0, spacing=0)
        self.form = QuestionForm(themes)
        self.details = QuestionDetails(themes)
        self.form.changed.connect(self.changed)
        self.details.changed.connect(self.changed)
        self._title = Label(themes, "", "h2", elide=True)
        self._chip = Chip(themes)
        self._scroll = ScrollColumn(themes, 16, (20, 4, 20, 20))
        self.below = Column(themes, 16)
        self._scroll.body.addWidget(self.form)
        self._scroll.body.addWidget(self.details)
        self._scroll.body.addLayout(self.below)
        self._scroll.body.addStretch(1)
        self._buttons = self._make_buttons(themes)
        head = Row(themes, 8, (20, 10, 8, 6))
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.addStretch(1)
        for button in self._buttons:
            head.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.setFocusProxy(self.form)

    def question(self) -> WrittenQuestion:
        """Return the question as it is written now."""
        return self.details.added_to(self.form.question())

    def show_question(self, question: WrittenQuestion, *, moved: bool) -> None:
        """Show a question, without disturbing who is typing it; another one from its top."""
        self.details.present(question)
        if moved or self.form.question() != question:
            name = self._focused_name()
            self.form.present(question)
            self._focus_again(name)
        if moved:
            self._scroll.to_top()

    def show_place(self, place: int, count: int, *, read_only: bool) -> None:
        """Say which question of how many it is."""
        words = self.tr("Question {n} of {count}")
        self._title.setText(words.format(n=place + 1, count=count))
        up, down, repeat, remove = self._buttons
        up.setEnabled(place > 0)
        down.setEnabled(place + 1 < count)
        for button in (repeat, remove):
            button.setVisible(not read_only)
        self.form.setEnabled(not read_only)
        self.details.set_read_only(read_only=read_only)

    def show_remarks(self, findings: Sequence[Finding], *, worded: bool) -> None:
        """Say how many remarks there are: what must be done, and what is advice."""
        count = len(findings)
        words = self.tr("1 remark") if count == 1 else self.tr("{n} remarks", "", count)
        hard = any(finding.force is Force.HARD for finding in findings)
        tone: Tone = "bad" if hard else "warn" if count else "ok"
        said = words.format(n=count) if count else self.tr("No remarks")
        self._chip.show_state(said, tone, tone_icon(tone)[0])
        self._chip.setVisible(worded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the question before or after."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _make_buttons(self, themes: ThemeStore) -> tuple[IconButton, ...]:
        up = IconButton(themes, "chevron-up", self.tr("Question before"), key="Alt+↑", small=True)
        down = IconButton(themes, "chevron-down", self.tr("Next question"), key="Alt+↓", small=True)
        repeat = IconButton(themes, "copy", self.tr("Repeat this question"), small=True)
        remove = IconButton(themes, "trash-2", self.tr("Remove this question"), small=True)
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down.clicked.connect(lambda: self.stepped.emit(1))
        repeat.clicked.connect(self.repeated)
        remove.clicked.connect(self.removed)
        return up, down, repeat, remove

    def _focused_name(self) -> str:
        focus = self.window().focusWidget()
        inside = focus is not None and self.form.isAncestorOf(focus)
        return focus.accessibleName() if inside and focus is not None else ""

    def _focus_again(self, name: str) -> None:
        """Give the focus to the field of a name, if it was lost because the lines are new ones."""
        if not name or self._focused_name():
            return
        for field in self.form.findChildren(QWidget):
            if field.accessibleName() == name and field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
