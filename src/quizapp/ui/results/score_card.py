"""The score of a finished quiz: ring, headline, what changed, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.quiz import Quiz
from quizapp.session.record import QuizSummary
from quizapp.session.score import Band
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.ring import Ring


class ScoreCard(Card):
    """What came out, in the neutral words of a headline and one or two sentences."""

    review_pressed = Signal()
    new_pressed = Signal()
    home_pressed = Signal()
    hand_in_pressed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty card."""
        super().__init__(themes)
        self._ring = Ring(themes)
        self._headline = Label(themes, role="h1")
        self._sentence = Label(themes, color="text2")
        self._change = Chip(themes)
        self._time = Chip(themes)
        self.review = Button(themes, "", "primary", icon="rotate-ccw", key="R")
        self.new = Button(themes, self.tr("New quiz"), key="N")
        self.home = Button(themes, self.tr("Home"), "ghost", key="Esc")
        self.hand_in = Button(themes, self.tr("Hand in…"), icon="file-input", key="H")
        self.hand_in.clicked.connect(self.hand_in_pressed)
        self.review.clicked.connect(self.review_pressed)
        self.new.clicked.connect(self.new_pressed)
        self.home.clicked.connect(self.home_pressed)
        words = Column(themes, 8)
        words.addStretch(1)
        words.addWidget(self._headline)
        words.addWidget(self._sentence)
        words.addWidget(_flow(themes, self._change, self._time))
        words.addWidget(_flow(themes, self.review, self.new, self.hand_in, self.home))
        words.addStretch(1)
        fold = Fold(themes, 32, least=220)
        fold.add(self._ring, 0)
        fold.add(words)
        self.body.addLayout(fold)

    def present(self, quiz: Quiz, previous: QuizSummary | None, *, is_others: bool = False) -> None:
        """Show the score of a quiz beside that of the one before.

        A quiz that `is_others` is only looked at: nothing is said to whoever took it, and there
        is nothing to begin or to hand in.
        """
        score, mistakes = quiz.score, len(quiz.mistakes)
        self._ring.show_score(score.right, score.questions)
        plain = self.tr("{right} of {all} right").format(right=score.right, all=score.questions)
        self._headline.setText(plain if is_others else self._band(score.band))
        said = self._stopped(quiz) if is_others else " ".join(self._sentences(quiz, previous))
        self._sentence.setText(said)
        self._sentence.setVisible(bool(said))
        change = self._difference(quiz, previous)
        better = change.startswith("+")
        self._change.show_state(
            change, "accent" if better else "plain", "trending-up" if better else ""
        )
        self._change.setVisible(bool(change))
        self._time.show_state(self._duration(quiz.seconds), "plain", "clock")
        self._offer(quiz, mistakes, is_others=is_others)

    def _offer(self, quiz: Quiz, mistakes: int, *, is_others: bool) -> None:
        one = self.tr("Review 1 mistake")
        many = self.tr("Review {count} mistakes", "", mistakes).format(count=mistakes)
        self.review.set_text(one if mistakes == 1 else many)
        self.review.setVisible(mistakes > 0)
        self.hand_in.setVisible(quiz.is_finished and not is_others)
        self.new.setVisible(not is_others)
        self.new.set_kind("secondary" if mistakes else "primary")
        self.home.set_text(self.tr("Back") if is_others else self.tr("Home"))

    def _band(self, band: Band) -> str:
        match band:
            case Band.ALL:
                return self.tr("All right this time")
            case Band.ALMOST_ALL:
                return self.tr("Almost all right")
            case Band.SOLID:
                return self.tr("A solid round")
            case Band.SOME:
                return self.tr("Some of it is new")
            case Band.NEW_GROUND:
                return self.tr("New ground. A shorter round may help.")

    def _sentences(self, quiz: Quiz, previous: QuizSummary | None) -> tuple[str, ...]:
        """Return what is worth saying besides the headline."""
        said = list(filter(None, [self._stopped(quiz)]))
        if previous is not None:
            words = self.tr("Last time you had {right} of {all} right.")
            said.append(words.format(right=previous.score.right, all=previous.score.questions))
        if not said:
            said.append(self._first_time(len(quiz.mistakes)))
        return tuple(said)

    def _stopped(self, quiz: Quiz) -> str:
        """Say that not all was answered, if so."""
        counted = [item for item in quiz.items if not item.extra]
        answered = sum(item.answer is not None for item in counted)
        if answered == len(counted):
            return ""
        words = self.tr("Stopped after {answered} of {all} questions; the rest counts as open.")
        return words.format(answered=answered, all=len(counted))

    def _first_time(self, mistakes: int) -> str:
        if mistakes == 0:
            return self.tr("Nothing to look at again.")
        if mistakes == 1:
            return self.tr("One question to look at again.")
        return self.tr("{count} questions to look at again.", "", mistakes).format(count=mistakes)

    def _difference(self, quiz: Quiz, previous: QuizSummary | None) -> str:
        """Say how much better or worse it went, in questions, or in points of 100 if unlike."""
        if previous is None or not previous.score.questions:
            return ""
        now, then = quiz.score, previous.score
        alike = now.questions == then.questions
        change = now.right - then.right if alike else round(100 * (now.share - then.share))
        if change == 0:
            return self.tr("Same as last time")
        sign = "+" if change > 0 else "−"
        points = (
            self.tr("{change} since last time")
            if alike
            else self.tr("{change} points of 100 since last time")
        )
        return points.format(change=f"{sign}{abs(change)}")

    def _duration(self, seconds: float) -> str:
        minutes, rest = divmod(round(seconds), 60)
        if minutes == 0:
            return self.tr("{seconds} s").format(seconds=rest)
        return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def _flow(themes: ThemeStore, *widgets: QWidget) -> QWidget:
    holder, flow = QWidget(), Flow(themes)
    for widget in widgets:
        flow.addWidget(widget)
    holder.setLayout(flow)
    return holder
