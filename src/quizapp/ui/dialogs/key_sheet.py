"""All keys at a glance."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from quizapp.ui.keys import KeyFilter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.key_hints import KeyHint, KeyHints
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage


@dataclass(frozen=True)
class KeySection:
    """Keys that work in one place."""

    title: str
    hints: tuple[KeyHint, ...]


class KeySheet(QDialog):
    """A sheet of keys in two columns, or one where there is no room; Esc closes it."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make an empty sheet; `add` fills it, `open` shows it without stopping anything."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._themes = themes
        self._page = ScrollPage(themes, max_width=840, gap=0, top=20)
        self._columns = (Column(themes, 20), Column(themes, 20))
        fold = Fold(themes, gap=24, least=300)
        for each in self._columns:
            fold.add(each)
        self._page.body.addLayout(fold)
        self._page.body.addStretch(1)
        close = Button(themes, self.tr("Close"), "primary", key="Esc")
        close.clicked.connect(self.accept)
        KeyFilter(self._scroll, self).watch(close)
        foot = Row(themes, 0, (24, 10, 24, 16))
        foot.addStretch(1)
        foot.addWidget(close)
        column = Column(themes, 0)
        column.addWidget(self._page, 1)
        column.addLayout(foot)
        self.setLayout(column)
        theme = themes.theme
        room = self.screen().availableSize()
        self.resize(min(theme.px(840), room.width()), min(theme.px(740), room.height()))
        close.setFocus()

    def add(self, column: int, *sections: KeySection) -> None:
        """Add sections below each other in the first (0) or the second (1) column."""
        for section in sections:
            self._columns[column].addWidget(_section(self._themes, section))
        self._columns[column].addStretch(1)

    def _scroll(self, event: QKeyEvent) -> bool:
        """Scroll by the arrows, with which the button would only move the focus."""
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key(), 0)
        bar = self._page.verticalScrollBar()
        bar.setValue(bar.value() + step * bar.singleStep())
        return step != 0


def _section(themes: ThemeStore, section: KeySection) -> QWidget:
    holder, column = QWidget(), Column(themes, 8)
    column.addWidget(Label(themes, section.title, "smallS", "accent_text"))
    for hint in section.hints:
        line, flow = QWidget(), Flow(themes, 0)
        flow.addWidget(KeyHints(themes, (hint,)))
        line.setLayout(flow)
        column.addWidget(line)
    holder.setLayout(column)
    return holder
