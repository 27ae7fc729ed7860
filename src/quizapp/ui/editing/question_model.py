"""The written questions of a set as a list: how each stands, its number and its words."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from quizapp.linting.finding import Force
from quizapp.ui.editing.desk import Change, Desk
from quizapp.ui.editing.sheet_model import Index
from quizapp.ui.widgets.label import plain_tooltip
from quizapp.ui.widgets.tone import Tone
from quizapp.ui.writing.question_form import kind_words

TONE = Qt.ItemDataRole.UserRole
"""How a question stands: bad if it cannot be asked yet, plain if it is only kept."""

REMARKS = Qt.ItemDataRole.UserRole + 1
"""How many remarks there are about a question."""

KIND = Qt.ItemDataRole.UserRole + 2
"""What sort of question it is, and its category."""


class QuestionModel(QAbstractListModel):
    """One line a question."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Show the questions of the set on a desk."""
        super().__init__(parent)
        self._desk = desk
        self._count = 0
        desk.opened.connect(self._restart)
        desk.changed.connect(self._follow)
        desk.judged.connect(self._repaint)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many questions there are."""
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return number and words, tone, remarks or kind of a question."""
        place = index.row()
        if not index.isValid() or place >= self._count:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                said: object = self._words(place)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                said = self._state(place)
            case Qt.ItemDataRole.ToolTipRole:
                said = plain_tooltip(self._state(place))
            case _:
                said = self._looks(place, role)
        return said

    def _words(self, place: int) -> str:
        stem = " ".join(self._desk.draft.questions[place].stem.split())
        words = self.tr("{n}. {stem}")
        return words.format(n=place + 1, stem=stem or self.tr("(no text yet)"))

    def _looks(self, place: int, role: int) -> object:
        question = self._desk.draft.questions[place]
        if role == TONE:
            return self._tone(place)
        if role == REMARKS:
            return len(self._desk.findings(place))
        if role == KIND:
            return " · ".join(filter(None, (kind_words(question.kind), question.category)))
        return None

    def _tone(self, place: int) -> Tone:
        checked, question = self._desk.checked, self._desk.draft.questions[place]
        if checked is None or place >= len(checked.findings) or question.is_only_kept:
            return "plain"
        findings = checked.findings[place]
        hard = any(finding.force is Force.HARD for finding in findings)
        if place not in checked.askable or hard:
            return "bad"
        return "warn" if findings else "ok"

    def _state(self, place: int) -> str:
        """Say how a question stands."""
        question, count = self._desk.draft.questions[place], len(self._desk.findings(place))
        if question.is_only_kept:
            return self.tr("Kept, and not asked")
        if self._desk.checked is not None and place not in self._desk.checked.askable:
            return self.tr("Cannot be asked yet")
        if not count:
            return self.tr("No remarks")
        words = self.tr("1 remark") if count == 1 else self.tr("{n} remarks", "", count)
        return words.format(n=count)

    def _restart(self) -> None:
        self.beginResetModel()
        self._count = len(self._desk.draft.questions)
        self.endResetModel()

    def _follow(self, change: Change) -> None:
        """Show what a step changed, and leave everything else where it is."""
        parts = change.questions
        if parts.is_none:
            return
        if parts.added > parts.removed == 0:
            self.beginInsertRows(QModelIndex(), parts.start, parts.start + parts.added - 1)
            self._count += parts.added
            self.endInsertRows()
        elif parts.removed > parts.added == 0:
            self.beginRemoveRows(QModelIndex(), parts.start, parts.start + parts.removed - 1)
            self._count -= parts.removed
            self.endRemoveRows()
        elif parts.added != parts.removed:
            self._restart()
        self._repaint()

    def _repaint(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))
