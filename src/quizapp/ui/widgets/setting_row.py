"""One setting: its name, what it does, and the control that changes it."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class SettingRow(QWidget):
    """Words at the left and the control at the right, or below where there is no room."""

    def __init__(self, themes: ThemeStore, title: str, explanation: str, control: QWidget) -> None:
        """Make a row around `control`."""
        super().__init__()
        self._explanation = Label(themes, explanation, "small", "text2")
        words = Column(themes, 2)
        words.addWidget(Label(themes, title, "bodyS"))
        words.addWidget(self._explanation)
        fold = Fold(themes, gap=12, least=200)
        fold.add(words)
        fold.add(control, 0)
        around = Column(themes, 0, (0, 12, 0, 12))
        around.addLayout(fold)
        self.setLayout(around)

    def explain(self, explanation: str) -> None:
        """Show another explanation, such as an example of what was chosen."""
        self._explanation.setText(explanation)
