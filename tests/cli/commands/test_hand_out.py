"""Tests of handing an assignment out on the command line."""

from pathlib import Path

from quizapp.classroom.rules import Rules
from quizapp.formats.documents.handout_file import read_handout
from tests.cli.command_line import Cli
from tests.ui.flows.exams import Office


def test_an_assignment_is_written_by_its_title_or_its_id(
    cli: Cli, data_dir: Path, tmp_path: Path
) -> None:
    office = Office(data_dir)
    task = office.set(Rules(quiz_seconds=1200))
    office.close()
    told = cli("hand-out", "unit 4", "--to", tmp_path)
    file = tmp_path / "Unit 4.quizexam"
    assert (told.code, told.out) == (0, f"{file}\n")
    assert "keeps no secret" in told.err
    assert read_handout(file).assignment == task
    other = tmp_path / "other.quizexam"
    assert cli("hand-out", task.id, "--to", other).code == 0
    assert read_handout(other).assignment == task


def test_what_is_not_there_or_not_certain_is_told(cli: Cli, data_dir: Path, tmp_path: Path) -> None:
    told = cli("hand-out", "Unit 4", "--to", tmp_path)
    assert (told.code, told.err) == (2, "quizapp: Nothing is set here yet.\n")
    assert not data_dir.exists()
    office = Office(data_dir)
    office.set(Rules())
    office.set(Rules())
    office.close()
    assert "Several assignments" in cli("hand-out", "Unit 4", "--to", tmp_path).err
    told = cli("hand-out", "Unit 5", "--to", tmp_path)
    assert (told.code, "There is no assignment" in told.err) == (2, True)
    assert not list(tmp_path.glob("*.quizexam"))
