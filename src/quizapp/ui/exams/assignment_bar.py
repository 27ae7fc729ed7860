"""What can be done with the assignment that is chosen: the line at the foot of the page."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from quizapp.classroom.assignment import State
from quizapp.services.set_assignments import AssignmentLine
from quizapp.ui.exams.setting_words import taken_words, whom_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.chosen_bar import ChosenBar
from quizapp.ui.words.key_names import key_name

_LEAST_WORDS = 120


class AssignmentBar(ChosenBar):
    """Title and buttons; those that have no room are in the menu only."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar about nothing, which is hidden."""
        super().__init__(themes, _LEAST_WORDS)
        self.look = Button(themes, self.tr("Results"), "primary", icon="list", key="Enter")
        self.change = Button(themes, self.tr("Change…"), icon="pencil", key="F2")
        self.toggle = Button(themes, self.tr("Close"), icon="lock")
        self.hand_out = Button(themes, self.tr("Hand out as a file…"), icon="download")
        self.remove = Button(themes, self.tr("Remove"), "ghost", key="Del")
        self._buttons = {
            self.look: "Enter",
            self.change: "F2",
            self.toggle: "",
            self.hand_out: "",
            self.remove: "Del",
        }
        self._put(tuple(self._buttons))
        self._menu = QMenu(self)
        self.menu_wanted.connect(self._open_menu)

    def present(self, line: AssignmentLine | None) -> None:
        """Offer what can be done with an assignment; nothing if there is none."""
        self.setVisible(line is not None)
        if line is None:
            return
        closed = line.state is State.CLOSED
        self.toggle.set_text(self.tr("Open again") if closed else self.tr("Close"))
        self.toggle.set_icon("play" if closed else "lock")
        title = line.assignment.title
        for button in self._buttons:
            button.setAccessibleName(f"{button.text()}: {title}")
        handed_in = self.tr("handed in: {n}").format(n=taken_words(line))
        self._say(title, f"{whom_words(line)} · {handed_in}")

    def menu(self) -> QMenu:
        """Return a menu of everything that can be done."""
        self._menu.clear()
        for button, key in self._buttons.items():
            # What follows the tab stands in a column of its own, as shortcuts do.
            entry = self._menu.addAction(f"{button.text()}\t{key_name(key)}")
            entry.triggered.connect(partial(self._click, button))
        return self._menu

    def _open_menu(self, at: QPoint) -> None:
        """Open it above the button that asked for it."""
        menu = self.menu()
        menu.popup(at - QPoint(0, menu.sizeHint().height()))

    def _click(self, button: Button, _checked: bool = False) -> None:
        button.click()
