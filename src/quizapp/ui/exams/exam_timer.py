"""The time that is left, small and quiet: it can be hidden, and speaks up only near the end."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from quizapp.ui.exams.time_words import clock_words, span_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label

MOMENTS = (300, 240, 180, 120, 60, 10)
"""Seconds before the end of the quiz at which the time is told unasked."""

_SHOWN = 6000
"""How long a hidden time is to be seen when it is told, in milliseconds."""


class ExamTimer(QWidget):
    """A button that hides or shows the time, and the time.

    A screen reader hears it at each minute of the last five, ten seconds before the end, and
    whenever it is asked for; it is never read out by itself otherwise.
    """

    def __init__(self, themes: ThemeStore) -> None:
        """Make a timer that shows nothing yet."""
        super().__init__()
        self._quiz: float | None = None
        self._question: float | None = None
        self._told: int | None = None
        self._hidden = False
        self._button = IconButton(themes, "clock", "", key="Alt+H")
        self._button.clicked.connect(self.toggle)
        self._label = Label(themes, "", "smallS", "text2", wrap=False, tabular=True)
        self._glimpse = QTimer(self)
        self._glimpse.setSingleShot(True)
        self._glimpse.setInterval(_SHOWN)
        self._glimpse.timeout.connect(self._write)
        row = Row(themes, 4)
        row.addWidget(self._button)
        row.addWidget(self._label)
        self.setLayout(row)
        self._write()

    @property
    def text(self) -> str:
        """What is to be seen of the time."""
        return self._label.text()

    @property
    def stop(self) -> QWidget:
        """What the Tab key stops at."""
        return self._button

    def present(self, quiz: float | None, question: float | None) -> None:
        """Show how many seconds are left for the quiz and for the question, None for no limit."""
        before = self._quiz
        self._quiz, self._question = quiz, question
        self.setVisible(quiz is not None or question is not None)
        moment = _passed(before, quiz)
        if moment is not None and moment != self._told:
            self._told = moment
            self._speak(self.tr("{time} left.").format(time=span_words(moment)))
        self._write()

    def toggle(self) -> None:
        """Hide the time, or show it again."""
        self._hidden = not self._hidden
        self._glimpse.stop()
        self._write()
        said = self.tr("The time is hidden. Alt T tells it.") if self._hidden else self.words()
        announce(self, said)

    def tell(self) -> None:
        """Say the time now; if it is hidden it can be seen for a moment."""
        self._speak(self.words())
        self._write()

    def words(self) -> str:
        """Return the time in words."""
        said = []
        if self._question is not None:
            words = self.tr("{time} left for this question.")
            said.append(words.format(time=span_words(self._question)))
        if self._quiz is not None:
            said.append(self.tr("{time} left.").format(time=span_words(self._quiz)))
        return " ".join(said)

    def _speak(self, words: str) -> None:
        self._glimpse.start()
        announce(self, words)

    def _write(self) -> None:
        times = [time for time in (self._question, self._quiz) if time is not None]
        seen = not self._hidden or self._glimpse.isActive()
        self._label.setText(" · ".join(map(clock_words, times)) if seen else self.tr("hidden"))
        near = self._quiz is not None and self._quiz <= MOMENTS[-2]
        self._label.set_color("text" if near and seen else "text2")
        self._button.set_name(
            self.tr("Show the time that is left")
            if self._hidden
            else self.tr("Hide the time that is left")
        )


def _passed(before: float | None, now: float | None) -> int | None:
    """Return the last of the moments that lies between two times, if any does."""
    if before is None or now is None:
        return None
    return next((moment for moment in reversed(MOMENTS) if now <= moment < before), None)
