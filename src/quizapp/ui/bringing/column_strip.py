"""The columns of a table, each with what it is read as, and a way to put that right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.dataset.event_rows import PLAIN_COLUMNS
from quizapp.services.offer import OfferColumn
from quizapp.ui.editing.column_words import column_name
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label

_MEANINGS = tuple(
    name for name in (*PLAIN_COLUMNS.required, *PLAIN_COLUMNS.optional) if name != "use"
)
_NOT_FOR_PEOPLE = ("sentences", "origins", "clause", "inquiry", "scorable", "shown_with")
_USUAL = tuple(name for name in _MEANINGS if name not in _NOT_FOR_PEOPLE)


class ColumnStrip(QWidget):
    """A line of chips “heading → meaning”; unfolded, a choice of meanings for each column."""

    meant = Signal(int, str)
    """The place of a column, and what it is to be read as; empty if it is not to be read."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a strip without columns."""
        super().__init__()
        self._themes = themes
        self._columns: Sequence[OfferColumn] = ()
        self._title = Label(themes, self.tr("Columns"), "smallS", wrap=False)
        self._chips, self._chip_flow = QWidget(), Flow(themes, 6)
        self._chips.setLayout(self._chip_flow)
        _grow_down(self._chips)
        self._fold = Button(themes, "", "ghost", small=True)
        self._fold.clicked.connect(self._turn)
        self._boxes, self._box_flow = QWidget(), Flow(themes, 12)
        self._boxes.setLayout(self._box_flow)
        _grow_down(self._boxes)
        head = Row(themes, 10)
        head.addWidget(self._title)
        head.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._fold)
        column = Column(themes, 8)
        column.addLayout(head)
        column.addWidget(self._boxes)
        self.setLayout(column)

    def present(self, columns: Sequence[OfferColumn], *, unfolded: bool) -> None:
        """Show other columns; they can be put right at once if they are `unfolded`."""
        if tuple(columns) == tuple(self._columns):
            return
        focused = self._focused()
        stays = not self._boxes.isHidden() and len(columns) == len(self._columns)
        self._columns = columns
        empty(self._chip_flow)
        empty(self._box_flow)
        for place, column in enumerate(columns):
            self._chip_flow.addWidget(self._chip(column))
            box = _MeaningBox(self._themes, column, {one.meaning for one in columns})
            box.box.activated.connect(partial(self._choose, place, box.box))
            self._box_flow.addWidget(box)
            if place == focused:
                box.box.setFocus()
        self.setVisible(bool(columns))
        self._unfold(unfolded or stays)

    def _focused(self) -> int | None:
        boxes = self._boxes.findChildren(ChoiceBox)
        return next((place for place, box in enumerate(boxes) if box.hasFocus()), None)

    def _chip(self, column: OfferColumn) -> Chip:
        heading = column.heading or self.tr("(no heading)")
        if not column.meaning:
            return Chip(self._themes, self.tr("{name}: not read").format(name=heading), "warn")
        name = column_name(column.meaning)
        same = name.casefold() == heading.casefold()
        return Chip(self._themes, name if same else f"{heading} → {name}")

    def _choose(self, place: int, box: ChoiceBox, _entry: int) -> None:
        self.meant.emit(place, box.currentData())

    def _turn(self) -> None:
        self._unfold(self._boxes.isHidden())

    def _unfold(self, unfolded: bool) -> None:
        self._boxes.setVisible(unfolded)
        self._chips.setVisible(not unfolded)
        self._fold.set_text(self.tr("Done") if unfolded else self.tr("Change…"))
        self._fold.setAccessibleName(
            self.tr("Fold the columns") if unfolded else self.tr("Put the columns right")
        )


class _MeaningBox(QWidget):
    """A heading, the choice of what it means, and what stands below it in the table."""

    def __init__(self, themes: ThemeStore, column: OfferColumn, taken: set[str]) -> None:
        super().__init__()
        self._themes = themes
        heading = column.heading or self.tr("(no heading)")
        self.box = ChoiceBox(themes, self.tr("Meaning of “{name}”").format(name=heading))
        self.box.addItem(self.tr("Not read"), "")
        for name in dict.fromkeys((*_USUAL, *filter(None, (column.meaning,)))):
            words = column_name(name)
            moved = name in taken and name != column.meaning
            self.box.addItem(
                self.tr("{name} (now another one)").format(name=words) if moved else words, name
            )
        self.box.choose(column.meaning)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        below = Column(themes, 4)
        below.addWidget(Label(themes, heading, "smallS", elide=True))
        below.addWidget(self.box)
        below.addWidget(Label(themes, column.example, "cap", "text3", elide=True))
        self.setLayout(below)

    def sizeHint(self) -> QSize:
        """As wide as a short word or two."""
        return QSize(self._themes.theme.px(172), super().sizeHint().height())


def _grow_down(widget: QWidget) -> None:
    """Let a widget become higher as it becomes narrower."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
