"""What is wanted of the questions: how many, how hard, how exact, of which kind and topic."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.generation.difficulty import Level
from quizapp.generation.plan import Plan
from quizapp.generation.precision import Precision
from quizapp.settings import QUIZ_LENGTHS
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label, plain_tooltip
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.words.quiz_choices import Choices, length_words, level_words, precision_words


class WishCard(Card):
    """Choices under their names, in as many lines as they need."""

    planned = Signal(Plan)
    """Other questions are wanted."""

    def __init__(self, themes: ThemeStore) -> None:
        """Offer what every set has."""
        super().__init__(themes, padding=16)
        self._plan = Plan()
        self._flow = Flow(themes, 16)
        self._count = self._add_choice(length_words(QUIZ_LENGTHS))
        self._level = self._add_choice(level_words())
        self._precision = self._add_choice(precision_words())
        self._kinds = self._add_box(self.tr("Kind"), self.tr("Ask in every way, or in one only."))
        self._topics = self._add_box(self.tr("Topic"), self.tr("Ask about everything, or one."))
        self.body.addLayout(self._flow)

    def offer(self, kinds: Mapping[str, str], topics: Sequence[str]) -> None:
        """Offer the kinds (words by name) and topics of a set."""
        for box, every, values in (
            (self._kinds, self.tr("Every kind"), kinds),
            (self._topics, self.tr("Every topic"), {topic: topic for topic in topics}),
        ):
            box.clear()
            box.addItem(every, "")
            for value, words in values.items():
                box.addItem(words, value)
            box.setEnabled(len(values) > 1)

    def present(self, plan: Plan) -> None:
        """Show what is wanted."""
        self._plan = plan
        if str(plan.count) in map(str, QUIZ_LENGTHS):
            self._count.set_value(str(plan.count))
        self._level.set_value(str(plan.level))
        self._precision.set_value(str(plan.precision))
        self._kinds.choose(next(iter(plan.kinds or ()), ""))
        self._topics.choose(next(iter(plan.topics or ()), ""))

    def _choose(self) -> None:
        """Ask for a quiz by what is chosen now."""
        kind, topic = self._kinds.currentData(), self._topics.currentData()
        self.planned.emit(
            Plan(
                count=int(self._count.value()),
                seed=self._plan.seed,
                kinds=frozenset([kind]) if kind else None,
                precision=Precision(self._precision.value()),
                level=Level(self._level.value()),
                topics=frozenset([topic]) if topic else None,
                excluded=self._plan.excluded,
            )
        )

    def _add_choice(self, words: tuple[str, str, Choices]) -> Segmented:
        title, explanation, choices = words
        segmented = Segmented(self._themes, title, choices, choices[0][0])
        segmented.chosen.connect(self._choose)
        self._add(title, explanation, segmented)
        return segmented

    def _add_box(self, title: str, explanation: str) -> ChoiceBox:
        box = ChoiceBox(self._themes, title)
        box.activated.connect(self._choose)
        self._add(title, explanation, box)
        return box

    def _add(self, title: str, explanation: str, control: QWidget) -> None:
        """Add a control under its name; what it is for is said where the pointer rests."""
        holder, column = QWidget(), Column(self._themes, 4)
        column.addWidget(Label(self._themes, title, "smallS", "text2", wrap=False))
        column.addWidget(control)
        holder.setLayout(column)
        holder.setToolTip(plain_tooltip(explanation))
        control.setAccessibleDescription(explanation)
        self._flow.addWidget(holder)
