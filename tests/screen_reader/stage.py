"""A display and a bus of their own for a program and a screen reader."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

JOURNEYS = Path(__file__).parent / "journeys"
SYSTEM_PYTHON = "/usr/bin/python3"
LONGEST = 240
"""Seconds that a journey may take on a busy machine."""


def missing() -> str:
    """Return what the machine lacks for a screen reader, "" if it has everything."""
    for name in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(name) is None:
            return name
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    found = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False)
    return "" if found.returncode == 0 else "gir1.2-atspi-2.0"


@contextmanager
def virtual_display() -> Iterator[str]:
    """Begin a display, and return its name."""
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-screen", "0", "1280x800x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    try:
        yield f":{number}"
    finally:
        screen.terminate()
        screen.wait()


def travel(display: str, folder: Path, journey: str, *words: str) -> dict[str, Any]:
    """Let a screen reader take a journey through the program; return what it read and heard.

    The program keeps its data in `folder` and must still be there at the end of the journey.
    """
    program = shlex.join([sys.executable, "-X", "faulthandler", "-m", "quizapp"])
    reader = shlex.join([SYSTEM_PYTHON, "-W", "ignore", str(JOURNEYS / f"{journey}.py"), *words])
    script = (
        f"{program} --data-dir {shlex.quote(str(folder))} & program=$!; {reader}; code=$?; "
        "kill -0 $program || code=99; kill $program; wait $program; exit $code"
    )
    surroundings = {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CURRENT_DESKTOP": "",  # windows for choosing files are those of Qt
    }
    finished = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env={**os.environ, **surroundings},
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST,
        check=False,
    )
    assert finished.returncode == 0, f"{finished.stdout[-3000:]}\n{finished.stderr[-3000:]}"
    found: dict[str, Any] = json.loads(finished.stdout.splitlines()[-1])
    return found
