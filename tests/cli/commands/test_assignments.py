"""Tests of what is set, on the command line."""

import json
from pathlib import Path

from quizapp.classroom.rules import Rules
from tests.cli.command_line import Cli
from tests.ui.flows.exams import SET, Office


def test_nothing_is_listed_at_first_and_nothing_is_made(cli: Cli, data_dir: Path) -> None:
    told = cli("assignments")
    assert (told.code, told.out, told.err) == (0, "", "Nothing is set.\n")
    assert json.loads(cli("assignments", "--json").out) == []
    assert not data_dir.exists()


def test_what_is_set_is_listed_with_its_rules(cli: Cli, data_dir: Path) -> None:
    office = Office(data_dir)
    task = office.set(Rules(quiz_seconds=1200, corrected=True))
    office.exams.taking.begin(task.id, office.people.learner("Leyla"))
    office.close()
    told = cli("assignments")
    line = "Unit 4  (open, for everybody)\n    3 questions; 0 handed in, 1 begun\n"
    assert (told.code, told.out, told.err) == (0, line, "")
    (listed,) = json.loads(cli("assignments", "--json").out)
    assert (listed["id"], listed["set"], listed["state"]) == (str(task.id), SET, "open")
    assert (listed["quiz_seconds"], listed["attempts"], listed["feedback"]) == (1200, 1, "end")
    assert (listed["class"], listed["closes_at"], listed["corrected"]) == (None, None, True)
    assert (listed["began"], listed["finished"]) == (1, 0)
