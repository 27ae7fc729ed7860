"""Tests of reading a file whatever its format is, and of watching and ending that."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from quizapp.dataset.problem import Problem
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.watch import CancelledError
from quizapp.formats.any_file import find_format, known_suffixes, read_file
from quizapp.formats.question_list import QuestionList
from quizapp.formats.set_json import write_draft
from quizapp.formats.written_json import write_written
from tests.formats.workbooks import write_workbook
from tests.formats.written_questions import CHOICE, SHORT
from tests.watching import Impatience, Notes

_GIFT = "One? {=1 ~2}\n\nTwo? {=2 ~1}\n"
_ROWS = [["title", "date"], ["A", "1918"], ["B", "1920"]]
_SET = SetDraft(id="set", title="Set", columns=("title", "date"), rows=(("A", "1918"),))
_FILES: Mapping[str, Callable[[Path], object]] = {
    "table.csv": lambda path: path.write_text("title,date\nA,1918\nB,1920\n"),
    "faults.csv": lambda path: path.write_text("title,date\nA,1918\nB,no day\n"),
    "book.xlsx": lambda path: write_workbook(path, {"Sheet": _ROWS}),
    "questions.csv": lambda path: path.write_text("question,a,b,correct\n1 + 1?,2,3,a\nI?,1,2,a\n"),
    "questions.gift": lambda path: path.write_text(_GIFT),
    "missing_word.txt": lambda path: path.write_text(_GIFT),
    "aiken.txt": lambda path: path.write_text("One?\nA. 1\nB. 2\nANSWER: A\n"),
    "cloze.txt": lambda path: path.write_text("One is {1:SHORTANSWER:=1}."),
    "moodle.xml": lambda path: path.write_text(
        '<quiz><question type="essay"><questiontext><text>Why?</text></questiontext>'
        "</question></quiz>"
    ),
    "set.json": lambda path: path.write_bytes(write_draft(_SET)),
    "written.json": lambda path: path.write_bytes(write_written(QuestionList((CHOICE, SHORT)))),
    "line.json": lambda path: path.write_text(
        '{"events": [{"start_date": {"year": "1918"}, "text": {"headline": "A"}}]}'
    ),
    "line.xml": lambda path: path.write_text('<data><event start="1918" title="A"/></data>'),
    "cards.jsonl": lambda path: path.write_text(
        '{"date_prop_id": "P571", "label": "A", "year": "1918"}\n'
    ),
}


@pytest.fixture(params=_FILES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A small file in each of the formats that can take long."""
    path = tmp_path / str(request.param)
    _FILES[path.name](path)
    return path


def test_a_reading_tells_how_far_it_is(file: Path) -> None:
    notes = Notes()
    assert read_file(file, watch=notes) == read_file(file)
    assert notes.steps
    assert all(0 <= done <= of for done, of in notes.steps)


def test_a_reading_can_be_ended_at_each_of_its_steps(file: Path) -> None:
    notes = Notes()
    read_file(file, watch=notes)
    # how often a workbook is looked at while another process reads it depends on the time
    certain = 1 if file.suffix == ".xlsx" else len(notes.steps)
    for steps in range(certain):
        with pytest.raises(CancelledError):
            read_file(file, watch=Impatience(steps))


def test_a_format_says_how_the_names_of_its_files_end(file: Path) -> None:
    found = find_format(file)
    assert not isinstance(found, Problem)
    assert file.suffix in found.suffixes
    assert set(found.suffixes) <= set(known_suffixes())


def test_what_no_format_knows_is_told(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(b"\x89PNG")
    found = find_format(path)
    assert isinstance(found, Problem)
    assert found.code == "format.unknown"
    assert read_file(path).problems == (found,)
