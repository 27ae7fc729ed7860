"""Making an assignment: what is asked, who is to take it, and by which rules."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.classroom.assignment import LONGEST_TITLE
from quizapp.classroom.rules import Rules
from quizapp.classroom.school_class import SchoolClass
from quizapp.services.library import SetSummary
from quizapp.services.saved_quizzes import QuizEntry
from quizapp.services.set_assignments import OfQuiz, OfSet, Wish
from quizapp.ui.exams.form_page import FormPage
from quizapp.ui.exams.rules_form import RulesForm
from quizapp.ui.exams.setting_card import SettingCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.text_field import TextField

_SET, _QUIZ = "set", "quiz"
_SAME, _OWN = "same", "own"
_COUNTS, _COUNT = ("5", "10", "15", "20", "30"), "10"


class NewAssignmentPage(FormPage):
    """One card for what is asked, one for the time, one for the rest; every row explains itself."""

    wished = Signal(object)
    """An assignment is to be made; carries the wish."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page with what most assignments need."""
        super().__init__(themes, self.tr("New assignment"), self.tr("Set it"))
        self.title = TextField(themes, self.tr("Title"), label_visible=False)
        self.title.edit.setMaxLength(LONGEST_TITLE)
        self._kind = self._pick(
            self.tr("Made from"), ((_SET, self.tr("A set")), (_QUIZ, self.tr("A saved quiz")))
        )
        self._source = ChoiceBox(themes, self.tr("Set or quiz"))
        self._count = self._pick(self.tr("Questions"), tuple((n, n) for n in _COUNTS), _COUNT)
        self._own = self._pick(
            self.tr("Whose questions"),
            ((_SAME, self.tr("The same for all")), (_OWN, self.tr("Each their own"))),
        )
        self._whom = ChoiceBox(themes, self.tr("For"))
        self._sets: Sequence[SetSummary] = ()
        self._quizzes: Sequence[QuizEntry] = ()
        self._asked = self._asked_card()
        self.form = RulesForm(themes)
        self.body.addWidget(self._asked)
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.setFocusProxy(self.title)
        for segmented in (self._kind, self._count, self._own):
            segmented.chosen.connect(segmented.set_value)
        self._kind.chosen.connect(lambda _: self._show_kind())

    def offer(
        self,
        sets: Sequence[SetSummary],
        quizzes: Sequence[QuizEntry],
        classes: Sequence[SchoolClass],
    ) -> None:
        """Offer what can be asked, and to whom; what was written before stays."""
        self._sets = [one for one in sets if one.usable]
        self._quizzes = [one for one in quizzes if one.usable]
        whom: list[tuple[str, object]] = [(one.name, one.id) for one in classes]
        _offer(self._whom, [(self.tr("Everybody"), None), *whom])
        self._show_kind()
        self.say_fault("")
        self.make.setEnabled(self._source.count() > 0)
        self.middle.to_top()

    def clear(self) -> None:
        """Forget what was written."""
        self.title.set_text("")
        self.form.present(Rules(), None, None)
        for segmented, value in ((self._kind, _SET), (self._count, _COUNT), (self._own, _SAME)):
            segmented.set_value(value)
        self._show_kind()
        for box in (self._source, self._whom):
            box.setCurrentIndex(0)

    def _asked_card(self) -> SettingCard:
        tr = self.tr
        return SettingCard(
            self._themes,
            tr("What is asked"),
            (tr("Title"), tr("Learners see it. Empty: the name of the set."), self.title),
            (tr("Made from"), tr("A saved quiz is set as it is now."), self._kind),
            (tr("Set or quiz"), "", self._source),
            (tr("Questions"), tr("Kinds for practice only are left out."), self._count),
            (tr("Whose questions"), tr("Drawn anew for each, or the same."), self._own),
            (tr("For"), "", self._whom),
        )

    def _pick(self, name: str, choices: Sequence[tuple[str, str]], value: str = "") -> Segmented:
        return Segmented(self._themes, name, choices, value or choices[0][0])

    def _show_kind(self) -> None:
        """Offer sets or saved quizzes."""
        of_set = self._kind.value() == _SET
        sources = self._sets if of_set else self._quizzes
        _offer(self._source, [(one.title, one.id) for one in sources])
        self._asked.show_rows(self._count, self._own, shown=of_set)
        self.make.setEnabled(self._source.count() > 0)

    def _wrong(self) -> QWidget | None:
        return self.form.wrong()

    def _emit(self) -> None:
        name = self._source.currentData()
        own = self._own.value() == _OWN
        of_set = OfSet(name, int(self._count.value()), each_their_own=own)
        wish = Wish(
            title=self.title.text(),
            source=of_set if self._kind.value() == _SET else OfQuiz(name),
            rules=self.form.rules(),
            class_id=self._whom.currentData(),
            opens_at=self.form.opens.moment(),
            closes_at=self.form.closes.moment(),
        )
        self.wished.emit(wish)


def _offer(box: ChoiceBox, choices: Sequence[tuple[str, object]]) -> None:
    """Offer texts with what they stand for; what was chosen stays so if it is still there."""
    chosen = box.currentData()
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    places = [place for place, (_, value) in enumerate(choices) if value == chosen]
    box.setCurrentIndex(next(iter(places), 0))
