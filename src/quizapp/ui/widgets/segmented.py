"""A few choices side by side, one of them in force: a group of radio buttons."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Group
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.mirror import is_mirrored
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.painting import paint_box, paint_focus_ring

_STEPS: Mapping[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}

_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Segmented(Group):
    """A sunken track with one raised item; `chosen` carries the value that was picked.

    Where it is narrow, the items stand in several lines.
    """

    chosen = Signal(str)

    def __init__(
        self, themes: ThemeStore, name: str, choices: Sequence[tuple[str, str]], value: str = ""
    ) -> None:
        """Offer `choices` as (value, text); `name` says what is chosen, `value` is in force."""
        super().__init__()
        self._themes = themes
        self._items: dict[str, _Segment] = {}
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = Flow(themes, 0, margin=4)
        for key, text in choices:
            item = _Segment(themes, text)
            item.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            item.stepped.connect(partial(self._step, item))
            self._items[key] = item
            row.addWidget(item)
        self.setLayout(row)
        if value:
            self.set_value(value)
        themes.changed.connect(self.update)

    def value(self) -> str:
        """Return the value in force, an empty text if there is none."""
        return next((key for key, item in self._items.items() if item.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Put `value` in force without a signal."""
        self._items[value].setChecked(True)

    def set_text(self, value: str, text: str) -> None:
        """Show another text for a choice, such as a new count."""
        self._items[value].set_text(text)
        self.updateGeometry()

    def show_choice(self, value: str, *, shown: bool) -> None:
        """Offer a choice, or do not."""
        self._items[value].setVisible(shown)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track."""
        theme = self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(8), theme.colors.sunken)

    def _step(self, item: "_Segment", step: int) -> None:
        """Go to the item beside one, if there is any, and choose it.

        The focus goes first: where the choice leads to another page, it is then that page's.
        """
        shown = [each for each in self._items.values() if each.isVisible()]
        place = shown.index(item) + step
        if 0 <= place < len(shown):
            forward, back = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
            shown[place].setFocus(forward if step > 0 else back)
            shown[place].click()


class _Segment(PaintedButton):
    """One item of a segmented control."""

    stepped = Signal(int)
    """An arrow leads this many items on, or back."""

    def __init__(self, themes: ThemeStore, text: str) -> None:
        super().__init__(themes, text)
        self._text = text
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._remeasure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead arrows to the items beside this one, those to the sides the way they point."""
        step = _STEPS.get(event.key())
        if step is not None and event.key() in _SIDEWAYS and is_mirrored(self):
            step = -step
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def sizeHint(self) -> QSize:
        """The text and 14 px on both sides."""
        theme = self._themes.theme
        text = QFontMetrics(theme.font("smallS")).horizontalAdvance(self._text)
        return QSize(text + 2 * theme.px(14), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the raised item, or only its text."""
        theme, area = self._themes.theme, QRectF(self.rect())
        colors = theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            paint_box(painter, area, theme.px(6), colors.surface, colors.control, theme.px(1))
        elif self.hovered:
            paint_box(painter, area, theme.px(6), colors.hover)
        painter.setPen(colors.text if self.isChecked() else colors.text2)
        painter.setFont(theme.font("smallS"))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._text)
        if self.ring_visible:
            paint_focus_ring(painter, theme, area, theme.px(6))
