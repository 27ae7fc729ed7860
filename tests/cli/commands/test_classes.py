"""Tests of learners, classes and rosters on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.command_line import Cli

ROSTER = "name,number,class\nAylin Quliyeva,17,9B\nÖmər Əliyev,18,9B\nÖmər Əliyev,19,10A\n"


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A roster of two classes."""
    path = tmp_path / "school.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


def test_nobody_is_listed_at_first_and_nothing_is_made(cli: Cli, data_dir: Path) -> None:
    assert (cli("learners").code, cli("classes").err) == (0, "There is no class yet.\n")
    assert json.loads(cli("learners", "--json").out) == []
    assert not data_dir.exists()


def test_a_dry_run_writes_nothing(cli: Cli, data_dir: Path, roster: Path) -> None:
    told = cli("roster", roster, "--dry-run")
    assert (told.code, told.out) == (0, "3 new; 3 would be taken in\n")
    assert not data_dir.exists()


def test_a_roster_is_taken_in_once(cli: Cli, roster: Path) -> None:
    assert cli("roster", roster).out == "3 new; 3 taken in\n"
    assert cli("roster", roster).out == "3 the same; 0 taken in\n"
    assert cli("classes").out == "10A  1 learner\n9B  2 learners\n"
    found = json.loads(cli("learners", "--class", "9b", "--json").out)
    assert [(one["name"], one["number"], one["classes"]) for one in found] == [
        ("Aylin Quliyeva", "17", ["9B"]),
        ("Ömər Əliyev", "18", ["9B"]),
    ]
    assert "Aylin Quliyeva  (17)\n    9B; quizzes finished: 0\n" in cli("learners").out


def test_the_latest_change_is_undone(cli: Cli, roster: Path) -> None:
    cli("roster", roster)
    assert cli("roster", "--undo").out == "Undone: school.csv\n"
    assert json.loads(cli("learners", "--json").out) == []
    assert cli("roster", "--undo").code == 2


def test_doubtful_and_faulty_rows_are_told_with_their_lines(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("name\nAylin\nAylin\n=1+1\n", encoding="utf-8")
    told = cli("roster", path)
    assert told.code == 1
    assert f"{path}:3:1: doubtful: Aylin: name-twice (see line 2)" in told.out
    assert f"{path}:4:1: error:" in told.out
    assert told.out.endswith("1 new, 1 doubtful, 1 not usable; 1 taken in\n")
    rows = json.loads(cli("roster", path, "--dry-run", "--json").out)["rows"]
    assert [row["standing"] for row in rows] == ["same", "doubtful", "faulty"]


def test_what_is_no_roster_ends_with_1(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "mails.csv"
    path.write_text("mail\na@example.org\n", encoding="utf-8")
    told = cli("roster", path)
    assert told.code == 1
    assert "column.missing" in told.out


def test_a_class_goes_out_as_a_roster(cli: Cli, roster: Path, tmp_path: Path) -> None:
    cli("roster", roster)
    assert cli("classes", "--roster", "10A", "-o", tmp_path / "out.csv").code == 0
    assert cli("roster", tmp_path / "out.csv").out == "1 the same; 0 taken in\n"
    assert cli("classes", "--roster", "11C").code == 2
