"""The time and the rules of an assignment, as they are written down."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from quizapp.classroom.rules import Feedback, Rules
from quizapp.ui.exams.rule_words import correction_words
from quizapp.ui.exams.setting_card import SettingCard
from quizapp.ui.exams.time_field import TimeField
from quizapp.ui.exams.when_field import WhenField
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.segmented import Segmented

_ON, _OFF = "on", "off"
_ANY = "any"
_ATTEMPTS = ("1", "2", "3", _ANY)


class RulesForm(QWidget):
    """Two cards; every row explains itself."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the form with the rules that most assignments have."""
        super().__init__()
        self._themes = themes
        self.opens = WhenField(themes, self.tr("Opens"))
        self.closes = WhenField(themes, self.tr("Closes"))
        self.time = TimeField(themes, self.tr("Time for everything"), self.tr("minutes"), 60)
        self.each = TimeField(themes, self.tr("Time for each question"), self.tr("seconds"), 1)
        self.feedback_at = WhenField(themes, self.tr("Shown from"))
        self._rules = Rules()
        self._make_choices()
        self._times, self._ways = self._time_card(), self._rule_card()
        column = Column(themes, 16)
        column.addWidget(self._times)
        column.addWidget(self._ways)
        self.setLayout(column)
        self._listen()
        self.present(Rules(), None, None)

    def present(
        self, rules: Rules, opens: datetime | None, closes: datetime | None, *, begun: bool = False
    ) -> None:
        """Show rules to be changed; of what has begun only what may be."""
        self._rules = rules
        self.opens.set_moment(opens)
        self.closes.set_moment(closes)
        self.feedback_at.set_moment(rules.feedback_at)
        self.time.set_seconds(rules.quiz_seconds)
        self.each.set_seconds(rules.question_seconds)
        attempts = _ANY if rules.attempts is None else str(rules.attempts)
        self.attempts.set_value(attempts if attempts in _ATTEMPTS else _ANY)
        self.feedback.set_value(str(rules.feedback))
        for switch, on in (
            (self.corrected, rules.corrected),
            (self.mix, rules.shuffle_questions),
            (self.mix_options, rules.shuffle_options),
            (self.full, rules.full_screen),
        ):
            switch.set_value(_ON if on else _OFF)
        self._hold(begun=begun)

    def wrong(self) -> QWidget | None:
        """Let every field say what is wrong with it; return the first of them, if any."""
        fields: tuple[TimeField | WhenField, ...] = (self.time, self.each, self.opens, self.closes)
        wrong = [field for field in fields if not field.is_right]
        if not wrong and self.opens.text() and self.closes.text():
            opens, closes = self.opens.moment(), self.closes.moment()
            if opens and closes and closes <= opens:
                self.closes.show_error(self.tr("It would close before it opens."))
                wrong.append(self.closes)
        if self.feedback.value() == Feedback.LATER:
            if not self.feedback_at.is_right:
                wrong.append(self.feedback_at)
            elif self.feedback_at.moment() is None:
                self.feedback_at.show_error(self.tr("From when on are they shown?"))
                wrong.append(self.feedback_at)
        return wrong[0] if wrong else None

    def rules(self) -> Rules:
        """Return the rules that are written, which are right."""
        feedback = Feedback(self.feedback.value())
        attempts = self.attempts.value()
        return Rules(
            quiz_seconds=self.time.seconds(),
            question_seconds=self.each.seconds(),
            attempts=None if attempts == _ANY else int(attempts),
            feedback=feedback,
            feedback_at=self.feedback_at.moment() if feedback is Feedback.LATER else None,
            corrected=self.corrected.value() == _ON,
            shuffle_questions=self.mix.value() == _ON,
            shuffle_options=self.mix_options.value() == _ON,
            full_screen=self.full.value() == _ON,
        )

    def _hold(self, *, begun: bool) -> None:
        """Show what can be changed, and leave the rest out."""
        at_once = self._rules.feedback is Feedback.NOW
        self._times.show_rows(self.time, self.each, shown=not begun)
        held = (self.corrected, self.mix, self.mix_options, self.full)
        self._ways.show_rows(*held, shown=not begun)
        self._ways.show_rows(self.feedback, shown=not (begun and at_once))
        self.feedback.show_choice(Feedback.NOW, shown=not begun)
        self._follow()

    def _follow(self) -> None:
        """Ask for the date of the answers if they are shown from one on."""
        later = self.feedback.value() == Feedback.LATER
        self._ways.show_rows(self.feedback_at, shown=later)

    def _make_choices(self) -> None:
        tr = self.tr
        counts = tuple((n, n if n != _ANY else tr("Any number")) for n in _ATTEMPTS)
        self.attempts = self._pick(tr("Attempts"), counts)
        told = (
            (Feedback.NOW, tr("At once")),
            (Feedback.END, tr("At the end")),
            (Feedback.LATER, tr("Later")),
        )
        self.feedback = self._pick(tr("Right answers are shown"), told)
        switch = ((_OFF, tr("Off")), (_ON, tr("On")))
        self.corrected = self._pick(tr("Correction for guessing"), switch)
        self.mix = self._pick(tr("Questions in another order for each"), switch)
        self.mix_options = self._pick(tr("Options in another order for each"), switch)
        self.full = self._pick(tr("Fill the screen"), switch)

    def _pick(self, name: str, choices: Sequence[tuple[str, str]]) -> Segmented:
        return Segmented(self._themes, name, choices, choices[0][0])

    def _time_card(self) -> SettingCard:
        tr = self.tr
        limit = tr("Empty: no limit. Extra time of single learners is given later.")
        closing = tr("Empty: not by itself. What has begun may be finished.")
        return SettingCard(
            self._themes,
            tr("Time"),
            (tr("Time for everything"), limit, self.time),
            (tr("Time for each question"), tr("Then the next one comes."), self.each),
            (tr("Opens"), tr("Empty: at once."), self.opens),
            (tr("Closes"), closing, self.closes),
        )

    def _rule_card(self) -> SettingCard:
        tr = self.tr
        until = tr("Until then no page of the learner tells it.")
        never = tr("Never dates, numbers, or what is to be put in order.")
        return SettingCard(
            self._themes,
            tr("Rules"),
            (tr("Attempts"), "", self.attempts),
            (tr("Right answers are shown"), "", self.feedback),
            (tr("Shown from"), until, self.feedback_at),
            (tr("Correction for guessing"), correction_words(), self.corrected),
            (tr("Questions in another order for each"), "", self.mix),
            (tr("Options in another order for each"), never, self.mix_options),
            (tr("Fill the screen"), tr("Leaving it is noted, not punished."), self.full),
        )

    def _listen(self) -> None:
        for segmented in (
            self.attempts, self.feedback, self.corrected, self.mix, self.mix_options, self.full,
        ):  # fmt: skip
            segmented.chosen.connect(segmented.set_value)
        self.feedback.chosen.connect(lambda _: self._follow())
