"""A page with a bar of buttons that Enter and Esc press, wherever the focus is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from quizapp.ui.exams.footed_page import FootedPage
from quizapp.ui.keys import is_enter
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button


class KeyedPage(FootedPage):
    """Esc presses the button that leads back, Enter the first of the main ones that is shown.

    Where none of them is shown Enter leads back, too. A key that is held does nothing.
    """

    def __init__(
        self, themes: ThemeStore, back: Button, mains: Sequence[Button], *others: Button
    ) -> None:
        """Make a page without content, with the first of the main buttons at the right."""
        super().__init__(themes, back, *others, *reversed(mains))
        self._back = back
        self._mains = mains

    @property
    def main(self) -> Button:
        """The button that is meant by Enter."""
        shown = (button for button in self._mains if button.isVisibleTo(self))
        return next(shown, self._back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press a button by its key."""
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self._back.click()
        elif is_enter(event):
            self.main.click()
        else:
            super().keyPressEvent(event)
