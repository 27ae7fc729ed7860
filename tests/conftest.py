"""Surroundings of every test: no display, no real home folder."""

import os
import tempfile
from pathlib import Path


def _leave_the_home_folder() -> None:
    """Point Qt and the home folders to a place of their own, before Qt is imported."""
    home = Path(tempfile.mkdtemp(prefix="quizapp-tests-"))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["HOME"] = str(home)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home / name.lower())
    os.environ.pop("QUIZAPP_DATA_DIR", None)


_leave_the_home_folder()
