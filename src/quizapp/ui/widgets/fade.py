"""A short change from one colour to another, for widgets that paint themselves."""

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

_DURATION = 120


class Fade(QVariantAnimation):
    """Runs once from 0 to 1 in 120 ms and repaints its widget on the way."""

    def __init__(self, widget: QWidget) -> None:
        """Make a fade at its end."""
        super().__init__(widget)
        self.setDuration(_DURATION)
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.valueChanged.connect(self._repaint)

    @property
    def share(self) -> float:
        """How much of the new colour is there, 0 to 1."""
        running = self.state() is QVariantAnimation.State.Running
        return float(self.currentValue()) if running else 1.0

    def begin(self, *, motion: bool) -> None:
        """Start over; without `motion` the new colour is there at once."""
        self.stop()
        if motion:
            self.start()
        self._repaint()

    def _repaint(self) -> None:
        widget = self.parent()
        if isinstance(widget, QWidget):
            widget.update()


def mixed(old: QColor, new: QColor, share: float) -> QColor:
    """Return the colour that has `share` of `new` and the rest of `old`."""
    return QColor.fromRgbF(
        old.redF() + (new.redF() - old.redF()) * share,
        old.greenF() + (new.greenF() - old.greenF()) * share,
        old.blueF() + (new.blueF() - old.blueF()) * share,
    )
