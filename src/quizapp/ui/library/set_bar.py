"""What can be done with the set that is chosen: the line at the foot of the page."""

from functools import partial

from PySide6.QtCore import Signal

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.library.set_actions import SetAction, action_words, is_possible
from quizapp.ui.library.set_words import faults_words, origin_words, size_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button, ButtonKind
from quizapp.ui.widgets.chosen_bar import ChosenBar

_IN_BAR = (
    SetAction.OPEN,
    SetAction.PREPARE,
    SetAction.ANALYSE,
    SetAction.EXPORT,
    SetAction.PRINT,
    SetAction.REMOVE,
)
_LEAST_WORDS = 180


class SetBar(ChosenBar):
    """Name and buttons; those that have no room are in the menu only, as is what is rare."""

    acted = Signal(SetAction)

    def __init__(self, themes: ThemeStore) -> None:
        """Make a bar about nothing, which is hidden."""
        super().__init__(themes, _LEAST_WORDS)
        self._buttons = {action: self._button(action) for action in _IN_BAR}
        self._put(tuple(self._buttons.values()))

    def present(self, one: ListedSet | None) -> None:
        """Offer what can be done with a set; nothing if there is none."""
        self.setVisible(one is not None)
        if one is None:
            return
        summary = one.summary
        size = size_words(summary.events, summary.questions) if summary.usable else ""
        parts = (size, origin_words(one), faults_words(summary))
        for action, button in self._buttons.items():
            button.setEnabled(is_possible(action, one))
            button.setAccessibleName(f"{action_words(action).text}: {summary.title}")
        self._say(summary.title, " · ".join(filter(None, parts)))

    def _button(self, action: SetAction) -> Button:
        words = action_words(action)
        kind: ButtonKind = "ghost" if action is SetAction.REMOVE else "secondary"
        button = Button(self._themes, words.text, kind, key=words.shown_key)
        button.clicked.connect(partial(self._act, action))
        return button

    def _act(self, action: SetAction) -> None:
        self.acted.emit(action)
