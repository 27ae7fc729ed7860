"""What is there before anything else."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quizapp.services.clock import Clock
from quizapp.services.starts import Starts
from quizapp.ui.background import Runner
from quizapp.ui.incidents import Incidents
from quizapp.ui.main_window import MainWindow
from quizapp.ui.preferences import Preferences
from quizapp.ui.translations import Translations


@dataclass(frozen=True)
class Start:
    """The window and its language, the settings, the worker, the clock, and what came along."""

    window: MainWindow
    preferences: Preferences
    background: Runner
    clock: Clock
    data_dir: Path
    files: Sequence[Path]
    incidents: Incidents | None
    translations: Translations
    starts: Starts | None
