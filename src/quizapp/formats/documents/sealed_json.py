"""Files of this program's own that go from hand to hand: JSON with a checksum, packed or plain.

A file is measured before it is unpacked, and is only ever unpacked into memory.
"""

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.text_file import read_bytes
from quizapp.formats.documents.json_text import json_of, to_json

MAX_BYTES = 16 * 2**20
MAX_UNPACKED = 32 * 2**20
"""The largest file that is read, 16 MiB, and the largest text inside it, 32 MiB."""

MOST_PARTS = 2_000_000
"""How many values one file may have."""

_GZIP = b"\x1f\x8b"
_SNIFFED = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form of such files: how it names itself, its version, and what is said if it is not so.

    `code` begins the codes of problems; `other` and `other_hint` are about files of another
    form, `hint` about damaged ones.
    """

    name: str
    version: int
    suffix: str
    code: str
    other: str
    other_hint: str
    hint: str

    def refused(self, file: str, fault: str, message: str, hint: str = "") -> DatasetError:
        """Return what is raised for a file that cannot be used."""
        problem = whole_file(file, f"{self.code}.{fault}", message, hint or self.hint)
        return DatasetError([problem])

    def claims(self, path: Path) -> bool:
        """Tell whether a file is, or claims to be, of this form."""
        if path.suffix.lower() == self.suffix:
            return True
        if path.suffix.lower() not in (".json", ".gz") or not path.is_file():
            return False
        with path.open("rb") as file:
            start = file.read(_SNIFFED)
        return f'"{self.name}"'.encode() in _beginning(start)

    def read(self, path: Path) -> Mapping[str, Any]:
        """Return the document of a file, of which nothing but its form is known then.

        Raises:
            DatasetError: it is of another form, newer, damaged or harmful.
        """
        return self._document(str(path), self._content(path))

    def _content(self, path: Path) -> bytes:
        findings = Findings()
        data = read_bytes(path, findings, MAX_BYTES)
        if data is None:
            raise DatasetError(findings.in_order())
        return self._unpacked(str(path), data) if data.startswith(_GZIP) else data

    def _unpacked(self, name: str, data: bytes) -> bytes:
        """Return what is packed, as far as it is not too much."""
        stream = zlib.decompressobj(wbits=31)
        try:
            content = stream.decompress(data, MAX_UNPACKED + 1)
        except zlib.error as error:
            message = f"the file is damaged and cannot be unpacked: {error}"
            raise self.refused(name, "damaged", message) from error
        if len(content) > MAX_UNPACKED:
            message = f"the file unpacks to more than {MAX_UNPACKED // 2**20} MiB"
            raise self.refused(name, "too-large", message, "do not trust this file")
        if not stream.eof or stream.unused_data:
            raise self.refused(name, "damaged", "the file is not whole, or something follows it")
        return content

    def _document(self, name: str, content: bytes) -> Mapping[str, Any]:
        if len(content) > MAX_UNPACKED or content.count(b",") + content.count(b"[") > MOST_PARTS:
            raise self.refused(name, "too-large", "the file holds more than anyone answers")
        if b"\\u0000" in content:
            raise self.refused(name, "damaged", "the file holds invisible characters U+0000")
        document = json_of(name, content)
        if not isinstance(document, dict) or document.get("format") != self.name:
            raise self.refused(name, "other", self.other, self.other_hint)
        version = document.get("version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise self.refused(name, "damaged", "the version of the file is not a number")
        if version > self.version:
            made_by = str(document.get("program", ""))[:40]
            message = f"the file was made by a newer quizapp ({made_by})"
            raise self.refused(name, "newer", message, "install the newer program")
        return document


def write_packed(document: Mapping[str, Any]) -> bytes:
    """Write a packed file; the same document gives the same bytes."""
    return gzip.compress(to_json(document), compresslevel=6, mtime=0)


def _beginning(data: bytes) -> bytes:
    """Return the beginning of a file, unpacked if it is packed."""
    if not data.startswith(_GZIP):
        return data
    try:
        return zlib.decompressobj(wbits=31).decompress(data, _SNIFFED)
    except zlib.error:
        return b""
