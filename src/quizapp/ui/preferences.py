"""The settings in force, and the one place that changes and keeps them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from quizapp.settings import Settings, read_settings, write_settings
from quizapp.ui.background import Runner


class Preferences(QObject):
    """Holds the current `Settings`; a change counts at once and is written by the worker."""

    changed = Signal()
    """`settings` are others now."""

    refused = Signal(Exception)
    """They could not be written; they count until the program ends."""

    def __init__(
        self,
        file: Path,
        background: Runner,
        parent: QObject | None = None,
        *,
        is_careful: bool = False,
    ) -> None:
        """Read the settings from `file`, as far as they can be understood.

        Careful ones are the usual ones but for who takes quizzes, and leave the file as it is.
        """
        super().__init__(parent)
        self._file = file
        self._background = background
        self._is_careful = is_careful
        self._settings = read_settings(file)
        if is_careful:
            who = self._settings
            self._settings = Settings(learner=who.learner, learner_id=who.learner_id)

    @property
    def is_careful(self) -> bool:
        """Whether the settings of the file are left out."""
        return self._is_careful

    @property
    def settings(self) -> Settings:
        """What counts now."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Let other settings count, and keep them."""
        if settings == self._settings:
            return
        self._settings = settings
        self.changed.emit()
        if self._is_careful:
            return
        write = partial(write_settings, self._file, settings)
        self._background.run(self, write, lambda _: None, self.refused.emit)
