"""Tests of JSON, written plainly and read strictly."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.problem import DatasetError
from quizapp.formats.documents.json_text import DEEPEST, read_json, to_json

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
NUMBERS = st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=DEEPEST - 2,
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file to write to, again and again."""
    return tmp_path_factory.mktemp("json") / "file.json"


@given(VALUES)
def test_what_is_written_is_read_back(file: Path, value: object) -> None:
    file.write_bytes(to_json([value]))
    assert read_json(file) == [value]


@given(st.binary() | st.text(alphabet='{}[]",:\\u0189 \naNe-.').map(str.encode))
def test_anything_else_is_refused_and_nothing_breaks(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with suppress(DatasetError):
        read_json(file)


def test_letters_of_every_script_are_written_as_they_are() -> None:
    assert to_json({"b": "Şuşa", "a": 1}) == '{\n  "b": "Şuşa",\n  "a": 1\n}\n'.encode()


def test_a_file_name_that_is_not_utf_8_can_be_written() -> None:
    assert to_json("\udcff") == b'"?"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "file.json: error: the file is empty ("),
        ("<html>", "file.json:1:1: error: this is a web page, not JSON (download the raw file)"),
        ('{"a": 1,\n "b": 2,\n "a": 3}', "file.json:3:2: error: “a” is given twice, the first tim"),
        ('{"a": 1, "\\u0061": 3}', "file.json:1:10: error: “a” is given twice, the first time on"),
        ('{"a": NaN}', "file.json:1:7: error: NaN is not a number"),
        ('{"a": -Infinity}', "file.json:1:7: error: -Infinity is not a number"),
        ("[1e999]", "file.json:1:2: error: 1e999 is too large a number"),
        (f"[{'9' * 5000}]", "file.json:1:2: error: a number has 5,000 characters; the limit is 40"),
        (
            f"[{'9' * 5000}//]",
            "file.json:1:2: error: a number has 5,000 characters; the limit is 40",
        ),
        ("[" * 21, "file.json:1:21: error: more than 20 objects and lists stand inside each"),
        ("[" * 100_000, "file.json:1:21: error: more than 20 objects and lists stand inside each"),
        ('["\\ud800"]', "file.json:1:2: error: half of a character (a lone surrogate) cannot be"),
        ('{"a": [1, 2', "file.json:1:12: error: this is not JSON: expecting ',' delimiter"),
        ('["a', "file.json:1:2: error: this is not JSON: unterminated string starting at"),
        ('["a\\q"]', "file.json:1:4: error: this is not JSON: invalid \\escape"),
        ("[1] [2]", "file.json:1:5: error: this is not JSON: extra data"),
        ("[one]", "file.json:1:2: error: this is not JSON: expecting value"),
    ],
)
def test_what_is_refused_is_told_with_its_place(file: Path, text: str, told: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError) as refused:
        read_json(file)
    assert str(refused.value).replace(str(file), "file.json").startswith(told)


def test_two_objects_may_have_the_same_key(file: Path) -> None:
    file.write_text('[{"a": {"a": 1}}, {"a": "a"}, "a"]', encoding="utf-8")
    assert read_json(file) == [{"a": {"a": 1}}, {"a": "a"}, "a"]


def test_a_hostile_file_takes_no_longer_than_another(file: Path) -> None:
    file.write_text('["' + '\\"' * 500_000, encoding="utf-8")
    with pytest.raises(DatasetError):
        read_json(file)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="this is a folder, not a file"):
        read_json(tmp_path)
