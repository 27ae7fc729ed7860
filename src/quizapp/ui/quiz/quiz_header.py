"""The line above a question: stop, which set, how far, and the mark."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.session.quiz import Item, Quiz
from quizapp.ui.breakpoints import WidthClass, width_class
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.progress_segments import ProgressSegments, Step, step_of
from quizapp.ui.words.quiz_title import quiz_title


class QuizHeader(QWidget):
    """56 px high; `stopped` and `flagged` say what was pressed."""

    stopped = Signal()
    flagged = Signal(bool)

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty header."""
        super().__init__()
        self._themes = themes
        self._name = ""
        self.stop = IconButton(themes, "x", self.tr("Stop"), key="Esc")
        self._title = Label(themes, "", "smallS", "text2", elide=True)
        self._progress = ProgressSegments(themes)
        self._count = Label(themes, "", "smallS", "text2", wrap=False, tabular=True)
        self.flag = IconButton(themes, "flag", self.tr("Mark this question"), key="M")
        self.flag.setCheckable(True)
        self.stop.clicked.connect(self.stopped)
        self.flag.clicked.connect(self._flag)
        row = Row(themes, 16, (20, 8, 20, 8))
        row.addWidget(self.stop)
        row.addWidget(self._title)
        row.addWidget(self._progress, 1)
        row.addWidget(self._count)
        row.addWidget(self.flag)
        self._row = row
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._measure)

    def present(self, quiz: Quiz, item: Item, *, reviewing: bool) -> None:
        """Show where `item` stands in its quiz."""
        steps = ["now" if other.id == item.id else self._step(other) for other in quiz.items]
        self._progress.show_steps(steps)
        words = self.tr("{now} of {all}")
        self._count.setText(words.format(now=self._progress.position, all=len(steps)))
        self._title.setText(self._name or quiz_title(quiz.set_title, quiz.mode))
        self.stop.set_name(self.tr("Back") if reviewing else self.tr("Stop"))
        self.show_flag(item.flagged)

    def sit(self, timer: QWidget) -> None:
        """Show an exam: a timer in the place of the mark, as nothing is come back to."""
        self._row.insertWidget(self._row.indexOf(self.flag), timer)
        self.flag.setEnabled(False)
        self.flag.hide()

    def tell(self, name: str, *, told: bool) -> None:
        """Name the exam; show of each answer whether it was right, or only that it was given."""
        self._name = name
        self._progress.tells = told

    def _step(self, item: Item) -> Step:
        told = self._progress.tells or item.answer is None
        return step_of(item.answer) if told else "answered"

    @property
    def place(self) -> str:
        """Where the quiz stands: “7 of 12”."""
        return self._count.text()

    def show_flag(self, flagged: bool) -> None:
        """Show whether the question is marked."""
        self.flag.setChecked(flagged)
        self.flag.set_name(
            self.tr("Take the mark off this question") if flagged else self.tr("Mark this question")
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of the set out where there is no room for it."""
        self._measure()
        super().resizeEvent(event)

    def _flag(self, on: bool) -> None:
        self.show_flag(on)
        self.flagged.emit(on)

    def _measure(self) -> None:
        theme = self._themes.theme
        self._title.setVisible(width_class(theme, self.width()) is not WidthClass.NARROW)
        self._title.setMaximumWidth(min(theme.px(400), self.width() // 3))
