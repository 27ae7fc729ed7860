"""The quiz that was left unfinished, with the button that goes on with it."""

from PySide6.QtCore import Signal

from quizapp.session.quiz import Quiz
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import SIDE_ROOM, Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.progress_segments import ProgressSegments, step_of


class ContinueCard(Card):
    """Title, progress, and Continue, which is meant to have the focus when the page appears."""

    continued = Signal()
    discarded = Signal()

    def __init__(self, themes: ThemeStore, quiz: Quiz, saved: str) -> None:
        """Show a quiz; `saved` says when it was left: “20 minutes ago”."""
        super().__init__(themes)
        self.go_on = Button(themes, self.tr("Continue"), "primary", icon="play", key="Enter")
        discard = Button(themes, self.tr("Discard"), "ghost")
        self.go_on.clicked.connect(self.continued)
        discard.is_for_one = True
        discard.clicked.connect(self.discarded)
        words = self.tr("Question {now} of {all} · {right} right so far · saved {ago}")
        score = quiz.score
        said = words.format(
            now=quiz.position + 1, all=len(quiz.items), right=score.right, ago=saved
        )
        buttons = Flow(themes, 0, hang=SIDE_ROOM)
        buttons.addWidget(self.go_on)
        buttons.addWidget(discard)
        eyebrow = self.tr("Continue where you stopped")
        self.body.addWidget(Label(themes, eyebrow, "smallS", "accent_text"))
        self.body.addWidget(Label(themes, quiz.set_title, "h2"))
        now = quiz.current
        steps = ["now" if item == now else step_of(item.answer) for item in quiz.items]
        self.body.addWidget(ProgressSegments(themes, steps))
        self.body.addWidget(Label(themes, said, "small", "text2", tabular=True))
        self.body.addSpacing(themes.theme.px(4))
        self.body.addStretch(1)
        self.body.addLayout(buttons)
        self.setAccessibleName(eyebrow)
        self.setAccessibleDescription(said)
