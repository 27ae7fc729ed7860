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
        self._names: list[Label] = []
        inside, fold = QWidget(), Fold(themes, 16, least=260)
        for _ in range(2):
            two, beside = QWidget(), Fold(themes, 16, least=100)
            beside.add(self._figure())
            beside.add(self._figure())
            two.setLayout(beside)
            fold.add(two)
        inside.setLayout(fold)
        self.body.addWidget(inside)

    def show_progress(self, progress: Progress) -> None:
        """Show the figures of some answers."""
        total, count, days = progress.total, progress.total.answers, len(progress.days)
        answers = self.tr("answer") if count == 1 else self.tr("answers", "", count)
        practice = (
            self.tr("day of practice") if days == 1 else self.tr("days of practice", "", days)
        )
        figures = (
            (number(count), answers),
            (percent(total.share), self.tr("of them right")),
            (number(days), practice),
            (long_time(total.seconds), self.tr("spent on questions")),
        )
        for value, name, (text, words) in zip(self._values, self._names, figures, strict=True):
            value.setText(text)
            name.setText(words)

    def _figure(self) -> QWidget:
        figure, column = QWidget(), Column(self._themes, 0)
        value = Label(self._themes, "", "h1", wrap=False, tabular=True)
        name = Label(self._themes, "", "small", "text2")
        self._values.append(value)
        self._names.append(name)
        column.addWidget(value)
        column.addWidget(name)
        figure.setLayout(column)
        return figure
