"""Tests of files that are no sets: each is told with reason and remedy, and nothing changes."""

import os
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from quizapp.services.found_files import find_files
from quizapp.services.take_offers import Choice
from tests.formats.workbooks import write_sheets
from tests.services.desk import Desk

_CORNERS = "".join(
    f'<row r="{row}"><c r="{cell}"><v>1</v></c></row>'
    for row, cell in ((1, "A1"), (1048576, "XFD1048576"))
)


def _zip_bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", "<manifest/>")
        archive.writestr("item.xml", " " * 2**24)


def _lead_out(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../item.xml", "<assessmentItem/>")


_FILES: Mapping[str, tuple[str, Callable[[Path], object]]] = {
    "empty.csv": ("file.empty", lambda path: path.write_bytes(b"")),
    "page.csv": ("file.web-page", lambda path: path.write_text("<!DOCTYPE html><html>")),
    "book.csv": ("file.not-text", lambda path: path.write_bytes(b"PK\x03\x04" + bytes(99))),
    "old.csv": ("file.not-text", lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(99))),
    "nul.csv": ("file.nul", lambda path: path.write_bytes(b"title,date\nA\0,1918\n")),
    "garbage.xlsx": ("workbook.unreadable", lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0")),
    "claims.xlsx": ("workbook.unreadable", lambda path: write_sheets(path, {"S": _CORNERS})),
    "picture.png": ("format.unknown", lambda path: path.write_bytes(b"\x89PNG")),
    "letter.docx": ("format.unknown", lambda path: path.write_bytes(b"PK\x03\x04")),
    "bomb.zip": ("package.bomb", _zip_bomb),
    "out.zip": ("package.unsafe-name", _lead_out),
    "cut.json": ("json.unreadable", lambda path: path.write_text('{"quizapp": 1, "events": [')),
    "newer.json": ("set.version", lambda path: path.write_text('{"quizapp": 99}')),
    "no-rows.csv": ("table.no-rows", lambda path: path.write_text("title,date\n")),
    "columns.csv": ("column.missing", lambda path: path.write_text("a,b\n1,2\n")),
    "quote.csv": ("table.unclosed-quote", lambda path: path.write_text('title,date\n"A,1918\n')),
    "gone.csv": ("file.missing", lambda path: None),
    "pipe.csv": ("file.not-regular", os.mkfifo),
    "folder": ("file.missing", lambda path: (path.mkdir(), (path / "set.toml").touch())),
}


@pytest.mark.parametrize("name", _FILES)
def test_a_bad_file_is_told_with_its_remedy_and_changes_nothing(
    desk: Desk, table: Path, name: str
) -> None:
    desk.take(desk.offer(table))
    before = desk.state()
    code, make = _FILES[name]
    path = table.with_name(name)
    make(path)
    offer = desk.offer(path)
    assert code in {problem.code for problem in offer.errors}
    assert all(problem.message and problem.hint for problem in offer.errors)
    assert offer.taken == 0
    (taken,) = desk.taking.take([Choice(offer=offer, title="X")])
    assert taken.error is not None
    assert desk.state() == before


def test_a_few_bad_files_do_not_keep_many_good_ones_out(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(97):
        (folder / f"set{number}.csv").write_text(f"title,date\nA{number},1918\nB,1920\n")
    for name in ("empty.csv", "page.csv", "nul.csv"):
        _FILES[name][1](folder / name)
    offers = desk.bringing.read(find_files([folder]).paths)
    assert len(offers) == 100
    assert [offer.path.name for offer in offers if not offer.taken] == [
        "empty.csv",
        "nul.csv",
        "page.csv",
    ]
    taken = desk.taking.take(Choice(offer=o, title=o.draft.title) for o in offers if o.taken)
    assert len({one.set_id for one in taken if one.error is None}) == 97
