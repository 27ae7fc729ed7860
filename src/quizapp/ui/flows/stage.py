"""What every flow works with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from quizapp.settings import Settings
from quizapp.ui.background import Runner
from quizapp.ui.flows.long_work import LongWork
from quizapp.ui.preferences import Preferences
from quizapp.ui.shell import Shell
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.errors import words_for
from quizapp.ui.words.moments import Moments


@dataclass(frozen=True)
class Stage:
    """The shell that shows pages, the workers, the settings and the clock."""

    shell: Shell
    themes: ThemeStore
    background: Runner
    preferences: Preferences
    clock: Callable[[], datetime]
    long_work: LongWork

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self.preferences.settings

    @property
    def who(self) -> tuple[str, str]:
        """Name and id of whoever takes quizzes, as `People` takes them."""
        return self.settings.learner, self.settings.learner_id

    @property
    def moments(self) -> Moments:
        """Times as seen from now."""
        return Moments(self.clock(), self.settings.date_style)

    def tell(self, error: Exception) -> None:
        """Say at the top of the window what went wrong."""
        self.shell.notice.present(words_for(error))

    def point_to(self, words: str, file: Path) -> None:
        """Say at the top of the window where a file is now, and let it be opened."""
        self.shell.notice.present(words, "ok", file)
