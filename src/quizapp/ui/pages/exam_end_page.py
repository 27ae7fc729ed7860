"""After an exam: that it is handed in, and what can be told of it by now."""

from PySide6.QtCore import Signal

from quizapp.classroom.guessing import exam_score
from quizapp.classroom.rules import Rules
from quizapp.classroom.sitting import Sitting
from quizapp.ui.exams.keyed_page import KeyedPage
from quizapp.ui.exams.rule_row import RuleRow
from quizapp.ui.exams.rule_words import feedback_words
from quizapp.ui.exams.setting_words import number_words
from quizapp.ui.exams.time_words import allowance_words, span_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.moments import Moments


class ExamEndPage(KeyedPage):
    """No score and no right answer before their time."""

    result_asked = Signal()
    hand_in_asked = Signal(object)
    """A file of results of this quiz is to be written."""

    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without a sitting."""
        self.result = Button(
            themes, self.tr("Look at the answers"), "primary", icon="list", key="Enter"
        )
        self.home = Button(themes, self.tr("Home"), key="Esc")
        self.hand_in = Button(themes, self.tr("Hand in as a file…"), icon="download")
        super().__init__(themes, self.home, (self.result,), self.hand_in)
        self._sitting: Sitting | None = None
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "body", "text2")
        card = Card(themes, spacing=20)
        self._facts = Column(themes, 20)
        card.body.addLayout(self._facts)
        head = Column(themes, 4)
        head.addWidget(self._heading)
        head.addWidget(self._about)
        self.body.addLayout(head)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.hand_in.clicked.connect(self._hand_in)
        self.result.clicked.connect(self.result_asked)
        self.home.clicked.connect(self.left)

    def present(
        self, sitting: Sitting, rules: Rules, title: str, moments: Moments, *, by_time: bool
    ) -> None:
        """Show what became of a sitting; `by_time` if the clock has ended it."""
        shown = rules.shows_answers(moments.now, finished=True)
        self._sitting, quiz = sitting, sitting.quiz
        self._heading.setText(self.tr("Time is over") if by_time else self.tr("Handed in"))
        over = self.tr("“{title}” is handed in as it stood. Everything you answered counts.")
        done = self.tr("“{title}” is kept for your teacher. Thank you.")
        self._about.setText((over if by_time else done).format(title=title))
        empty(self._facts)
        given = [item.answer for item in quiz.items if item.answer is not None]
        answered = sum(not answer.skipped for answer in given)
        words = self.tr("{n} of {all} questions answered")
        self._add("check", words.format(n=answered, all=len(quiz.items)), "")
        self._add("clock", self._time(sitting), "")
        if shown:
            self._add("circle-check", *self._score(sitting, rules))
        else:
            later = self.tr("Until then neither the history nor your progress tells it.")
            self._add("eye", feedback_words(rules, moments), later)
        self.result.setVisible(shown)
        self.home.set_kind("secondary" if shown else "primary")
        self.setFocusProxy(self.main)
        self.middle.to_top()

    def _hand_in(self) -> None:
        if self._sitting is not None:
            self.hand_in_asked.emit(self._sitting.quiz)

    def _time(self, sitting: Sitting) -> str:
        time = sitting.limits.quiz
        if time is None:
            return self.tr("{used} used").format(used=span_words(sitting.used))
        words = self.tr("{used} used of {time}")
        return words.format(used=span_words(sitting.used), time=allowance_words(time))

    def _score(self, sitting: Sitting, rules: Rules) -> tuple[str, str]:
        """Return the points, and what the correction makes of them."""
        score = exam_score(sitting.quiz)
        points = self.tr("{n} of {most} points")
        raw = points.format(n=number_words(score.raw), most=number_words(score.most))
        if not rules.corrected:
            return raw, ""
        corrected = points.format(n=number_words(score.corrected), most=number_words(score.most))
        words = self.tr("Corrected for guessing; without the correction {raw}.")
        return corrected, words.format(raw=raw)

    def _add(self, icon: str, title: str, words: str) -> None:
        self._facts.addWidget(RuleRow(self._themes, icon, title, words))
