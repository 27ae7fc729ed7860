"""Putting a quiz together: what to ask, and the questions one by one."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.generation.difficulty import Level
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.session.draft import Draft
from quizapp.settings import QUIZ_LENGTHS
from quizapp.ui.question_words import QuestionNote
from quizapp.ui.quiz_choices import Choices, length_words, level_words, precision_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.draft_list import DraftList
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.paper_card import PaperCard
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.setting_row import SettingRow


class PreparePage(ScrollPage):
    """What is wanted at the top, the questions below; Start takes them as they stand."""

    planned = Signal(Plan)
    """Other questions are wanted."""

    redrawn = Signal()
    """Draw again whatever is not locked."""

    started = Signal()
    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without questions."""
        super().__init__(themes, max_width=860)
        self._plan = Plan()
        self._segments: dict[str, Segmented] = {}
        self._kinds = ChoiceBox(themes, self.tr("Kind of question"))
        self._kinds.activated.connect(self._choose)
        self._topics = ChoiceBox(themes, self.tr("Topic"))
        self._topics.activated.connect(self._choose)
        self._title = Label(themes, "", "body", "text2")
        self._wishes = Card(themes, padding=12, spacing=0)
        self._count = Label(themes, "", "h2")
        self._note = Label(themes, "", "small", "text2")
        self.list = DraftList(themes)
        self.paper = PaperCard(themes)
        self._start = Button(themes, self.tr("Start"), "primary", icon="play")
        self._start.clicked.connect(self.started)
        self._add_wishes()
        heading = Label(themes, self.tr("Put a quiz together"), "h1")
        head = Column(themes, 4)
        head.addWidget(heading)
        head.addWidget(self._title)
        self.body.addLayout(head)
        self.body.addWidget(self._wishes)
        self.body.addWidget(self._make_questions())
        self.body.addWidget(self.paper)
        self.body.addStretch(1)
        self.setFocusProxy(self._start)

    def show_choices(
        self, title: str, kinds: Mapping[str, str], topics: Sequence[str], plan: Plan
    ) -> None:
        """Offer the kinds (words by name) and topics of a set, and show what is chosen."""
        self._title.setText(title)
        self._plan = plan
        for box, every, values in (
            (self._kinds, self.tr("Every kind"), kinds),
            (self._topics, self.tr("Every topic"), {topic: topic for topic in topics}),
        ):
            box.clear()
            box.addItem(every, "")
            for value, words in values.items():
                box.addItem(words, value)
            box.setEnabled(len(values) > 1)
        self._segments["count"].set_value(str(plan.count))
        self._segments["level"].set_value(str(plan.level))
        self._segments["precision"].set_value(str(plan.precision))

    def show_draft(self, draft: Draft, notes: Sequence[QuestionNote]) -> None:
        """Show the questions, each with what its note says below the stem."""
        self._plan = draft.plan
        count = len(draft.questions)
        words = self.tr("1 question") if count == 1 else self.tr("{n} questions")
        self._count.setText(words.format(n=count))
        self._note.setText(self._about(draft))
        self._note.setVisible(bool(self._note.text()))
        self._start.setEnabled(count > 0)
        self.paper.setEnabled(count > 0)
        self.list.present(draft, notes)

    def _about(self, draft: Draft) -> str:
        """Say why there are fewer questions than wanted."""
        if not draft.questions:
            return self.tr("This set has no question like that. Choose something else above.")
        if draft.missing:
            return self.tr(
                "The set has no more questions like that which do not give each other away."
            )
        return ""

    def _make_questions(self) -> QWidget:
        card = Card(self._themes, spacing=12)
        again = Button(self._themes, self.tr("Draw the others again"), icon="rotate-ccw")
        again.clicked.connect(self.redrawn)
        head = Row(self._themes, 12)
        head.addWidget(self._count, 1)
        head.addWidget(again)
        foot = Row(self._themes, 12)
        back = Button(self._themes, self.tr("Back"), "ghost", icon="arrow-left")
        back.clicked.connect(self.left)
        foot.addWidget(back)
        foot.addStretch(1)
        foot.addWidget(self._start)
        card.body.addLayout(head)
        card.body.addWidget(self._note)
        card.body.addWidget(self.list)
        card.body.addWidget(Rule(self._themes))
        card.body.addLayout(foot)
        return card

    def _add_wishes(self) -> None:
        self._add_choice("count", length_words(QUIZ_LENGTHS))
        self._add_choice("level", level_words())
        self._add_choice("precision", precision_words())
        self._add_row(self.tr("Kind"), self.tr("Ask in every way, or in one only."), self._kinds)
        self._add_row(self.tr("Topic"), self.tr("Ask about everything, or one."), self._topics)

    def _add_choice(self, name: str, words: tuple[str, str, Choices]) -> None:
        title, explanation, choices = words
        segmented = Segmented(self._themes, title, choices)
        segmented.chosen.connect(self._choose)
        self._segments[name] = segmented
        self._add_row(title, explanation, segmented)

    def _add_row(self, title: str, explanation: str, control: QWidget) -> None:
        if self._wishes.body.count():
            self._wishes.body.addWidget(Rule(self._themes))
        row = SettingRow(self._themes, title, explanation, control)
        row.setContentsMargins(12, 0, 12, 0)
        self._wishes.body.addWidget(row)

    def _choose(self) -> None:
        """Ask for a quiz by what is chosen now."""
        kind, topic = self._kinds.currentData(), self._topics.currentData()
        self.planned.emit(
            Plan(
                count=int(self._segments["count"].value()),
                seed=self._plan.seed,
                kinds=frozenset([kind]) if kind else None,
                precision=Precision(self._segments["precision"].value()),
                level=Level(self._segments["level"].value()),
                topics=frozenset([topic]) if topic else None,
                excluded=self._plan.excluded,
            )
        )
