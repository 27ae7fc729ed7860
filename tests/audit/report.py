"""Everything that is wrong with what a window shows now, in words."""

from PySide6.QtWidgets import QWidget

from tests.audit.contrast import pale
from tests.audit.room import cramped
from tests.audit.speech import unspoken


def findings(window: QWidget, *, colors: bool = True) -> list[str]:
    """Return what is clipped, overlapping, unlabelled, too small, out of order or too pale.

    `colors` looks at the pixels, too, which takes most of the time.
    """
    found = [*cramped(window), *unspoken(window)]
    return [*found, *pale(window)] if colors else found
