"""Tables that spreadsheets saved in an encoding of Windows are read, and that is told."""

from pathlib import Path

import pytest

from quizapp.dataset.older_encodings import older_encoding
from quizapp.dataset.reader import read


@pytest.mark.parametrize(
    ("encoding", "title"),
    [
        ("cp1251", "Основание города Баку"),
        ("cp1252", "Congrès de Málaga über Europa"),
        ("cp1254", "İstanbul’un fethi ve Ağrı İsyanı, şehir"),
    ],
)
def test_a_text_of_windows_is_read_with_a_warning(
    tmp_path: Path, encoding: str, title: str
) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(f'title,date\n"{title}",1918\n'.encode(encoding))
    reading = read(path)
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == [title]
    assert [problem.code for problem in reading.problems] == ["file.older-encoding"]
    assert encoding.removeprefix("cp") in reading.problems[0].message


@pytest.mark.parametrize(
    "data",
    [
        b"title\x00\xff",
        "Gəncə, Şuşa, Bakı".encode() + b"\xff",
        b"caf\xe9 \x81",
    ],
)
def test_what_is_no_such_text_is_not_guessed(data: bytes) -> None:
    assert older_encoding(data) is None
