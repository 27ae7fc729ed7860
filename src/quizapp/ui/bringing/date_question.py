"""What only somebody who knows a table can say about its dates."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.tone import tone_colors


class DateQuestion(QFrame):
    """A question with two answers as buttons; the one that was given is marked."""

    answered = Signal(int)
    """The place of the answer, 0 or 1."""

    def __init__(self, themes: ThemeStore, keys: Sequence[str]) -> None:
        """Make a question that is not asked yet; `keys` press its two buttons."""
        super().__init__()
        self._themes = themes
        self._is_open = True
        self.keys = tuple(keys)
        self._question = Label(themes, "", "bodyS")
        self._why = Label(themes, "", "small", "text2")
        self.buttons = tuple(Button(themes, "", key=key) for key in keys)
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, place=place: self.answered.emit(place))
        answers, flow = QWidget(), Flow(themes, 12)
        for button in self.buttons:
            flow.addWidget(button)
        answers.setLayout(flow)
        words = Column(themes, 2)
        words.addWidget(self._question)
        words.addWidget(self._why)
        fold = Fold(themes, 12, least=240)
        fold.add(words)
        fold.add(answers, 0)
        around = Column(themes, 0, (16, 12, 16, 12))
        around.addLayout(fold)
        self.setLayout(around)
        themes.changed.connect(self.update)

    def ask(self, question: str, why: str, answers: Sequence[str], given: int | None) -> None:
        """Ask; `given` is the answer in force, None if there is none yet."""
        self._is_open = given is None
        self._question.setText(question)
        self._why.setText(why)
        for place, (button, words) in enumerate(zip(self.buttons, answers, strict=True)):
            chosen = place == given
            button.set_text(words)
            button.set_kind("secondary" if given is None or chosen else "ghost")
            button.set_icon("check" if chosen else "")
            state = self.tr("{answer}, chosen").format(answer=words) if chosen else words
            button.setAccessibleName(state)
        self.setAccessibleName(question)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill and edge, as a warning as long as there is no answer."""
        theme = self._themes.theme
        fill, _, _ = tone_colors(theme.colors, "warn" if self._is_open else "plain")
        edge = theme.colors.warn_line if self._is_open else theme.colors.line
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(10), fill, edge, theme.px(1))
