"""Every answer of every learner in a table of any length; each opens with its explanation."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.services.review_answers import ReviewChoices, people_of
from quizapp.session.review import ReviewedAnswer, ReviewOrder, ReviewWanted
from quizapp.ui.library.teacher_tabs import RESULTS, teacher_tabs
from quizapp.ui.moments import Moments
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.data_table import DataTable
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.table_model import Cell, StateCell, TableColumn, TitleCell, WordedRows

PAGE = 100
"""How many answers are fetched at once."""

_SET, _SET_FROM = 5, 900


class ReviewPage(ScrollPage):
    """Answers are fetched page by page, while they are scrolled to."""

    went = Signal(str)
    """Another part of the teacher's area."""

    changed = Signal()
    """Other answers are wanted (see `wanted`)."""

    page_wanted = Signal(int)
    """The answers of a page, from 0, are to be seen."""

    opened = Signal(object)
    """A ReviewedAnswer is to be seen with its explanation."""

    files_asked = Signal()
    export_asked = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without answers."""
        super().__init__(themes)
        self._pages: dict[int, Sequence[ReviewedAnswer]] = {}
        self._asked: set[int] = set()
        self._moments: Moments | None = None
        self._tabs = teacher_tabs(themes, RESULTS)
        self._about = Label(themes, "", "small", "text2")
        self.learner = ChoiceBox(themes, self.tr("Whose answers"))
        self.set = ChoiceBox(themes, self.tr("Question set"))
        self.right = ChoiceBox(themes, self.tr("Right or not"))
        self.order = ChoiceBox(themes, self.tr("In which order"))
        self.table = DataTable(themes, self.tr("Answers of learners"), self._columns(), fills=True)
        self.export = Button(themes, self.tr("Export…"), icon="download")
        self.take = Button(themes, self.tr("Take results in…"), "primary", icon="file-input")
        self._empty, self._card = self._make_empty(themes), Card(themes, padding=8)
        self._lay_out(themes)
        self._listen()
        self.offer(ReviewChoices())
        self.setFocusProxy(self.table)

    @property
    def wanted(self) -> ReviewWanted:
        """Which answers are chosen, in which order."""
        return ReviewWanted(
            people=people_of(self.learner.currentData()),
            set_id=self.set.currentData(),
            right=self.right.currentData(),
            order=ReviewOrder(self.order.currentData()),
        )

    def offer(self, choices: ReviewChoices) -> None:
        """Let learners and sets be chosen; what was chosen stays so."""
        people = [(one, self._named(one.name, one.number)) for one in choices.people]
        _fill(self.learner, [(None, self.tr("All learners")), *people])
        _fill(self.set, [(None, self.tr("All sets")), *choices.sets.items()])

    def show_reading(self) -> None:
        """Say that the answers are being looked for."""
        self._about.setText(self.tr("Reading…"))

    def present(self, count: int, moments: Moments) -> None:
        """Show so many answers, whose words come page by page."""
        self._pages, self._asked, self._moments = {}, set(), moments
        words = self.tr("1 answer") if count == 1 else self.tr("{n} answers")
        self._about.setText(words.format(n=f"{count:,}"))
        self.table.show_rows(WordedRows(count, self._row))
        self._card.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self.export.setEnabled(count > 0)
        self.take.setVisible(count > 0)
        if count:
            self.table.selectRow(0)

    def show_page(self, number: int, answers: Sequence[ReviewedAnswer]) -> None:
        """Show the answers of a page that was wanted."""
        self._pages[number] = answers
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sets out where there is no room for them."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._themes.theme.px(_SET_FROM)
        self.table.setColumnHidden(_SET, narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the sets on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.went.emit("sets")
        else:
            super().keyPressEvent(event)

    def _answer(self, place: int) -> ReviewedAnswer | None:
        """Return the answer at a place, None while its page is fetched."""
        number, row = divmod(place, PAGE)
        page = self._pages.get(number)
        if page is None:
            if number not in self._asked:
                self._asked.add(number)
                self.page_wanted.emit(number)
            page = self._pages.get(number, ())
        return page[row] if row < len(page) else None

    def _row(self, place: int) -> Sequence[Cell]:
        answer, moments = self._answer(place), self._moments
        if answer is None or moments is None:
            return ("…", TitleCell(""), "", "", "", "")
        return (
            moments.minute(answer.answered_at),
            TitleCell(self._named(answer.learner, answer.number)),
            f"{answer.position}. {answer.stem}",
            "—" if answer.skipped else answer.given,
            self._result(answer),
            answer.set_title,
        )

    def _result(self, answer: ReviewedAnswer) -> StateCell:
        if answer.genuine is False:
            return StateCell(self.tr("Edited file"), "warn")
        if answer.correct:
            return StateCell(self.tr("Right"), "ok")
        if answer.skipped:
            return StateCell(self.tr("Not known"), "plain", "skip-forward")
        if answer.score:
            words = self.tr("Partly, {share} %")
            return StateCell(
                words.format(share=round(100 * answer.score / answer.max_score)), "warn"
            )
        return StateCell(self.tr("Not right"), "bad")

    def _named(self, name: str, number: str) -> str:
        return f"{name} · {number}" if number else name or self.tr("No name")

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("When"), width=150),
            TableColumn(self.tr("Learner"), width=150),
            TableColumn(self.tr("Question"), stretch=True, width=220),
            TableColumn(self.tr("Answer"), stretch=True, width=150),
            TableColumn(self.tr("Result"), width=130),
            TableColumn(self.tr("Question set"), width=180),
        )

    def _make_empty(self, themes: ThemeStore) -> EmptyState:
        take = Button(themes, self.tr("Take results in…"), "primary", icon="file-input")
        take.clicked.connect(self.files_asked)
        words = self.tr(
            "Answers that are given on this computer stand here, and those that learners hand in as"
            " files. Drop such files on the window, or choose them."
        )
        return EmptyState(themes, "chart-line", self.tr("No such answers yet"), words, (take,))

    def _lay_out(self, themes: ThemeStore) -> None:
        head, tools, choices = Fold(themes, 12, least=160), Fold(themes, 16, least=160), QWidget()
        head.add(Label(themes, self.tr("Teacher"), "h1"))
        head.add(self._tabs, 0)
        flow = Flow(themes, 8)
        for box in (self.learner, self.set, self.right, self.order, self.export, self.take):
            flow.addWidget(box)
        choices.setLayout(flow)
        tools.add(self._about)
        _fill(
            self.right,
            (
                (None, self.tr("Right or not")),
                (True, self.tr("Right")),
                (False, self.tr("Not right")),
            ),
        )
        _fill(
            self.order,
            (
                (ReviewOrder.LATEST.value, self.tr("Latest first")),
                (ReviewOrder.EARLIEST.value, self.tr("Earliest first")),
                (ReviewOrder.LEARNER.value, self.tr("By learner")),
                (ReviewOrder.SET.value, self.tr("By set")),
            ),
        )
        self.body.addLayout(head)
        self.body.addWidget(choices)
        self.body.addLayout(tools)
        self._card.body.addWidget(self.table, 1)
        self.body.addWidget(self._card, 1)
        self.body.addWidget(self._empty, 1)

    def _listen(self) -> None:
        self._tabs.chosen.connect(self._go)
        for box in (self.learner, self.set, self.right, self.order):
            box.activated.connect(lambda _: self.changed.emit())
        self.export.clicked.connect(self.export_asked)
        self.take.clicked.connect(self.files_asked)
        self.table.opened.connect(self._open)

    def _open(self, place: int) -> None:
        answer = self._answer(place)
        if answer is not None:
            self.opened.emit(answer)

    def _go(self, part: str) -> None:
        if part != RESULTS:
            self._tabs.set_value(RESULTS)
            self.went.emit(part)


def _fill(box: ChoiceBox, entries: Sequence[tuple[object, str]]) -> None:
    """Put other entries into a box; what was chosen stays so if it is there."""
    before = box.currentData()
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    values = [value for value, _ in entries]
    box.setCurrentIndex(values.index(before) if before in values else 0)
    box.updateGeometry()
