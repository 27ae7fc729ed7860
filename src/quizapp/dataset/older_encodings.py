"""Texts that spreadsheets save in an encoding of Windows, recognised by their bytes."""

import re
from collections.abc import Mapping
from types import MappingProxyType

NAMES: Mapping[str, str] = MappingProxyType(
    {
        "cp1251": "Windows-1251 (Cyrillic)",
        "cp1252": "Windows-1252 (Western European)",
        "cp1254": "Windows-1254 (Turkish)",
    }
)
"""The encodings that are recognised, with their names for people."""

_HIGH = re.compile(rb"[\xa8\xaf\xb2\xb3\xb8-\xbf\xc0-\xff]+")
_TURKISH = re.compile(rb"[\xd0\xdd\xde\xf0\xfd\xfe]")
_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_MOSTLY = 0.6


def older_encoding(data: bytes) -> str | None:
    """Return the encoding of Windows in which a text is written that is not UTF-8.

    Cyrillic words are rows of bytes above 127, whereas Latin words have single ones between
    their letters; six of these are letters of Turkish. None if this is no text, or UTF-8 with
    damaged letters.
    """
    if _CONTROL.search(data) or _is_damaged_utf8(data):
        return None
    runs = [len(run) for run in _HIGH.findall(data)]
    joined = sum(length for length in runs if length > 1)
    if joined > _MOSTLY * sum(runs):
        encoding = "cp1251"
    else:
        encoding = "cp1254" if _TURKISH.search(data) else "cp1252"
    return encoding if _decodes(data, encoding) else None


def _is_damaged_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(not letter.isascii() for letter in text) - broken > broken


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
