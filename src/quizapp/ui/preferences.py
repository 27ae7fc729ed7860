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

    def __init__(self, file: Path, background: Runner, parent: QObject | None = None) -> None:
        """Read the settings from `file`, as far as they can be understood."""
        super().__init__(parent)
        self._file = file
        self._background = background
        self._settings = read_settings(file)

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
        write = partial(write_settings, self._file, settings)
        self._background.run(self, write, lambda _: None, self.refused.emit)
