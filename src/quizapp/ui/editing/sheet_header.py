"""The names above the columns of the table of events."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader


class SheetHeader(QHeaderView):
    """A header that does not ask of every row whether it is selected, as Qt's own does.

    With ten thousand selected rows that would take longer than a frame each time it is painted.
    """

    def __init__(self) -> None:
        """Make the header; the table gives it its columns."""
        super().__init__(Qt.Orientation.Horizontal)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Say what is painted for a column; its name is left out where nothing of it fits."""
        model, last = self.model(), self.count() - 1
        position = QStyleOptionHeader.SectionPosition
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        name = str(model.headerData(section, self.orientation()) or "")
        brief = section == 0 and self.sectionSize(0) < self.sectionSizeHint(0)
        option.section = section
        option.text = "" if brief else name
        option.textAlignment = align
        option.position = (
            position.Beginning
            if not section
            else position.End
            if section == last
            else position.Middle
        )
