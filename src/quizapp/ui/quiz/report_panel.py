"""The note that something is wrong with a question."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from quizapp.session.report import LONGEST_REMARK
from quizapp.ui.keys import KeyFilter, is_enter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.docked_panel import DockedPanel
from quizapp.ui.widgets.label import Label


class ReportPanel(DockedPanel):
    """A field for a remark; `saved` carries its text, which may be empty."""

    saved = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make the panel with an empty field."""
        super().__init__(themes)
        name = Label(themes, self.tr("What is wrong with this question?"), "smallS")
        note = Label(themes, self.tr("The note is kept for the teacher."), "small", "text2")
        self._remark = QPlainTextEdit()
        self._remark.setAccessibleName(name.text())
        self._remark.setTabChangesFocus(True)
        self._remark.textChanged.connect(self._limit)
        name.setBuddy(self._remark)
        KeyFilter(self._press, self).watch(self._remark)
        self._cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        self._save = Button(themes, self.tr("Keep the note"), "primary", key="Ctrl+Enter")
        self._cancel.clicked.connect(self.closed)
        self._save.clicked.connect(self._emit)
        buttons = Row(themes, 16)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = Column(themes, 6, self.MARGINS)
        head = Row(themes, 16)
        head.addWidget(name)
        head.addWidget(note, 1)
        column.addLayout(head)
        column.addWidget(self._remark)
        column.addLayout(buttons)
        self.setLayout(column)
        themes.changed.connect(self._measure)
        self._measure()

    @property
    def tab_order(self) -> Sequence[QWidget]:
        """The field, what keeps its text, and what does not."""
        return (self._remark, self._save, self._cancel)

    @property
    def remark(self) -> str:
        """What is written in the open panel, "" while it is closed."""
        return "" if self.isHidden() else self._remark.toPlainText().strip()

    def ask(self) -> None:
        """Appear with an empty field that has the focus."""
        self._remark.clear()
        self.show()
        self._remark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _press(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if is_enter(event) and control and not event.isAutoRepeat():
            self._emit()
            return True
        return False

    def _emit(self) -> None:
        self.saved.emit(self.remark)

    def _limit(self) -> None:
        text = self._remark.toPlainText()
        if len(text) > LONGEST_REMARK:
            self._remark.setPlainText(text[:LONGEST_REMARK])
            self._remark.moveCursor(self._remark.textCursor().MoveOperation.End)

    def _measure(self) -> None:
        theme = self._themes.theme
        self._remark.setFont(theme.font("body"))
        self._remark.setFixedHeight(2 * theme.line_height("body") + theme.px(24))
