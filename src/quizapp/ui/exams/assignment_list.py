"""What is set to the person at home; nothing is there as long as nothing is set."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.classroom.assignment import State
from quizapp.services.take_exams import Due
from quizapp.ui.exams.rule_words import feedback_words
from quizapp.ui.exams.time_words import allowance_words
from quizapp.ui.home.quiz_row import QuizRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.moments import Moments

_REMEMBERED = timedelta(days=14)
"""How long what is done, or closed, stays on the list."""


class AssignmentList(QWidget):
    """What goes on first, then what can be begun, what comes, and what was handed in lately."""

    presented = Signal()
    """Other assignments are shown."""

    opened = Signal(object)
    """The assignment with this id is to be seen before anything begins."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty list."""
        super().__init__()
        self._themes = themes
        self._rows = Column(themes, 12)
        column = Column(themes, 12)
        column.addWidget(Label(themes, self.tr("Set for you"), "h2"))
        column.addLayout(self._rows)
        self.setLayout(column)
        self.first: Button | None = None
        self.urgent: Button | None = None
        """What has just come, else what goes on with an exam that has begun, else None."""
        self._expected: UUID | None = None
        self.hide()

    def expect(self, assignment_id: UUID) -> None:
        """Let this assignment be what is meant when the list is shown next."""
        self._expected = assignment_id

    def present(self, dues: Sequence[Due], moments: Moments) -> None:
        """Show what is set now."""
        empty(self._rows)
        self.first = self.urgent = None
        shown = sorted((due for due in dues if _matters(due, moments)), key=_rank)
        for due in shown:
            self._rows.addWidget(self._row(due, moments))
        self._expected = None
        self.setVisible(bool(shown))
        self.presented.emit()

    def _row(self, due: Due, moments: Moments) -> QuizRow:
        title = due.assignment.title
        if due.running is not None:
            words, icon = self.tr("Go on"), "play"
        elif due.can_begin:
            words, icon = self.tr("Look and start"), "play"
        else:
            words, icon = self.tr("Look"), "eye"
        running = due.running is not None
        button = Button(self._themes, words, "primary" if running else "secondary", icon=icon)
        name = self.tr("{what}: {title}")
        button.setAccessibleName(name.format(what=words, title=title))
        button.clicked.connect(partial(self.opened.emit, due.assignment.id))
        if self.first is None and (running or due.can_begin):
            self.first = button
        if due.assignment.id == self._expected or (self.urgent is None and running):
            self.urgent = button
        return QuizRow(self._themes, title, " · ".join(self._about(due, moments)), (button,))

    def _about(self, due: Due, moments: Moments) -> Sequence[str]:
        assignment = due.assignment
        one, many = self.tr("1 question"), self.tr("{n} questions", "", assignment.questions)
        parts = [(one if assignment.questions == 1 else many).format(n=assignment.questions)]
        if due.limits.quiz is not None:
            parts.append(allowance_words(due.limits.quiz))
        parts.append(self._state(due, moments))
        return parts

    def _state(self, due: Due, moments: Moments) -> str:
        assignment = due.assignment
        if due.running is not None:
            words = self.tr("begun {ago}, {n} answered")
            if assignment.rules.timed:
                words = self.tr("begun {ago}, {n} answered, the time is running")
            ago = moments.ago(due.running.started_at)
            return words.format(ago=ago, n=due.running.answered)
        if due.can_begin:
            if assignment.closes_at is None:
                return self.tr("open")
            words = self.tr("open until {moment}")
            return words.format(moment=moments.minute(assignment.closes_at))
        if due.latest is not None:
            seen = self.tr("result to be seen")
            later = feedback_words(assignment.rules, moments)
            return self.tr("handed in · {what}").format(what=seen if due.answers_shown else later)
        if due.state is State.COMING and assignment.opens_at is not None:
            return self.tr("from {moment} on").format(moment=moments.minute(assignment.opens_at))
        return self.tr("closed")


def _rank(due: Due) -> int:
    if due.running is not None:
        return 0
    if due.can_begin:
        return 1
    return 2 if due.state is State.COMING else 3


def _matters(due: Due, moments: Moments) -> bool:
    """Tell whether there is still something to do or to see."""
    if due.running is not None or due.can_begin or due.state is State.COMING:
        return True
    closed = due.assignment.closes_at
    seen = due.latest.finished_at if due.latest is not None else closed
    if due.latest is not None and not due.answers_shown:
        return True
    shown = due.assignment.rules.feedback_at
    latest = max((moment for moment in (seen, shown) if moment is not None), default=None)
    return latest is not None and moments.now - latest < _REMEMBERED
