"""Packed files of strangers: measured before they are unpacked, and never written to disk."""

import stat
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath

from quizapp.dataset.findings import whole_file
from quizapp.dataset.problem import DatasetError, Problem

MOST_MEMBERS = 2000
"""How many files a package may hold."""

MAX_RATIO = 200
"""How many times larger a file in a package may become; what grows more is made to harm."""

_SMALL = 2**20
_STEP = 2**16
_END_OF_LIST, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 2**16
_PROTECTED = 0x1


@dataclass(frozen=True, slots=True)
class Limits:
    """How large one file, and all files of a package together, may be once they are unpacked."""

    member: int = 16 * 2**20
    total: int = 64 * 2**20


USUAL = Limits()
"""The limits of a package with questions: 16 MB for a file, 64 MB for all."""


@dataclass(frozen=True, slots=True)
class Archive:
    """A package whose contents were measured; its members are read one by one."""

    name: str
    members: Mapping[str, zipfile.ZipInfo]
    file: zipfile.ZipFile

    def __iter__(self) -> Iterator[str]:
        """Go through the names of the members."""
        return iter(self.members)

    def read(self, member: str) -> bytes | Problem:
        """Unpack one member, as far as it is as large as it claims to be."""
        parts: list[bytes] = []
        size = 0
        try:
            with self.file.open(self.members[member]) as stream:
                while part := stream.read(_STEP):
                    parts.append(part)
                    size += len(part)
                    if size > USUAL.member:
                        return self._refused("unpacks to more than it says")
        except Exception as error:  # each way of packing has errors of its own
            return self._problem(member, f"“{member}” cannot be unpacked: {error}")
        return b"".join(parts)

    def _problem(self, member: str, message: str) -> Problem:
        hint = "pack the file again"
        return Problem(f"{self.name}!{member}", 0, 0, "package.damaged", message, hint)

    def _refused(self, message: str) -> Problem:
        return whole_file(self.name, "package.bomb", message, "do not trust this file")


def open_archive(data: bytes, name: str, limits: Limits = USUAL) -> Archive:
    """Open a packed file that is known to messages as `name`.

    Raises:
        DatasetError: it cannot be read, is protected, or would harm; carries one problem.
    """
    if _stated_members(data) > MOST_MEMBERS:
        raise _refused(name, "bomb", f"the package holds more than {MOST_MEMBERS:,} files")
    try:
        file = zipfile.ZipFile(BytesIO(data))
        members = file.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise _refused(name, "damaged", f"the package cannot be opened: {error}") from error
    if len(members) > MOST_MEMBERS:
        raise _refused(name, "bomb", f"the package holds more than {MOST_MEMBERS:,} files")
    for member in members:
        _inspect(name, member, limits)
    if sum(member.file_size for member in members) > limits.total:
        raise _refused(name, "bomb", f"the package unpacks to more than {limits.total // 2**20} MB")
    return Archive(name, {m.filename: m for m in members if not m.is_dir()}, file)


def _stated_members(data: bytes) -> int:
    """Return how many members the list at the end of a package says there are."""
    tail = data[-_LONGEST_COMMENT - _END_SIZE :]
    place = tail.rfind(_END_OF_LIST)
    return int.from_bytes(tail[place + 10 : place + 12], "little") if place >= 0 else 0


def _inspect(name: str, member: zipfile.ZipInfo, limits: Limits) -> None:
    if not is_safe(member.filename) or stat.S_ISLNK(member.external_attr >> 16):
        raise _refused(name, "unsafe-name", f"unsafe name in the package: “{member.filename}”")
    if member.flag_bits & _PROTECTED:
        message = "the package is protected by a password"
        raise _refused(name, "protected", message, "save it without a password")
    if member.file_size > limits.member:
        message = f"“{member.filename}” unpacks to more than {limits.member // 2**20} MB"
        raise _refused(name, "bomb", message)
    if member.file_size > max(_SMALL, MAX_RATIO * member.compress_size):
        raise _refused(name, "bomb", f"“{member.filename}” unpacks to {MAX_RATIO} times its size")


def is_safe(member: str) -> bool:
    """Tell whether a name inside a package leads to a place inside it."""
    path = PurePosixPath(member.replace("\\", "/"))
    leads_inside = not path.is_absolute() and ".." not in path.parts
    return bool(member) and leads_inside and ":" not in member


def _refused(name: str, code: str, message: str, hint: str = "") -> DatasetError:
    hint = hint or "make the package again, from files that you know"
    return DatasetError([whole_file(name, f"package.{code}", message, hint)])
