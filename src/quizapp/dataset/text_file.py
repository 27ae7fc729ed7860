"""Files opened without trust: only regular ones, of bounded size, and only as text."""

import codecs
import os
import re
import stat
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.older_encodings import NAMES, older_encoding
from quizapp.dataset.problem import Level, Problem

MAX_BYTES = 256 * 2**20
"""The largest file that is read, 256 MiB; checked before anything is loaded."""

LONGEST_LINE = 2**20
"""How long a stretch without the end of a line may be, in bytes, before a text is refused."""

_STEP = 2**20
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAVE_AS = "save the table as “CSV UTF-8”"
_FOREIGN_STARTS: Mapping[bytes, str] = {
    b"PK\x03\x04": "an Excel workbook or another packed file",
    b"\xd0\xcf\x11\xe0": "an old or protected Excel workbook",
    b"SQLite format 3\0": "a database",
    b"%PDF": "a PDF document",
}
_WEB_PAGE = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file that was read: its name for messages, its bytes and its text.

    `encoding` is what the bytes are read as, named for people.
    """

    name: str
    data: bytes
    text: str
    line_starts: tuple[int, ...]
    encoding: str = "UTF-8"

    @property
    def title(self) -> str:
        """Name of the file without its folder."""
        return self.name.replace("\\", "/").rpartition("/")[2]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, both from 1, of a character of the text."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1

    def locator(self, offset: int) -> str:
        """Return what a reader finds a row by that begins at a character of the text."""
        return f"line {self.position(offset)[0]}"

    def problem(self, offset: int, code: str, message: str, hint: str) -> Problem:
        """Return an error at a character of the text."""
        return Problem(self.name, *self.position(offset), code, message, hint)


def read_text(
    path: Path,
    findings: Findings,
    *,
    older: bool = False,
    longest_line: int | None = LONGEST_LINE,
    most: int = MAX_BYTES,
) -> TextFile | None:
    """Read a UTF-8 file, or UTF-16 with its mark; None, and a finding, if that fails.

    Other encodings are read too where `older` ones are allowed, with a warning. A file with a
    line that is twice the `longest_line` or more is refused, however large files may be.
    """
    data = read_bytes(path, findings, most)
    if data is None:
        return None
    return text_of(str(path), data, findings, older=older, longest_line=longest_line)


def text_of(
    name: str,
    data: bytes,
    findings: Findings,
    *,
    older: bool = False,
    longest_line: int | None = LONGEST_LINE,
) -> TextFile | None:
    """Read what a file held, as `read_text` does."""
    found = decoded(name, data, findings, older=older, longest_line=longest_line)
    if found is None:
        return None
    text, encoding = found
    starts = (0, *(match.end() for match in _LINE_END.finditer(text)))
    return TextFile(name, data, text, starts, encoding)


def decoded(
    name: str,
    data: bytes,
    findings: Findings,
    *,
    older: bool = False,
    longest_line: int | None = LONGEST_LINE,
) -> tuple[str, str] | None:
    """Return the text that a file held, as `read_text` reads it, and the name of its encoding.

    None, and a finding, if it is none.
    """
    problem = _foreign(name, data) or _endless(name, data, longest_line)
    if problem is None:
        text = _decode(name, data)
        encoding = "UTF-16" if data.startswith(_WIDE) else "UTF-8"
        if older and isinstance(text, Problem) and (found := _older(text, data)):
            findings.add(_read_as(name, found))
            text, encoding = data.decode(found), NAMES[found]
        if isinstance(text, str):
            return text, encoding
        problem = text
    findings.add(problem)
    return None


def read_bytes(path: Path, findings: Findings, most: int = MAX_BYTES) -> bytes | None:
    """Read an ordinary file of up to so many bytes; None, and a finding, if that fails."""
    name = str(path)
    findings.open(name)
    try:
        return _read_bytes(path, most)
    except _RefusedError as refused:
        findings.add(whole_file(name, refused.code, refused.message, refused.hint))
        return None


class _RefusedError(Exception):
    """A file is not even loaded; says why."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def _read_bytes(path: Path, most: int) -> bytes:
    # without waiting, so that a pipe without a writer does not hold the program
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_dir():
            raise _RefusedError(
                "file.folder", "this is a folder, not a file", "name the table inside it"
            )
        descriptor = os.open(path, flags)
    except FileNotFoundError as error:
        raise _RefusedError(
            "file.missing", "there is no such file", "check the name and the folder"
        ) from error
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise _RefusedError(
                "file.not-regular", "this is not an ordinary file", "copy the table into a file"
            )
        if status.st_size > most:
            raise _too_large(most)
        try:
            return _bounded(file, status.st_size, most)
        except OSError as error:
            raise _unreadable(error) from error


