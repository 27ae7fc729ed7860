"""A page with nothing on it yet: why, and the first thing to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label


class EmptyState(QWidget):
    """Icon 48, title, one sentence and at most two buttons, in the middle of its place.

    The first button takes the focus for it.
    """

    def __init__(
        self,
        themes: ThemeStore,
        icon: str,
        title: str,
        sentence: str,
        buttons: tuple[Button, ...] = (),
    ) -> None:
        """Make the page; the caller connects the `buttons`."""
        super().__init__()
        center = Qt.AlignmentFlag.AlignHCenter
        title_label = Label(themes, title, "h1")
        title_label.setAlignment(center)
        sentence_label = Label(themes, sentence, "body", "text2")
        sentence_label.setAlignment(center)
        words = Column(themes, 12)
        words.addWidget(IconView(themes, icon, "text3", 48), 0, center)
        words.addWidget(title_label)
        words.addWidget(_Narrow(themes, sentence_label))
        column = Column(themes, 20, (16, 32, 16, 32))
        column.addStretch(1)
        column.addLayout(words)
        ways, flow = QWidget(), Flow(themes, 12)
        for button in buttons:
            flow.addWidget(button)
        if buttons:
            self.setFocusProxy(buttons[0])
        ways.setLayout(flow)
        column.addWidget(ways, 0, center)
        column.addStretch(1)
        self.setLayout(column)


class _Narrow(QWidget):
    """Keeps a label in a readable column of 400 px, in the middle."""

    def __init__(self, themes: ThemeStore, label: Label) -> None:
        super().__init__()
        self._themes = themes
        self._label = label
        row = Row(themes, 0)
        row.addStretch(1)
        row.addWidget(label, 1000)
        row.addStretch(1)
        self.setLayout(row)
        themes.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._label.setMaximumWidth(self._themes.theme.px(400))
