"""A roster before it is taken in: every row with what would become of it."""

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.classroom.roster import LEAVE_OUT, RosterLine, Standing
from quizapp.services.rosters import RosterOffer
from quizapp.session.learner import LONGEST_NAME
from quizapp.ui.classes.roster_foot import RosterFoot
from quizapp.ui.classes.roster_table import RosterRows
from quizapp.ui.classes.roster_words import standing_words
from quizapp.ui.classes.way_card import WayCard
from quizapp.ui.library.problem_words import hint_words, reason_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.text_field import TextField

_ALL = "all"
_MOST_PROBLEMS = 4
_ORDER = (Standing.NEW, Standing.CHANGED, Standing.SAME, Standing.DOUBTFUL, Standing.FAULTY)


class RosterPage(QWidget):
    """Nothing is kept before the button at the foot is pressed."""

    taken = Signal()
    cancelled = Signal()
    other_asked = Signal()
    """Another file is to be chosen."""

    class_named = Signal(str)
    """Rows that name no class are about this one."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without a roster."""
        super().__init__()
        self._themes = themes
        self._offer: RosterOffer | None = None
        self.choices: dict[int, int] = {}
        """The places of the ways that were chosen, by the lines of the rows."""

        self._scroll = ScrollPage(themes)
        self._heading = Label(themes, "", "h1")
        self._about = Label(themes, "", "small", "text2")
        self._sorts = Segmented(themes, self.tr("Rows to show"), self._sort_words(), _ALL)
        self._problems = MessageCard(themes)
        self._class = TextField(themes, self.tr("Class of the rows that name none"))
        self._rows, self._way = RosterRows(themes), WayCard(themes)
        self.foot = RosterFoot(themes)
        self._lay_out()
        self._listen()
        self.setFocusProxy(self._rows.table)

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._offer = None
        self._heading.setText(self.tr("Reading {name}…").format(name=name))
        self._about.setText("")
        self._show_parts(rows=False)
        self._problems.hide()
        self.foot.present(0, 0)

    def present(self, offer: RosterOffer) -> None:
        """Show a roster; what was chosen for its rows counts as long as it can."""
        is_other = self._offer is None or self._offer.table is not offer.table
        ways = {line.entry.line: len(line.ways) for line in offer.lines}
        self.choices = (
            {}
            if is_other
            else {line: place for line, place in self.choices.items() if place < ways.get(line, 0)}
        )
        self._offer = offer
        self._heading.setText(offer.path.name)
        self._about.setText(self._about_words(offer))
        self._show_problems(offer)
        self._show_parts(rows=bool(offer.lines))
        if not self._class.edit.hasFocus():
            self._class.set_text(offer.class_name)
        needs_class = any(not entry.class_name for entry in offer.table.entries)
        self._class.setVisible(bool(offer.lines) and needs_class)
        self._count(offer.lines)
        self._show_rows()

    @property
    def lines(self) -> tuple[RosterLine, ...]:
        """All rows of the roster that is shown."""
        return () if self._offer is None else self._offer.lines

    def choose(self, line: int, place: int) -> None:
        """Choose a way for the row on a line, by its place among the ways."""
        self.choices[line] = place
        self._show_rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _sort_words(self) -> list[tuple[str, str]]:
        return [(_ALL, self.tr("All")), *((one, standing_words(one)) for one in _ORDER)]

    def _lay_out(self) -> None:
        themes = self._themes
        self._class.edit.setMaxLength(LONGEST_NAME)
        titles = Column(themes, 4)
        titles.addWidget(self._heading)
        titles.addWidget(self._about)
        head = Fold(themes, 16, least=240)
        head.add(titles)
        head.add(self._class, 0)
        body = self._scroll.body
        body.addLayout(head)
        for part in (self._problems, self._sorts):
            body.addWidget(part)
        body.addWidget(self._rows, 1)
        body.addWidget(self._way)
        body.addStretch(0)
        column = Column(themes, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        self.setLayout(column)

    def _listen(self) -> None:
        self._sorts.chosen.connect(lambda _: self._show_rows())
        self.foot.taken.connect(self.taken)
        self.foot.cancelled.connect(self.cancelled)
        self.foot.other_asked.connect(self.other_asked)
        self._rows.chosen.connect(self._follow)
        self._rows.opened.connect(
            partial(self._way.ways.setFocus, Qt.FocusReason.ShortcutFocusReason)
        )
        self._way.chosen.connect(self.choose)
        self._class.edit.editingFinished.connect(self._name_class)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._on(keys, self.foot.take.click)

    def _on(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _name_class(self) -> None:
        if self._offer is not None and self._class.text().strip() != self._offer.class_name:
            self.class_named.emit(self._class.text())

    def _show_parts(self, *, rows: bool) -> None:
        for part in (self._sorts, self._rows, self._way, self._class):
            part.setVisible(rows)

    def _count(self, lines: tuple[RosterLine, ...]) -> None:
        counts = Counter(line.standing for line in lines)
        self._sorts.set_text(_ALL, self.tr("All {n}").format(n=len(lines)))
        for one in _ORDER:
            self._sorts.set_text(one, f"{standing_words(one)} {counts[one]}")
            self._sorts.show_choice(one, shown=bool(counts[one]))
        shown = self._sorts.value()
        if shown != _ALL and not counts[Standing(shown)]:
            self._sorts.set_value(_ALL)

    def _show_rows(self) -> None:
        if self._offer is None:
            return
        shown = self._sorts.value()
        only = None if shown == _ALL else Standing(shown)
        self._rows.present(self._offer.lines, self.choices, only)
        self._tell()

    def _follow(self) -> None:
        self._way.present(self._rows.current, self.choices)

    def _tell(self) -> None:
        """Say at the foot what would be taken in."""
        lines = self.lines
        taken = sum(_changes(line, self.choices) for line in lines)
        left = sum(line.way(self.choices) == LEAVE_OUT for line in lines)
        self.foot.present(taken, left)

    def _about_words(self, offer: RosterOffer) -> str:
        rows = (
            self.tr("1 row") if len(offer.lines) == 1 else self.tr("{n} rows", "", len(offer.lines))
        )
        parts = [rows.format(n=len(offer.lines))] if offer.lines else []
        if offer.table.encoding:
            parts.append(self.tr("read as {encoding}").format(encoding=offer.table.encoding))
        parts += [
            f"{heading} = {self._meaning_words(meaning)}"
            for heading, meaning in offer.table.columns
        ]
        return " · ".join(parts)

    def _meaning_words(self, meaning: str) -> str:
        return {
            "name": self.tr("name"),
            "first_name": self.tr("first name"),
            "last_name": self.tr("family name"),
            "number": self.tr("number"),
            "class": self.tr("class"),
        }[meaning]

    def _show_problems(self, offer: RosterOffer) -> None:
        """Say what is to be said of the file as a whole."""
        problems = offer.problems
        self._problems.setVisible(bool(problems))
        lines = [f"{reason_words(one)} {hint_words(one)}" for one in problems[:_MOST_PROBLEMS]]
        if more := len(problems) - len(lines):
            lines.append(self.tr("And {n} more.", "", more).format(n=more))
        title = self.tr("Worth a look")
        if not offer.lines:
            title = self.tr("This file cannot be used as a roster. Nothing was changed.")
        self._problems.set_tone("warn" if offer.lines else "bad")
        self._problems.present(title, "\n".join(lines))


def _changes(line: RosterLine, choices: Mapping[int, int]) -> bool:
    return line.standing is not Standing.SAME and line.way(choices) != LEAVE_OUT
