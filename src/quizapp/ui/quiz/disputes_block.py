"""What sources say differently about the events of a question, without taking a side."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from quizapp.dataset.model import Dispute, Position
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce_texts
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.rule import Rule


class DisputesBlock(QFrame):
    """A card with the disputed questions; it unfolds to each position with its source."""

    unfolded = Signal(QWidget)
    """The positions of this card came into sight, or went out of it."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a card without questions; `present` fills it."""
        super().__init__()
        self._themes = themes
        self._question = Label(themes, "", "bodyS", "warn_text")
        self.toggle = Button(themes, "", "ghost", key="D", small=True)
        self.toggle.clicked.connect(self.turn)
        self._positions = QWidget()
        self._column = Column(themes, 6, (16, 12, 16, 12))
        self._column.addLayout(self._head())
        self._column.addWidget(self._positions)
        self.setLayout(self._column)
        self.setAccessibleName(self.tr("Sources differ"))
        themes.changed.connect(self.update)

    def present(self, disputes: Sequence[Dispute]) -> None:
        """Show the questions, with the positions folded away; nothing if there are none."""
        self._positions.hide()
        self.setVisible(bool(disputes))
        if not disputes:
            return
        discard(self._positions)
        self._positions = QWidget()
        self._positions.setLayout(self._disputes(disputes))
        self._positions.hide()
        self._column.addWidget(self._positions)
        several = self.tr("{count} questions", "", len(disputes)).format(count=len(disputes))
        self._question.setText(disputes[0].question if len(disputes) == 1 else several)
        self.setAccessibleDescription(" ".join(dispute.question for dispute in disputes))
        self._say()

    @property
    def is_open(self) -> bool:
        """Whether the positions are unfolded."""
        return not self._positions.isHidden()

    def turn(self) -> None:
        """Unfold the positions, or fold them away again."""
        self._positions.setVisible(self._positions.isHidden())
        self._say()
        self.unfolded.emit(self)
        if self.is_open:
            announce_texts(self._positions)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the soft fill and the edge of what is not settled."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_box(painter, area, theme.px(10), colors.warn_soft, colors.warn_line, theme.px(1))

    def _head(self) -> Fold:
        """Return the heading, the question if there is only one, and the button."""
        head, named = Fold(self._themes, gap=12, least=200), Row(self._themes, 10)
        named.addWidget(Chip(self._themes, self.tr("Sources differ"), "warn", "git-compare"))
        named.addWidget(self._question, 1)
        head.add(named)
        head.add(self.toggle, 0)
        return head

    def _disputes(self, disputes: Sequence[Dispute]) -> Column:
        column = Column(self._themes, 8)
        for dispute in disputes:
            if len(disputes) > 1:
                column.addWidget(Label(self._themes, dispute.question, "bodyS", "warn_text"))
            for position in dispute.positions:
                column.addWidget(Rule(self._themes))
                column.addLayout(self._position(position))
        unscored = self.tr("Nothing of this is asked or scored.")
        column.addWidget(Label(self._themes, unscored, "small", "text2"))
        return column

    def _position(self, position: Position) -> Column:
        column = Column(self._themes, 2)
        column.addWidget(Label(self._themes, position.text))
        source = " · ".join(filter(None, (position.source, position.url)))
        column.addWidget(Label(self._themes, source, "small", "text2"))
        return column

    def _say(self) -> None:
        folded = self._positions.isHidden()
        self.toggle.set_text(self.tr("Compare") if folded else self.tr("Hide"))
