"""Words for a screen reader that appear nowhere as the focus moves."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` now, in the place of `widget`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
