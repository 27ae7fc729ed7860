"""An exam that came as a file: what it is and how it goes, before it is taken in."""

from PySide6.QtCore import Signal

from quizapp.classroom.assignment import Assignment
from quizapp.classroom.handout import HandoutStanding
from quizapp.services.hand_out import Refusal, SeenHandout
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
from quizapp.ui.words.errors import problem_words
from quizapp.ui.words.moments import Moments


class HandoutPage(KeyedPage):
    """No question is shown: whoever is to take it may be looking."""

    taken = Signal(object)
    """This file is to be taken in."""

    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without a file."""
        self.take = Button(themes, self.tr("Take it in"), "primary", icon="check", key="Enter")
        self.back = Button(themes, self.tr("Home"), "ghost", key="Esc")
        super().__init__(themes, self.back, (self.take,))
        self._seen: SeenHandout | None = None
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "body", "text2")
        self._said = Label(themes, "", "body")
        self._card = Card(themes, spacing=20)
        self._card.body.addWidget(Label(themes, self.tr("How it goes"), "h2"))
        self._rules = Column(themes, 20)
        self._card.body.addLayout(self._rules)
        head = Column(themes, 4)
        for label in (self._heading, self._about, self._said):
            head.addWidget(label)
        self.body.addLayout(head)
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.take.clicked.connect(self._take)
        self.back.clicked.connect(self.left)

    def present(self, seen: SeenHandout, moments: Moments) -> None:
        """Show what is in a file, and what can be done with it."""
        self._seen = seen
        handout = seen.handout
        self._heading.setText(seen.path.name if handout is None else handout.assignment.title)
        about = "" if handout is None else self._about_words(handout.assignment)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._said.setText(self._words(seen))
        empty(self._rules)
        self._card.setVisible(handout is not None)
        if handout is not None:
            for rule in rules_in_words(_due(handout.assignment, moments), moments):
                self._rules.addWidget(RuleRow(self._themes, rule.icon, rule.title, rule.words))
        self.take.setVisible(seen.can_be_taken)
        self.take.setEnabled(True)
        self.back.set_kind("ghost" if seen.can_be_taken else "primary")
        self.setFocusProxy(self.main)
        self.middle.to_top()

    def _take(self) -> None:
        self.take.setEnabled(False)
        self.taken.emit(self._seen)

    def _about_words(self, assignment: Assignment) -> str:
        one, many = (
            self.tr("1 question from “{set}”"),
            self.tr("{n} questions from “{set}”", "", assignment.questions),
        )
        words = one if assignment.questions == 1 else many
        return words.format(n=assignment.questions, set=assignment.made_of.title)

    def _words(self, seen: SeenHandout) -> str:
        """Say what taking it in does, or why it cannot be taken in."""
        match seen.refusal:
            case Refusal.FAULTY:
                why = self.tr("This exam cannot be taken in.")
                return f"{why} {problem_words(seen.problems)}"
            case Refusal.OTHER:
                return self.tr(
                    "This exam cannot be taken in: one of the same origin is here that asks"
                    " something else. Ask your teacher for the file again."
                )
            case Refusal.NO_SET:
                return self.tr(
                    "This exam draws its questions from a set that is not here. Add the set first,"
                    " then open this file again."
                )
        words = self._standing_words(seen)
        if seen.other_set:
            words += " " + self.tr("The set here is another version, so the questions may differ.")
        return words

    def _standing_words(self, seen: SeenHandout) -> str:
        match seen.standing:
            case HandoutStanding.NEW:
                return self.tr("Nothing begins by taking it in. It then stands on Home.")
            case HandoutStanding.UPDATE:
                return self.tr("It is here already. This newer file brings its times up to date.")
            case HandoutStanding.OLDER:
                return self.tr("A newer file of this exam is here already. Nothing has to be done.")
            case _:
                return self.tr("It is here already. Nothing has to be done.")


def _due(assignment: Assignment, moments: Moments) -> Due:
    """Return the assignment as somebody has it who has not begun it."""
    return Due(
        assignment=assignment,
        state=assignment.state(moments.now),
        limits=assignment.rules.limits(),
        taken=(),
        answers_shown=False,
    )
