"""Text in and out of a terminal or a pipe.

What a person asked for goes to standard output, everything else to standard error. No text
of a file can move the cursor, change colours or turn the direction of writing.
"""

import io
import os
import re
from collections.abc import Iterable
from contextlib import suppress
from shutil import get_terminal_size
from typing import TextIO

_UNSHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONGEST_LINE = 10_000
_WIDEST = 100


class Console:
    """Standard input, output and error, made safe to use."""

    def __init__(self, stdin: TextIO | None, stdout: TextIO | None, stderr: TextIO | None) -> None:
        """Take over the streams; a closed one (None) is empty, or swallows everything."""
        self._stdin = stdin or io.StringIO()
        self._stdout = stdout or _nowhere()
        self._stderr = stderr or _nowhere()
        for stream in (self._stdin, self._stdout, self._stderr):
            _tolerate(stream)

    @property
    def is_interactive(self) -> bool:
        """Whether a person at a terminal answers."""
        return self._stdin.isatty()

    @property
    def width(self) -> int:
        """How many characters a line may have; without a terminal nearly any number."""
        if not self._stdout.isatty():
            return 10**6
        return max(20, min(get_terminal_size().columns, _WIDEST))

    def say(self, text: str = "") -> None:
        """Print a line to standard output."""
        print(shown(text), file=self._stdout)

    def say_all(self, lines: Iterable[str]) -> None:
        """Print lines to standard output."""
        for line in lines:
            self.say(line)

    def note(self, text: str) -> None:
        """Print a line to standard error, behind everything that was said so far."""
        with suppress(OSError):
            self.flush()
            print(shown(text), file=self._stderr, flush=True)

    def write(self, content: bytes) -> None:
        """Print the content of a file to standard output, byte for byte."""
        self.flush()
        binary = getattr(self._stdout, "buffer", None)
        if binary is None:
            self._stdout.write(content.decode())
        else:
            binary.write(content)
            binary.flush()

    def ask(self, prompt: str) -> str | None:
        """Return the next line of standard input, None at its end; prompt only a person."""
        if not self.is_interactive:
            self.flush()
            return self._next_line()
        print(prompt, end="", file=self._stdout, flush=True)
        line = None
        try:
            line = self._next_line()
        finally:
            if line is None:
                # Nobody pressed Enter; what follows begins on a line of its own.
                self.say()
        return line

    def _next_line(self) -> str | None:
        line = self._stdin.readline(_LONGEST_LINE)
        return line.strip() if line else None

    def flush(self) -> None:
        """Send what was printed on its way."""
        self._stdout.flush()

    def close(self) -> None:
        """Send the last on its way; what nobody takes is dropped without another word."""
        try:
            self.flush()
        except (OSError, ValueError):
            with suppress(OSError, ValueError):
                descriptor = os.open(os.devnull, os.O_WRONLY)
                os.dup2(descriptor, self._stdout.fileno())
                os.close(descriptor)


def shown(text: str) -> str:
    """Return a text with a visible mark in place of everything that would steer a terminal."""
    return _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", text)


def _nowhere() -> TextIO:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8")


def _tolerate(stream: TextIO) -> None:
    """Make a pipe or a file UTF-8, and let a terminal show what it can of any text."""
    if isinstance(stream, io.TextIOWrapper):
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="replace")
