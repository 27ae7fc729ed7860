"""History: past quizzes, as a chart and as a table, and the way back into each."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.history import MOST_QUIZZES
from quizapp.session.learner import Learner
from quizapp.session.record import QuizSummary
from quizapp.ui.charts.chart_scale import Series
from quizapp.ui.results.history_filters import HistoryFilters
from quizapp.ui.results.score_chart import ScoreChart
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import BarCell, Cell, TableColumn
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.person_words import person_words
from quizapp.ui.words.quiz_title import quiz_title


class HistoryPage(ScrollPage):
    """Filters, scores over time, one row for each quiz. `opened` names the quiz of a row."""

    opened = Signal(UUID)
    export_asked = Signal()
    hand_in_asked = Signal()
    """All finished quizzes are to be handed in."""

    start_asked = Signal()
    """There is nothing here yet, and the person wants to begin."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page with its title only."""
        super().__init__(themes)
        self._quizzes: tuple[QuizSummary, ...] = ()
        self._shown: tuple[QuizSummary, ...] = ()
        self._moments: Moments | None = None
        self._filters = HistoryFilters(themes)
        self._filters.changed.connect(self._show_chosen)
        self._chart = ScoreChart(themes, self.tr("Score over time"))
        self._table = DataTable(themes, self.tr("Quizzes"), self._columns(), opens=True)
        self._table.opened.connect(lambda row: self.opened.emit(self._shown[row].id))
        self._found = self._make_found()
        self._rest = Label(themes, role="small", color="text2")
        self._missed = self._make_missed()
        self._full, column = QWidget(), Column(themes, 16)
        for part in (self._make_head(), self._found, self._rest, self._missed):
            column.addWidget(part)
        self._full.setLayout(column)
        self._empty = self._make_empty()
        heading = Label(themes, self.tr("History"), "h1")
        self.body.addWidget(heading)
        self.body.addWidget(self._full)
        self.body.addWidget(self._empty, 1)
        self.body.addStretch(0)
        self._full.hide()
        self._empty.hide()
        self.setFocusProxy(heading)

    def show_quizzes(
        self, quizzes: Sequence[QuizSummary], moments: Moments, learner: Learner | None = None
    ) -> None:
        """Show finished quizzes, latest first; at first those of `learner`, if there are any."""
        self._quizzes = tuple(quizzes)
        self._moments = moments
        self._full.setVisible(bool(quizzes))
        self._empty.setVisible(not quizzes)
        if quizzes:
            self._filters.offer(quizzes, learner)
            self._show_chosen()

    def _show_chosen(self) -> None:
        moments = self._moments
        if moments is None:
            return
        count = len(self._quizzes)
        words = self.tr(
            "These are the latest {n} quizzes. Export CSV… has every answer.", "", count
        )
        self._rest.setText(words.format(n=f"{count:,}"))
        self._rest.setVisible(count >= MOST_QUIZZES)
        self._shown = tuple(filter(self._filters.admits(moments.today), self._quizzes))
        self._found.setVisible(bool(self._shown))
        self._missed.setVisible(not self._shown)
        self._chart.show_series(_series(self._shown, by_person=self._filters.everybody))
        self._table.show_rows([self._row(quiz, moments) for quiz in self._shown])

    def _row(self, quiz: QuizSummary, moments: Moments) -> tuple[Cell, ...]:
        right, questions = quiz.score.right, quiz.score.questions
        missed = questions - right
        words = self.tr("{right} of {all}")
        review = self.tr("{n} to review").format(n=missed) if missed else self.tr("All right")
        return (
            moments.minute(quiz.finished_at or quiz.latest_at),
            self._what(quiz),
            BarCell(_share(quiz), words.format(right=right, all=questions)),
            _duration(quiz.seconds),
            review,
        )

    def _what(self, quiz: QuizSummary) -> str:
        """Name the quiz, and who took it where that may be one of several people."""
        title = quiz_title(quiz.set_title, quiz.mode)
        if not self._filters.everybody:
            return title
        words = self.tr("{title} · {name}")
        return words.format(title=title, name=person_words(quiz.learner))

    def _columns(self) -> tuple[TableColumn, ...]:
        return (
            TableColumn(self.tr("Finished")),
            TableColumn(self.tr("Question set"), stretch=True, width=160),
            TableColumn(self.tr("Score")),
            TableColumn(self.tr("Time"), right=True),
            TableColumn(self.tr("Next step")),
        )

    def _make_head(self) -> QWidget:
        head, fold = QWidget(), Fold(self._themes, 8, least=320)
        export = Button(self._themes, self.tr("Export CSV…"), icon="download")
        export.clicked.connect(self.export_asked)
        hand_in = Button(self._themes, self.tr("Hand in…"), icon="file-input")
        hand_in.clicked.connect(self.hand_in_asked)
        buttons, flow = QWidget(), Flow(self._themes)
        for button in (hand_in, export):
            flow.addWidget(button)
        buttons.setLayout(flow)
        fold.add(self._filters)
        fold.add(buttons, 0)
        head.setLayout(fold)
        return head

    def _make_found(self) -> QWidget:
        themes = self._themes
        chart, table = Card(themes, spacing=12), Card(themes, padding=8)
        chart.body.addWidget(Label(themes, self.tr("Score over time"), "h2"))
        chart.body.addWidget(self._chart)
        table.body.addWidget(self._table)
        found, column = QWidget(), Column(themes, 12)
        column.addWidget(chart)
        column.addWidget(table)
        found.setLayout(column)
        return found

    def _make_missed(self) -> QWidget:
        reset = Button(self._themes, self.tr("Show all"))
        reset.clicked.connect(self._filters.reset)
        title = self.tr("No quiz matches these choices")
        words = self.tr("Choose another set or other days.")
        return EmptyState(self._themes, "search", title, words, (reset,))

    def _make_empty(self) -> QWidget:
        start = Button(self._themes, self.tr("Choose a set"), "primary", icon="play")
        start.clicked.connect(self.start_asked)
        title = self.tr("No finished quizzes yet")
        words = self.tr("Every quiz you finish is kept here, with each answer as you gave it.")
        return EmptyState(self._themes, "chart-line", title, words, (start,))


def _series(quizzes: Sequence[QuizSummary], *, by_person: bool) -> list[Series]:
    """Return the scores by set, or by person, what was practised last first."""
    points: dict[object, list[QuizSummary]] = {}
    for quiz in quizzes:
        points.setdefault(quiz.learner.id if by_person else quiz.set_id, []).append(quiz)
    return [
        Series(
            person_words(group[0].learner) if by_person else group[0].set_title,
            tuple((quiz.finished_at or quiz.latest_at, _share(quiz)) for quiz in reversed(group)),
        )
        for group in points.values()
    ]


def _share(quiz: QuizSummary) -> float:
    return quiz.score.right / quiz.score.questions if quiz.score.questions else 0.0


def _duration(seconds: float) -> str:
    """Write a duration as “4:10” or “1:04:10”."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
