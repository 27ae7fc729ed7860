"""A card: a surface with a thin edge that holds other widgets."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.painting import paint_box


class Card(QFrame):
    """A frame with radius 12, and a layout in `body` for its content.

    Use `row=True` for one line of things side by side (a set on the home page).
    """

    def __init__(
        self,
        themes: ThemeStore,
        *,
        padding: int = 24,
        spacing: int = 8,
        row: bool = False,
        emphasised: bool = False,
    ) -> None:
        """Make an empty card; `padding` and `spacing` in px at 100 %."""
        super().__init__()
        self._themes = themes
        self._emphasised = emphasised
        self.body = Row(themes, spacing, padding) if row else Column(themes, spacing, padding)
        self.setLayout(self.body)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colors.accent if self._emphasised else theme.colors.line
        area = QRectF(self.rect())
        paint_box(painter, area, theme.px(12), theme.colors.surface, edge, theme.px(1))
