"""What a file is that no format knows, told by its beginning, and what to do about it."""

import json
from collections.abc import Mapping
from pathlib import Path

from quizapp.formats.documents.json_text import MAX_BYTES

_BEGINNING = 4096

_WEB_PAGE = ("a web page, no question set", "download the file itself, not the page that shows it")
_OFFICE = (
    "a document of an office program",
    "save it as plain text, or a table of it as CSV UTF-8",
)
_PACKED = ("a packed file", "unpack it, and name the file inside")
_PICTURE = ("a picture", "name the table or the questions that it belongs to")
_EMPTY = ("an empty file", "name another file")
_ANKI = ("an Anki deck", "export the notes in Anki as plain text, and save that as a CSV table")

_MAGICS: Mapping[bytes, tuple[str, str]] = {
    b"SQLite format 3\0": ("a database of SQLite", "export its table as CSV UTF-8"),
    b"%PDF-": ("a PDF", "ask for the file that it was made from, or copy its table into CSV"),
    b"{\\rtf": _OFFICE,
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": _OFFICE,
    b"Rar!": _PACKED,
    b"7z\xbc\xaf\x27\x1c": _PACKED,
    b"\x1f\x8b": _PACKED,
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
}
_SUFFIXES: Mapping[str, tuple[str, str]] = {
    ".yaml": ("YAML", "save it as JSON or as a CSV table"),
    ".yml": ("YAML", "save it as JSON or as a CSV table"),
    ".apkg": _ANKI,
    ".colpkg": _ANKI,
    ".docx": _OFFICE,
    ".odt": _OFFICE,
    ".pptx": _OFFICE,
    ".odp": _OFFICE,
}


def told_apart(path: Path) -> tuple[str, str] | None:
    """Return what sort of file it is and what to do, None if its beginning does not tell.

    Raises:
        OSError: the file cannot be read.
    """
    if not path.is_file():
        return None
    with path.open("rb") as stream:
        beginning = stream.read(_BEGINNING)
    if not beginning:
        return _EMPTY
    for magic, told in _MAGICS.items():
        if beginning.startswith(magic):
            return told
    text = beginning.decode("utf-8", "replace").lstrip("\ufeff \t\r\n").casefold()
    if text.startswith(("<!doctype html", "<html")):
        return _WEB_PAGE
    if text.startswith(("{", "[")):
        return _json(path)
    return _SUFFIXES.get(path.suffix.lower())


def _json(path: Path) -> tuple[str, str]:
    """Tell where JSON of a set ends too early, or that it is of another program."""
    if path.stat().st_size > MAX_BYTES:
        return "JSON of more than 96 MB", "take it apart into several files"
    try:
        json.loads(path.read_text("utf-8-sig"))
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        return f"JSON that is broken at {place}", "save or download the file once more"
    except RecursionError:
        return "JSON with too many levels inside each other", "name another file"
    except UnicodeDecodeError:
        return "JSON that is not in UTF-8", "save it anew as UTF-8"
    except ValueError:
        return "JSON with a number that is far too long", "name another file"
    return (
        "JSON, but neither a question set nor a timeline",
        "write it as told in “The form of a question set”, or as a CSV table",
    )
