"""What all buttons painted by hand share: pointer, keyboard focus ring, Enter, redraw."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton

from quizapp.ui.keys import is_enter
from quizapp.ui.theme_store import ThemeStore

_RING_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
)
_OTHER_MEANING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PaintedButton(QAbstractButton):
    """A button without a look of its own; subclasses paint it.

    `ring_visible` is true while it has the focus and got it from the keyboard or from the
    program. Then Enter presses it, even where the page has a shortcut on Enter; only a button
    that is one choice of several leaves Enter to the page. Ctrl Enter is the page's in any case.

    Set `is_for_one` where a press takes something away and the next thing may stand under the
    pointer at once: the second half of a double click then presses nothing.
    """

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make a button that is read out as `name`."""
        super().__init__()
        self._themes = themes
        self.ring_visible = False
        self.is_for_one = False
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        themes.changed.connect(self._remeasure)

    @property
    def hovered(self) -> bool:
        """The pointer is over the button and the button can be pressed."""
        return self.underMouse() and self.isEnabled()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the focus did not come from the pointer."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.ring_visible = event.reason() in _RING_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.ring_visible = False
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Begin lines at the other side."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._remeasure()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim Enter before a shortcut of the page takes it, while the ring is shown."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.WindowActivate and self.window().focusWidget() is not self:
            # While another window was active the focus was moved, which nobody tells a button.
            self.ring_visible = False
            self.update()
        return super().event(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Press again, unless what was meant is gone and this is what came after it."""
        if self.is_for_one:
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as on Space; a key held down does nothing more."""
        if self._takes(event):
            if not event.isAutoRepeat():
                self.click()
        elif is_enter(event) and event.modifiers() & _OTHER_MEANING:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Return whether a key is an Enter for this button."""
        is_plain = is_enter(event) and not event.modifiers() & _OTHER_MEANING
        return is_plain and self.ring_visible and not self.autoExclusive()

    def _remeasure(self) -> None:
        self.updateGeometry()
        self.update()
