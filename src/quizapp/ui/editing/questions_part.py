"""The written questions of a set: their list, the form for one of them, remarks and preview."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.written import WrittenQuestion
from quizapp.linting.finding import Finding
from quizapp.ui.breakpoints import WidthClass
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.preview_card import PreviewCard
from quizapp.ui.editing.question_card import QuestionCard
from quizapp.ui.editing.question_list import QuestionList
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.writing.help_panel import HelpPanel
from quizapp.ui.writing.scroll_column import ScrollColumn

_LIST, _SIDE = 312, 372
_ANY_WIDTH = 16_777_215
"""What Qt takes for no limit."""


class QuestionsPart(QWidget):
    """Three columns in a wide window, two in a medium one, and one in a narrow one."""

    place_changed = Signal(int)
    """The place of the question that is current now, -1 if there is none."""

    def __init__(self, themes: ThemeStore, words: DateWords, desk: Desk) -> None:
        """Make the part for the set on a desk."""
        super().__init__()
        self._themes = themes
        self._desk = desk
        self._shown: int | None = None
        self.list = QuestionList(themes, desk)
        self.card = QuestionCard(themes)
        self.help = HelpPanel(themes)
        self.preview = PreviewCard(themes, words)
        self._listed = self._make_list()
        self._begin = Button(themes, self.tr("Write a question"), icon="pencil", key="Ctrl+N")
        self._begin.clicked.connect(self.add)
        self._empty = EmptyState(
            themes,
            "pencil",
            self.tr("No questions yet"),
            self.tr("Write questions of your own. Remarks help with the wording as you type."),
            (self._begin,),
        )
        self._side, self._beside = QWidget(), Column(themes, 12)
        self._side.setLayout(self._beside)
        self._remarks = ScrollColumn(themes, 12)
        self._beside.addWidget(self._remarks, 1)
        self._columns, self._row = QWidget(), Row(themes, 12)
        self._row.addWidget(self._side)
        self._columns.setLayout(self._row)
        self._stack = ScrollColumn(themes, 12)
        column = Column(themes, 0)
        column.addWidget(self._columns, 1)
        column.addWidget(self._stack, 1)
        column.addWidget(self._empty, 1)
        self.setLayout(column)
        self.setFocusProxy(self.card)
        self._form = WidthClass.WIDE
        self._listen()
        self._arrange()

    def fit(self, form: WidthClass, *, compact: bool) -> None:
        """Take as many columns as there is room for."""
        theme = self._themes.theme
        self._listed.setFixedWidth(theme.px(_LIST)) if form is not WidthClass.NARROW else None
        self._side.setFixedWidth(theme.px(_SIDE))
        if form is not self._form:
            self._form = form
            self.preview.set_open(opened=form is WidthClass.WIDE and not compact)
            self._arrange()

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style."""
        self.preview.use_words(words)

    def add(self) -> None:
        """Begin a new question."""
        self.list.add()
        self.card.form.setFocus()

    def show_question(self, place: int) -> None:
        """Show a question."""
        self.list.show_question(place)

    def next_problem(self) -> None:
        """Go to the next question of which there is something to say."""
        count, here = len(self._desk.draft.questions), self.list.place or 0
        places = ((here + 1 + step) % count for step in range(count))
        place = next((at for at in places if self._desk.findings(at)), None)
        if place is not None:
            self.list.show_question(place)
            self.card.form.focus_on(self._desk.findings(place)[0].fault.place)

    def show_findings(self, findings: Sequence[Finding], missing: str) -> None:
        """Show the remarks about the question, and what is `missing` for it to be asked."""
        self.help.present(findings, missing)
        place = self.list.place
        worded = place is not None and bool(self._desk.draft.questions[place].stem)
        self.card.show_remarks(findings, worded=worded)

    @property
    def areas(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self._empty, self._listed, self.card, self.help, self.preview)

    @property
    def question(self) -> WrittenQuestion | None:
        """The current question of the set."""
        place = self.list.place
        return None if place is None else self._desk.draft.questions[place]

    def _listen(self) -> None:
        self.list.chosen.connect(self._present)
        self.card.changed.connect(self._write)
        self.card.stepped.connect(self._step)
        self.card.repeated.connect(self.list.repeat)
        self.card.removed.connect(self.list.remove)
        self.help.asked.connect(self.card.form.focus_on)
        self._desk.opened.connect(self._restart)
        self._desk.changed.connect(self._present)

    def _make_list(self) -> Card:
        card = Card(self._themes, padding=8, spacing=4)
        self._new = Button(
            self._themes, self.tr("New question"), "ghost", icon="plus", key="Ctrl+N", small=True
        )
        self._new.clicked.connect(self.add)
        card.body.addWidget(self._new, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(self.list, 1)
        return card

    def _restart(self) -> None:
        self._shown = None
        self._new.setVisible(not self._desk.read_only)
        self._begin.setVisible(not self._desk.read_only)
        self.list.show_question(0)
        self._present()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was left for this moment."""
        self._present()
        super().showEvent(event)

    def _present(self) -> None:
        """Show the current question, or that there is none; fill the form if it can be seen."""
        place, question = self.list.place, self.question
        some = bool(self._desk.draft.questions)
        if some and place is None:
            self.list.show_question(0)
            return
        self._show_parts(some=some)
        if not self.isVisible():
            return
        if question is not None and place is not None:
            self.card.show_question(question, moved=place != self._shown)
            count = len(self._desk.draft.questions)
            self.card.show_place(place, count, read_only=self._desk.read_only)
        self._shown = place
        self.place_changed.emit(-1 if place is None else place)

    def _write(self) -> None:
        """Take what is in the form into the set."""
        place = self.list.place
        if place is not None:
            step = self.tr("Write question {n}").format(n=place + 1)
            draft = self._desk.draft.replaced(place, self.card.question())
            self._desk.change(step, draft, ("question", place))

    def _step(self, steps: int) -> None:
        place = self.list.place
        if place is not None and 0 <= place + steps < len(self._desk.draft.questions):
            self.list.show_question(place + steps)

    def _show_parts(self, *, some: bool) -> None:
        """Show everything, or only that there are no questions."""
        narrow = self._form is WidthClass.NARROW
        self._empty.setVisible(not some)
        self.setFocusProxy(self.card if some else self._begin)
        self._columns.setVisible(some and not narrow)
        self._side.setVisible(self._form is WidthClass.WIDE)
        self._stack.setVisible(some and narrow)

    def _arrange(self) -> None:
        """Put list, form and the rest where they stand in a window of this width."""
        form, theme = self._form, self._themes.theme
        narrow = form is WidthClass.NARROW
        self._listed.setMinimumHeight(theme.px(200) if narrow else 0)
        self.card.setMinimumHeight(theme.px(360) if narrow else 0)
        if narrow:
            self._listed.setMinimumWidth(0)
            self._listed.setMaximumWidth(_ANY_WIDTH)
            for part in (self._listed, self.card, self.help, self.preview):
                self._stack.body.addWidget(part)
        else:
            self._row.insertWidget(0, self._listed)
            self._row.insertWidget(1, self.card, 1)
        if form is WidthClass.WIDE:
            self._remarks.body.addWidget(self.help)
            self._beside.addWidget(self.preview, 1)
        elif form is WidthClass.MEDIUM:
            self.card.below.addWidget(self.help)
            self.card.below.addWidget(self.preview)
        self._show_parts(some=bool(self._desk.draft.questions))
