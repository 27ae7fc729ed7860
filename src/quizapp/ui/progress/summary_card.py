"""The whole in four figures."""

from PySide6.QtWidgets import QWidget

from quizapp.services.progress import Progress
from quizapp.ui.progress.amounts import long_time, number, percent
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class SummaryCard(Card):
    """Answers, how many of them were right, days of practice, and the time spent."""

    def __init__(self, themes: ThemeStore) -> None:
        """Show nothing yet."""
        super().__init__(themes, padding=20)
        self._values: list[Label] = []
        pairs = (
            (self.tr("answers"), self.tr("of them right")),
            (self.tr("days of practice"), self.tr("spent on questions")),
        )
        inside, fold = QWidget(), Fold(themes, 16, least=260)
        for pair in pairs:
            two, beside = QWidget(), Fold(themes, 16, least=100)
            for name in pair:
                beside.add(self._figure(name))
            two.setLayout(beside)
            fold.add(two)
        inside.setLayout(fold)
        self.body.addWidget(inside)

    def show_progress(self, progress: Progress) -> None:
        """Show the figures of some answers."""
        for label, text in zip(
            self._values,
            (
                number(progress.total.answers),
                percent(progress.total.share),
                number(len(progress.days)),
                long_time(progress.total.seconds),
            ),
            strict=True,
        ):
            label.setText(text)

    def _figure(self, name: str) -> QWidget:
        figure, column = QWidget(), Column(self._themes, 0)
        value = Label(self._themes, "", "h1", wrap=False, tabular=True)
        self._values.append(value)
        column.addWidget(value)
        column.addWidget(Label(self._themes, name, "small", "text2"))
        figure.setLayout(column)
        return figure
