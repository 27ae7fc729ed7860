"""When the ring of the keyboard focus is shown: not while a person uses the pointer."""

from PySide6.QtCore import Qt


def shows_ring(reason: Qt.FocusReason) -> bool:
    """Tell whether a widget that got the focus for this reason should paint its ring."""
    return reason in (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    )
