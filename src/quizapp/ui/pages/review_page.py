"""Every answer of every learner in a table of any length; each opens with its explanation."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.session.review import ReviewedAnswer
from quizapp.ui.breakpoints import is_compact
from quizapp.ui.library.teacher_tabs import RESULTS, TeacherTabs
from quizapp.ui.progress.amounts import number as grouped
from quizapp.ui.results.review_filters import ReviewFilters
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, StateCell, TableColumn, TitleCell, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments

PAGE = 100
"""How many answers are fetched at once."""

_SET, _SET_FROM = 5, 900


class ReviewPage(ScrollPage):
    """Answers are fetched page by page, while they are scrolled to."""

    went = Signal(str)
    """Another part of the teacher's area."""

    changed = Signal()
    """Other answers are wanted (see `filters`)."""

    page_wanted = Signal(int)
    """The answers of a page, from 0, are to be seen."""

    opened = Signal(object)
    """A ReviewedAnswer is to be seen with its explanation."""

    left_out_asked = Signal()
    """What learners are told later is to be seen, too."""

    files_asked = Signal()
    export_asked = Signal()
    report_printed = Signal()
    report_saved = Signal()
    """A report about the chosen learner or class is wanted."""

    def __init__(self, themes: ThemeStore, kind_words: Callable[[str], str]) -> None:
        """Make the page without answers; `kind_words` names kinds of question."""
        super().__init__(themes)
        self._pages: dict[int, Sequence[ReviewedAnswer]] = {}
        self._asked: set[int] = set()
        self._moments: Moments | None = None
        self.tabs = TeacherTabs(themes, RESULTS)
        self._about = Label(themes, "", "small", "text2")
        self.filters = ReviewFilters(themes, kind_words)
        self.table = DataTable(themes, self.tr("Answers of learners"), self._columns(), fills=True)
        self.export = Button(themes, self.tr("Export…"), icon="download")
        self.take = Button(themes, self.tr("Take results in…"), "primary", icon="file-input")
        self.print = Button(themes, self.tr("Print report…"), icon="printer")
        self.save = Button(themes, self.tr("Report as PDF…"), icon="download")
        self.later = Button(themes, self.tr("Show them"), icon="eye", small=True)
        self._empty, self._card = self._make_empty(themes), Card(themes, padding=8)
        self._lay_out(themes)
        self._listen()
        self.setFocusProxy(self.table)

    def show_reading(self) -> None:
        """Say that the answers are being looked for."""
        self._about.setText(self.tr("Reading…"))

    def present(self, count: int, moments: Moments, left_out: int = 0) -> None:
        """Show so many answers, whose words come page by page.

        `left_out` is how many more there are, whose learners are told the results later.
        """
        self._pages, self._asked, self._moments = {}, set(), moments
        words = self.tr("1 answer") if count == 1 else self.tr("{n} answers", "", count)
        said = words.format(n=grouped(count))
        who = self.filters.chosen_learner or self.filters.chosen_class
        if left_out:
            said += self.tr(
                " · {n} are left out: the results of these exams are told later, and this area"
                " has no passphrase."
            ).format(n=grouped(left_out))
        elif who is None:
            said += self.tr(" · Choose a learner or a class to have a report.")
        self.later.setVisible(left_out > 0)
        self.print.setEnabled(who is not None)
        self.save.setEnabled(who is not None)
        self.filters.only.setEnabled(count > 0)
        self._about.setText(said)
        self.table.show_rows(WordedRows(count, self._row))
        self._card.setVisible(count > 0)
        self._empty.setVisible(count == 0)
        self.setFocusProxy(self.table if count else self._empty)
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
        self.filters.set_compact(compact=is_compact(self._themes.theme, event.size().height()))
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
            TableColumn(self.tr("When"), width=112),
            TableColumn(self.tr("Learner"), width=150),
            TableColumn(self.tr("Question"), stretch=True, width=190),
            TableColumn(self.tr("Answer"), stretch=True, width=130),
            TableColumn(self.tr("Result"), width=144),
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
        head, tools, beside = Fold(themes, 12, least=160), QWidget(), Flow(themes, 8)
        head.add(Label(themes, self.tr("Teacher"), "h1"))
        head.add(self.tabs, 0)
        for button in (self.print, self.save, self.export, self.take):
            beside.addWidget(button)
        tools.setLayout(beside)
        self.body.addLayout(head)
        self.body.addWidget(self.filters)
        self.body.addWidget(tools)
        about = Row(themes, 12)
        about.addWidget(self._about, 1)
        about.addWidget(self.later, 0, Qt.AlignmentFlag.AlignTop)
        self.later.hide()
        self.body.addLayout(about)
        self._card.body.addWidget(self.table, 1)
        self.body.addWidget(self._card, 1)
        self.body.addWidget(self._empty, 1)

    def _listen(self) -> None:
        self.tabs.chosen.connect(self._go)
        self.filters.changed.connect(self.changed)
        self.filters.only.clicked.connect(self._keep_to_quiz)
        self.print.clicked.connect(self.report_printed)
        self.save.clicked.connect(self.report_saved)
        self.later.clicked.connect(self.left_out_asked)
        self.export.clicked.connect(self.export_asked)
        self.take.clicked.connect(self.files_asked)
        self.table.opened.connect(self._open)

    def _open(self, place: int) -> None:
        answer = self._answer(place)
        if answer is not None:
            self.opened.emit(answer)

    def _keep_to_quiz(self) -> None:
        """Leave out all quizzes but that of the answer where the table is."""
        answer = self._answer(self.table.currentIndex().row()) if self.table.model() else None
        if answer is not None and self._moments is not None:
            who = self._named(answer.learner, answer.number)
            self.filters.keep_to(answer.quiz, f"{who}, {self._moments.minute(answer.answered_at)}")

    def _go(self, part: str) -> None:
        if part != RESULTS:
            self.tabs.set_value(RESULTS)
            self.went.emit(part)
