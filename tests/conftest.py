"""Surroundings of every test: no display, no real home folder."""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings


def _leave_the_home_folder() -> None:
    """Point Qt and the home folders to a place of their own, before Qt is imported."""
    home = Path(tempfile.mkdtemp(prefix="quizapp-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["HOME"] = str(home)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(home / name.lower())
    os.environ.pop("QUIZAPP_DATA_DIR", None)


_leave_the_home_folder()
# A slow machine is not a fault of the program; the same program has the same examples each time.
settings.register_profile(
    "same",
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
)
settings.register_profile("search", settings.get_profile("same"), derandomize=False)
settings.load_profile("same")
