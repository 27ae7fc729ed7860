"""How long until the window is there, beside a bare window of PySide6.

Both programs are started in turn on a virtual display of their own, with compiled bytecode,
and watched from outside: the clock stops when no point of a grid over the screen is black any
more, which is when the whole window has been painted. Needs Xvfb; Linux only.

    uv run python scripts/benchmark_start.py [--rounds 15]
"""

import argparse
import compileall
import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import PySide6
import sqlalchemy

import quizapp

GOAL = 1.35
WIDTH, HEIGHT = 1280, 800
LONGEST_START = 30.0
BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv[:1])
window = QWidget()
window.resize({WIDTH}, {HEIGHT})
window.show()
sys.exit(application.exec())
"""


class Screen:
    """The pixels of a virtual display, read from the file that Xvfb keeps them in.

    The file has the format of xwd(1): a header of big-endian numbers, a colour map, the rows.
    """

    def __init__(self, file: Path) -> None:
        """Look at the file of a running display of 32 bits a pixel."""
        with file.open("rb") as stream:
            self._bytes = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        numbers = struct.unpack(">25I", self._bytes[:100])
        self._start = numbers[0] + numbers[19] * 12
        self._row = numbers[12]

    def is_covered(self) -> bool:
        """Tell whether no point of a grid over the screen is black."""
        return all(
            self._bytes[self._place(x, y) : self._place(x, y) + 3].strip(b"\0")
            for x in range(WIDTH // 16, WIDTH, WIDTH // 8)
            for y in range(HEIGHT // 16, HEIGHT, HEIGHT // 8)
        )

    def _place(self, x: int, y: int) -> int:
        return self._start + y * self._row + 4 * x


@contextmanager
def display(folder: Path) -> Iterator[tuple[str, Screen]]:
    """Run a virtual display for a block; give its name and its pixels."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp"),
            *("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)),
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            number = stream.readline().strip()
        yield f":{number}", Screen(folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


def seconds_to_window(
    command: Sequence[str], environment: Mapping[str, str], screen: Screen
) -> float:
    """Start a program and return how long it takes until its window covers the screen."""
    while screen.is_covered():
        time.sleep(0.01)
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        while not screen.is_covered():
            if time.perf_counter() - begin > LONGEST_START or program.poll() is not None:
                sys.exit(f"no window appeared: {' '.join(command)[:60]}")
            time.sleep(0.0005)
        return time.perf_counter() - begin
    finally:
        program.terminate()
        program.wait()


def compile_everything() -> None:
    """Write the bytecode of the program and of what it imports, if it is not there yet."""
    for package in (quizapp, PySide6, sqlalchemy):
        compileall.compile_dir(Path(str(package.__file__)).parent, quiet=2)


def main() -> None:
    """Measure in turn and print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    rounds = parser.parse_args().rounds
    compile_everything()
    with tempfile.TemporaryDirectory() as folder, display(Path(folder)) as (name, screen):
        environment = dict(os.environ, DISPLAY=name, QT_QPA_PLATFORM="xcb")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        commands = {
            "bare": [sys.executable, "-c", BARE],
            "quizapp": [sys.executable, "-m", "quizapp", "--data-dir", f"{folder}/data"],
        }
        for command in commands.values():
            seconds_to_window(command, environment, screen)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for which, command in commands.items():
                times[which].append(seconds_to_window(command, environment, screen))
    for which, values in times.items():
        best, middle = min(values), median(values)
        print(f"{which:8} median {middle * 1000:6.0f} ms, best {best * 1000:6.0f} ms")
    ratio = median(times["quizapp"]) / median(times["bare"])
    print(f"ratio of medians {ratio:.2f}, goal at most {GOAL}")


if __name__ == "__main__":
    main()
