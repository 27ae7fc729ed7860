"""The events of a set: the table, the form for one of them, timeline and preview."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.ui.breakpoints import WidthClass
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.event_card import EventCard
from quizapp.ui.editing.preview_card import PreviewCard
from quizapp.ui.editing.sheet_card import SheetCard
from quizapp.ui.editing.timeline_card import TimelineCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.writing.scroll_column import ScrollColumn

_RIGHT, _RIGHT_OF_MEDIUM = 384, 344


class EventsPart(QWidget):
    """The table at the left over the timeline, the form at the right over the preview.

    In a narrow window all four stand below each other.
    """

    row_changed = Signal(int)
    """The place of the row that is current now."""

    def __init__(self, themes: ThemeStore, words: DateWords, desk: Desk) -> None:
        """Make the part for the set on a desk."""
        super().__init__()
        self._themes = themes
        self._desk = desk
        self.sheet = SheetCard(themes, desk)
        self.card = EventCard(themes, words, desk)
        self.timeline = TimelineCard(themes, words, desk)
        self.preview = PreviewCard(themes, words)
        self._left, self._right = Column(themes, 12), Column(themes, 12)
        self._side, self._columns, row = QWidget(), QWidget(), Row(themes, 12)
        self._side.setLayout(self._right)
        row.addLayout(self._left, 1)
        row.addWidget(self._side)
        self._columns.setLayout(row)
        self._stack = ScrollColumn(themes, 12)
        self._stack.hide()
        column = Column(themes, 0)
        column.addWidget(self._columns, 1)
        column.addWidget(self._stack, 1)
        self.setLayout(column)
        self._form: WidthClass | None = None
        view = self.sheet.view
        view.row_changed.connect(self._show_row)
        self.sheet.problem_asked.connect(self.next_problem)
        self.card.stepped.connect(self._step)
        self.timeline.picked.connect(view.show_cell)
        desk.changed.connect(lambda: self._show_row(view.row))
        self.setFocusProxy(view)
        self.fit(WidthClass.WIDE, compact=False)

    @property
    def areas(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.sheet, self.card, self.preview, self.timeline)

    @property
    def row(self) -> int:
        """The current row."""
        return self.sheet.view.row

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style."""
        self.card.form.use_words(words)
        self.preview.use_words(words)

    def show_cell(self, row: int, column: str = "") -> None:
        """Bring a cell into sight."""
        self.sheet.view.show_cell(row, column)

    def next_problem(self) -> None:
        """Go to the next row of which there is something to say."""
        row = self._desk.next_problem(self.row)
        if row is not None:
            columns = (remark.column for remark in self._desk.note(row).remarks)
            self.show_cell(row, next(columns))
            self.sheet.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fit(self, form: WidthClass, *, compact: bool) -> None:
        """Stand side by side, or below each other; fold away what there is no room for."""
        theme = self._themes.theme
        wide = _RIGHT if form is WidthClass.WIDE else _RIGHT_OF_MEDIUM
        self._side.setFixedWidth(theme.px(wide))
        self.sheet.view.set_brief(brief=form is WidthClass.MEDIUM)
        if form is self._form:
            return
        self._form = form
        narrow = form is WidthClass.NARROW
        self._columns.setVisible(not narrow)
        self._stack.setVisible(narrow)
        low = (theme.px(260), theme.px(340)) if narrow else (0, 0)
        self.sheet.setMinimumHeight(low[0])
        self.card.setMinimumHeight(low[1])
        if narrow:
            for card in (self.sheet, self.card, self.preview, self.timeline):
                self._stack.body.addWidget(card)
        else:
            self._left.addWidget(self.sheet, 1)
            self._left.addWidget(self.timeline)
            self._right.addWidget(self.card, 1)
            self._right.addWidget(self.preview, 1)
        for fold in (self.preview, self.timeline):
            fold.set_open(opened=form is WidthClass.WIDE and not compact)

    def _show_row(self, row: int) -> None:
        self.card.show_row(row)
        self.timeline.show_row(row)
        self.row_changed.emit(row)

    def _step(self, steps: int) -> None:
        row = self.row + steps
        if 0 <= row <= len(self._desk.draft.rows):
            self.show_cell(row)
