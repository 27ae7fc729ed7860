"""Only ordinary files of bounded size are opened, and only text is read."""

import os
from pathlib import Path

import pytest

from quizapp.dataset.findings import Findings
from quizapp.dataset.text_file import LONGEST_LINE, MAX_BYTES, TextFile, read_text


def refusal(path: Path) -> tuple[str, str, str]:
    findings = Findings()
    assert read_text(path, findings) is None
    (problem,) = findings.in_order()
    assert problem.file == str(path)
    return problem.code, problem.message, problem.hint


def refused_bytes(folder: Path, data: bytes) -> tuple[int, int, str, str]:
    path = folder / "events.csv"
    path.write_bytes(data)
    findings = Findings()
    assert read_text(path, findings) is None
    (problem,) = findings.in_order()
    return problem.line, problem.column, problem.code, problem.message


def accepted(folder: Path, data: bytes) -> TextFile:
    path = folder / "events.csv"
    path.write_bytes(data)
    findings = Findings()
    source = read_text(path, findings)
    assert source is not None
    assert findings.in_order() == ()
    return source


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_with_and_without_its_mark(tmp_path: Path, encoding: str) -> None:
    assert accepted(tmp_path, "title,date\nGəncə,1918".encode(encoding)).text.endswith("cə,1918")


def test_an_offset_has_a_line_and_a_column(tmp_path: Path) -> None:
    source = accepted(tmp_path, b"ab\r\ncd\n\nef")
    assert [source.position(place) for place in (0, 1, 4, 5, 7, 8, 9)] == [
        (1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (4, 1), (4, 2),
    ]  # fmt: skip


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.csv") == (
        "file.missing", "there is no such file", "check the name and the folder",
    )  # fmt: skip


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert refusal(tmp_path)[:2] == ("file.folder", "this is a folder, not a file")


def test_a_name_that_no_system_knows_is_refused() -> None:
    assert refusal(Path("a\0b"))[:2] == (
        "file.unreadable", "the file cannot be opened: its name is not valid",
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe")[:2] == ("file.not-regular", "this is not an ordinary file")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no such device here")
def test_a_device_is_refused() -> None:
    assert refusal(Path("/dev/zero"))[0] == "file.not-regular"


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root reads all")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").touch(mode=0)
    assert refusal(tmp_path / "secret.csv")[0] == "file.unreadable"


def test_a_loop_of_links_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    assert refusal(tmp_path / "loop.csv")[0] == "file.unreadable"


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    assert refusal(tmp_path / "huge.csv") == (
        "file.too-large", "the file is larger than 256 MiB", "split it into smaller files",
    )  # fmt: skip


def test_a_file_that_grows_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "grows.csv"
    path.write_bytes(b"title,date")
    real = os.fstat

    def earlier_size(descriptor: int) -> os.stat_result:
        fields = list(real(descriptor))
        fields[6] = 1
        return os.stat_result(fields)

    monkeypatch.setattr(os, "fstat", earlier_size)
    findings = Findings()
    assert read_text(path, findings, most=5) is None
    assert [problem.code for problem in findings.in_order()] == ["file.too-large"]


def test_a_line_that_never_ends_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "endless.csv"
    path.write_bytes(b"title,date\n" + b"x" * (2 * LONGEST_LINE))
    findings = Findings()
    assert read_text(path, findings) is None
    (problem,) = findings.in_order()
    assert (problem.line, problem.column, problem.code) == (2, 1, "file.endless-line")
    assert read_text(path, Findings(), longest_line=None) is not None


@pytest.mark.parametrize("data", [b"", b"\n \n"])
def test_an_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    assert refused_bytes(tmp_path, data) == (0, 0, "file.empty", "the file is empty")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04rest", "this is an Excel workbook or another packed file"),
        (b"\xd0\xcf\x11\xe0rest", "this is an old or protected Excel workbook"),
        (b"SQLite format 3\0", "this is a database"),
        (b"%PDF-1.7", "this is a PDF document"),
    ],
)
def test_what_is_no_text_is_recognised(tmp_path: Path, data: bytes, what: str) -> None:
    assert refused_bytes(tmp_path, data) == (1, 1, "file.not-text", what)


@pytest.mark.parametrize("encoding", ["cp1254", "latin-1"])
def test_another_encoding_is_refused_at_its_first_letter(tmp_path: Path, encoding: str) -> None:
    data = "title,date\nAğrı,1918".replace("ğ", "ü").replace("ı", "é").encode(encoding)
    assert refused_bytes(tmp_path, data) == (
        2, 2, "file.encoding", "the text is not UTF-8: byte 0xfc does not belong here",
    )  # fmt: skip


def test_half_a_utf_16_file_is_refused(tmp_path: Path) -> None:
    assert refused_bytes(tmp_path, "title".encode("utf-16")[:-1])[2] == "file.encoding"


def test_utf_16_without_its_mark_is_recognised(tmp_path: Path) -> None:
    assert refused_bytes(tmp_path, "title,date".encode("utf-16-le")) == (
        1, 1, "file.nul",
        "the file holds invisible characters U+0000, as UTF-16 without its mark does",
    )  # fmt: skip


def test_a_web_page_is_recognised(tmp_path: Path) -> None:
    assert refused_bytes(tmp_path, b"\n<!DOCTYPE html><html>") == (
        1, 1, "file.web-page", "this is a web page, not a table or a file of questions",
    )  # fmt: skip
