"""Where the Tab key goes: through everything in the order in which it is read.

Qt goes through widgets in the order in which they were made. On pages whose rows come later that
is not the order on the screen, and from a page that hands its focus on to a widget inside it, Qt
never reaches what was made before that widget.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLayout, QScrollArea, QWidget


@runtime_checkable
class HasTabOrder(Protocol):
    """Something that has a better order for some of its parts than that of its layout."""

    @property
    def tab_order(self) -> Sequence[QWidget]:
        """The parts that come first, in their order; each stands for everything in it."""


def move_focus(root: QWidget, *, forward: bool) -> bool:
    """Move the focus from one stop in `root` to the next and into sight; tell whether it moved."""
    focus = root.window().focusWidget()
    stop = next_stop(root, focus, forward=forward) if focus is not None else None
    if stop is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()
    return True


def next_stop(root: QWidget, focus: QWidget, *, forward: bool) -> QWidget | None:
    """Return where Tab, or Shift+Tab, leads from `focus`; None if there is no other stop.

    `root` holds everything that Tab goes through. Behind the last stop comes the first.
    """
    stops = [one for one in reading_order(root) if one is focus or is_stop(one)]
    if focus not in stops or len(stops) == 1:
        return next((one for one in stops if one is not focus), None)
    return stops[(stops.index(focus) + (1 if forward else -1)) % len(stops)]


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all that are visible in it, each once, as they are read."""
    return _walk(root, set())


def focus_proxy(widget: QWidget) -> QWidget | None:
    """Return what gets the focus in the place of a widget, if something does.

    Everything asks here instead of Qt: after `focusProxy()` PySide takes the proxy for a part of
    the widget, which must never happen to what is around it
    (docs/decisions/0110-a-proxy-around-its-widget.md).
    """
    around = widget.parentWidget()
    if isinstance(around, QAbstractScrollArea) and widget is around.viewport():
        return around
    return widget.focusProxy()


def is_stop(widget: QWidget) -> bool:
    """Return whether Tab stops here. Of a group of which one is chosen, it stops at that one."""
    if not widget.isEnabled() or focus_proxy(widget) is not None:
        return False
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return widget.isChecked() or (_takes_tab(widget) and not _chosen_beside(widget))
    return _takes_tab(widget)


def _walk(widget: QWidget, seen: set[QWidget]) -> Iterator[QWidget]:
    if widget in seen:
        return
    seen.add(widget)
    yield widget
    if isinstance(widget, HasTabOrder):
        yield from _walk_all(widget.tab_order, seen)
    layout = widget.layout()
    if layout is not None:
        yield from _walk_all(_placed(layout), seen)
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    yield from _walk_all(widget.findChildren(QWidget, options=direct), seen)


def _walk_all(widgets: Iterable[QWidget], seen: set[QWidget]) -> Iterator[QWidget]:
    for widget in widgets:
        if widget.isVisible() and not widget.isWindow():
            yield from _walk(widget, seen)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _placed(inner)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _chosen_beside(button: QAbstractButton) -> bool:
    parent, direct = button.parentWidget(), Qt.FindChildOption.FindDirectChildrenOnly
    return parent is not None and any(
        other.autoExclusive() and other.isChecked() and other.isVisible()
        for other in parent.findChildren(QAbstractButton, options=direct)
    )
