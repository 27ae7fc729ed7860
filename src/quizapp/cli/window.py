"""The way to the window, and a plain word where there can be none.

Qt ends the whole program when it finds no display, so that is looked into before Qt is loaded.
"""

import re
import sys
from collections.abc import Mapping, Sequence
from os import environ
from pathlib import Path
from types import MappingProxyType

from quizapp.cli.display import has_display
from quizapp.cli.exit_code import CommandError, ExitCode
from quizapp.cli.plain_import import plain_import

_INSTEAD = "`quizapp play SET` asks the same questions in the terminal."
_LIBRARY = re.compile(r"(lib[\w.+-]+\.so[\w.]*)")
_PACKAGES: Mapping[str, str] = MappingProxyType(
    {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libgthread-2.0.so.0": "libglib2.0-0",
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
        "libX11-xcb.so.1": "libx11-xcb1",
        "libX11.so.6": "libx11-6",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libz.so.1": "zlib1g",
    }
)


def open_window(files: Sequence[Path], data_dir: Path) -> int:
    """Open the window, which offers the files for import; return its exit code when it is closed.

    Raises:
        CommandError: there is no display, or a library that Qt needs is missing.
    """
    if sys.platform not in ("win32", "darwin") and not has_display(environ):
        raise CommandError(ExitCode.FAILED, f"There is no display for the window. {_INSTEAD}")
    try:
        with plain_import():
            from quizapp.app import run
    except ImportError as error:
        raise CommandError(ExitCode.FAILED, f"{missing(error)} {_INSTEAD}") from error
    return run(list(files), data_dir)


def missing(error: ImportError, what: str = "The window") -> str:
    """Say which library is missing, and which package of Debian and Ubuntu brings it."""
    found = _LIBRARY.search(str(error))
    if found is None:
        return f"{what} cannot be loaded: {error}."
    library = found[1]
    package = _PACKAGES.get(library)
    install = f" Install it, on Debian and Ubuntu by `sudo apt-get install {package}`."
    return f"{what} needs the library {library}, which is missing.{install if package else ''}"
