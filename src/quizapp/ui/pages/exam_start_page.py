"""Before an exam: its rules in plain words, and the button that starts it."""

from PySide6.QtCore import Signal

from quizapp.classroom.assignment import State
from quizapp.services.take_exams import Due
from quizapp.ui.exams.keyed_page import KeyedPage
from quizapp.ui.exams.rule_row import RuleRow
from quizapp.ui.exams.rule_words import rules_in_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.moments import Moments


class ExamStartPage(KeyedPage):
    """Nothing begins here by itself: the time runs only from “Start” on."""

    started = Signal()
    resumed = Signal()
    result_asked = Signal()
    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without an assignment."""
        self.start = Button(themes, self.tr("Start"), "primary", icon="play", key="Enter")
        self.resume = Button(themes, self.tr("Go on"), "primary", icon="play", key="Enter")
        self.result = Button(themes, self.tr("Look at the result"), "primary", key="Enter")
        self.back = Button(themes, self.tr("Not now"), "ghost", key="Esc")
        super().__init__(themes, self.back, (self.start, self.resume, self.result))
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "body", "text2")
        self._why = Label(themes, "", "body", "text2")
        rules = Card(themes, spacing=20)
        rules.body.addWidget(Label(themes, self.tr("How it goes"), "h2"))
        self._rules = Column(themes, 20)
        rules.body.addLayout(self._rules)
        head = Column(themes, 4)
        head.addWidget(self._heading)
        head.addWidget(self._about)
        self.body.addLayout(head)
        self.body.addWidget(self._why)
        self.body.addWidget(rules)
        self.body.addStretch(1)
        self.start.clicked.connect(self.started)
        self.resume.clicked.connect(self.resumed)
        self.result.clicked.connect(self.result_asked)
        self.back.clicked.connect(self.left)

    def present(self, due: Due, moments: Moments) -> None:
        """Show an assignment and what can be done with it now."""
        assignment = due.assignment
        one, many = (
            self.tr("1 question from “{set}”"),
            self.tr("{n} questions from “{set}”", "", assignment.questions),
        )
        words = one if assignment.questions == 1 else many
        self._heading.setText(assignment.title)
        self._about.setText(words.format(n=assignment.questions, set=assignment.made_of.title))
        empty(self._rules)
        for rule in rules_in_words(due, moments):
            self._rules.addWidget(RuleRow(self._themes, rule.icon, rule.title, rule.words))
        running = due.running is not None
        self.start.setVisible(due.can_begin)
        self.resume.setVisible(running)
        self.result.setVisible(due.latest is not None and due.answers_shown and not running)
        self.result.set_kind("secondary" if due.can_begin else "primary")
        self.result.set_key("" if due.can_begin else "Enter")
        timed = self.tr("Your time is running.") if assignment.rules.timed else ""
        why = timed if running else self._why_not(due, moments)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.wait(waiting=False)
        self.setFocusProxy(self.main)
        self.middle.to_top()

    def wait(self, *, waiting: bool) -> None:
        """Take no second press while it begins."""
        for button in (self.start, self.resume):
            button.setEnabled(not waiting)

    def _why_not(self, due: Due, moments: Moments) -> str:
        """Say why it cannot be begun, "" if it can."""
        if due.can_begin:
            return ""
        if due.attempts_left == 0:
            return self.tr("You have handed it in. There is no further attempt.")
        opens = due.assignment.opens_at
        if due.state is State.COMING and opens is not None:
            words = self.tr("It can be begun from {moment} on.")
            return words.format(moment=moments.minute(opens))
        return self.tr("It is closed. Please ask your teacher if you still need to take it.")