def _bounded(file: BinaryIO, size: int, most: int) -> bytes:
    """Read to the end, at first as much as the file is said to have."""
    data = file.read(size + 1)
    while part := file.read(_STEP):
        data += part
        if len(data) > most:
            raise _too_large(most)
    return data


def _unreadable(error: Exception) -> _RefusedError:
    return _RefusedError("file.unreadable", *explain(error))


def explain(error: Exception) -> tuple[str, str]:
    """Say why the system would not open a file, and what to do."""
    reason = getattr(error, "strerror", None) or "its name is not valid"
    return (
        f"the file cannot be opened: {str(reason).lower()}",
        "check its name and permissions, or copy it to another folder",
    )


def _too_large(most: int) -> _RefusedError:
    message = f"the file is larger than {most // 2**20} MiB"
    return _RefusedError("file.too-large", message, "split it into smaller files")


def _foreign(name: str, data: bytes) -> Problem | None:
    """Recognise what is no table at all."""
    if not data or data.isspace():
        hint = "write a table with a heading line, or name another file"
        return whole_file(name, "file.empty", "the file is empty", hint)
    for start, what in _FOREIGN_STARTS.items():
        if data.startswith(start):
            return Problem(name, 1, 1, "file.not-text", f"this is {what}", _SAVE_AS)
    return None


def _endless(name: str, data: bytes, longest: int | None) -> Problem | None:
    """Find a stretch without the end of a line, which nobody types."""
    for start in range(0, len(data) - (longest or len(data)), longest or 1):
        end = start + (longest or 0)
        if data.find(b"\n", start, end) < 0 and data.find(b"\r", start, end) < 0:
            line = len(_LINE_END.findall(data[:start].decode("utf-8", "replace"))) + 1
            message = f"the line has more than {longest:,} characters"
            hint = "end each row or question with a line break, or name another file"
            return Problem(name, line, 1, "file.endless-line", message, hint)
    return None


def _decode(name: str, data: bytes) -> str | Problem:
    try:
        text = data.decode("utf-16") if data.startswith(_WIDE) else data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _undecodable(name, data, error)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        message = "the file holds invisible characters U+0000, as UTF-16 without its mark does"
        return Problem(name, line, 1, "file.nul", message, _SAVE_AS)
    if _WEB_PAGE.match(text):
        message = "this is a web page, not a table or a file of questions"
        return Problem(name, 1, 1, "file.web-page", message, "download the raw file")
    return text


def _older(problem: Problem, data: bytes) -> str | None:
    return older_encoding(data) if problem.code in ("file.encoding", "file.nul") else None


def _read_as(name: str, encoding: str) -> Problem:
    message = f"the text is not UTF-8 and is read as {NAMES[encoding]}"
    hint = "if letters look wrong, save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”"
    return whole_file(name, "file.older-encoding", message, hint, Level.WARNING)


def _undecodable(name: str, data: bytes, error: UnicodeDecodeError) -> Problem:
    before = data[: error.start]
    line = before.count(b"\n") + 1
    column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
    message = f"the text is not UTF-8: byte {data[error.start]:#04x} does not belong here"
    hint = "save it anew as UTF-8, in a spreadsheet as “CSV UTF-8”; its encoding is not recognised"
    return Problem(name, line, column, "file.encoding", message, hint)
