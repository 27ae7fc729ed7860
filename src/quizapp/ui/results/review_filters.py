"""Which answers of all learners are looked through, and in which order."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from quizapp.classroom.school_class import SchoolClass
from quizapp.services.review_answers import ReviewChoices, ReviewedClass, people_of
from quizapp.session.learner import Learner
from quizapp.session.review import ReviewOrder, ReviewWanted
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.period_box import periods
from quizapp.ui.widgets.text_field import LineEdit
from quizapp.ui.words.collation import in_order_of_names

_PAUSE = 250
"""How long typing rests before it is looked for, in milliseconds."""


class ReviewFilters(QWidget):
    """`changed` tells that other answers are wanted."""

    changed = Signal()

    def __init__(self, themes: ThemeStore, kind_words: Callable[[str], str]) -> None:
        """Offer everything there is; `offer` adds what there is to choose from."""
        super().__init__()
        self._kind_words = kind_words
        self.group = ChoiceBox(themes, self.tr("Class"))
        self.learner = ChoiceBox(themes, self.tr("Whose answers"))
        self.set = ChoiceBox(themes, self.tr("Question set"))
        self.kind = ChoiceBox(themes, self.tr("Kind of question"))
        self.period = ChoiceBox(themes, self.tr("Period"))
        self.right = ChoiceBox(themes, self.tr("Right or not"))
        self.quiz = ChoiceBox(themes, self.tr("Quiz"))
        self.order = ChoiceBox(themes, self.tr("In which order"))
        self.text = LineEdit(themes, "search")
        self.text.setAccessibleName(self.tr("Words in the question"))
        self.text.setPlaceholderText(self.tr("Find words"))
        self.only = Button(themes, self.tr("Only this quiz"))
        self.more = Button(themes, self.tr("More filters"), "ghost", icon="chevron-down")
        self.more.clicked.connect(self._turn)
        self._is_compact = self._is_open = self._is_narrowed = False
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._typing.timeout.connect(self.changed)
        self._fill_fixed()
        self._lay_out(themes)
        self.offer(ReviewChoices())

    def wanted(self, now: datetime) -> ReviewWanted:
        """Return which answers are chosen, in which order."""
        days = self.period.currentData()
        return ReviewWanted(
            people=people_of(self.chosen_learner, self.group.currentData()),
            set_id=self.set.currentData(),
            kind=self.kind.currentData(),
            quiz=self.quiz.currentData(),
            text=self.text.text().strip(),
            right=self.right.currentData(),
            since=now - timedelta(days=days) if days else None,
            order=ReviewOrder(self.order.currentData()),
        )

    @property
    def chosen_learner(self) -> Learner | None:
        """The only person whose answers are wanted."""
        found = self.learner.currentData()
        return found if isinstance(found, Learner) else None

    @property
    def chosen_class(self) -> SchoolClass | None:
        """The class whose answers are wanted."""
        found = self.group.currentData()
        return found.school_class if isinstance(found, ReviewedClass) else None

    @property
    def name_parts(self) -> tuple[str, str]:
        """Name whose answers these are and about what, for the name of a file."""
        learner, chosen = self.chosen_learner, self.chosen_class
        who = learner.name if learner else chosen.name if chosen else self.tr("everybody")
        has_set = self.set.currentData() is not None
        return who, self.set.currentText() if has_set else self.tr("all-sets")

    def set_compact(self, *, compact: bool) -> None:
        """Show only what is chosen most, and what narrows the answers now, until more is asked."""
        if compact != self._is_compact:
            self._is_compact = compact
            self._arrange()

    def offer(self, choices: ReviewChoices) -> None:
        """Let people, classes and what was asked be chosen; what was chosen stays so."""
        classes = in_order_of_names(choices.classes, lambda one: one.school_class.name)
        people = in_order_of_names(choices.people, _named)
        sets = in_order_of_names(choices.sets.items(), lambda one: one[1])
        kinds = [(one, self._kind_words(one)) for one in choices.kinds]
        chosen = self.chosen_class
        fill(
            self.group,
            [(None, self.tr("All classes")), *((one, one.school_class.name) for one in classes)],
        )
        for place, one in enumerate(classes, start=1):
            if one.school_class == chosen:
                self.group.setCurrentIndex(place)
        self.group.setVisible(bool(classes))
        fill(
            self.learner,
            [(None, self.tr("All learners")), *((one, _named(one)) for one in people)],
        )
        fill(self.set, [(None, self.tr("All sets")), *sets])
        fill(self.kind, [(None, self.tr("All kinds")), *kinds])
        self._arrange()

    def keep_to(self, quiz: UUID, words: str) -> None:
        """Look through one quiz only, until all are chosen again."""
        fill(self.quiz, [(None, self.tr("All quizzes")), (quiz, words)])
        self.quiz.setCurrentIndex(1)
        self._is_narrowed = True
        self._arrange()
        self.changed.emit()

    def narrow_to(self, learner: Learner, days: int, *, right: bool) -> None:
        """Choose answers of one person in the last days, and nothing else; nobody is told."""
        for box in (self.group, self.set, self.kind, self.quiz, self.order):
            box.setCurrentIndex(0)
        self.text.clear()
        fill(self.learner, [(None, self.tr("All learners")), (learner, _named(learner))])
        self.learner.setCurrentIndex(1)
        self.period.choose(days)
        self.right.choose(right)
        self._arrange()

    def _turn(self) -> None:
        self._is_open = not self._is_open
        self._arrange()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        """Show the boxes that there is room for."""
        is_full = self._is_open or not self._is_compact
        for box in (self.set, self.kind, self.period, self.right, self.order):
            box.setVisible(is_full or box.currentIndex() > 0)
        self.only.setVisible(is_full)
        self.quiz.setVisible(self._is_narrowed)
        self.more.setVisible(self._is_compact)
        self.more.set_text(self.tr("Fewer filters") if self._is_open else self.tr("More filters"))
        self.more.set_icon("chevron-up" if self._is_open else "chevron-down")

    def _fill_fixed(self) -> None:
        fill(self.quiz, [(None, self.tr("All quizzes"))])
        fill(self.period, periods())
        fill(
            self.right,
            [
                (None, self.tr("Right or not")),
                (True, self.tr("Right")),
                (False, self.tr("Not right")),
            ],
        )
        fill(
            self.order,
            [
                (ReviewOrder.LATEST.value, self.tr("Latest first")),
                (ReviewOrder.EARLIEST.value, self.tr("Earliest first")),
                (ReviewOrder.LEARNER.value, self.tr("By learner")),
                (ReviewOrder.SET.value, self.tr("By set")),
            ],
        )

    def _lay_out(self, themes: ThemeStore) -> None:
        flow = Flow(themes, 8)
        boxes = (self.group, self.learner, self.set, self.kind, self.period, self.right, self.quiz)
        for box in (*boxes, self.order):
            box.activated.connect(self.changed)
            flow.addWidget(box)
        self.text.textEdited.connect(lambda _: self._typing.start())
        self.text.returnPressed.connect(self._seek)
        for part in (self.text, self.only, self.more):
            flow.addWidget(part)
        self.setLayout(flow)
        self._arrange()

    def _seek(self) -> None:
        self._typing.stop()
        self.changed.emit()


def _named(learner: Learner) -> str:
    return f"{learner.name} · {learner.number}" if learner.number else learner.name


def fill(box: ChoiceBox, entries: Sequence[tuple[object, str]]) -> None:
    """Put other entries into a box; what was chosen stays so if it is there."""
    before = box.currentData()
    box.clear()
    for value, words in entries:
        box.addItem(words, value)
    values = [value for value, _ in entries]
    box.setCurrentIndex(values.index(before) if before in values else 0)
    box.updateGeometry()
