"""Whether there is a display that a window can appear on, asked without loading Qt.

A display named in the environment may be gone, and then Qt aborts the program; so its socket
is tried. See X(7), section DISPLAY NAMES, and the Wayland documentation of `wl_display_connect`.
"""

import re
import socket
from collections.abc import Mapping
from pathlib import Path

_X_NAME = re.compile(r"(?:\w+/)?(?P<host>.*):(?P<number>\d{1,5})(?:\.\d+)?", re.ASCII)
_X_SOCKETS = Path("/", "tmp", ".X11-unix")
_X_PORT = 6000
_SECONDS = 5.0


def has_display(environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will find a display, or has been told to draw somewhere else."""
    plugins = environment.get("QT_QPA_PLATFORM", "")
    names = [name.partition(":")[0] for name in plugins.split(";") if name]
    if any(not name.startswith(("xcb", "wayland")) for name in names):
        return True
    return _has_wayland(environment) or _has_x(environment.get("DISPLAY", ""))


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    inherited = bool(environment.get("WAYLAND_SOCKET"))
    return inherited or (bool(name) and _answers(str(Path(folder, name))))


def _has_x(name: str) -> bool:
    if name.startswith("/"):
        return _answers(name) or _answers(name.rpartition(".")[0])
    match = _X_NAME.fullmatch(name)
    if match is None:
        return False
    number, host = int(match["number"]), match["host"]
    if host in ("", "unix"):
        path = str(_X_SOCKETS / f"X{number}")
        # Linux knows the same socket by a name that is in no folder.
        return _answers(path) or _answers(f"\0{path}")
    return _listens(host.strip("[]"), _X_PORT + number)


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(_SECONDS)
        try:
            probe.connect(path)
        except (OSError, ValueError):
            return False
    return True


def _listens(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), _SECONDS).close()
    except (OSError, OverflowError, UnicodeError):
        return False
    return True
