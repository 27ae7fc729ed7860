"""What is there before anything else."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from quizapp.services.clock import Clock
from quizapp.ui.background import Runner
from quizapp.ui.incidents import Incidents
from quizapp.ui.main_window import MainWindow
from quizapp.ui.preferences import Preferences


@dataclass(frozen=True)
class Start:
    """The window, the settings, the worker, the clock, and what the program was started with."""

    window: MainWindow
    preferences: Preferences
    background: Runner
    clock: Clock
    data_dir: Path
    files: Sequence[Path]
    incidents: Incidents | None
