"""Going from place to place, by the rail and by keys."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from quizapp.settings import TEXT_SCALES
from quizapp.ui.actions import Actions
from quizapp.ui.dialogs.all_keys import AllKeys
from quizapp.ui.preferences import Preferences
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore


class NavigationFlow(QObject):
    """Connects the rail and the keys of the window with what shows each place."""

    def __init__(
        self,
        shell: Shell,
        preferences: Preferences,
        themes: ThemeStore,
        places: Mapping[str, Callable[[], object]],
    ) -> None:
        """Listen; `places` holds by its name what shows a place."""
        super().__init__(shell)
        self._preferences = preferences
        self._places = places
        actions = Actions(shell)
        shell.went.connect(self.go)
        actions.went.connect(self.go)
        actions.backed.connect(lambda: self.go("home"))
        actions.area_changed.connect(shell.next_area)
        actions.scaled.connect(self._scale)
        actions.keys_asked.connect(lambda: AllKeys(themes, shell).open())

    def go(self, place: str) -> None:
        """Show a place."""
        self._places[place]()

    def _scale(self, step: int) -> None:
        """Take the next larger or smaller text, or the usual one."""
        settings = self._preferences.settings
        size = TEXT_SCALES.index(settings.text_scale) + step
        if step == 0:
            size = TEXT_SCALES.index(1.0)
        chosen = TEXT_SCALES[min(max(size, 0), len(TEXT_SCALES) - 1)]
        self._preferences.change(replace(settings, text_scale=chosen))
