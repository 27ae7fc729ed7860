"""A card for one chart: its title, a sentence that says what it shows, and the same as a table."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from quizapp.ui.charts.chart import Chart
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, TableColumn
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class ChartCard(Card):
    """The chart, or in its place the table; both lead to what stands behind a mark or a row."""

    opened = Signal(int)
    """The place of the mark or row that is to be looked at."""

    def __init__(
        self, themes: ThemeStore, title: str, chart: Chart, columns: Sequence[TableColumn]
    ) -> None:
        """Show a chart under its title."""
        super().__init__(themes, padding=20, spacing=8)
        self.chart = chart
        self._sentence = Label(themes, "", "body", "text2")
        self.table = DataTable(themes, title, columns)
        self.turn = Button(themes, self.tr("Show as table"), "ghost", icon="list", small=True)
        self.turn.setAccessibleDescription(title)
        self.turn.clicked.connect(self._turn)
        head = Fold(themes, 8, least=220)
        head.add(Label(themes, title, "h2"))
        head.add(self.turn, 0)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)
        self.body.addWidget(chart)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self._rows: Sequence[Sequence[Cell]] = ()
        self.table.hide()
        chart.opened.connect(self.opened)
        self.table.opened.connect(self.opened)

    @property
    def sentence(self) -> str:
        """What the chart is said to show."""
        return self._sentence.text()

    def show_words(self, sentence: str, rows: Sequence[Sequence[Cell]]) -> None:
        """Say what the chart shows, in a sentence and row by row."""
        self._sentence.setText(sentence)
        self._rows = rows
        if not self.table.isHidden():
            self.table.show_rows(rows)
        self.turn.setVisible(bool(rows))

    def _turn(self) -> None:
        as_table = self.table.isHidden()
        if as_table:
            self.table.show_rows(self._rows)
        self.table.setVisible(as_table)
        self.chart.setVisible(not as_table)
        self.turn.set_text(self.tr("Show as chart") if as_table else self.tr("Show as table"))
        self.turn.set_icon("chart-line" if as_table else "list")
