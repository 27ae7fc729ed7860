"""Which quizzes of the history are looked at: of which set, of which days, and whose."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.learner import Learner
from quizapp.session.record import QuizSummary
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.period_box import PeriodBox
from quizapp.ui.words.collation import in_order_of_names
from quizapp.ui.words.person_words import person_words

_ALL = "*"
"""Stands for every set or everybody; no id is ever this."""


class HistoryFilters(QWidget):
    """Three boxes; the one for people is there only where there are several."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Offer everything there is; `offer` adds what there is to choose from."""
        super().__init__()
        self.sets = ChoiceBox(themes, self.tr("Question set"))
        self.period = PeriodBox(themes)
        self.learners = ChoiceBox(themes, self.tr("Learner"))
        flow = Flow(themes)
        for box in (self.sets, self.learners):
            box.activated.connect(self.changed)
        self.period.changed.connect(self.changed)
        flow.addWidget(self.sets)
        flow.addWidget(self.learners)
        self.period.add_to(flow)
        self.setLayout(flow)

    def offer(self, quizzes: Sequence[QuizSummary], learner: Learner | None) -> None:
        """Offer the sets and people of some quizzes; choices that were made stay.

        At first the quizzes of `learner` are chosen, if there are any.
        """
        sets = {quiz.set_id: quiz.set_title for quiz in reversed(quizzes)}
        _refill(self.sets, self.tr("All question sets"), sets.items(), _ALL)
        people = {str(one.id): person_words(one) for one in {quiz.learner for quiz in quizzes}}
        mine = "" if learner is None else str(learner.id)
        first = mine if mine in people else _ALL
        _refill(self.learners, self.tr("All learners"), people.items(), first)
        self.learners.setVisible(len(people) > 1)

    def admits(self, today: date) -> Callable[[QuizSummary], bool]:
        """Return what tells whether a quiz is among the chosen ones."""
        chosen, learner = self.sets.currentData(), self.learners.currentData()
        days = self.period.days(today)

        def admitted(quiz: QuizSummary) -> bool:
            return (
                chosen in (_ALL, quiz.set_id)
                and learner in (_ALL, str(quiz.learner.id))
                and (quiz.finished_at or quiz.latest_at).astimezone().date() in days
            )

        return admitted

    def reset(self) -> None:
        """Choose everything."""
        for box in (self.sets, self.learners):
            box.setCurrentIndex(0)
        self.period.reset()
        self.changed.emit()

    @property
    def everybody(self) -> bool:
        """Whether the quizzes of several people are looked at."""
        return self.learners.count() > 2 and self.learners.currentData() == _ALL


def _refill(
    box: ChoiceBox, everything: str, entries: Iterable[tuple[str, str]], first: str
) -> None:
    """Offer everything, then values with their words; an empty box begins with `first`."""
    chosen = box.currentData() if box.count() else first
    box.clear()
    box.addItem(everything, _ALL)
    for value, text in in_order_of_names(entries, lambda entry: entry[1]):
        box.addItem(text, value)
    box.choose(chosen if box.findData(chosen) >= 0 else _ALL)
