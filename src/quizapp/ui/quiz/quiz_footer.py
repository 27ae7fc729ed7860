"""The line below a question: its keys, and what can be done next."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from quizapp.ui.breakpoints import WidthClass, width_class
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.action_bar import ActionBar
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.key_hints import KeyHint


class QuizFooter(ActionBar):
    """One bar in three forms: while asking, after the check, and when looking back.

    Rare things are in a menu; where not everything fits, “Another like this” and “Report a
    problem” are there too.
    """

    skipped = Signal()
    submitted = Signal()
    advanced = Signal()
    reported = Signal()
    more_wanted = Signal()
    whole_wanted = Signal()
    """The event is to be seen on the timeline of its whole set, which gives other answers away."""

    list_wanted = Signal()
    turned = Signal(int)
    """Another answer is wanted: -1 the one before, 1 the one after."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the bar in its first form."""
        super().__init__(themes)
        self.report = Button(themes, self.tr("Report a problem"), "ghost")
        self.another = Button(themes, self.tr("Another like this"), "ghost", key="L")
        self.more = IconButton(themes, "ellipsis", self.tr("More"))
        self.earlier = IconButton(
            themes, "chevron-left", self.tr("Answer before this"), key="←", bordered=True
        )
        self.later = IconButton(
            themes, "chevron-right", self.tr("Answer after this"), key="→", bordered=True
        )
        self.skip = Button(themes, self.tr("I don’t know"), "ghost", key="0")
        self.check = Button(themes, self.tr("Check"), "primary", key="Enter")
        self.advance = Button(themes, "", "primary", key="Enter")
        self._menu = QMenu(self)
        self._checkable = False
        self._check_words = self.tr("Check")
        self._sits = self._looks_back = False
        self._blocked = False
        self._named: tuple[KeyHint, ...] = ()
        for button in self.buttons:
            self._row.addWidget(button)
        self._connect()
        self.show_asking()
        themes.changed.connect(self._fit)

    @property
    def buttons(self) -> Sequence[Button | IconButton]:
        """All buttons, from left to right."""
        return (
            self.more, self.report, self.another, self.earlier, self.later,
            self.skip, self.check, self.advance,
        )  # fmt: skip

    @property
    def stops(self) -> Sequence[QWidget]:
        """All buttons in the order of the Tab key."""
        rest = (self.skip, self.check, self.another, self.report, self.more)
        return (self.advance, *rest, self.earlier, self.later)

    def show_asking(self, *, typed: bool = False) -> None:
        """Offer to check an answer, or to give none; digits may be part of one that is typed."""
        self.skip.set_key("Alt+0" if typed else "0")
        self._show(self.skip, self.check)

    def show_feedback(self, *, last: bool, verdict: str = "") -> None:
        """Offer to go on, to the result if this was the last question.

        The button, which has the focus now, tells the verdict to screen readers, of which not
        all can be made to speak at another time.
        """
        self.advance.setAccessibleDescription(verdict)
        self.advance.set_text(self.tr("See the result") if last else self.tr("Next question"))
        self.advance.set_key("Enter")
        rest = () if self._sits else (self.more, self.report, self.another)
        self._show(*rest, self.advance)

    def sit(self, *, told: bool) -> None:
        """Offer what there is in an exam; its answers are checked at once only if `told`."""
        self._sits = True
        self._check_words = self.tr("Check") if told else self.tr("Give this answer")
        self.allow_another()
        self.say_check()

    def say_check(self, *, saving: bool = False) -> None:
        """Say what the button does that takes an answer, or that it is being done."""
        self.check.set_text(self.tr("Saving…") if saving else self._check_words)

    def allow_another(self, *, allowed: bool = True) -> None:
        """Let another question like this be asked for, but never in an exam."""
        self.another.setEnabled(allowed and not self._sits)

    def show_review(self, verdict: str = "", *, earlier: bool, later: bool) -> None:
        """Offer to go back, and to the answers before and after where there are any."""
        self.advance.setAccessibleDescription(verdict)
        self._looks_back = True
        self.advance.set_text(self.tr("Back"))
        self.advance.set_key("Esc")
        self.earlier.setEnabled(earlier)
        self.later.setEnabled(later)
        turns = (self.earlier, self.later) if earlier or later else ()
        self._show(self.more, self.report, *turns, self.advance)

    def allow_check(self, allowed: bool) -> None:
        """Say whether there is something to check."""
        self._checkable = allowed
        self.block(self._blocked)

    def block(self, blocked: bool) -> None:
        """Let nothing be checked or gone on to, or let it again."""
        self._blocked = blocked
        self.check.setEnabled(self._checkable and not blocked)
        self.skip.setEnabled(not blocked)
        self.advance.setEnabled(not blocked)

    def show_hints(self, hints: Sequence[KeyHint], *, typed: bool = False) -> None:
        """Name keys at the left; last the one for all keys, which is no sign that is `typed`."""
        self._named = (*hints, KeyHint(("F1" if typed else "?",), self.tr("all keys")))
        self._fit()

    def menu(self) -> QMenu:
        """Return the menu as it is now: what has no room in the bar, and what is rare."""
        self._menu.clear()
        for button in reversed(self._moved):
            self._menu.addAction(button.text(), button.click)
        # What follows the tab stands in a column of its own, as shortcuts do.
        self._menu.addAction(self.tr("Timeline as a list") + "\tT", self.list_wanted.emit)
        if self._looks_back:
            self._menu.addAction(self.tr("Timeline of the set") + "\tG", self.whole_wanted.emit)
        return self._menu

    def minimumSizeHint(self) -> QSize:
        """What cannot move into the menu."""
        fixed = [button for button in self._shown if button not in self._movable]
        return QSize(self._width(fixed), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move buttons into the menu, or back."""
        self._fit()
        super().resizeEvent(event)

    @property
    def _movable(self) -> tuple[Button, Button]:
        """What may be in the menu; the last one moves there first."""
        return self.report, self.another

    def _connect(self) -> None:
        self.skip.clicked.connect(self.skipped)
        self.check.clicked.connect(self.submitted)
        self.advance.clicked.connect(self.advanced)
        self.report.clicked.connect(self.reported)
        self.another.clicked.connect(self.more_wanted)
        self.more.clicked.connect(self._open_menu)
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))

    def _show(self, *buttons: Button | IconButton) -> None:
        self._shown = buttons
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        theme = self._themes.theme
        narrow = width_class(theme, self.width()) is WidthClass.NARROW
        self.hints.show_hints(() if narrow else self._named)
        shown: list[Button | IconButton] = list(self._shown)
        moved: list[Button] = []
        for button in reversed(self._movable):
            if button in shown and self._width(shown) > self.width():
                shown.remove(button)
                moved.append(button)
        # Each button that appears would have all of them placed anew.
        self._row.setEnabled(False)
        for each in self.buttons:
            each.setVisible(each in shown)
        self._row.setEnabled(True)
        self._row.activate()
        self._moved = tuple(moved)

    def _width(self, buttons: Sequence[Button | IconButton]) -> int:
        """Return what a bar with some buttons needs, its margins included."""
        px = self._themes.theme.px
        gaps = px(16) * len(buttons)
        return sum(button.sizeHint().width() for button in buttons) + gaps + 2 * px(24)

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
