"""The headings of a table that can be sorted: pressed, and an arrow beside the one in force."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.mirror import is_mirrored

_ARROW, _GAP = 14, 4


class SortHeader(QHeaderView):
    """Leaves room for the arrow in every heading, so that nothing moves when it appears."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make headings none of which is in force."""
        super().__init__(Qt.Orientation.Horizontal)
        self._themes = themes
        self._column = -1
        self._descending = False
        self.setSectionsClickable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show that the rows are in the order of a column."""
        self._column, self._descending = column, descending
        self.viewport().update()

    def sectionSizeFromContents(self, section: int) -> QSize:
        """The heading and the arrow."""
        size = super().sectionSizeFromContents(section)
        return size + QSize(self._themes.theme.px(_ARROW + _GAP), 0)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        """Paint the heading, and the arrow after its text, before one where lines end."""
        painter.save()
        super().paintSection(painter, area, section)
        painter.restore()
        if section != self._column:
            return
        theme = self._themes.theme
        size = theme.px(_ARROW)
        text = super().sectionSizeFromContents(section).width() - theme.px(12)
        left = area.left() + text + theme.px(_GAP)
        if self._is_right(section) is not is_mirrored(self):
            left = area.right() - text - theme.px(_GAP) - size
        box = QRectF(left, area.center().y() - size / 2, size, size)
        icon = "chevron-down" if self._descending else "chevron-up"
        self._themes.icons.paint(painter, icon, theme.colors.text2, box)

    def _is_right(self, section: int) -> bool:
        role = Qt.ItemDataRole.TextAlignmentRole
        alignment = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return bool(alignment & Qt.AlignmentFlag.AlignRight)
