"""Parts that a keyboard, a screen reader or an unsteady hand has trouble with."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from quizapp.ui.tab_order import HasTabOrder, is_stop, reading_order
from quizapp.ui.widgets.option_card import OptionCard
from tests.audit.seen import place_in, seen, title, viewport_around

_TARGET = 24
_ANSWER_TARGET = 40
_ROLELESS = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)


def unspoken(window: QWidget) -> list[str]:
    """Return what is unnamed, too small to hit, or reached in a confusing order."""
    return [*_unlabelled(window), *_small(window), *_disordered(window), *_ambiguous(window)]


def _focusable(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None


def _pressable(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isEnabled()


def _unlabelled(window: QWidget) -> Iterator[str]:
    for widget in seen(window, QWidget):
        if not _focusable(widget) and not _pressable(widget):
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if not face.text(QAccessible.Text.Name).strip():
            yield f"{title(widget)} has no name"
        if face.role() in _ROLELESS:
            yield f"{title(widget)} has no role"
        if isinstance(widget, QAbstractItemView):
            continue
        for index in range(min(face.childCount(), 40)):
            child = face.child(index)
            if child is not None and child.object() is None and not _named(child):
                yield f"item {index + 1} of {title(widget)} has no name"


def _named(face: object) -> bool:
    return bool(face.text(QAccessible.Text.Name).strip())  # type: ignore[attr-defined]


def _small(window: QWidget) -> Iterator[str]:
    for widget in seen(window, QWidget):
        if not _focusable(widget) and not _pressable(widget):
            continue
        least = _ANSWER_TARGET if isinstance(widget, OptionCard) else _TARGET
        if min(widget.width(), widget.height()) < min(least, widget.width()):
            yield f"{title(widget)} is too small: {widget.width()} × {widget.height()}"


def _disordered(window: QWidget) -> Iterator[str]:
    order = list(reading_order(window))
    stops = [widget for widget in order if is_stop(widget)]
    for widget in seen(window, QWidget):
        if _focusable(widget) and widget not in order:
            yield f"{title(widget)} is reached by no key"
    if any(isinstance(widget, HasTabOrder) for widget in order):
        return
    for one, other in pairwise(stops):
        if viewport_around(one) is viewport_around(other) and _goes_back(one, other, window):
            yield f"Tab goes back from {title(one)} to {title(other)}"


def _goes_back(one: QWidget, other: QWidget, window: QWidget) -> bool:
    """Tell whether `other` stands before `one` in the direction of reading."""
    here, there = place_in(one, window), place_in(other, window)
    left_to_right = window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    behind = there.left() >= here.right() if left_to_right else there.right() <= here.left()
    if there.bottom() < here.top():
        return not behind and not _in_another_column(one, other, window)
    same_line = there.top() <= here.center().y() <= there.bottom()
    before = there.right() <= here.left() if left_to_right else there.left() >= here.right()
    return same_line and before


def _in_another_column(one: QWidget, other: QWidget, window: QWidget) -> bool:
    here, there = place_in(one, window), place_in(other, window)
    return there.left() > here.right() or there.right() < here.left()


def _ambiguous(window: QWidget) -> Iterator[str]:
    """Yield keys that two shortcuts of the window want at the same time."""
    keys = Counter(
        key.toString()
        for shortcut in window.findChildren(QShortcut)
        if shortcut.isEnabled() and shortcut.context() is Qt.ShortcutContext.WindowShortcut
        and isinstance(owner := shortcut.parent(), QWidget) and owner.isVisible()
        for key in shortcut.keys()  # noqa: SIM118
    )  # fmt: skip
    for key, count in keys.items():
        if count > 1:
            yield f"{key} has {count} meanings"
