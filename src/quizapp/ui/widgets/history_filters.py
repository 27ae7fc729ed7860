"""Which quizzes of the history are looked at: of which set, from when, and whose."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.record import QuizSummary
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow

_ALL = "*"
"""Stands for every set or everybody; neither an id of a set nor a name is ever this."""


class HistoryFilters(QWidget):
    """Three boxes; the one for people is there only where there are several."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Offer everything there is; `offer` adds what there is to choose from."""
        super().__init__()
        self._sets = ChoiceBox(themes, self.tr("Question set"))
        self._periods = ChoiceBox(themes, self.tr("Period"))
        self._learners = ChoiceBox(themes, self.tr("Learner"))
        for text, days in (
            (self.tr("All time"), 0),
            (self.tr("Last 7 days"), 7),
            (self.tr("Last 4 weeks"), 28),
            (self.tr("Last 3 months"), 92),
            (self.tr("Last year"), 366),
        ):
            self._periods.addItem(text, days)
        flow = Flow(themes)
        for box in (self._sets, self._periods, self._learners):
            box.activated.connect(self.changed)
            flow.addWidget(box)
        self.setLayout(flow)

    def offer(self, quizzes: Sequence[QuizSummary], learner: str) -> None:
        """Offer the sets and people of some quizzes; choices that were made stay.

        At first the quizzes of `learner` are chosen, if there are any.
        """
        sets = {quiz.set_id: quiz.set_title for quiz in reversed(quizzes)}
        _refill(self._sets, self.tr("All question sets"), sets, _ALL)
        people = {quiz.learner: quiz.learner or self.tr("No name") for quiz in reversed(quizzes)}
        first = learner if learner in people else _ALL
        _refill(self._learners, self.tr("All learners"), people, first)
        self._learners.setVisible(len(people) > 1)

    def admits(self, now: datetime) -> Callable[[QuizSummary], bool]:
        """Return what tells whether a quiz is among the chosen ones."""
        chosen, days, learner = (
            box.currentData() for box in (self._sets, self._periods, self._learners)
        )
        since = now - timedelta(days=days) if days else None

        def admitted(quiz: QuizSummary) -> bool:
            return (
                chosen in (_ALL, quiz.set_id)
                and learner in (_ALL, quiz.learner)
                and (since is None or (quiz.finished_at or quiz.latest_at) >= since)
            )

        return admitted

    def reset(self) -> None:
        """Choose everything."""
        for box in (self._sets, self._periods, self._learners):
            box.setCurrentIndex(0)
        self.changed.emit()

    @property
    def everybody(self) -> bool:
        """Whether the quizzes of several people are looked at."""
        return self._learners.count() > 2 and self._learners.currentData() == _ALL


def _refill(box: ChoiceBox, everything: str, entries: Mapping[str, str], first: str) -> None:
    """Offer everything, then the entries by value; an empty box begins with `first`."""
    chosen = box.currentData() if box.count() else first
    box.clear()
    box.addItem(everything, _ALL)
    for value, text in sorted(entries.items(), key=lambda entry: entry[1].casefold()):
        box.addItem(text, value)
    box.choose(chosen if box.findData(chosen) >= 0 else _ALL)
