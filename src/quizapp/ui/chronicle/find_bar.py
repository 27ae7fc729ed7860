"""Looking for events, choosing among them, and the tools of the view."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.chronicle.field_words import every_words, field_words, value_words
from quizapp.ui.progress.amounts import number
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.whole import FIELDS
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.words.collation import in_order_of_names

_BOX, _FIELD = 150, 230


class FindBar(QWidget):
    """A box for each field that events differ in; it says how many match what is typed.

    `tools` zoom and lead to the list; they may stand elsewhere.
    """

    searched = Signal(str)
    stepped = Signal(int)
    """The next (1) or the previous (-1) match is wanted."""

    chosen = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar with nothing to choose from."""
        super().__init__()
        self._themes = themes
        words = self.tr("Search events")
        self.search = TextField(
            themes, words, placeholder=words, icon="search", label_visible=False
        )
        self.search.edited.connect(self.searched)
        self.search.entered.connect(lambda: self.stepped.emit(1))
        self.boxes = {name: ChoiceBox(themes, field_words(name)) for name in FIELDS}
        self.closer = IconButton(themes, "plus", self.tr("Zoom in"), key="+", bordered=True)
        self.wider = IconButton(themes, "minus", self.tr("Zoom out"), key="−", bordered=True)
        self.all = IconButton(themes, "maximize-2", self.tr("See all"), key="0", bordered=True)
        self.as_list = Button(themes, self.tr("Show as list"), icon="list", key="L")
        self.tools = QWidget()
        self._views = (self.wider, self.closer, self.all)
        self._lay_out()
        themes.changed.connect(self._measure)
        self._measure()

    @property
    def wanted(self) -> Mapping[str, str]:
        """The chosen values by field; what was not chosen is empty."""
        return {name: box.currentData() or "" for name, box in self.boxes.items()}

    def offer(self, choices: Mapping[str, Sequence[str]]) -> None:
        """Offer other values; what was chosen stays if it is still among them."""
        for name, box in self.boxes.items():
            before = box.currentData()
            box.clear()
            box.addItem(every_words(name), "")
            worded = ((value_words(name, value), value) for value in choices.get(name, ()))
            for words, value in in_order_of_names(worded, lambda one: one[0]):
                box.addItem(words, value)
            box.choose(before if before in choices.get(name, ()) else "")
            box.setVisible(name in choices)
            box.updateGeometry()

    def clear(self) -> None:
        """Look for nothing, and choose nothing."""
        self.search.set_text("")
        for box in self.boxes.values():
            box.choose("")

    def show_found(self, count: int | None) -> None:
        """Say how many events match; None while nothing is looked for."""
        one, many = self.tr("1 match"), self.tr("{n} matches", "", count or 0)
        words = "" if count is None else (one if count == 1 else many).format(n=number(count))
        self.search.edit.note(self.tr("No match") if count == 0 else words)

    def show_list(self, *, is_list: bool) -> None:
        """Offer the other way to look at the events."""
        self.as_list.set_text(self.tr("Show as timeline") if is_list else self.tr("Show as list"))
        self.as_list.set_icon("chart-line" if is_list else "list")
        for button in self._views:
            button.setVisible(not is_list)

    def _lay_out(self) -> None:
        buttons = Flow(self._themes, 4)
        for button in self._views:
            buttons.addWidget(button)
        buttons.addWidget(self.as_list)
        self.tools.setLayout(buttons)
        flow = Flow(self._themes, 8)
        flow.addWidget(self.search)
        for box in self.boxes.values():
            flow.addWidget(box)
            box.activated.connect(self.chosen)
        column = Column(self._themes, 0)
        column.addLayout(flow)
        self.setLayout(column)

    def _measure(self) -> None:
        px = self._themes.theme.px
        self.search.setFixedWidth(px(_FIELD))
        for box in self.boxes.values():
            box.setMaximumWidth(px(_BOX))
