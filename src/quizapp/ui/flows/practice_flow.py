"""From what is due, missed or new to the quiz that asks it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from quizapp.services.practise import Practise
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.home_page import HomePage


class PracticeFlow(QObject):
    """Begins quizzes as long as the settings say."""

    begun = Signal(object)
    """A quiz of what is to be practised is to be taken; it is begun by a function of the learner.

    See `QuizFlow.practise`.
    """

    def __init__(self, stage: Stage, page: HomePage, practise: Practise) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._practise = practise
        page.reviewed.connect(lambda set_id: self.begun.emit(partial(self._review, set_id)))
        page.drilled.connect(lambda set_id: self.begun.emit(partial(self._drill, set_id)))
        page.learnt.connect(lambda set_id: self.begun.emit(partial(self._learn, set_id)))

    def _review(self, set_id: str, learner: Learner) -> Quiz:
        return self._practise.review(learner, set_id, self._stage.settings.quiz_length)

    def _drill(self, set_id: str, learner: Learner) -> Quiz:
        return self._practise.drill(learner, set_id, self._stage.settings.quiz_length)

    def _learn(self, set_id: str, learner: Learner) -> Quiz:
        return self._practise.learn(learner, set_id, self._stage.settings.quiz_length)
