"""A spreadsheet becomes a paper by a screen reader, through AT-SPI only."""

from pathlib import Path
from typing import Any

import pytest

from quizapp.formats.writing.sheet_writer import write_sheet
from quizapp.paths import added_sets
from tests.screen_reader.stage import travel

pytestmark = pytest.mark.screen_reader

EVENTS = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("paper")


@pytest.fixture(scope="module")
def found(display: str, folder: Path) -> dict[str, Any]:
    """What a screen reader read and heard from the spreadsheet to the paper."""
    rows = [[f"Event {n}", f"{n} May {1900 + 5 * n}"] for n in range(1, EVENTS + 1)]
    sheet = folder / "first-flights.xlsx"
    sheet.write_bytes(write_sheet("Events", [["title", "date"], *rows, ["Lost", "31 May 19x"]]))
    return travel(display, folder / "data", "paper", str(sheet), str(folder / "paper.pdf"))


def test_what_is_in_the_file_is_told_with_the_button_that_takes_it_in(
    found: dict[str, Any],
) -> None:
    assert found["offered"]["focus"] == [
        f"Take in {EVENTS} rows",
        f"{EVENTS} ready. 1 stays in the file.",
    ]


def test_what_came_in_is_told_with_the_next_step(found: dict[str, Any]) -> None:
    name, told = found["taken"]["focus"]
    assert name == "Put a quiz together"
    assert "is among your sets" in told
    assert f"{EVENTS} events came in. 1 row stayed in first-flights.xlsx." in told


def test_the_focus_is_on_the_first_question_of_the_quiz(found: dict[str, Any]) -> None:
    name, _ = found["prepared"]["focus"]
    assert name.startswith("1. ")


def test_everything_on_the_way_has_a_name(found: dict[str, Any]) -> None:
    assert [found[page]["unnamed"] for page in ("offered", "taken", "prepared")] == [[], [], []]


def test_the_set_is_kept_and_the_paper_is_there_and_told_of(
    found: dict[str, Any], folder: Path
) -> None:
    assert list(added_sets(folder / "data").iterdir())
    assert (folder / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert str(folder / "paper.pdf") in found["said"]


def test_the_focus_is_where_it_was_once_the_paper_is_saved(found: dict[str, Any]) -> None:
    assert found["after"] == found["prepared"]["focus"]
