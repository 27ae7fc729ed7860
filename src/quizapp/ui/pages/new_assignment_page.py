"""Making an assignment: what is asked, who is to take it, and by which rules."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.classroom.assignment import LONGEST_TITLE
from quizapp.classroom.rules import Feedback, Rules
from quizapp.classroom.school_class import SchoolClass
from quizapp.services.library import SetSummary
from quizapp.services.saved_quizzes import QuizEntry
from quizapp.services.set_assignments import OfQuiz, OfSet, Wish
from quizapp.ui.exams.footed_page import FootedPage
from quizapp.ui.exams.rule_words import correction_words
from quizapp.ui.exams.time_field import TimeField
from quizapp.ui.exams.when_field import WhenField
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.setting_row import SettingRow
from quizapp.ui.widgets.text_field import TextField

_SET, _QUIZ = "set", "quiz"
_SAME, _OWN = "same", "own"
_ON, _OFF = "on", "off"
_COUNTS = ("5", "10", "15", "20", "30")
_ATTEMPTS = ("1", "2", "3", "any")


class NewAssignmentPage(FootedPage):
    """One card for what is asked, one for the time, one for the rest; every row explains itself."""

    wished = Signal(object)
    """An assignment is to be made; carries the wish."""

    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page with what most assignments need."""
        self.back = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        self.make = Button(themes, self.tr("Set it"), "primary", key=self.tr("Ctrl Enter"))
        super().__init__(themes, self.back, self.make)
        heading = Label(themes, self.tr("New assignment"), "h1")
        self.body.addWidget(heading)
        self.title = TextField(themes, self.tr("Title"), label_visible=False)
        self.title.edit.setMaxLength(LONGEST_TITLE)
        self._kind = self._pick(
            self.tr("Made from"), ((_SET, self.tr("A set")), (_QUIZ, self.tr("A saved quiz")))
        )
        self._source = ChoiceBox(themes, self.tr("Set or quiz"))
        self._count = self._pick(self.tr("Questions"), tuple((n, n) for n in _COUNTS), "10")
        self._own = self._pick(
            self.tr("Whose questions"),
            ((_SAME, self.tr("The same for all")), (_OWN, self.tr("Each their own"))),
        )
        self._whom = ChoiceBox(themes, self.tr("For"))
        self._make_times(themes)
        self._make_rules()
        self._sets: Sequence[SetSummary] = ()
        self._quizzes: Sequence[QuizEntry] = ()
        self._lay_out()
        self.body.addStretch(1)
        self.setFocusProxy(self.title)
        self._listen()

    def offer(
        self,
        sets: Sequence[SetSummary],
        quizzes: Sequence[QuizEntry],
        classes: Sequence[SchoolClass],
    ) -> None:
        """Offer what can be asked, and to whom; what was written before is gone."""
        self._sets = [one for one in sets if one.usable]
        self._quizzes = [one for one in quizzes if one.usable]
        self._whom.clear()
        self._whom.addItem(self.tr("Everybody"), None)
        for one in classes:
            self._whom.addItem(one.name, one.id)
        for field in (self.title, self._opens, self._closes, self._feedback_at):
            field.set_text("")
            field.clear_message()
        for field in (self._time, self._each):
            field.set_text("")
            field.clear_message()
        self._kind.set_value(_SET)
        self._show_kind()
        self.make.setEnabled(self._source.count() > 0)
        self.middle.to_top()

    def say_fault(self, words: str) -> None:
        """Say why it could not be made; everything stays as it was written."""
        self.make.setEnabled(True)
        self._fault.setText(words)
        self._fault.setVisible(bool(words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make it by Ctrl Enter, go back by Esc."""
        held = event.isAutoRepeat()
        if event.key() == Qt.Key.Key_Escape and not held:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier and not held
        ):
            self.make.click()
        else:
            super().keyPressEvent(event)

    def _make_times(self, themes: ThemeStore) -> None:
        self._opens = WhenField(themes, self.tr("Opens"))
        self._closes = WhenField(themes, self.tr("Closes"))
        self._time = TimeField(themes, self.tr("Time for everything"), self.tr("minutes"), 60)
        self._each = TimeField(themes, self.tr("Time for each question"), self.tr("seconds"), 1)
        self._feedback_at = WhenField(themes, self.tr("Shown from"))

    def _make_rules(self) -> None:
        self._attempts = self._pick(
            self.tr("Attempts"),
            tuple((n, n if n != "any" else self.tr("Any number")) for n in _ATTEMPTS),
        )
        self._feedback = self._pick(
            self.tr("Right answers are shown"),
            (
                (Feedback.NOW, self.tr("At once")),
                (Feedback.END, self.tr("At the end")),
                (Feedback.LATER, self.tr("Later")),
            ),
            Feedback.END,
        )
        self._corrected = self._switch(self.tr("Correction for guessing"))
        self._mix = self._switch(self.tr("Questions in another order for each"))
        self._mix_options = self._switch(self.tr("Options in another order for each"))
        self._full = self._switch(self.tr("Fill the screen"))

    def _lay_out(self) -> None:
        tr = self.tr
        self._fault = Label(self._themes, "", "bodyS", "bad_text")
        self._fault.hide()
        self.body.addWidget(self._fault)
        self._asked = self._card(
            tr("What is asked"),
            (tr("Title"), tr("Learners see it. Empty: the name of the set."), self.title),
            (tr("Made from"), tr("A saved quiz is set as it is now."), self._kind),
            (tr("Set or quiz"), "", self._source),
            (tr("Questions"), tr("Kinds for practice only are left out."), self._count),
            (tr("Whose questions"), tr("Drawn anew for each, or the same."), self._own),
            (tr("For"), "", self._whom),
        )
        limit = tr("Empty: no limit. Extra time of single learners is given later.")
        self._card(
            tr("Time"),
            (tr("Time for everything"), limit, self._time),
            (tr("Time for each question"), tr("Then the next one comes."), self._each),
            (tr("Opens"), tr("Empty: at once."), self._opens),
            (
                tr("Closes"),
                tr("Empty: not by itself. What has begun may be finished."),
                self._closes,
            ),
        )
        self._lay_out_rules()

    def _lay_out_rules(self) -> None:
        tr = self.tr
        rows = self._card(
            tr("Rules"),
            (tr("Attempts"), "", self._attempts),
            (tr("Right answers are shown"), "", self._feedback),
            (
                tr("Shown from"),
                tr("Until then no page of the learner tells it."),
                self._feedback_at,
            ),
            (tr("Correction for guessing"), correction_words(), self._corrected),
            (tr("Questions in another order for each"), "", self._mix),
            (
                tr("Options in another order for each"),
                tr("Never dates, numbers, or what is to be put in order."),
                self._mix_options,
            ),
            (tr("Fill the screen"), tr("Leaving it is noted, not punished."), self._full),
        )
        self._later_row = rows[2]
        self._later_row.hide()

    def _card(self, title: str, *rows: tuple[str, str, QWidget]) -> list[SettingRow]:
        card = Card(self._themes, padding=12, spacing=0)
        heading = Label(self._themes, title, "h2")
        heading.setContentsMargins(12, 8, 12, 4)
        card.body.addWidget(heading)
        made = []
        for number, (name, words, control) in enumerate(rows):
            if number:
                card.body.addWidget(Rule(self._themes))
            row = SettingRow(self._themes, name, words, control)
            row.setContentsMargins(12, 0, 12, 0)
            card.body.addWidget(row)
            made.append(row)
        self.body.addWidget(card)
        return made

    def _pick(self, name: str, choices: Sequence[tuple[str, str]], value: str = "") -> Segmented:
        return Segmented(self._themes, name, choices, value or choices[0][0])

    def _switch(self, name: str) -> Segmented:
        return self._pick(name, ((_OFF, self.tr("Off")), (_ON, self.tr("On"))))

    def _show_kind(self) -> None:
        """Offer sets or saved quizzes."""
        of_set = self._kind.value() == _SET
        self._source.clear()
        for one in self._sets if of_set else self._quizzes:
            self._source.addItem(one.title, one.id)
        for row in self._asked[3:5]:
            row.setVisible(of_set)
        self.make.setEnabled(self._source.count() > 0)

    def _wrong(self) -> QWidget | None:
        """Let every field say what is wrong with it; return the first of them, if any."""
        fields: tuple[TimeField | WhenField, ...] = (
            self._time,
            self._each,
            self._opens,
            self._closes,
        )
        wrong = [field for field in fields if not field.is_right]
        if not wrong and self._opens.text() and self._closes.text():
            opens, closes = self._opens.moment(), self._closes.moment()
            if opens and closes and closes <= opens:
                self._closes.show_error(self.tr("It would close before it opens."))
                wrong.append(self._closes)
        if self._feedback.value() == Feedback.LATER:
            if not self._feedback_at.is_right:
                wrong.append(self._feedback_at)
            elif self._feedback_at.moment() is None:
                self._feedback_at.show_error(self.tr("From when on are they shown?"))
                wrong.append(self._feedback_at)
        return wrong[0] if wrong else None

    def _wish(self) -> Wish:
        """Return what is written, which is right."""
        feedback = Feedback(self._feedback.value())
        later = feedback is Feedback.LATER
        attempts = self._attempts.value()
        name = self._source.currentData()
        rules = Rules(
            quiz_seconds=self._time.seconds(),
            question_seconds=self._each.seconds(),
            attempts=None if attempts == "any" else int(attempts),
            feedback=feedback,
            feedback_at=self._feedback_at.moment() if later else None,
            corrected=self._corrected.value() == _ON,
            shuffle_questions=self._mix.value() == _ON,
            shuffle_options=self._mix_options.value() == _ON,
            full_screen=self._full.value() == _ON,
        )
        own = self._own.value() == _OWN
        of_set = OfSet(name, int(self._count.value()), each_their_own=own)
        return Wish(
            title=self.title.text(),
            source=of_set if self._kind.value() == _SET else OfQuiz(name),
            rules=rules,
            class_id=self._whom.currentData(),
            opens_at=self._opens.moment(),
            closes_at=self._closes.moment(),
        )

    def _send(self) -> None:
        wrong = self._wrong()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            self.middle.ensureWidgetVisible(wrong)
            return
        self.say_fault("")
        self.make.setEnabled(False)
        self.wished.emit(self._wish())

    def _listen(self) -> None:
        for segmented in (
            self._kind, self._count, self._own, self._attempts, self._feedback, self._corrected,
            self._mix, self._mix_options, self._full,
        ):  # fmt: skip
            segmented.chosen.connect(segmented.set_value)
        self._kind.chosen.connect(lambda _: self._show_kind())
        self._feedback.chosen.connect(
            lambda value: self._later_row.setVisible(value == Feedback.LATER)
        )
        self.back.clicked.connect(self.left)
        self.make.clicked.connect(self._send)
