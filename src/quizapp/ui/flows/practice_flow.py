"""From what is due, missed or new to the quiz that asks it."""

from functools import partial

from PySide6.QtCore import QObject

from quizapp.services.practise import Practise
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.ui.flows.quiz_flow import QuizFlow
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.home_page import HomePage


class PracticeFlow(QObject):
    """Begins quizzes as long as the settings say."""

    def __init__(self, stage: Stage, page: HomePage, practise: Practise, quizzes: QuizFlow) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._practise = practise
        self._quizzes = quizzes
        page.reviewed.connect(lambda set_id: quizzes.practise(partial(self._review, set_id)))
        page.drilled.connect(lambda set_id: quizzes.practise(partial(self._drill, set_id)))
        page.learnt.connect(lambda set_id: quizzes.practise(partial(self._learn, set_id)))

    def _review(self, set_id: str, learner: Learner) -> Quiz:
        return self._practise.review(learner, set_id, self._stage.settings.quiz_length)

    def _drill(self, set_id: str, learner: Learner) -> Quiz:
        return self._practise.drill(learner, set_id, self._stage.settings.quiz_length)

    def _learn(self, set_id: str, learner: Learner) -> Quiz:
        return self._practise.learn(learner, set_id, self._stage.settings.quiz_length)
