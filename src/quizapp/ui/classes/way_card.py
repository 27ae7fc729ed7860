"""What is to be done with one row of a roster."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from quizapp.classroom.roster import RosterLine
from quizapp.ui.classes.roster_words import reason_words, way_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label


class WayCard(Card):
    """The current row with why it is as it is, and a box with the ways there are."""

    chosen = Signal(int, int)
    """The line of a row, and the place of the way that was chosen for it."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a hidden card."""
        super().__init__(themes, padding=16)
        self._line = 0
        self._title = Label(themes, "", "bodyS")
        self._reason = Label(themes, "", "small", "text2")
        self.ways = ChoiceBox(themes, self.tr("What to do with this row"))
        self.ways.activated.connect(lambda place: self.chosen.emit(self._line, place))
        words = Column(themes, 2)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        fold = Fold(themes, 16, least=260)
        fold.add(words)
        fold.add(self.ways, 0)
        self.body.addLayout(fold)
        self.hide()

    def present(self, line: RosterLine | None, choices: Mapping[int, int]) -> None:
        """Be about a row; hidden if there is none."""
        self.setVisible(line is not None)
        if line is None:
            return
        self._line = line.entry.line
        title = self.tr("Row {n}: {name}")
        name = line.entry.name or self.tr("no name")
        self._title.setText(title.format(n=line.entry.line, name=name))
        self._reason.setText(reason_words(line))
        self.ways.clear()
        for way in line.ways:
            self.ways.addItem(way_words(way, line))
        self.ways.setCurrentIndex(choices.get(self._line, 0))
        self.ways.setEnabled(len(line.ways) > 1)
        self.ways.setVisible(bool(line.ways))
        self.ways.updateGeometry()
