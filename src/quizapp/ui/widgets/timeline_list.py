"""The events of a timeline strip in words, for those who would rather read than look."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.timeline.rows import Row
from quizapp.ui.widgets.accessible import Group
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box


class TimelineList(Group):
    """One sentence an event, from the earliest to the latest, on the ground of the strip."""

    def __init__(self, themes: ThemeStore, rows: Iterable[Row]) -> None:
        """Show the rows of a strip."""
        super().__init__()
        self._themes = themes
        column = Column(themes, 6, (16, 12, 16, 12))
        for row in rows:
            column.addWidget(Label(themes, row.sentence))
        self.setLayout(column)
        self.setAccessibleName(self.tr("Timeline as a list"))
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sunken ground."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(10), theme.colors.sunken)
