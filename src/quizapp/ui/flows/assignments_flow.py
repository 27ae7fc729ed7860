"""What a teacher sets: listed, made, closed, removed, had back, and looked at."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from quizapp.classroom.assignment import Assignment, State
from quizapp.classroom.assignment_change import Change
from quizapp.classroom.school_class import SchoolClass
from quizapp.services.library import Library, SetSummary
from quizapp.services.saved_quizzes import QuizEntry, SavedQuizzes
from quizapp.services.set_assignments import AssignmentLine, Outcome, SetAssignments, Wish
from quizapp.services.take_exams import TakeExams
from quizapp.session.quiz import Quiz
from quizapp.ui.flows.filling import Filling
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.change_assignment_page import ChangeAssignmentPage
from quizapp.ui.pages.new_assignment_page import NewAssignmentPage
from quizapp.ui.pages.outcome_page import OutcomePage
from quizapp.ui.words.errors import words_for

Choices = tuple[tuple[SetSummary, ...], tuple[QuizEntry, ...], tuple[SchoolClass, ...]]


class AssignmentsFlow(QObject):
    """Every change is written by the worker before the page shows it."""

    quiz_opened = Signal(object)
    """The answers of this quiz are to be seen."""

    def __init__(
        self,
        stage: Stage,
        pages: tuple[AssignmentsPage, NewAssignmentPage, ChangeAssignmentPage, OutcomePage],
        setting: SetAssignments,
        taking: TakeExams,
        library: Library,
        saved: SavedQuizzes,
    ) -> None:
        """Listen to the pages."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page, self._form, self._change, self._outcome = pages
        self._setting = setting
        self._taking = taking
        self._library = library
        self._saved = saved
        self._gone: UUID | None = None
        self._shown: UUID | None = None
        self._page.new_asked.connect(self.begin)
        self._page.opened.connect(lambda line: self.open(line.assignment.id))
        self._page.toggled.connect(self._toggle)
        self._page.removed.connect(self._remove)
        self._page.undo.undone.connect(self._restore)
        self._form.wished.connect(self._make)
        self._form.left.connect(self._cancel)
        self._page.change_asked.connect(self._begin_change)
        self._change.changed.connect(self._keep)
        self._change.left.connect(self.show)
        self._outcome.left.connect(self.show)
        self._outcome.opened.connect(self._look)
        self._outcome.time_given.connect(self._give_time)
        self._filling = Filling(stage, self._page, self)

    def show(self) -> None:
        """Show all assignments."""
        self._stage.shell.show_page(self._page)
        self.refresh()

    def refresh(self) -> None:
        """Look for all assignments anew."""
        self._filling.read(self._lines, self._present)

    def begin(self) -> None:
        """Show the form for a new one, as it was left if it was neither sent nor cancelled."""

        def present(found: Choices) -> None:
            self._form.offer(*found)
            self._stage.shell.show_page(self._form)

        self._run(self._choices, present)

    def _cancel(self) -> None:
        self._form.clear()
        self.show()

    def open(self, assignment_id: UUID) -> None:
        """Show how an assignment went."""
        self._shown = assignment_id

        def present(outcome: Outcome) -> None:
            self._present_outcome(outcome)
            self._stage.shell.show_page(self._outcome)

        self._run(partial(self._find_outcome, assignment_id), present)

    def open_again(self) -> None:
        """Show how that assignment went that was looked at last."""
        if self._shown is not None:
            self.open(self._shown)

    def _lines(self) -> tuple[AssignmentLine, ...]:
        """Return everything that is set, once what was left and is over is handed in."""
        self._taking.hand_in_overdue()
        return self._setting.all()

    def _find_outcome(self, assignment_id: UUID) -> Outcome:
        self._taking.hand_in_overdue()
        return self._setting.outcome(assignment_id)

    def _choices(self) -> Choices:
        return self._library.all(), self._saved.all(), self._setting.classes()

    def _present(self, lines: tuple[AssignmentLine, ...]) -> None:
        self._page.present(lines, self._stage.moments)
        if self._stage.shell.page is self._page and self._page.undo.isHidden():
            self._page.setFocus()

    def _present_outcome(self, outcome: Outcome) -> None:
        self._outcome.present(outcome, self._stage.moments)

    def _make(self, wish: Wish) -> None:
        def failed(error: Exception) -> None:
            self._form.say_fault(words_for(error))

        def work() -> tuple[Assignment, int]:
            return self._setting.add(wish), self._setting.practice_only(wish.source)

        def made(found: tuple[Assignment, int]) -> None:
            assignment, for_practice = found
            words = self.tr("“{title}” is set.")
            if for_practice:
                words = self.tr(
                    "“{title}” is set. Questions of kinds that are for practice, such as true or"
                    " false, are among it: {n}."
                )
            self._form.clear()
            self.show()
            said = words.format(title=assignment.title, n=for_practice)
            self._stage.shell.notice.present(said, "ok")

        self._stage.background.run(self, work, made, failed)

    def _begin_change(self, line: AssignmentLine) -> None:
        """Show the form to change what is chosen, as it is now."""

        def present(outcome: Outcome) -> None:
            self._change.present(outcome.line)
            self._stage.shell.show_page(self._change)

        self._run(partial(self._setting.outcome, line.assignment.id), present)

    def _keep(self, assignment_id: UUID, change: Change) -> None:
        def failed(error: Exception) -> None:
            self._change.say_fault(words_for(error))

        def kept(assignment: Assignment) -> None:
            self.show()
            said = self.tr("“{title}” is changed.").format(title=assignment.title)
            self._stage.shell.notice.present(said, "ok")

        work = partial(self._setting.change, assignment_id, change)
        self._stage.background.run(self, work, kept, failed)

    def _toggle(self, line: AssignmentLine) -> None:
        change = self._setting.close
        if line.state is State.CLOSED:
            change = self._setting.reopen
        self._run(partial(change, line.assignment), lambda _: self.refresh())

    def _remove(self, line: AssignmentLine) -> None:
        def gone(_: object) -> None:
            self._gone = line.assignment.id
            words = self.tr("“{title}” was removed. What was answered is kept.")
            self._page.undo.present(words.format(title=line.assignment.title))
            self.refresh()

        self._run(partial(self._setting.remove, line.assignment.id), gone)

    def _restore(self) -> None:
        self._page.undo.hide()
        if self._gone is not None:
            self._run(partial(self._setting.restore, self._gone), lambda _: self.refresh())

    def _look(self, quiz_id: UUID) -> None:
        def found(quiz: Quiz | None) -> None:
            if quiz is not None:
                self.quiz_opened.emit(quiz)

        self._run(partial(self._setting.quiz, quiz_id), found)

    def _give_time(self, learner_id: UUID, share: float) -> None:
        shown = self._shown
        if shown is not None:

            def work() -> Outcome:
                self._setting.give_time(shown, learner_id, share)
                return self._setting.outcome(shown)

            self._run(work, self._present_outcome)

    def _run(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._stage.background.run(self, work, then, self._stage.tell)
