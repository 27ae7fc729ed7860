"""Which answers are looked at: of which quiz, whose, from when, and whether all or the first."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.analyse_sets import AnalysisChoices, People
from quizapp.session.scope import Scope, SharedQuiz
from quizapp.ui.analysing.item_words import people_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.period_box import periods
from quizapp.ui.words.collation import in_order_of_names
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.person_words import name_words


class AnswerFilters(QWidget):
    """Four boxes; those with nothing to choose from are not there."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Offer everything there is; `offer` adds what there is to choose from."""
        super().__init__()
        self._quizzes = ChoiceBox(themes, self.tr("Quiz"))
        self._learners = ChoiceBox(themes, self.tr("Class or learner"))
        self._periods = ChoiceBox(themes, self.tr("Period"))
        self._counted = ChoiceBox(themes, self.tr("Answers that count"))
        for days, text in periods():
            self._periods.addItem(text, days)
        self._counted.addItem(self.tr("First answers"), False)
        self._counted.addItem(self.tr("All answers"), True)
        flow = Flow(themes)
        for box in self._boxes():
            box.activated.connect(self.changed)
            flow.addWidget(box)
        self.setLayout(flow)

    def offer(self, choices: AnalysisChoices, moments: Moments, *, anew: bool) -> None:
        """Offer the quizzes and people of a set; `anew` begins with everything chosen."""
        quiz, learner = self._quizzes.currentData(), self._learners.currentData()
        self._quizzes.clear()
        self._quizzes.addItem(self.tr("All quizzes"), None)
        for shared in choices.quizzes:
            self._quizzes.addItem(self._quiz_words(shared, moments), shared.key)
        self._learners.clear()
        self._learners.addItem(self.tr("Everyone"), None)
        for group in (choices.classes, choices.learners):
            for one in in_order_of_names(group, _named):
                self._learners.addItem(_named(one), one.ids)
        self._quizzes.setVisible(bool(choices.quizzes))
        self._learners.setVisible(len(choices.learners) > 1)
        if anew:
            self._choose_all()
        else:
            _choose_again(self._quizzes, quiz)
            _choose_again(self._learners, learner)

    def scope(self, set_id: str, now: datetime) -> Scope:
        """Return the chosen answers to a set."""
        days = self._periods.currentData()
        found = Scope(set_id=set_id, quiz=self._quizzes.currentData())
        return replace(
            found,
            people=self._learners.currentData(),
            since=now - timedelta(days=days) if days else None,
            every=self._counted.currentData(),
        )

    def choose_quiz(self, place: int) -> None:
        """Choose a quiz by its place in the list; 0 are all."""
        self._quizzes.setCurrentIndex(place)
        self.changed.emit()

    @property
    def are_narrow(self) -> bool:
        """Whether less than everything is chosen."""
        return any(box.currentIndex() > 0 for box in (self._quizzes, self._learners, self._periods))

    def reset(self) -> None:
        """Choose everything."""
        self._choose_all()
        self.changed.emit()

    def _choose_all(self) -> None:
        for box in self._boxes():
            box.setCurrentIndex(0)

    def _boxes(self) -> tuple[ChoiceBox, ...]:
        return self._quizzes, self._learners, self._periods, self._counted

    def _quiz_words(self, one: SharedQuiz, moments: Moments) -> str:
        words = self.tr("{questions} questions · {people} · {day}")
        return words.format(
            questions=one.questions,
            people=people_words(one.people),
            day=moments.day(one.latest_at),
        )


def _named(people: People) -> str:
    return name_words(people.name, people.number)


def _choose_again(box: ChoiceBox, value: object) -> None:
    """Choose what was chosen before, or else the first entry; Qt finds no values of Python."""
    found = (place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(next(found, 0))
