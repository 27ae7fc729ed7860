"""Tests of the way to the window where there can be none."""

import os
import subprocess
import sys

import pytest

from quizapp.cli.window import missing

NO_DISPLAY = (
    "quizapp: There is no display for the window. "
    "`quizapp play SET` asks the same questions in the terminal.\n"
)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":98765"}, {"WAYLAND_DISPLAY": "gone"}])
def test_without_a_display_one_line_names_another_way(display: dict[str, str]) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
    rest = {name: value for name, value in os.environ.items() if name not in hidden}
    finished = subprocess.run(
        [sys.executable, "-m", "quizapp"],
        env=rest | display,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (finished.returncode, finished.stdout, finished.stderr) == (3, "", NO_DISPLAY)


def test_a_missing_library_is_named_with_its_package() -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert missing(error) == (
        "The window needs the library libEGL.so.1, which is missing. "
        "Install it, on Debian and Ubuntu by `sudo apt-get install libegl1`."
    )


def test_an_unknown_library_is_named_alone() -> None:
    error = ImportError("libodd-2.so.7: cannot open shared object file")
    assert missing(error) == "The window needs the library libodd-2.so.7, which is missing."


def test_another_import_error_is_told_as_it_is() -> None:
    error = ImportError("No module named 'PySide6'")
    assert missing(error) == "The window cannot be loaded: No module named 'PySide6'."
