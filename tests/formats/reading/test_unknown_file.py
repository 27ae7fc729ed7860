"""Files that no format knows are called by what they are."""

from pathlib import Path

import pytest

from quizapp.dataset.problem import Problem
from quizapp.formats.any_file import find_format


def told(folder: Path, name: str, content: bytes) -> Problem:
    """Return what is said of a file."""
    path = folder / name
    path.write_bytes(content)
    found = find_format(path)
    assert isinstance(found, Problem)
    assert found.code == "format.unknown"
    return found


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("set.json", b"\xef\xbb\xbf<!DOCTYPE html><html><body>Sign in</body></html>", "web page"),
        ("results.sqlite", b"SQLite format 3\0" + bytes(84), "database of SQLite"),
        ("questions.yaml", b"- question: When?\n", "YAML"),
        ("questions.pdf", b"%PDF-1.7\n", "a PDF"),
        ("deck.apkg", b"PK\x05\x06" + bytes(18), "Anki deck"),
        ("worksheet.docx", b"PK\x05\x06" + bytes(18), "office program"),
        ("letter.doc", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504), "office program"),
        ("map.png", b"\x89PNG\r\n\x1a\n", "a picture"),
        ("short.json", b'{"name": 1,\n "title": "A set', "broken at line 2, column 11"),
        ("deep.json", b"[" * 100_000, "too many levels"),
        ("other.json", b'{"answer": 42}', "neither a question set nor a timeline"),
        ("digits.json", b'{"answer": ' + b"9" * 5000 + b"}", "far too long"),
        ("latin.json", b'{"title": "caf\xe9"}', "not in UTF-8"),
    ],
)
def test_a_file_is_called_by_what_it_is(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    problem = told(tmp_path, name, content)
    assert words in problem.message
    assert problem.hint


def test_what_does_not_tell_what_it_is_gets_the_list_of_formats(tmp_path: Path) -> None:
    problem = told(tmp_path, "notes.xyz", b"\x01\x02\x03 nothing in particular")
    assert "notes.xyz" in problem.message
    assert "GIFT" in problem.hint
