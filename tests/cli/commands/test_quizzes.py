"""Tests of saved quizzes on the command line: `add`, `quizzes` and `play`."""

import json
from pathlib import Path

import pytest

from tests.cli.command_line import Cli
from tests.cli.commands.test_play import _lines, _verdicts


@pytest.fixture
def exam(cli: Cli, table: Path, tmp_path: Path) -> Path:
    """A file of generated questions."""
    path = tmp_path / "Exam of May.json"
    assert cli("generate", table, "--count", "4", "--seed", "3", "-o", path).code == 0
    return path


def test_nothing_is_listed_at_first(cli: Cli, data_dir: Path) -> None:
    told = cli("quizzes")
    assert (told.code, told.out, told.err) == (0, "", "No quiz was saved here.\n")
    assert json.loads(cli("quizzes", "--json").out) == []
    assert not data_dir.exists()


def test_generated_questions_are_added_to_the_saved_quizzes(cli: Cli, exam: Path) -> None:
    told = cli("add", exam)
    line = "exam-of-may  Exam of May  (a saved quiz of 4 questions)\n"
    assert (told.code, told.out, told.err) == (0, line, "")
    assert cli("add", exam).out == line
    (listed,) = json.loads(cli("quizzes", "--json").out)
    keys = ["id", "title", "questions", "set_title", "saved_at", "path", "usable"]
    assert list(listed) == keys
    assert (listed["questions"], listed["set_title"]) == (4, "Treaties")
    assert cli("quizzes").out.startswith("exam-of-may  Exam of May\n    4 questions of Treaties; ")


def test_a_saved_quiz_asks_its_questions_without_their_set(
    cli: Cli, exam: Path, table: Path
) -> None:
    keys = [question["key"] for question in json.loads(exam.read_bytes())["questions"]]
    stems = [question["stem"] for question in json.loads(exam.read_bytes())["questions"]]
    cli("add", exam)
    exam.unlink()
    table.unlink()
    told = cli("play", "exam of may", lines="\n" * 4)
    assert told.code == 0
    assert told.err == "Exam of May: 4 questions. `?` helps, q stops.\n"
    assert len(keys) == len(_verdicts(told.out)) == 4
    places = [told.out.index(f"\nQuestion {n} of 4\n{stem}") for n, stem in enumerate(stems, 1)]
    assert places == sorted(places)


def test_a_saved_quiz_that_was_stopped_goes_on(cli: Cli, exam: Path) -> None:
    cli("add", exam)
    told = cli("play", "exam-of-may", lines=_lines([""]))
    assert "play exam-of-may --resume" in told.err
    told = cli("play", "exam-of-may", "--resume", lines="\n" * 3)
    assert told.err.startswith("Going on at question 2 of 4.\n")
    assert len(_verdicts(told.out)) == 3
    rows = json.loads(cli("history", "--json").out)
    assert {row["set"] for row in rows} == {"treaties"}


def test_a_damaged_file_of_questions_is_not_added(cli: Cli, exam: Path, data_dir: Path) -> None:
    document = json.loads(exam.read_bytes())
    del document["questions"][1]["stem"]
    exam.write_text(json.dumps(document), encoding="utf-8")
    told = cli("add", exam)
    assert (told.code, told.out) == (1, "")
    assert "question 2 cannot be asked: “stem” is missing" in told.err
    assert f"“{exam}” was not added." in told.err
    assert not (data_dir / "quizzes").exists()


def test_a_saved_quiz_that_was_spoiled_says_how_to_learn_more(
    cli: Cli, exam: Path, data_dir: Path
) -> None:
    cli("add", exam)
    file = data_dir / "quizzes" / "exam-of-may.json"
    file.write_bytes(file.read_bytes()[:200])
    assert f"cannot be used; `quizapp check {file}` tells why" in cli("quizzes").out
    assert cli("play", "exam-of-may").code == 1
