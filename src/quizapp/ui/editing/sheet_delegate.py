"""How the cells of a set are painted, and the field in which one of them is typed."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from quizapp.ui.editing.cell_field import CellField
from quizapp.ui.editing.desk import Desk
from quizapp.ui.editing.sheet_model import CELL_TONE, FOUND, ROW_TONE, Index, SheetModel
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.tone import tone_icon

ROW_HEIGHT = 36
"""How high a row is, in px at 100 %."""

_PAD, _ICON = 12, 16
_MOST_LETTERS = 400
"""More of a text is never in sight in a cell."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_STEPS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, 1),
}
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class SheetDelegate(QStyledItemDelegate):
    """Texts on one line, faults with an icon. What is typed is in the set with every key."""

    moved = Signal(int, int)
    """A key ended typing and goes on: so many rows down and columns to the right."""

    given_up = Signal()
    """What was typed is to be as it was before."""

    def __init__(self, themes: ThemeStore, desk: Desk, model: SheetModel) -> None:
        """Paint and edit the cells of a model."""
        super().__init__()
        self.field: CellField | None = None
        self.brief = False
        """Whether states are shown by their icons alone."""

        self._themes = themes
        self._desk = desk
        self._model = model
        themes.changed.connect(self._measure)
        self._measure()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, row line, text and what is wrong."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        area, state = QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(FOUND):
            painter.fillRect(area, colors.warn_soft)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, colors.accent_soft)
        line = theme.px(1)
        painter.fillRect(QRectF(area.left(), area.bottom() - line, area.width(), line), colors.line)
        inner = area.adjusted(theme.px(_PAD), 0, -theme.px(_PAD), -line)
        if index.column() == 0:
            self._paint_state(painter, inner, index)
        else:
            self._paint_cell(painter, inner, index)
        if state & QStyle.StateFlag.State_HasFocus:
            paint_box(painter, area, theme.px(3), None, colors.focus, theme.px(2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room that the text takes on one line."""
        return QSize(self.text_width(str(index.data())), self._themes.theme.px(ROW_HEIGHT))

    def text_width(self, text: str) -> int:
        """Return how wide a cell is with all of a text on one line, an icon too, in pixels."""
        px = self._themes.theme.px
        room = 2 * px(_PAD) + px(_ICON + 6) + 1
        return room + self._metrics.horizontalAdvance(text[:_MOST_LETTERS])

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field over the cell; what is typed into it goes into the set at once."""
        field = CellField(self._themes, parent, str(index.data()))
        at = QPersistentModelIndex(index)
        field.textEdited.connect(lambda text: self._model.setData(at, text))
        self.field = field
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the text of the cell into the field, unless it came from there."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, CellField) and editor.text() != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """End the step of typing; every letter of it is in the set already."""
        self._desk.settle()

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the cell, wider than it where that is narrow."""
        area = QRect(option.rect)
        area.setWidth(max(area.width(), self._themes.theme.px(200)))
        editor.setGeometry(area)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End typing on the keys that move on, and give it up on Escape."""
        if (
            isinstance(watched, CellField)
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._ends(watched, event)
        ):
            return True
        return super().eventFilter(watched, event)

    def _measure(self) -> None:
        """Make the fonts once, and not again for each cell."""
        theme = self._themes.theme
        self._font, self._strong = theme.font("small", tabular=True), theme.font("smallS")
        self._metrics = QFontMetrics(self._font)

    def _ends(self, field: CellField, event: QKeyEvent) -> bool:
        step = _STEPS.get(event.key())
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif step is None or event.modifiers() & _OTHERS:
            return False
        back = step is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.commitData.emit(field)
        self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)
        if step is not None:
            rows, columns = step
            self.moved.emit(*((-rows, -columns) if back else step))
        return True

    def _paint_state(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """Paint icon and word for how the row stands."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        if not (word := str(index.data())):
            return
        icon, ink = tone_icon(index.data(ROW_TONE))
        size = theme.px(_ICON)
        box = QRectF(area.left(), area.center().y() - size / 2, size, size)
        self._themes.icons.paint(painter, icon, colors.named(ink), box)
        if self.brief:
            return
        painter.setFont(self._strong)
        painter.setPen(colors.named(ink))
        painter.drawText(area.adjusted(size + theme.px(6), 0, 0, 0), _LEFT, word)

    def _paint_cell(self, painter: QPainter, area: QRectF, index: Index) -> None:
        """Paint the text, and at its right an icon if something is wrong with it."""
        theme, colors = self._themes.theme, self._themes.theme.colors
        ink = colors.text
        if tone := index.data(CELL_TONE):
            icon, strong = tone_icon(tone)
            size = theme.px(_ICON)
            box = QRectF(area.right() - size, area.center().y() - size / 2, size, size)
            self._themes.icons.paint(painter, icon, colors.named(strong), box)
            area = area.adjusted(0, 0, -size - theme.px(6), 0)
            ink = colors.named(strong) if tone == "bad" else ink
        text = " ".join(str(index.data())[:_MOST_LETTERS].split())
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.setFont(self._font)
        painter.setPen(ink)
        painter.drawText(area, _LEFT, shown)
