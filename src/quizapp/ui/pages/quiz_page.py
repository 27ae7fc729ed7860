"""The quiz: one question a page, and in the same place what the answer was worth."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.session.quiz import Item, Quiz
from quizapp.ui.answers.field import is_typed
from quizapp.ui.dialogs.quiz_keys import QuizKeys
from quizapp.ui.keys import KeyFilter, is_enter, skips, typed
from quizapp.ui.pages.quiz_board import QuizBoard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.painted_button import PaintedButton

_GUARD = 250
_PATIENCE = 100
_TURNS: Mapping[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Phase(Enum):
    """What the page is doing; while it waits, an answer was given but is not known to be safe."""

    ASKING = auto()
    WAITING = auto()
    FEEDBACK = auto()
    REVIEW = auto()


class QuizPage(QuizBoard):
    """Shows what a quiz is told to show; whoever listens keeps the answers.

    A verdict is shown by `show_feedback` alone, which is called when the answer is safe.
    """

    answered = Signal(tuple)
    """Option ids in their order; empty for “I don't know”."""

    next_requested = Signal()
    stop_requested = Signal()
    back_requested = Signal()
    turn_requested = Signal(int)
    """The answer before (-1) or after (1) an old one is wanted, which is in another quiz."""

    retry_requested = Signal()
    flag_toggled = Signal(object, bool)
    another_requested = Signal(object)

    def __init__(self, themes: ThemeStore, words: DateWords, parent: QWidget | None = None) -> None:
        """Make a page without a question; dates are said with `words`."""
        super().__init__(themes, words, parent)
        self._themes = themes
        self._phase = Phase.WAITING
        self._quiz: Quiz | None = None
        self._among: tuple[Item, ...] = ()
        self._beyond: tuple[bool, bool] | None = None
        self._guard = _single_shot(self, _GUARD)
        self._patience = _single_shot(self, _PATIENCE)
        self._steering = KeyFilter(self._steer, self)
        self._steering.watch(*self.footer.buttons, self.header.stop, self.header.flag)
        self._connect()

    def show_question(self, quiz: Quiz, item: Item) -> None:
        """Ask a question that has no answer yet."""
        self._begin(Phase.ASKING, quiz, item)
        area = self.sheet.ask(item)
        area.changed.connect(self._allow_check)
        area.submitted.connect(self._submit)
        # Before the footer hides the button with the focus, which would go elsewhere first.
        self.take_focus(area.stops[0])
        typing = is_typed(item.question)
        self.footer.show_asking(typed=typing)
        self.footer.show_hints(area.hints, typed=typing)
        self._allow_check()
        # The stem is the name of the group that the focus is in.
        announce(self, self.tr("Question {place}.").format(place=self.header.place))

    def show_feedback(self, quiz: Quiz, item: Item) -> None:
        """Say what an answer was worth that is safe by now, where the question stands."""
        self._begin(Phase.FEEDBACK, quiz, item)
        verdict = self.sheet.explain(item)
        self.footer.show_feedback(last=quiz.is_finished, verdict=verdict)
        self.footer.show_hints(self._timeline_hints())
        self._guard.start()
        self.take_focus(self.footer.advance)
        announce(self, f"{verdict} {item.question.explanation}")

    def show_review(
        self,
        quiz: Quiz,
        item: Item,
        among: Sequence[Item] = (),
        *,
        beyond: tuple[bool, bool] | None = None,
    ) -> None:
        """Show an old answer again; ← and → lead to the others of `among`.

        Without `among` these are all answered questions of the quiz. With `beyond` they are
        anywhere: it tells whether there is one before and one after, which `turn_requested` asks
        for.
        """
        self._beyond = beyond
        self._among = tuple(among) or tuple(other for other in quiz.items if other.answer)
        self._begin(Phase.REVIEW, quiz, item)
        verdict = self.sheet.explain(item, from_top=True)
        earlier, later = beyond or (bool(self._neighbour(-1)), bool(self._neighbour(1)))
        self.footer.show_review(verdict, earlier=earlier, later=later)
        turns = (KeyHint(("←", "→"), self.tr("other answers")),) if earlier or later else ()
        self.footer.show_hints((*turns, *self._timeline_hints()))
        self._guard.start()
        self.take_focus(self.footer.advance)
        announce(self, f"{item.question.stem} {verdict} {item.question.explanation}")

    def show_saving(self, saving: bool) -> None:
        """Say that an answer is being written, once that takes longer than a moment.

        False without a verdict or a problem lets the answer be changed again.
        """
        self.messages.clear()
        self.footer.block(False)
        if saving:
            self._patience.start()
            return
        self._say_check()
        if self._phase is Phase.WAITING and self.sheet.area is not None:
            self._phase = Phase.ASKING
            self.sheet.area.lock(False)

    def show_problem(self, text: str) -> None:
        """Say why something was not saved; nothing goes on before a retry. "" takes it back."""
        self._say_check()
        self.footer.block(bool(text))
        if text:
            self.messages.show_problem(self.tr("Not saved"), text)
            announce(self, f"{self.tr('Not saved')}. {text}")
        elif self.messages.has_problem:
            self.messages.clear()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, text: str) -> None:
        """Say something about this question that asks for nothing."""
        self.messages.show_notice(text)
        announce(self, text)

    def show_flag(self, flagged: bool) -> None:
        """Show whether the question is marked."""
        self.header.show_flag(flagged)
        if self._quiz is not None and self.sheet.item is not None:
            item_id = self.sheet.item.id
            self._quiz = self._quiz.flag(item_id) if flagged else self._quiz.unflag(item_id)

    @property
    def whereabouts(self) -> tuple[str, str]:
        """The ids of the set and of the event that the answer is about; "" if there is none."""
        item, quiz = self.sheet.item, self._quiz
        focus = item.question.stretch.focus if item is not None else ()
        return ("" if quiz is None else quiz.set_id), (focus[0] if focus else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a key that the widget with the focus had no use for."""
        if not self._press(event):
            super().keyPressEvent(event)

    def _begin(self, phase: Phase, quiz: Quiz, item: Item) -> None:
        if self.is_noting_other(item) or (self._quiz is not None and self._quiz.id != quiz.id):
            self.settle()
        self._phase = phase
        self._quiz = quiz
        self.messages.clear()
        self._say_check()
        self.footer.block(False)
        self.footer.allow_another()
        self.header.present(quiz, item, reviewing=phase is Phase.REVIEW)

    def _press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; return whether it means anything."""
        if self.panel_open:
            return self._press_beside_panel(event)
        held, text = event.isAutoRepeat(), typed(event)
        if event.key() == Qt.Key.Key_Escape and not held:
            self._close_or_leave()
        elif self._phase is Phase.ASKING and self.sheet.area and self.sheet.area.press(event):
            # Before all keys of the page, because letters and digits may be the answer.
            return True
        elif text == "?" or (event.key() == Qt.Key.Key_F1 and not held):
            QuizKeys(self._themes, self).open()
        elif text == "m":
            self.header.flag.click()
        elif self._phase is Phase.ASKING:
            return self._press_asking(event, text)
        else:
            return self._press_explained(event, text)
        return True

    def _press_beside_panel(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panels()
        return event.key() == Qt.Key.Key_Escape

    def _press_asking(self, event: QKeyEvent, text: str) -> bool:
        if is_enter(event) and not event.isAutoRepeat():
            self._submit()
        elif text == "0" or skips(event):
            self._answer(())
        else:
            return self.scroll_by_key(event)
        return True

    def _press_explained(self, event: QKeyEvent, text: str) -> bool:
        area, feedback = self.sheet.area, self.sheet.feedback
        if area is None or feedback is None:
            return self.scroll_by_key(event)
        goes_on = is_enter(event) or event.key() == Qt.Key.Key_Space
        if goes_on and not event.isAutoRepeat():
            self._advance()
        elif text == "s":
            feedback.toggle_source()
        elif text == "t":
            feedback.toggle_list()
        elif text == "d":
            feedback.toggle_disputes()
        elif text == "g" and self._phase is Phase.REVIEW:
            self.footer.whole_wanted.emit()
        elif text == "l" and self._phase is Phase.FEEDBACK:
            self.footer.another.click()
        elif self._phase is Phase.REVIEW and event.key() in _TURNS:
            self._turn(_TURNS[event.key()])
        else:
            return area.press(event) or self.scroll_by_key(event) or feedback.strip.press(event)
        return True

    def _steer(self, event: QKeyEvent) -> bool:
        """Take keys that buttons would use otherwise: arrows, and Enter after a click.

        Some desktops let Enter press the button that was clicked last; here it goes on.
        """
        focus = self.focusWidget()
        clicked = isinstance(focus, PaintedButton) and not focus.ring_visible
        taken = event.key() in _ARROWS or (clicked and is_enter(event))
        return taken and self._press(event)

    def _allow_check(self) -> None:
        self.footer.allow_check(bool(self.sheet.area and self.sheet.area.response()))

    def _submit(self) -> None:
        if self.sheet.area is not None and self.sheet.area.response():
            self._answer(self.sheet.area.response())

    def _answer(self, response: tuple[str, ...]) -> None:
        """Hand an answer over, once."""
        if self._phase is Phase.ASKING and self.sheet.area is not None:
            self._phase = Phase.WAITING
            self.sheet.area.lock(True)
            self.answered.emit(response)

    def _advance(self) -> None:
        """Go on, but not by the same key press that asked for the check."""
        if self._guard.isActive() or self.messages.has_problem:
            return
        if self._phase is Phase.FEEDBACK:
            self._phase = Phase.WAITING
            self.next_requested.emit()
        elif self._phase is Phase.REVIEW:
            self.back_requested.emit()

    def _timeline_hints(self) -> tuple[KeyHint, ...]:
        """Return the keys of the timeline, if the question has one."""
        feedback = self.sheet.feedback
        if feedback is None or not feedback.has_timeline:
            return ()
        return (KeyHint(("+", "−"), self.tr("zoom the timeline")),)

    def _neighbour(self, step: int) -> Item | None:
        """Return the answer before (-1) or after (1) the one that is shown."""
        shown = self.sheet.item
        ids = [item.id for item in self._among]
        if self._quiz is None or shown is None or shown.id not in ids:
            return None
        place = ids.index(shown.id) + step
        return self._quiz.item(ids[place]) if 0 <= place < len(ids) else None

    def _turn(self, step: int) -> None:
        if self._beyond is not None:
            if self._beyond[step > 0]:
                self.turn_requested.emit(step)
            return
        item = self._neighbour(step)
        if item is not None and self._quiz is not None:
            self.show_review(self._quiz, item, self._among)

    def _close_or_leave(self) -> None:
        """Close what was opened about the answer; if nothing is open, leave."""
        if self.sheet.feedback is None or not self.sheet.feedback.close_opened():
            self._leave()

    def _leave(self) -> None:
        """Go back from an old answer; ask first while a quiz is going on."""
        if self._phase is Phase.REVIEW:
            self.back_requested.emit()
        else:
            self.open_panel(self.stop_panel)

    def _like(self) -> None:
        if self.sheet.item is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.footer.allow_another(allowed=False)
            self.another_requested.emit(self.sheet.item.id)

    def _toggle_list(self) -> None:
        if self.sheet.feedback is not None:
            self.sheet.feedback.toggle_list()

    def _flag(self, flagged: bool) -> None:
        if self.sheet.item is not None:
            self.show_flag(flagged)
            self.flag_toggled.emit(self.sheet.item.id, flagged)

    def _report(self, remark: str) -> None:
        self.close_panels()
        if self.sheet.item is not None:
            self.report_submitted.emit(self.sheet.item.id, remark)

    def _stop(self) -> None:
        self.close_panels()
        self.stop_requested.emit()

    def _say_check(self) -> None:
        self._patience.stop()
        self.footer.say_check()

    def _connect(self) -> None:
        self._patience.timeout.connect(lambda: self.footer.say_check(saving=True))
        self.header.stopped.connect(self._leave)
        self.header.flagged.connect(self._flag)
        self.footer.skipped.connect(lambda: self._answer(()))
        self.footer.submitted.connect(self._submit)
        self.footer.advanced.connect(self._advance)
        self.footer.turned.connect(self._turn)
        self.footer.more_wanted.connect(self._like)
        self.footer.list_wanted.connect(self._toggle_list)
        self.footer.reported.connect(lambda: self.open_panel(self.report_panel))
        self.stop_panel.confirmed.connect(self._stop)
        self.report_panel.saved.connect(self._report)
        self.messages.retried.connect(self.retry_requested)


def _single_shot(owner: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(milliseconds)
    return timer
