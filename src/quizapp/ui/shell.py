"""What fills the window: the rail beside a page, or a single page that needs all the room."""

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.ui.tab_order import focus_proxy, is_stop, move_focus, reading_order
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.cover import Cover
from quizapp.ui.widgets.notice import Notice
from quizapp.ui.widgets.page_stack import PageStack
from quizapp.ui.widgets.rail import Place, Rail
from quizapp.ui.widgets.work_strip import WorkStrip

_LOCKED_PLACE = "teacher"


@runtime_checkable
class HasAreas(Protocol):
    """A page of several areas, which the focus can go through one by one."""

    @property
    def areas(self) -> Sequence[QWidget]:
        """The areas in their order."""


class Shell(QWidget):
    """Shows one page at a time. Pages are added once and then gone to.

    A page takes the focus by its focus proxy, usually its heading.
    """

    went = Signal(str)
    """The name of the place that was pressed in the rail."""

    held = Signal(QWidget)
    """This page is wanted, and is behind a lock."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a shell without pages."""
        super().__init__()
        self._names: dict[QWidget, str] = {}
        self._place = ""
        self._behind_lock: set[QWidget] = set()
        self._is_locked = False
        self.rail = _rail(self, themes)
        self.rail.went.connect(self.went)
        self.notice = Notice(themes)
        self.standing = Notice(themes, stays=True)
        self.work = WorkStrip(themes)
        self._places = PageStack()
        self._cover = Cover(themes, self._places)
        self._outer = PageStack()
        beside = QWidget()
        across = QHBoxLayout(beside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        across.addWidget(self._places, 1)
        self._outer.addWidget(beside)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.standing)
        down.addWidget(self.work)
        down.addWidget(self.notice)
        down.addWidget(self._outer, 1)
        themes.changed.connect(self._fit_rail)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown, None while there is none."""
        alone = self._outer.currentIndex() > 0
        return (self._outer if alone else self._places).currentWidget()

    @property
    def place(self) -> str:
        """The place of the rail that is marked, "" before the first page."""
        return self._place

    @property
    def is_locked(self) -> bool:
        """Whether the pages of the teacher are behind a lock now."""
        return self._is_locked

    def lock(self, *, locked: bool) -> None:
        """Let the pages of the teacher be seen by nobody, or by everybody again."""
        self._is_locked = locked
        if locked and self.page in self._behind_lock:
            self.show_page(self.page)

    def add_page(
        self, page: QWidget, title: str, place: str, *, for_everybody: bool = False
    ) -> None:
        """Take a page that stands beside the rail, where `place` is marked for it.

        Those of the teacher can be locked, unless they are `for_everybody`.
        """
        page.setObjectName(place)
        self._names[page] = title
        self._places.addWidget(page)
        if place == _LOCKED_PLACE and not for_everybody:
            self._behind_lock.add(page)

    def add_full_page(self, page: QWidget, title: str, place: str = "") -> None:
        """Take a page that replaces the rail; that of the teacher's `place` can be locked."""
        self._names[page] = title
        self._outer.addWidget(page)
        if place == _LOCKED_PLACE:
            self._behind_lock.add(page)

    def show_page(self, page: QWidget, place: str = "") -> None:
        """Show a page that was added; `place` marks another item of the rail than its own.

        Of one behind the lock it is only said that it is wanted.
        """
        if self._is_locked and page in self._behind_lock:
            self.held.emit(page)
            return
        self._cover.leave()
        beside_the_rail = self._places.indexOf(page) >= 0
        if beside_the_rail:
            self._places.setCurrentWidget(page)
            self._place = place or page.objectName()
            self.rail.set_current(self._place)
        self._outer.setCurrentIndex(0 if beside_the_rail else self._outer.indexOf(page))
        self.window().setWindowTitle(self._names[page])
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover(
        self, page: QWidget, why: str = "", again: Callable[[], object] | None = None
    ) -> None:
        """Say over a page beside the rail that it is read, or why it could not be."""
        if again is None:
            self._cover.wait(page, self._names[page])
        else:
            self._cover.fail(page, self._names[page], why, again)

    def uncover(self) -> None:
        """Let the page be seen."""
        self._cover.leave()

    def put_away(self, bar: QWidget) -> None:
        """Hide a bar above the page, which has the focus then if the bar had it."""
        focus, page = self.window().focusWidget(), self.page
        had_focus = focus is not None and bar.isAncestorOf(focus)
        bar.hide()
        if had_focus and page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_area(self) -> None:
        """Move the focus to the next area of the window, from the last one to the first."""
        around = (*self._areas(), self.work)
        areas = [area for area in around if area.isVisible() and _first_stop(area) is not None]
        focus = self.window().focusWidget()
        here = next((n for n, area in enumerate(areas) if focus and area.isAncestorOf(focus)), -1)
        stop = _first_stop(areas[(here + 1) % len(areas)]) if areas else None
        if stop is not None:
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab through everything as it is read, the rail first."""
        return move_focus(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rail the form that there is room for."""
        self._fit_rail()
        super().resizeEvent(event)

    def _fit_rail(self) -> None:
        self.rail.fit(self.width())

    def _areas(self) -> list[QWidget]:
        page = self.page
        if isinstance(page, HasAreas):
            return [area for area in page.areas if area.isVisible()]
        if page is None or self._outer.currentIndex() == 0:
            return [self.rail, self._places]
        parts = page.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sorted(parts, key=lambda part: part.y())


def _rail(shell: Shell, themes: ThemeStore) -> Rail:
    """Return the rail with all places of the program."""
    return Rail(
        themes,
        "quizapp",
        (
            Place("home", shell.tr("Home"), "house", "Ctrl+1"),
            Place("progress", shell.tr("Progress"), "trending-up", "Ctrl+2"),
            Place("history", shell.tr("History"), "chart-line", "Ctrl+3"),
            Place("teacher", shell.tr("Teacher"), "graduation-cap", "Ctrl+4"),
        ),
        (
            Place("settings", shell.tr("Settings"), "settings", "Ctrl+,"),
            Place("help", shell.tr("Help"), "info", "F1"),
        ),
    )


def _first_stop(area: QWidget) -> QWidget | None:
    """Return what the focus goes to in an area: what the area says, or the first Tab stop."""
    if (proxy := focus_proxy(area)) is not None:
        return proxy
    return next((one for one in reading_order(area) if is_stop(one)), None)
