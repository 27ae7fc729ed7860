"""A virtual display whose pixels are read from outside, as an eye would see them. Linux only."""

import mmap
import os
import struct
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks.bench import environment

WIDTH, HEIGHT = 1280, 800
LONGEST_START = 60.0
STILL = 5.0
"""A picture that did not change for so many seconds is the last one."""


class Screen:
    """The pixels of a display, read from the file that Xvfb keeps them in.

    The file has the format of xwd(1): a header of big-endian numbers, a colour map, the rows.
    """

    def __init__(self, name: str, file: Path) -> None:
        """Look at the file of a running display of 32 bits a pixel."""
        self.name = name
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

    def picture(self) -> int:
        """Return a number that changes with the picture: of every second row."""
        return hash(
            b"".join(
                self._bytes[self._place(0, y) : self._place(0, y) + 4 * WIDTH]
                for y in range(0, HEIGHT, 2)
            )
        )

    def _place(self, x: int, y: int) -> int:
        return self._start + y * self._row + 4 * x


@contextmanager
def display(folder: Path) -> Iterator[Screen]:
    """Run a virtual display for a block."""
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
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()


@contextmanager
def shown(
    command: Sequence[str], screen: Screen
) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """Start a program; give it with the seconds until its window covered the screen."""
    while screen.is_covered():
        time.sleep(0.01)
    begun = time.perf_counter()
    around = environment(DISPLAY=screen.name, QT_QPA_PLATFORM="xcb")
    program = subprocess.Popen(command, env=around, stderr=subprocess.DEVNULL)
    try:
        while not screen.is_covered():
            if time.perf_counter() - begun > LONGEST_START or program.poll() is not None:
                raise RuntimeError(f"no window appeared: {' '.join(command)[:60]}")
            time.sleep(0.0005)
        yield program, time.perf_counter() - begun
    finally:
        program.terminate()
        program.wait()


def seconds_until_still(screen: Screen) -> float:
    """Return after how many seconds from now the picture changed last."""
    begun = changed = time.perf_counter()
    before = screen.picture()
    while time.perf_counter() - changed < STILL:
        time.sleep(0.004)
        now = screen.picture()
        if now != before:
            before, changed = now, time.perf_counter()
    return changed - begun


def memory(process: int) -> float:
    """Return the memory of a process and its children in MiB, shared pages by their share."""
    total = 0
    for one in (process, *_children(process)):
        text = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
        total += int(text.partition("\nPss:")[2].split()[0])
    return total / 1024


def _children(process: int) -> Sequence[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    return [int(one) for one in listed.split()]
