"""The quiz page in an exam: with a timer, and silent about what is told later."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.dataset.date_words import DateWords
from quizapp.ui.exams.exam_timer import ExamTimer
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.theme_store import ThemeStore

_OTHER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class ExamPage(QuizPage):
    """Alt T tells the time, Alt H hides or shows it, F11 leaves or fills the screen."""

    full_screen_toggled = Signal()

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make the page without a question."""
        super().__init__(themes, words)
        self.timer = ExamTimer(themes)
        self.header.sit(self.timer)

    def sit(self, name: str, *, told: bool, timed: bool) -> None:
        """Begin with a sitting whose answers are told at once, or not."""
        self.header.tell(name, told=told)
        self.footer.sit(told=told)
        promise = (
            self.tr("Your answers are saved, but the time goes on. You can come back from Home.")
            if timed
            else self.tr("Your answers are saved. You can come back from Home.")
        )
        self.stop_panel.say(self.tr("Leave for now?"), promise)

    def standing(self) -> tuple[str, ...]:
        """Return what is chosen but not handed in."""
        area = self.sheet.area
        return area.response() if area is not None and self.sheet.feedback is None else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of an exam besides those of every quiz."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and not event.modifiers() & _OTHER and not event.isAutoRepeat():
            if event.key() == Qt.Key.Key_T:
                self.timer.tell()
                return
            if event.key() == Qt.Key.Key_H:
                self.timer.toggle()
                return
        if event.key() == Qt.Key.Key_F11 and not event.isAutoRepeat():
            self.full_screen_toggled.emit()
            return
        super().keyPressEvent(event)
