"""Tests of handing results in, and of taking them in, at the command line."""

import gzip
import json
from pathlib import Path

import pytest

from quizapp.cli.main import main
from tests.cli.command_line import Cli, Outcome

SET = "azerbaijan-turkiye"


@pytest.fixture
def handed(tmp_path: Path, cli: Cli) -> Path:
    """What Ada hands in, with two answers."""
    path = tmp_path / "ada.quizresult"
    cli("play", SET, "--count", "2", "--seed", "5", "--as", "Ada", lines="\n\n")
    told = cli("hand-in", "-o", path)
    assert told.code == 0
    assert "1 quiz, 2 answers" in told.out
    return path


@pytest.fixture
def teacher(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run a command on the computer of a teacher."""

    def run(*arguments: object) -> Outcome:
        code = main(["--data-dir", str(tmp_path / "teacher"), *map(str, arguments)])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run


def test_results_go_from_one_computer_to_another(handed: Path, teacher: Cli) -> None:
    assert "new" in teacher("collect", "--look", handed).out
    assert teacher("history").out == ""
    assert "taken in" in teacher("collect", handed).out
    rows = json.loads(teacher("history", "--json").out)
    assert [row["learner"] for row in rows] == ["Ada", "Ada"]
    again = teacher("collect", handed)
    assert again.code == 0
    assert "already here" in again.out
    assert json.loads(teacher("history", "--json").out) == rows


def test_what_is_doubtful_is_taken_only_if_that_is_wanted(handed: Path, teacher: Cli) -> None:
    document = json.loads(gzip.decompress(handed.read_bytes()))
    document["quizzes"][0]["questions"][0]["answer"]["seconds"] = 1.0
    handed.write_text(json.dumps(document), encoding="utf-8")
    told = teacher("collect", handed)
    assert told.code == 1
    assert "it was changed after it was written" in told.out
    (file,) = json.loads(teacher("collect", "--json", "--look", handed).out)["files"]
    assert (file["state"], file["taken"], file["doubts"]) == ("doubtful", False, ["edited"])
    assert teacher("collect", "--doubtful", handed).code == 0
    assert teacher("collect", handed).code == 0


def test_results_without_a_name_are_given_one(handed: Path, teacher: Cli) -> None:
    document = json.loads(gzip.decompress(handed.read_bytes()))
    document["learner"]["name"] = ""
    handed.write_text(json.dumps(document), encoding="utf-8")
    assert teacher("collect", "--doubtful", handed).code == 1
    assert teacher("collect", "--doubtful", "--as", "Ada", handed).code == 0
    rows = json.loads(teacher("history", "--as", "Ada", "--json").out)
    assert len(rows) == 2


def test_a_whole_folder_is_taken_in_and_what_cannot_be_is_kept_aside(
    handed: Path, teacher: Cli, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    handed.rename(folder / handed.name)
    (folder / "broken.quizresult").write_bytes(b"nothing")
    told = teacher("collect", folder)
    assert told.code == 1
    assert "cannot be used" in told.out
    assert "taken in" in told.out
    (aside,) = (tmp_path / "teacher" / "results-aside").iterdir()
    assert aside.name.endswith("broken.quizresult")


def test_nothing_to_hand_in_is_said(cli: Cli, tmp_path: Path) -> None:
    assert cli("hand-in").code == 1
    cli("play", SET, "--count", "2", "--seed", "5", "--as", "Ada", lines="\n")
    assert cli("hand-in", "--as", "Ada", "-o", tmp_path / "a.quizresult").code == 1


def test_results_need_a_name(cli: Cli) -> None:
    cli("play", SET, "--count", "1", "--seed", "5", lines="\n")
    told = cli("hand-in")
    assert told.code == 2
    assert "--as NAME" in told.err


def test_no_files_are_said(teacher: Cli, tmp_path: Path) -> None:
    told = teacher("collect", tmp_path)
    assert told.code == 1
    assert "no files of results" in told.err


def test_two_learners_of_one_name_are_told_apart(
    handed: Path, teacher: Cli, tmp_path: Path
) -> None:
    roster = tmp_path / "9a.csv"
    roster.write_text("name,number\nAli,1\nAli,2\n", encoding="utf-8")
    teacher("roster", roster)
    told = teacher("collect", "--as", "Ali", handed)
    assert told.code == 2
    assert "“Ali (2)”" in told.err
    assert teacher("collect", "--as", "Ali (2)", handed).code == 0
    assert teacher("history", "--as", "Ali").code == 2
    assert teacher("history", "--as", "Ali (1)").out == ""
    assert len(json.loads(teacher("history", "--as", "2", "--json").out)) == 2
    assert teacher("hand-in", "--as", "Ali").code == 2
    assert teacher("hand-in", "--as", "Ali (2)", "-o", tmp_path / "a.quizresult").code == 0
