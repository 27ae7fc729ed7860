"""Words for a screen reader that appear nowhere as the focus moves."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words` now, in the place of `widget`."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def announce_texts(widget: QWidget) -> None:
    """Have a screen reader say all that stands in something that has just come into sight."""
    texts = (label.text() for label in widget.findChildren(QLabel) if not label.isHidden())
    announce(widget, " ".join(filter(None, texts)))
