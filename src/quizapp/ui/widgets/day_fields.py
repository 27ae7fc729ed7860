"""Two fields for the first and the last of some days, each of which may stay empty."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.field_message import FieldMessage
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import LineEdit

_FORMS = ("yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy")
_PATTERN = "2026-03-01"


class DayFields(QWidget):
    """“from 2026-03-01 to 2026-04-30”; an empty field is no limit, a wrong one changes nothing."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make empty fields."""
        super().__init__()
        self._themes = themes
        self.days: tuple[date | None, date | None] = (None, None)
        self.first, self.last = LineEdit(themes), LineEdit(themes)
        self._message = FieldMessage(themes)
        flow, column = Flow(themes, 8), Column(themes, 4)
        for field, word, name in (
            (self.first, self.tr("from"), self.tr("First day")),
            (self.last, self.tr("to"), self.tr("Last day")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(_PATTERN)
            field.editingFinished.connect(self._read)
            pair, beside = QWidget(), Row(themes, 8)
            beside.addWidget(Label(themes, word, "body", "text2", wrap=False))
            beside.addWidget(field)
            pair.setLayout(beside)
            flow.addWidget(pair)
        column.addLayout(flow)
        column.addWidget(self._message)
        self.setLayout(column)
        self.setFocusProxy(self.first)
        themes.changed.connect(self._measure)
        self._measure()

    def show_days(self, first: date | None, last: date | None) -> None:
        """Put other days into the fields, without `changed`."""
        self.days = (first, last)
        for field, day in ((self.first, first), (self.last, last)):
            field.setText("" if day is None else day.isoformat())
        self._say(self.first, "")

    def clear(self) -> None:
        """Empty the fields, without `changed`."""
        self.show_days(None, None)

    def _read(self) -> None:
        """Take what is in the fields, or say what is wrong with it."""
        found: list[date | None] = []
        for field in (self.first, self.last):
            try:
                found.append(_day(field.text()))
            except ValueError:
                words = self.tr("This is no day; one is written like {pattern}.").format(
                    pattern=_PATTERN
                )
                self._say(field, words)
                return
        first, last = found
        if first is not None and last is not None and last < first:
            self._say(self.last, self.tr("The last day is before the first."))
            return
        self._say(self.last, "")
        if (first, last) != self.days:
            self.days = (first, last)
            self.changed.emit()

    def _say(self, wrong: LineEdit, message: str) -> None:
        """Say something below the fields, about one of them."""
        self._message.present("error" if message else "", message)
        for field in (self.first, self.last):
            said = message if field is wrong else ""
            field.setProperty("problem", "error" if said else "")
            field.setAccessibleDescription(said)
            field.style().unpolish(field)
            field.style().polish(field)

    def _measure(self) -> None:
        theme = self._themes.theme
        figure = QFontMetrics(theme.font("body")).horizontalAdvance("0")
        for field in (self.first, self.last):
            field.setFixedWidth(len(_PATTERN) * figure + theme.px(32))


def _day(text: str) -> date | None:
    """Return the day that a text means, None for an empty one; raises ValueError."""
    plain = "".join(text.split())
    if not plain:
        return None
    read = (QDate.fromString(plain, form) for form in _FORMS)
    day = next((day for day in read if day.isValid()), None)
    if day is None:
        raise ValueError(text)
    return date(day.year(), day.month(), day.day())
