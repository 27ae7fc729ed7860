"""Writing questions: the form, what helps, and the questions of the set."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenQuestion
from quizapp.linting.finding import Finding, Force
from quizapp.ui.breakpoints import WidthClass, width_class
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.widgets.undo_bar import UndoBar
from quizapp.ui.writing.help_panel import HelpPanel
from quizapp.ui.writing.question_card import QuestionCard
from quizapp.ui.writing.question_list import Listed, QuestionList
from quizapp.ui.writing.scroll_column import ScrollColumn

_PAUSE_IN_MILLISECONDS = 200


class WritePage(QWidget):
    """The form at the left, remarks and questions at the right; in a narrow window below it.

    There they scroll with the form, which then has all the height there is.
    """

    written = Signal()
    """Somebody typed, and has paused for a moment or left the page."""

    saved = Signal()
    undone = Signal()
    removed = Signal()
    restored = Signal()
    """What was removed last is to come back."""

    renamed = Signal(str)
    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without a set."""
        super().__init__()
        self._themes = themes
        self.card = QuestionCard(themes)
        self.form = self.card.form
        self.help = HelpPanel(themes)
        self.list = QuestionList(themes)
        self._name = TextField(themes, self.tr("Name of the set"), label_visible=False)
        self._name.edit.editingFinished.connect(self._rename)
        self.undo = UndoBar(themes)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_IN_MILLISECONDS)
        self._pause.timeout.connect(self.written)
        self.form.changed.connect(self._pause.start)
        self.help.asked.connect(self.form.focus_on)
        for signal, shown in (
            (self.card.saved, self.saved),
            (self.card.undone, self.undone),
            (self.card.removed, self.removed),
            (self.undo.undone, self.restored),
        ):
            signal.connect(shown)
        self._side = ScrollColumn(themes, 16)
        self._side.body.addStretch(1)
        self._arrange(self._side.body)
        middle = Row(themes, 16)
        middle.addWidget(self.card, 5)
        middle.addWidget(self._side, 3)
        self._heading = Label(themes, self.tr("Write questions"), "h1", elide=True)
        self._around = Column(themes, 12)
        self._around.addLayout(self._make_head())
        self._around.addWidget(self.undo)
        self._around.addLayout(middle, 1)
        self.setLayout(self._around)
        self._add_keys()
        self.setFocusProxy(self.card)
        themes.changed.connect(self._measure)

    def show_set(self, title: str, listed: Sequence[Listed], place: int | None) -> None:
        """Show the questions of a set and which of them is in the form; None is a new one."""
        if not self._name.edit.hasFocus():
            self._name.set_text(title)
        self.list.present(listed, place)
        self.card.show_place(place, len(listed))

    def show_question(self, question: WrittenQuestion) -> None:
        """Put a question into the form."""
        self._pause.stop()
        self.form.present(question)

    def show_findings(self, findings: Sequence[Finding], missing: str) -> None:
        """Show the remarks about what is in the form, and what is `missing` for it to be asked."""
        hard = sum(finding.force is Force.HARD for finding in findings)
        self.help.present(findings, missing)
        self.card.show_remarks(hard, len(findings) - hard)

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for no pause when somebody goes elsewhere."""
        if self._pause.isActive():
            self._pause.stop()
            self.written.emit()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        self._measure()
        super().resizeEvent(event)

    def _make_head(self) -> Row:
        back = Button(self._themes, self.tr("Back"), "ghost", icon="arrow-left")
        back.clicked.connect(self.left)
        head = Row(self._themes, 16)
        head.addWidget(self._heading, 1)
        head.addWidget(self._name, 1)
        head.addWidget(back)
        return head

    def _add_keys(self) -> None:
        for keys, signal in (("Ctrl+S", self.saved), ("Ctrl+N", self.list.new_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def _rename(self) -> None:
        if title := self._name.text().strip():
            self.renamed.emit(title)

    def _measure(self) -> None:
        form = width_class(self._themes.theme, self.window().width())
        wide = form is not WidthClass.NARROW
        side = {WidthClass.WIDE: 32, WidthClass.MEDIUM: 20, WidthClass.NARROW: 12}[form]
        self._around.set_margins((side, 20 if wide else 10, side, 16 if wide else 10))
        self._heading.setVisible(wide)
        if wide is not self._side.isVisibleTo(self):
            self._arrange(self._side.body if wide else self.card.below)
            self._side.setVisible(wide)

    def _arrange(self, column: Column) -> None:
        """Put remarks and questions into a column."""
        column.insertWidget(0, self.help)
        column.insertWidget(1, self.list)
