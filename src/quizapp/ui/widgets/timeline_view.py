"""What a timeline strip shows at the moment: window, selection, and the way between two."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from quizapp.ui.timeline.groups import is_asked
from quizapp.ui.timeline.layout import arrange, margin_of, scale_for
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.parts import Layout
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.search import Search
from quizapp.ui.timeline.windows import (
    automatic,
    between,
    centred_on,
    close_to,
    closest,
    jumped,
    pushed,
    stretched,
    zoomed_in,
    zoomed_out,
)
from quizapp.ui.timeline.wording import Sheet

_DURATION = 160


class TimelineView(QObject):
    """Holds a scene and the window on it; computes the layout once for each change.

    A window is reached in 160 ms, or at once where `moves` says that nothing may move and
    where the axis is broken before or after.
    """

    changed = Signal()
    """There is another layout."""

    def __init__(self, sheet: Sheet, moves: Callable[[], bool], parent: QObject) -> None:
        """Show nothing yet, on `sheet`."""
        super().__init__(parent)
        self._sheet = sheet
        self._moves = moves
        self._scene = Scene()
        self._window = self._target = automatic(self._scene)
        self._start = self._window
        self._selected = ""
        self._search: Search | None = None
        self._layout: Layout | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_DURATION)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._step)

    @property
    def scene(self) -> Scene:
        """The marks that can be seen."""
        return self._scene

    @property
    def selected(self) -> str:
        """The id of the event looked at, or nothing."""
        return self._selected

    @property
    def layout(self) -> Layout:
        """Where everything stands now."""
        if self._layout is None:
            self._layout = arrange(
                self._scene, self._window, self._sheet, self._selected, self._search
            )
        return self._layout

    def show_scene(self, scene: Scene) -> None:
        """Show other marks, in the window that explains them best."""
        self._scene, self._search = scene, None
        self._selected = ""
        self._show(automatic(scene))

    def look_for(self, search: Search | None) -> None:
        """Set off the events that were found from all others."""
        self._search = search
        self._change()

    def set_sheet(self, sheet: Sheet) -> None:
        """Lay out again for another width, text size or number of lanes."""
        self._sheet = sheet
        self._change()

    def zoom_in(self) -> None:
        """Go one step closer to the selected or the asked event."""
        scale = scale_for(self._scene, self._target, self._sheet)
        self._go(zoomed_in(self._target, scale, self._anchor()))

    def zoom_out(self) -> None:
        """Go one step away from the selected or the asked event."""
        self._go(zoomed_out(self._target, self._scene, self._anchor()))

    def reset(self) -> None:
        """Go back to the window that explains the asked events best, and select nothing."""
        self._selected = ""
        self._go(automatic(self._scene))

    def push(self, pixels: float) -> None:
        """Move the strip sideways with the pointer; some mark always stays near."""
        window = pushed(self._target, self.layout.scale, pixels)
        marks = self._scene.marks
        if not marks or abs(window.shift) > self._sheet.width / 2:
            return
        if marks[0].lo - window.half <= window.middle <= marks[-1].hi + window.half:
            self._show(window)

    def stretch(self, factor: float, x: float) -> None:
        """Make the window longer by a factor; what is at `x` stays there."""
        margin = margin_of(self._sheet)
        ends = (margin, self._sheet.width - margin)
        self._show(stretched(self._scene, self.layout.scale, factor, x, ends))

    def go_to(self, mark: Mark) -> None:
        """Bring a mark into the middle and select it; the only asked one means going home."""
        if is_asked(mark) and len(self._scene.asked) == 1:
            self.reset()
            return
        self._selected = mark.event
        self._go(jumped(self._target, self.layout.scale, mark))

    def centre(self, day: float) -> None:
        """Bring a day into the middle at once."""
        self._show(centred_on(self._target, self.layout.scale, day))

    def approach(self, event: str) -> None:
        """Zoom in on an event and those next to it."""
        place = self._scene.place_of(event)
        if place is not None:
            self._go(close_to(self._scene, self._scene.marks[place]))

    def spread(self, marks: Sequence[Mark]) -> bool:
        """Zoom in on marks that share a marker; return whether that brings them apart."""
        window = closest(marks)
        if marks[0].middle == marks[-1].middle or window.half > self._target.half * 0.9:
            return False
        self._go(window)
        return True

    def select(self, mark: Mark) -> None:
        """Select a mark, and bring it into sight."""
        self._selected = mark.event
        if mark in self.layout.marks:
            self._change()
        else:
            self._go(jumped(self._target, self.layout.scale, mark))

    def deselect(self) -> None:
        """Look at no event in particular."""
        if self._selected:
            self._selected = ""
            self._change()

    def neighbour(self, step: int) -> Mark | None:
        """Return the mark before (-1) or after (1) the selected or the first asked one."""
        marks = self._scene.marks
        current = self._selected or next((mark.event for mark in self._scene.asked), "")
        place = self._scene.place_of(current)
        if place is None:
            return next((mark for mark in marks if not mark.claim), None)
        place += step
        while 0 <= place < len(marks) and marks[place].claim:
            place += step
        return marks[place] if 0 <= place < len(marks) else None

    def keep_scene(self, scene: Scene) -> None:
        """Show other marks in the same window, and the same selection if it is among them."""
        self._scene, self._search = scene, None
        if scene.place_of(self._selected) is None:
            self._selected = ""
        self._change()

    def _anchor(self) -> float:
        """Return the day to zoom around: the selected mark, or the most central asked one."""
        layout = self.layout
        if layout.selected is not None:
            return layout.selected.marks[0].middle
        middle = self._sheet.width / 2
        asked = min(layout.asked, key=lambda group: abs(group.x - middle), default=None)
        return layout.scale.day(middle) if asked is None else asked.marks[0].middle

    def _go(self, window: Window) -> None:
        """Reach a window, moving if that is possible and wanted."""
        self._animation.stop()
        self._start, self._target = self._window, window
        if self._moves() and not self._is_broken(self._start) and not self._is_broken(window):
            self._animation.start()
            self._change()
        else:
            self._show(window)

    def _is_broken(self, window: Window) -> bool:
        return bool(scale_for(self._scene, window, self._sheet).breaks)

    def _step(self, share: float) -> None:
        self._window = between(self._start, self._target, share) if share < 1 else self._target
        self._change()

    def _show(self, window: Window) -> None:
        self._animation.stop()
        self._window = self._target = window
        self._change()

    def _change(self) -> None:
        self._layout = None
        self.changed.emit()
