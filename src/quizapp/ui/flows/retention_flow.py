"""How much is to be remembered: from the settings to the schedule."""

from functools import partial

from PySide6.QtCore import QObject

from quizapp.services.take_quiz import TakeQuiz
from quizapp.ui.flows.stage import Stage


class RetentionFlow(QObject):
    """Follows the settings; facts that have a day already keep it until they are asked."""

    def __init__(self, stage: Stage, quizzes: TakeQuiz) -> None:
        """Aim at what the settings say, now and after each change."""
        super().__init__(stage.shell)
        self._stage = stage
        self._quizzes = quizzes
        self._retention = 0.0
        stage.preferences.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        retention = self._stage.settings.retention
        if retention == self._retention:
            return
        self._retention = retention
        work = partial(self._quizzes.aim_at, retention)
        self._stage.background.run(self, work, lambda _: None, self._stage.tell)
