"""Surroundings of every test: no display, no real home folder."""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
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


@pytest.fixture(autouse=True)
def _no_window_of_the_test_before() -> None:
    """Delete windows that were closed, with the language that they speak.

    Between tests there is no event loop that would do it.
    """
    if "PySide6.QtCore" in sys.modules:
        # A test without Qt is not to wait for it.
        from PySide6.QtCore import QCoreApplication, QEvent

        if QCoreApplication.instance() is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
