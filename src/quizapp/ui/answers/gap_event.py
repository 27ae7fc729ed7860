"""What stands in a row of events already, and the event that is to be put into it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box


class ShownEvent(QFrame):
    """One event of the row: its title, and after the check its date."""

    def __init__(self, themes: ThemeStore, title: str) -> None:
        """Show a title without its date."""
        super().__init__()
        self._themes = themes
        self._date = Label(themes, "", "small", "text2", wrap=False)
        self._date.hide()
        fold = Fold(themes, gap=12, least=240)
        fold.add(Label(themes, title))
        fold.add(self._date, 0)
        column = Column(themes, 0, (16, 6, 16, 6))
        column.addLayout(fold)
        self.setLayout(column)
        themes.changed.connect(self.update)

    def show_date(self, date: str) -> None:
        """Say when it was."""
        self._date.setText(date)
        self._date.setVisible(bool(date))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, with the thin edge of what cannot be pressed."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors
        area = QRectF(self.rect())
        paint_box(painter, area, theme.px(10), colors.surface, colors.line, theme.px(1))


class NewEvent(QFrame):
    """The event that is to be put in: a card with the edge of the accent."""

    def __init__(self, themes: ThemeStore, title: str) -> None:
        """Show its title."""
        super().__init__()
        self._themes = themes
        row = Row(themes, 12, (16, 12, 16, 12))
        row.addWidget(IconView(themes, "calendar-search", "accent", 20), 0)
        row.addWidget(Label(themes, title, "bodyS"), 1)
        self.setLayout(row)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface and the edge."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.colors
        area = QRectF(self.rect())
        paint_box(painter, area, theme.px(10), colors.surface, colors.accent, theme.px(1))
