"""One setting: its name, what it does, and the control that changes it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.label import Label


class SettingRow(QWidget):
    """Words at the left and the control at the right, or below where there is no room."""

    def __init__(self, themes: ThemeStore, title: str, explanation: str, control: QWidget) -> None:
        """Make a row around `control`."""
        super().__init__()
        self._themes = themes
        self._control = control
        self._explanation = Label(themes, explanation, "small", "text2")
        words = Column(themes, 2)
        words.addWidget(Label(themes, title, "bodyS"))
        words.addWidget(self._explanation)
        self._row = Row(themes, 12, (0, 12, 0, 12))
        self._row.addLayout(words, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(self._row)

    def explain(self, explanation: str) -> None:
        """Show another explanation, such as an example of what was chosen."""
        self._explanation.setText(explanation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the words when both do not fit side by side."""
        needed = self._control.sizeHint().width() + self._themes.theme.px(200)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(beside if self.width() >= needed else below)
        super().resizeEvent(event)
