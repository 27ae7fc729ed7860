"""The results: how a quiz went, topic by topic and answer by answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.session.quiz import Quiz
from quizapp.session.record import QuizSummary
from quizapp.ui.charts.share_row import ShareRow
from quizapp.ui.keys import typed
from quizapp.ui.results.answer_list import AnswerList
from quizapp.ui.results.score_card import ScoreCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments


class ResultsPage(ScrollPage):
    """Score, topics and answers of one quiz. Nothing but its title until `show_quiz`."""

    review_requested = Signal()
    new_requested = Signal()
    home_requested = Signal()
    hand_in_requested = Signal(object)
    """The quiz that is to be handed in."""

    item_opened = Signal(object)
    """The id of the item whose answer is to be seen again."""

    def __init__(self, themes: ThemeStore, words: DateWords, parent: QWidget | None = None) -> None:
        """Make the page; dates of events are said with `words`."""
        super().__init__(themes)
        self.setParent(parent)
        self._heading = Label(themes, self.tr("Results"), "h1")
        self._about = Label(themes, color="text2")
        self.score = ScoreCard(themes)
        self.answers = AnswerList(themes, words)
        self._topics, self._shares = Card(themes, spacing=16), Column(themes, 12)
        self._rows: list[ShareRow] = []
        self._quiz: Quiz | None = None
        self._topics.body.addWidget(Label(themes, self.tr("By topic"), "h2"))
        self._topics.body.addLayout(self._shares)
        self._topics.body.addStretch(1)
        listed = Card(themes, spacing=8)
        self._listed = Label(themes, self.tr("Your answers"), "h2")
        listed.body.addWidget(self._listed)
        listed.body.addWidget(self.answers)
        listed.body.addStretch(1)
        self._details, fold = QWidget(), Fold(themes, 16, least=400)
        fold.add(self._topics, 2)
        fold.add(listed, 3)
        self._details.setLayout(fold)
        head = Column(themes, 4)
        head.addWidget(self._heading)
        head.addWidget(self._about)
        self.body.addLayout(head)
        for part in (self.score, self._details):
            self.body.addWidget(part)
            part.hide()
        self.body.addStretch(1)
        self.setFocusProxy(self._heading)
        self.score.review_pressed.connect(self.review_requested)
        self.score.new_pressed.connect(self.new_requested)
        self.score.home_pressed.connect(self.home_requested)
        self.score.hand_in_pressed.connect(self._hand_in)
        self.answers.opened.connect(self.item_opened)

    def show_quiz(
        self,
        quiz: Quiz,
        previous: QuizSummary | None = None,
        moments: Moments | None = None,
        *,
        is_others: bool = False,
    ) -> None:
        """Show how a quiz went, beside the one before from the same set if there is one.

        `moments` says when it was; without it the date is written with the day first. A quiz
        that `is_others` is shown to somebody else than who took it.
        """
        ended = quiz.finished_at or quiz.started_at
        when = (moments or Moments(ended)).minute(ended)
        words = self.tr("{title}, {when}")
        self._quiz = quiz
        self._about.setText(words.format(title=quiz.set_title, when=when))
        of = self.tr("Results of {name}").format(name=quiz.learner.name or self.tr("No name"))
        self._heading.setText(of if is_others else self.tr("Results"))
        self._listed.setText(self.tr("Answers") if is_others else self.tr("Your answers"))
        self.score.present(quiz, previous, is_others=is_others)
        self._show_topics(quiz)
        self.answers.present(quiz.items)
        self.score.show()
        self._details.show()
        self.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button whose key it is, or move between the answers."""
        text = typed(event)
        if text == "r" and self.score.review.isVisibleTo(self):
            self.score.review.click()
        elif text == "n" and self.score.new.isVisibleTo(self):
            self.score.new.click()
        elif text == "h" and self.score.hand_in.isVisibleTo(self):
            self.score.hand_in.click()
        elif event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.score.home.click()
        elif not self.answers.press(event):
            super().keyPressEvent(event)

    def _hand_in(self) -> None:
        if self._quiz is not None:
            self.hand_in_requested.emit(self._quiz)

    def _show_topics(self, quiz: Quiz) -> None:
        for old in self._rows:
            self._shares.removeWidget(old)
            discard(old)
        self._rows = []
        self._topics.setVisible(any(quiz.topics))
        for topic, score in quiz.topics.items():
            words = self.tr("{right} of {all}")
            amount = words.format(right=score.right, all=score.questions)
            name = topic or self.tr("Without a topic")
            share = score.right / score.questions
            self._rows.append(ShareRow(self._themes, name, amount, share))
            self._shares.addWidget(self._rows[-1])
