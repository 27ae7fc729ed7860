"""Giving each thing its partner: by letter and digit, by clicks, or by dragging."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Question
from quizapp.generation.shapes.match import Match
from quizapp.generation.target import Target
from quizapp.session.quiz import Answer
from quizapp.ui.answers.drag_ghost import DragGhost
from quizapp.ui.answers.match_partner import MatchPartner
from quizapp.ui.answers.match_row import MatchRow
from quizapp.ui.answers.radio_keys import RadioKeys
from quizapp.ui.keys import typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.key_hints import KeyHint

_TAKES_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class MatchArea(QWidget):
    """Rows with a place for a partner, and beside them the partners by number."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, themes: ThemeStore, question: Question, shape: Match) -> None:
        """Offer all partners; nobody has one yet."""
        super().__init__()
        self._question = question
        self._shape = shape
        self._compact = False
        self._answer: Answer | None = None
        hint = self.tr("Choose 1 to {last}").format(last=len(shape.rights))
        self._rows = {
            option.id: MatchRow(themes, option.id.upper(), option.text, hint)
            for option in question.options
        }
        self._partners = {right.id: MatchPartner(themes, right) for right in shape.rights}
        self._keys = RadioKeys(list(self._rows.values()), self)
        self._keys.submitted.connect(self.submitted)
        self._listed = _stacked(themes, list(self._partners.values()), 8)
        fold = Fold(themes, gap=16, least=240)
        fold.add(_stacked(themes, list(self._rows.values()), 8))
        fold.add(self._listed)
        self.setLayout(fold)
        for button in self._partners.values():
            button.clicked.connect(self._clicked)
            button.dragged.connect(self._drag)
            button.dropped.connect(self._drop)
        self._row_list[0].setChecked(True)
        self._ghost = DragGhost(themes, self)

    @property
    def widget(self) -> QWidget:
        """Rows and partners."""
        return self

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Find the partner of each")

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The keys that select a row and give it a partner."""
        last = self._row_list[-1].letter
        return (
            KeyHint(("A", last), self.tr("select"), span=True),
            KeyHint(("1", str(len(self._partners))), self.tr("give partner"), span=True),
        )

    @property
    def stops(self) -> Sequence[QWidget]:
        """The rows, then the partners."""
        return (*self._row_list, *self._partners.values())

    def response(self) -> tuple[str, ...]:
        """Return each row with its partner, nothing as long as one has none."""
        pairs = ((name, row.partner) for name, row in self._rows.items())
        given = tuple(name + partner.id for name, partner in pairs if partner)
        return given if len(given) == len(self._rows) else ()

    def press(self, event: QKeyEvent) -> bool:
        """Select a row by letter or arrow; give it a partner by digit, take it back by Delete."""
        if self._keys.press(event):
            return True
        text = typed(event)
        if self._keys.is_closed:
            return False
        if text in self._rows:
            self._keys.choose(list(self._rows).index(text))
        elif text in self._partners:
            self._give(self._current, self._partners[text].target)
        elif event.key() in _TAKES_BACK:
            self._put(self._current, None)
        else:
            return False
        return True

    def lock(self, locked: bool) -> None:
        """Keep the pairs as they are, or let them be changed again."""
        self._keys.lock(locked)
        self._listed.setEnabled(not locked)

    def show_result(self, answer: Answer | None) -> None:
        """Judge each pair, and say the right partner where it is another one."""
        self._answer = answer
        self.lock(locked=False)
        self._keys.judged = True
        self._listed.hide()
        self._judge()

    def set_compact(self, compact: bool) -> None:
        """Leave the reasons out; every row is needed in any window."""
        self._compact = compact
        if self._keys.judged:
            self._judge()

    def verdict(self, answer: Answer | None) -> str:
        """Return how many pairs are right."""
        if answer is None or answer.skipped:
            return self.tr("These are the right pairs.")
        count = len(self._shape.partners)
        if answer.marked.correct:
            return self.tr("Right. All {count} pairs.", "", count).format(count=count)
        if answer.marked.score > 0:
            hits = len(set(answer.response).intersection(self._shape.key))
            words = self.tr("Partly right. {hits} of {count} pairs.", "", count)
            return words.format(hits=hits, count=count)
        return self.tr("None of these pairs. Each row shows its partner.")

    @property
    def _row_list(self) -> list[MatchRow]:
        return list(self._rows.values())

    @property
    def _current(self) -> MatchRow:
        return next(row for row in self._row_list if row.isChecked())

    @property
    def _targets(self) -> Mapping[str, Target]:
        return {right.id: right for right in self._shape.rights}

    def _judge(self) -> None:
        given = {word[:1]: word[1:] for word in self._answer.response} if self._answer else {}
        rights, targets = dict(self._shape.partners), self._targets
        for option in self._question.options:
            own, right = targets.get(given.get(option.id, "")), targets[rights[option.id]]
            # Where the reason is the right partner itself, it stands there already.
            told = own in (right, None) or option.why.rstrip(".") == right.text
            why = "" if self._compact or told else option.why
            self._rows[option.id].show_verdict(own, right, why)

    def _give(self, row: MatchRow, partner: Target) -> None:
        """Give a partner to a row, and select the next row that has none."""
        self._put(row, partner)
        words = self.tr("{letter} with {text}.")
        announce(row, words.format(letter=row.letter, text=partner.text))
        place = self._row_list.index(row)
        around = [*self._row_list[place + 1 :], *self._row_list[:place]]
        follower = next((other for other in around if other.partner is None), row)
        held = any(other.hasFocus() for other in self._row_list)
        follower.setChecked(True)
        if held:
            follower.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _put(self, row: MatchRow, partner: Target | None) -> None:
        """Give a partner to a row, which takes it from the row that had it."""
        for other in self._row_list:
            if other is row or other.partner == partner:
                other.set_partner(partner if other is row else None)
        owners = {other.partner: other.letter for other in self._row_list if other.partner}
        for button in self._partners.values():
            button.show_owner(owners.get(button.target, ""))
        self.changed.emit()

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, MatchPartner):
            self._give(self._current, button.target)

    def _drag(self, where: QPointF) -> None:
        button = self.sender()
        if isinstance(button, MatchPartner):
            point = self.mapFromGlobal(where).toPoint()
            self._ghost.carry(f"{button.target.id}: {button.text()}", point)
        for row in self._row_list:
            row.show_target(row is self._row_at(where))

    def _drop(self, where: QPointF) -> None:
        button, row = self.sender(), self._row_at(where)
        self._ghost.hide()
        for other in self._row_list:
            other.show_target(False)
        if row is not None and isinstance(button, MatchPartner):
            self._give(row, button.target)

    def _row_at(self, where: QPointF) -> MatchRow | None:
        """Return the row at a point of the screen."""
        for row in self._row_list:
            if row.rect().contains(row.mapFromGlobal(where).toPoint()):
                return row
        return None


def _stacked(themes: ThemeStore, widgets: Sequence[QWidget], gap: int) -> QWidget:
    """Return widgets below each other, at the top of a widget of their own."""
    holder, column = QWidget(), Column(themes, gap)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    holder.setLayout(column)
    return holder
