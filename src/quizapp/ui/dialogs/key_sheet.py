"""All keys at a glance."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.key_hints import KeyHint, KeyHints
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage


@dataclass(frozen=True)
class KeySection:
    """Keys that work in one place."""

    title: str
    hints: tuple[KeyHint, ...]


class KeySheet(QDialog):
    """A sheet of keys, one section below the other; Esc closes it."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make an empty sheet; `add` fills it, `open` shows it without stopping anything."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._themes = themes
        self._page = ScrollPage(themes, max_width=520, gap=20, top=20)
        close = Button(themes, self.tr("Close"), "primary", key="Esc")
        close.clicked.connect(self.accept)
        foot = Row(themes, 0, (24, 10, 24, 16))
        foot.addStretch(1)
        foot.addWidget(close)
        column = Column(themes, 0)
        column.addWidget(self._page, 1)
        column.addLayout(foot)
        self.setLayout(column)
        theme = themes.theme
        room = self.screen().availableSize()
        self.resize(min(theme.px(520), room.width()), min(theme.px(600), room.height()))
        close.setFocus()

    def add(self, section: KeySection) -> None:
        """Add a section below the others."""
        self._page.body.addWidget(_section(self._themes, section))


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
