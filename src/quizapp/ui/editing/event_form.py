"""The form for one event of a set."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event
from quizapp.dataset.problem import Level
from quizapp.dataset.set_draft import USUAL_COLUMNS
from quizapp.services.judge_drafts import Remark
from quizapp.ui.editing.column_words import column_hint, column_name
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.row_words import remark_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.field_message import FieldMessage, MessageSort
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.writing.text_area import TextArea

Field = TextField | TextArea

_BESIDE = (("date", "end"), ("place", "country"), ("topic", "source"))
_LONG = "statement"


class EventForm(QWidget):
    """A field for each column; below it what is wrong with its text, or what a date means."""

    def __init__(self, themes: ThemeStore, words: DateWords, desk: Desk) -> None:
        """Make the form for the set on a desk; it shows no row yet."""
        super().__init__()
        self._themes = themes
        self._words = words
        self._desk = desk
        self._row = 0
        self._others: dict[str, Field] = {}
        self._problems: dict[str, FieldMessage] = {}
        self._about = FieldMessage(themes)
        self._fields: dict[str, Field] = {name: self._make(name) for name in USUAL_COLUMNS}
        self._more = Button(themes, "", "ghost", icon="chevron-right", small=True)
        self._more.clicked.connect(self._turn)
        self._below, holder = Column(themes, 12), QWidget()
        holder.setLayout(self._below)
        holder.hide()
        self._holder = holder
        column = Column(themes, 12)
        column.addWidget(self._about)
        for part in self._lines():
            column.addWidget(part) if isinstance(part, QWidget) else column.addLayout(part)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(holder)
        self.setLayout(column)
        self.setFocusProxy(self._fields["title"])
        desk.opened.connect(self._begin)
        desk.changed.connect(self._follow)
        desk.judged.connect(self._say)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style."""
        self._words = words
        self._say()

    def show_row(self, row: int) -> None:
        """Show a row; the one after the last becomes one as soon as something is typed."""
        self._row = row
        self._follow()
        self._say()

    def focus_on(self, column: str) -> None:
        """Give the focus to the field of a column."""
        field = self._all().get(column) or self._fields["title"]
        if field in self._others.values():
            self._holder.show()
        field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lines(self) -> Sequence[QWidget | Column]:
        """Return the fields as they stand below each other, short ones side by side."""
        beside = dict(_BESIDE)
        second = set(beside.values())
        lines: list[QWidget | Column] = []
        for name, field in self._fields.items():
            if name in beside:
                lines.append(self._pair(name, beside[name]))
            elif name not in second:
                lines.append(field)
        return lines

    def _pair(self, *names: str) -> Column:
        """Return two fields side by side; what is wrong with them has the whole width below."""
        fold, column = Fold(self._themes, gap=12, least=140), Column(self._themes, 4)
        column.addLayout(fold)
        for name in names:
            fold.add(self._fields[name])
            self._problems[name] = FieldMessage(self._themes)
            column.addWidget(self._problems[name])
        return column

    def _make(self, name: str) -> Field:
        label, hint = column_name(name), column_hint(name)
        if name == _LONG:
            area = TextArea(self._themes, label, hint)
            area.edited.connect(lambda: self._type(name, area.edit.toPlainText()))
            return area
        field = TextField(self._themes, label, placeholder=hint)
        field.edited.connect(partial(self._type, name))
        return field

    def _begin(self) -> None:
        """Make fields for the columns that only this set has."""
        empty(self._below)
        names = [name for name in self._desk.draft.columns if name not in USUAL_COLUMNS]
        self._others = {name: self._make(name) for name in names}
        for field in self._others.values():
            self._below.addWidget(field)
        self._holder.hide()
        self._more.setVisible(bool(names))
        self._label_more()
        for field in self._all().values():
            field.set_read_only(read_only=self._desk.read_only)

    def _all(self) -> dict[str, Field]:
        return {**self._fields, **self._others}

    def _turn(self) -> None:
        self._holder.setVisible(self._holder.isHidden())
        self._label_more()

    def _label_more(self) -> None:
        hidden = self._holder.isHidden()
        words = (
            self.tr("{n} more columns", "", len(self._others))
            if hidden
            else self.tr("Fewer columns")
        )
        self._more.set_text(words.format(n=len(self._others)))
        self._more.set_icon("chevron-right" if hidden else "chevron-down")

    def _type(self, name: str, text: str) -> None:
        """Take what was typed into the set at once."""
        draft = self._desk.draft
        if self._row >= len(draft.rows):
            draft = draft.with_rows([()])
            self._row = len(draft.rows) - 1
        step = self.tr("Type in “{column}”").format(column=column_name(name))
        self._desk.change(step, draft.with_cells({(self._row, name): text}), (self._row, name))

    def _follow(self) -> None:
        """Show the texts of the row, without disturbing who is typing one of them."""
        draft = self._desk.draft
        if {*draft.columns} - {*self._all()}:
            self._begin()
        for name, field in self._all().items():
            text = draft.cell(self._row, name) if self._row < len(draft.rows) else ""
            shown = field.edit.text() if isinstance(field, TextField) else field.edit.toPlainText()
            if shown != text:
                field.set_text(text)

    def _say(self) -> None:
        """Say below each field what was found, and on top what is about the row as a whole."""
        note = self._desk.note(self._row)
        fields = self._all()
        for name, field in fields.items():
            remarks = [remark for remark in note.remarks if remark.column == name]
            self._show(name, field, *_message(remarks, partial(self._meaning, note.event, name)))
        others = [remark for remark in note.remarks if remark.column not in fields]
        self._about.present(*_message(others, str))

    def _show(self, name: str, field: Field, sort: MessageSort, message: str) -> None:
        """Say something below a field, or where there is more room for what is wrong with it."""
        problem = self._problems.get(name)
        if problem is None or isinstance(field, TextArea):
            field.show_message(sort, message)
            return
        is_note = sort == "note"
        field.show_message(sort, message if is_note else "")
        field.mark(sort, message)
        problem.present(sort, "" if is_note else message)

    def _meaning(self, event: Event | None, name: str) -> str:
        """Say what a date means, if it was not typed like that."""
        if event is None or name not in ("date", "end"):
            return ""
        date = event.date if name == "date" else event.end
        if date is None:
            return ""
        words = date_meaning(date, self._words)
        return "" if words == self._desk.draft.cell(self._row, name) else words


def _message(remarks: Sequence[Remark], otherwise: Callable[[], str]) -> tuple[MessageSort, str]:
    """Return the gravest of some remarks, or what else there is to say."""
    grave = sorted(remarks, key=lambda remark: remark.level is not Level.ERROR)
    if not grave:
        return "note", otherwise()
    return ("error" if grave[0].level is Level.ERROR else "warning"), remark_words(grave[0])


def date_meaning(date: HistoricalDate, words: DateWords) -> str:
    """Say a date, and what is not known of it."""
    tr = QCoreApplication.translate
    said = words.long(date)
    if date.end_grain is not None or date.lo is None or date.hi is None:
        return said
    if date.grain is Grain.MONTH:
        return tr("EventForm", "{date}, day not known").format(date=said)
    if date.grain is Grain.YEAR:
        return tr("EventForm", "{date}, day and month not known").format(date=said)
    return said
