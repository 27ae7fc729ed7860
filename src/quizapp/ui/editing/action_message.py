"""One line across the page that says what is the matter, with what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.tone import Tone, tone_colors, tone_icon

Action = tuple[str, Callable[[], object]]
"""The words of a button, and what it does."""


class ActionMessage(QFrame):
    """Icon, words and some buttons; hidden while there is nothing to say."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a message that says nothing."""
        super().__init__()
        self._themes = themes
        self._tone: Tone = "accent"
        self._icon = IconView(themes, "info", size=20)
        self._words = Label(themes)
        self._buttons = Row(themes, 8)
        said = Row(themes, 10)
        said.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        fold = Fold(themes, gap=16, least=280)
        fold.add(said)
        fold.add(self._buttons, 0)
        row = Row(themes, 0, (14, 8, 10, 8))
        row.addLayout(fold, 1)
        self.setLayout(row)
        self.hide()
        themes.changed.connect(self.update)

    def present(self, words: str, actions: Sequence[Action], tone: Tone = "accent") -> None:
        """Say something, with a button for each action; pressing one closes the message."""
        self._tone = tone
        self._icon.show_icon(*tone_icon(tone))
        self._words.setText(words)
        empty(self._buttons)
        for text, act in actions:
            button = Button(self._themes, text, small=True)
            button.clicked.connect(self.hide)
            button.clicked.connect(act)
            self._buttons.addWidget(button)
        self.setAccessibleName(words)
        self.show()
        announce(self, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill and edge."""
        theme = self._themes.theme
        fill, _, strong = tone_colors(theme.colors, self._tone)
        edge = theme.colors.warn_line if self._tone == "warn" else strong
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(10), fill, edge, theme.px(1))
