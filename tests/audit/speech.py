"""Parts that a keyboard, a screen reader or an unsteady hand has trouble with."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

from quizapp.ui.tab_order import HasTabOrder, focus_proxy, is_stop, reading_order
from quizapp.ui.widgets.option_card import OptionCard
from tests.audit.seen import Sight, title, viewport_around

_TARGET = 24
_ANSWER_TARGET = 40
_ROLELESS = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)


def unspoken(sight: Sight, known: set[QWidget]) -> list[str]:
    """Return what is unnamed, too small to hit, or reached in a confusing order.

    Parts that are in `known` were asked for their names already, and all others are added to it.
    """
    new = [part for part in sight.place if part not in known]
    known.update(new)
    return [*_unlabelled(new), *_small(sight), *_disordered(sight), *_ambiguous(sight.window)]


def _focusable(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and focus_proxy(widget) is None


def _pressable(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.isEnabled()


def _unlabelled(parts: Iterable[QWidget]) -> Iterator[str]:
    for widget in parts:
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


def _small(sight: Sight) -> Iterator[str]:
    for widget in sight.place:
        if not _focusable(widget) and not _pressable(widget):
            continue
        least = _ANSWER_TARGET if isinstance(widget, OptionCard) else _TARGET
        if min(widget.width(), widget.height()) < min(least, widget.width()):
            yield f"{title(widget)} is too small: {widget.width()} × {widget.height()}"


def _disordered(sight: Sight) -> Iterator[str]:
    order = dict.fromkeys(reading_order(sight.window))
    stops = [widget for widget in order if widget in sight.place and is_stop(widget)]
    for widget in sight.place:
        if _focusable(widget) and widget not in order:
            yield f"{title(widget)} is reached by no key"
    if any(isinstance(widget, HasTabOrder) for widget in order):
        return
    for one, other in pairwise(stops):
        if viewport_around(one) is viewport_around(other) and _goes_back(one, other, sight):
            yield f"Tab goes back from {title(one)} to {title(other)}"


def _goes_back(one: QWidget, other: QWidget, sight: Sight) -> bool:
    """Tell whether `other` stands before `one` in the direction of reading."""
    here, there = sight.place[one], sight.place[other]
    left_to_right = sight.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    behind = there.left() >= here.right() if left_to_right else there.right() <= here.left()
    if there.bottom() < here.top():
        return not behind and not _in_another_column(here, there)
    same_line = there.top() <= here.center().y() <= there.bottom()
    before = there.right() <= here.left() if left_to_right else there.left() >= here.right()
    return same_line and before


def _in_another_column(here: QRect, there: QRect) -> bool:
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
