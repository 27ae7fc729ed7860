"""What is set, on the page of the person at home."""

from PySide6.QtCore import QObject, Qt

from quizapp.services.people import People
from quizapp.services.take_exams import Due, TakeExams
from quizapp.ui.exams.assignment_list import AssignmentList
from quizapp.ui.flows.stage import Stage


class DueFlow(QObject):
    """Lists it; the caller connects what opens one."""

    def __init__(
        self, stage: Stage, assignments: AssignmentList, exams: TakeExams, people: People
    ) -> None:
        """Show nothing yet."""
        super().__init__(stage.shell)
        self._stage = stage
        self._list = assignments
        self._exams = exams
        self._people = people

    def refresh(self) -> None:
        """Look again what is set to the person whose name is in the settings."""
        self._stage.background.run(self, self._due, self._present, self._stage.tell)

    def _due(self) -> tuple[Due, ...]:
        who = self._stage.who
        learner = self._people.known(*who)
        if learner is None:
            # Whoever has no results yet becomes somebody only when there is something to take.
            learner = self._people.learner(*who) if self._exams.is_anything_set() else None
        return () if learner is None else self._exams.due(learner)

    def _present(self, due: tuple[Due, ...]) -> None:
        """Show it; what has just come, or has begun, is meant before anything else."""
        self._list.present(due, self._stage.moments)
        urgent, page = self._list.urgent, self._stage.shell.page
        if urgent is None or page is None or not page.isAncestorOf(urgent):
            return
        focus = urgent.window().focusWidget()
        if focus is None or page.isAncestorOf(focus):
            urgent.setFocus(Qt.FocusReason.OtherFocusReason)
