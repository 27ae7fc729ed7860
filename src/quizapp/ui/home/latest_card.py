"""The quiz that was finished last, with the way back to its result."""

from PySide6.QtCore import Signal

from quizapp.session.record import QuizSummary
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.bar import Bar
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.label import Label


class LatestCard(Card):
    """Title, score and when; `opened` when its result is to be seen again."""

    opened = Signal()

    def __init__(self, themes: ThemeStore, quiz: QuizSummary, when: str) -> None:
        """Show a finished quiz; `when` says when that was: “20 minutes ago”."""
        super().__init__(themes)
        right, questions = quiz.score.right, quiz.score.questions
        words = self.tr("{right} of {all} right · {when}")
        said = words.format(right=right, all=questions, when=when)
        button = Button(themes, self.tr("See the result"))
        button.clicked.connect(self.opened)
        row = Row(themes, 0)
        row.addWidget(button)
        row.addStretch(1)
        eyebrow = self.tr("Your last quiz")
        self.body.addWidget(Label(themes, eyebrow, "smallS", "accent_text"))
        self.body.addWidget(Label(themes, quiz.set_title, "h2"))
        self.body.addWidget(Bar(themes, right / questions if questions else 0.0, said))
        self.body.addWidget(Label(themes, said, "small", "text2", tabular=True))
        self.body.addSpacing(themes.theme.px(4))
        self.body.addStretch(1)
        self.body.addLayout(row)
