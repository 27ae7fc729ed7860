"""What can be done with classes: the buttons above the lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.text_field import TextField


class ClassTools(QWidget):
    """New things, rosters and search."""

    class_asked = Signal()
    learner_asked = Signal()
    roster_asked = Signal()
    export_asked = Signal()
    searched = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make the buttons and the field."""
        super().__init__()
        self._new = Button(themes, self.tr("New class"), "primary", icon="plus", key="Ctrl+N")
        self._add = Button(themes, self.tr("Add a learner"), icon="user")
        roster = Button(themes, self.tr("Read a roster…"), icon="file-input", key="Ctrl+O")
        export = Button(themes, self.tr("Export…"), icon="download")
        for button, signal in (
            (self._new, self.class_asked),
            (self._add, self.learner_asked),
            (roster, self.roster_asked),
            (export, self.export_asked),
        ):
            button.clicked.connect(signal)
        words = self.tr("Search learners")
        self.search = TextField(
            themes, words, placeholder=words, icon="search", label_visible=False
        )
        self.search.edited.connect(self.searched)
        buttons, flow = QWidget(), Flow(themes)
        for button in (self._new, self._add, roster, export):
            flow.addWidget(button)
        buttons.setLayout(flow)
        fold = Fold(themes, 12, least=320)
        fold.add(buttons)
        fold.add(self.search, 0)
        column = Column(themes, 0)
        column.addLayout(fold)
        self.setLayout(column)

    def show_filled(self, filled: bool) -> None:
        """Stand there as long as there is anybody; else the page says how to begin."""
        self.setVisible(filled)

    def ask_learner(self) -> None:
        """Ask for another learner."""
        self.learner_asked.emit()
