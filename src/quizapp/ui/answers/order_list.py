"""A list that is put in order: by dragging, by buttons, or by keys."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from quizapp.generation.shapes.order import Order
from quizapp.ui.answers.order_arrow import OrderArrow
from quizapp.ui.answers.order_look import RowState
from quizapp.ui.answers.order_row import OrderRow, RowVerdict
from quizapp.ui.answers.row_mover import RowMover
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import SpokenItem, announce_roles
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.emptying import discard
from quizapp.ui.widgets.mirror import from_start, is_mirrored
from quizapp.ui.widgets.painting import paint_box

_GAP = 8


class OrderList(QWidget):
    """Rows from the earliest to the latest, in the order that a person gives them.

    Keys: ↑ and ↓ go from row to row, with Alt they move the row, Alt+Home and Alt+End move it
    to the first and the last place; Escape ends a drag. All other keys are left to the page.
    """

    changed = Signal()
    """The person gave another order."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        announce_roles()
        self.interface: QAccessibleInterface | None = None
        self._themes = themes
        self._rows: dict[str, OrderRow] = {}
        self._order: list[str] = []
        self._order_before: list[str] = []
        self._shape: Order | None = None
        self._details: Mapping[str, str] = {}
        self._in_order: tuple[str, ...] = ()
        self._right_shown = False
        self._locked = False
        self._mover = RowMover(lambda: themes.theme.motion, self)
        self._arrow = OrderArrow(themes, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Order, from the earliest to the latest"))
        themes.changed.connect(self._remeasure)

    def set_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Show other items, each an id and a text, in this order."""
        self._mover.clear()
        for row in self._rows.values():
            discard(row)
        self._rows = {name: OrderRow(self._themes, text, self) for name, text in items}
        self._order = list(self._rows)
        self._shape, self._right_shown, self._locked = None, False, False
        for name, row in self._rows.items():
            row.pushed.connect(lambda step, name=name: self._push(name, step))
            row.grabbed.connect(lambda name=name: self._grab(name))
            row.dragged.connect(lambda y, name=name: self._drag(name, y))
            row.dropped.connect(lambda name=name: self._drop(name))
            row.entered.connect(lambda name=name: self._make_current(name))
            row.show()
        if self._order:
            self._make_current(self._order[0])
        self._remeasure()

    def order(self) -> tuple[str, ...]:
        """Return the ids in the order that the person gave them."""
        return tuple(self._order)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """The rows, of which Tab reaches the current one alone."""
        return tuple(self._rows.values())

    def lock(self, locked: bool) -> None:
        """Keep the order as it is, or let it be changed again."""
        self._locked = locked
        for row in self._rows.values():
            row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, locked)

    def show_result(self, shape: Order, details: Mapping[str, str]) -> None:
        """Keep the order of the person, and show beside each row its date and right place.

        `details` holds the words to show below the texts.
        """
        self.lock(locked=False)
        self._shape, self._details = shape, details
        self._in_order = shape.kept(self._order)
        self.show_right_order(False)

    def show_right_order(self, on: bool) -> None:
        """After the check, show the rows in the right order, or as they were given."""
        self._right_shown = on and self._shape is not None
        for name, row in self._rows.items():
            if self._shape is not None:
                row.show_verdict(self._verdict(name, self._shape))
        self.updateGeometry()
        self._arrange(glide=True)

    @property
    def right_order_shown(self) -> bool:
        """Whether the right order is shown in place of the person's."""
        return self._right_shown

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key of the list; return whether it is one. Pages may forward keys here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key())
        end = {Qt.Key.Key_Home.value: -1, Qt.Key.Key_End.value: 1}.get(event.key())
        if event.key() == Qt.Key.Key_Escape and self._held() is not None:
            self._cancel_drag()
        elif not self._rows:
            return False
        elif modifiers == Qt.KeyboardModifier.NoModifier and step is not None:
            self._select(step)
        elif modifiers == Qt.KeyboardModifier.AltModifier and (step or end):
            self._push(self._current(), step or (end or 0) * len(self._order))
        else:
            return False
        return True

    def spoken_role(self) -> QAccessible.Role:
        """A list; its items are the rows."""
        return QAccessible.Role.List

    def spoken_items(self) -> tuple[SpokenItem, ...]:
        """Nothing more: the rows are widgets."""
        return ()

    def spoken_description(self) -> str:
        """How it is used, as long as it can be."""
        return "" if self._key else self.tr("Alt and an arrow key move a row.")

    def hasHeightForWidth(self) -> bool:
        """Long texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows and the gaps between them."""
        return max((area.bottom() + 1 for _, area in self._slots(width)), default=0)

    def sizeHint(self) -> QSize:
        """As wide as the column of a page."""
        width = self._themes.theme.px(760)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for any window."""
        return QSize(self._themes.theme.px(280), self._themes.theme.px(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything into its place."""
        super().resizeEvent(event)
        self._arrange(glide=False)

    def changeEvent(self, event: QEvent) -> None:
        """Put everything to the other side."""
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange(glide=False)
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the place where the held row would be dropped."""
        held = self._held()
        if held is None:
            return
        theme = self._themes.theme
        painter = QPainter(self)
        slot = next(area for name, area in self._slots(self.width()) if name == held)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        fill, edge, area = theme.colors.sunken, theme.colors.accent, QRectF(slot)
        paint_box(painter, area, theme.px(10), fill, edge, theme.px(1), dashed=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of the list and leave all others to the page."""
        if not self.press(event):
            event.ignore()

    def _shown(self) -> Sequence[str]:
        return self._key if self._right_shown else self._order

    def _slots(self, width: int) -> Iterator[tuple[str, QRect]]:
        """Yield the place of each row, from the first to the last."""
        px = self._themes.theme.px
        left = self._arrow.sizeHint().width() + px(_GAP)
        top = 0
        for name in self._shown():
            height = self._rows[name].heightForWidth(width - left)
            place = QRect(0 if is_mirrored(self) else left, top, width - left, height)
            yield name, place
            top += height + px(_GAP)

    def _arrange(self, *, glide: bool) -> None:
        """Bring all rows to their places; the held one stays at the pointer."""
        bottom = 0
        for place, (name, area) in enumerate(self._slots(self.width()), start=1):
            row = self._rows[name]
            row.set_place(place, len(self._order))
            row.resize(area.size())
            if not row.is_held:
                self._mover.move(row, area.topLeft(), glide=glide)
            bottom = area.bottom() + 1
        wide = self._arrow.sizeHint().width()
        self._arrow.setGeometry(round(from_start(self, 0, wide)), 0, wide, bottom)
        self.update()

    @property
    def _key(self) -> tuple[str, ...]:
        """The right order, nothing before the check."""
        return self._shape.key if self._shape else ()

    def _verdict(self, name: str, shape: Order) -> RowVerdict:
        given, right = self._order.index(name) + 1, shape.key.index(name) + 1
        detail = self._details.get(name, "")
        if given == right and (shape.is_chain or name in self._in_order):
            return RowVerdict(RowState.RIGHT, self.tr("Right place"), detail)
        if name in self._in_order:
            return RowVerdict(RowState.RIGHT, self._in_order_words(name, given, shape), detail)
        if self._right_shown:
            words = self.tr("Your place: {place}").format(place=given)
            return RowVerdict(RowState.MOVED_RIGHT, words, detail)
        words = self.tr("Right place: {place}").format(place=self._places(name, shape))
        return RowVerdict(RowState.WRONG, words, detail)

    def _in_order_words(self, name: str, given: int, shape: Order) -> str:
        """Say that a row fits the others, and where it belongs if that is not where it stands."""
        if self._right_shown or given in _right_places(name, shape):
            return self.tr("In order")
        words = self.tr("In order · right place: {place}")
        return words.format(place=self._places(name, shape))

    def _places(self, name: str, shape: Order) -> str:
        """Return the place, or the places, that a row has in the right orders."""
        places = _right_places(name, shape)
        if len(places) == 1:
            return str(places[0])
        return self.tr("{first} to {last}").format(first=places[0], last=places[-1])

    @property
    def _is_closed(self) -> bool:
        return self._locked or bool(self._key)

    def _current(self) -> str:
        """Return the row that Tab reaches."""
        tabbed = Qt.FocusPolicy.StrongFocus
        return next(name for name, row in self._rows.items() if row.focusPolicy() is tabbed)

    def _make_current(self, name: str) -> None:
        for other, row in self._rows.items():
            current = other == name
            policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)
        self.setFocusProxy(self._rows[name])

    def _select(self, step: int) -> None:
        """Go to the row above or below, or to the current one from elsewhere."""
        shown = list(self._shown())
        current = self._current()
        if self._rows[current].hasFocus():
            place = shown.index(current) + step
            current = shown[max(0, min(place, len(shown) - 1))]
        self._rows[current].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring_into_sight(current)

    def _push(self, name: str, step: int) -> None:
        """Move a row by some places, as far as there are any."""
        place = self._order.index(name)
        target = max(0, min(place + step, len(self._order) - 1))
        if self._is_closed or self._held() is not None:
            return
        if not self._rows[name].hasFocus():
            self._rows[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
        if target != place:
            self._order.insert(target, self._order.pop(place))
            self._arrange(glide=True)
            self._bring_into_sight(name)
            self._moved(name)

    def _moved(self, name: str) -> None:
        words = self.tr("Moved to place {place} of {count}")
        place = self._order.index(name) + 1
        announce(self._rows[name], words.format(place=place, count=len(self._order)))
        self.changed.emit()

    def _held(self) -> str | None:
        return next((name for name, row in self._rows.items() if row.is_held), None)

    def _grab(self, name: str) -> None:
        self._order_before = list(self._order)
        self._mover.stop(self._rows[name])
        self._rows[name].raise_()
        self.update()

    def _drag(self, name: str, y: float) -> None:
        """Let a held row follow the pointer, and make room where it is nearest."""
        row = self._rows[name]
        top = max(0, min(round(y), self.height() - row.height()))
        row.move(row.x(), top)
        others = [other for other in self._order if other != name]
        starts = [0]
        for other in others:
            height = self._rows[other].height()
            starts.append(starts[-1] + height + self._themes.theme.px(_GAP))
        place = min(range(len(starts)), key=lambda index: abs(starts[index] - top))
        if self._order.index(name) != place:
            self._order = [*others[:place], name, *others[place:]]
            self._arrange(glide=True)
        self._bring_into_sight(name)

    def _drop(self, name: str) -> None:
        self._arrange(glide=True)
        if self._order != self._order_before:
            self._moved(name)

    def _cancel_drag(self) -> None:
        held = self._held()
        if held is not None:
            self._rows[held].let_go()
            self._order = self._order_before
            self._arrange(glide=True)

    def _bring_into_sight(self, name: str) -> None:
        """Scroll the page so that a row can be seen whole."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        slot = next(slot for other, slot in self._slots(self.width()) if other == name)
        for edge in (slot.bottomLeft(), slot.topLeft()):
            point = self.mapTo(page, edge)
            area.ensureVisible(point.x(), point.y(), 0, self._themes.theme.px(16))

    def _remeasure(self) -> None:
        self.updateGeometry()
        self._arrange(glide=False)


def _right_places(name: str, shape: Order) -> range:
    """Return the places, from 1, that a row has in the right orders."""
    first = 1 + sum(later == name for _, later in shape.pairs)
    last = len(shape.key) - sum(earlier == name for earlier, _ in shape.pairs)
    return range(first, last + 1)
