"""Tests of the command that prints the history, all of it or what is wanted."""

import csv
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from quizapp.classroom.rules import Feedback, Rules
from tests.cli.command_line import Cli
from tests.ui.flows.exams import SET as OF_EXAMS
from tests.ui.flows.exams import Office

SET = "azerbaijan-turkiye"


@pytest.fixture
def answered(cli: Cli) -> Cli:
    """Two people with two answers each, all of them skipped."""
    for name in ("Ada", "Kemal"):
        cli("play", SET, "--count", "2", "--seed", "5", "--as", name, lines="\n\n")
    return cli


def stems(cli: Cli, *options: object) -> Sequence[str]:
    """Return the questions of the answers that are wanted."""
    return [row["stem"] for row in json.loads(cli("history", "--json", *options).out)]


def test_answers_are_filtered(answered: Cli) -> None:
    everything = stems(answered)
    assert len(everything) == 4
    assert stems(answered, "--as", "ada") == everything[:2]
    assert stems(answered, "--text", everything[0].upper()) == [everything[0], everything[0]]
    assert stems(answered, "--right") == []
    assert stems(answered, "--wrong") == everything
    assert stems(answered, "--set", "nothing") == []
    today = datetime.now(UTC).astimezone().date()
    assert stems(answered, "--since", today + timedelta(days=2)) == []
    assert stems(answered, "--until", today + timedelta(days=2)) == everything
    (row, *_) = json.loads(answered("history", "--json").out)
    assert len(stems(answered, "--quiz", row["quiz"])) == 2
    assert set(stems(answered, "--kind", row["kind"])) <= set(everything)


def test_a_workbook_holds_what_the_table_does(answered: Cli, tmp_path: Path) -> None:
    file = tmp_path / "answers.xlsx"
    assert answered("history", "--xlsx", "-o", file).code == 0
    sheet = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    table = list(csv.reader(StringIO(answered("history", "--csv").out.removeprefix("\ufeff"))))
    assert sheet[0] == table[0]
    assert [row[7] for row in sheet] == [row[7] for row in table]
    score = table[0].index("score")
    assert [row[score] for row in sheet[1:]] == [float(row[score]) for row in table[1:]]


def test_a_workbook_needs_a_file(answered: Cli) -> None:
    assert answered("history", "--xlsx").code == 2


def test_grades_have_a_row_for_each_learner(answered: Cli) -> None:
    told = answered("history", "--grades")
    assert "Some learners have no number" in told.err
    text = told.out.removeprefix("\ufeff")
    rows = list(csv.reader(StringIO(text)))
    assert [row[1] for row in rows] == ["name", "Ada", "Kemal"]
    assert rows[1][2] == "0.0"
    only = answered("history", "--grades", "latest", "--as", "Kemal").out
    assert "Ada" not in only


def test_what_is_no_day_is_refused_in_plain_words(cli: Cli) -> None:
    told = cli("history", "--since", "2026-13-01")
    assert told.code == 2
    assert "“2026-13-01” is not a day, such as 2026-09-01" in told.err


def test_why_there_is_nothing_is_told(answered: Cli) -> None:
    for options, why in (
        (("--as", "Kemla"), "There is no learner “Kemla”; see `quizapp learners`.\n"),
        (("--as", "Kemal", "--right"), "There are no such answers.\n"),
    ):
        told = answered("history", "--json", *options)
        assert (told.code, told.out, told.err) == (0, "[]\n", why)


def test_an_unknown_class_is_wrong_usage(answered: Cli) -> None:
    assert answered("history", "--class", "7b").code == 2


def test_what_is_told_later_is_printed_only_when_asked_for(cli: Cli, data_dir: Path) -> None:
    office = Office(data_dir)
    later = datetime.now(UTC) + timedelta(days=2)
    task = office.set(Rules(feedback=Feedback.LATER, feedback_at=later))
    taking = office.exams.taking
    sitting = taking.begin(task.id, office.people.learner("Leyla"))
    while not sitting.is_over:
        sitting = taking.answer(sitting, (), taking.look())
    office.close()
    for command in (("history",), ("items", OF_EXAMS)):
        told = cli(*command, "--json")
        assert "--told-later" in told.err
        assert "answered yet" not in told.err
        asked = cli(*command, "--json", "--told-later")
        assert asked.err == ""
        assert told.out != asked.out
    assert stems(cli) == []
    assert len(stems(cli, "--told-later")) == 3
    assert "0.0" not in cli("history", "--grades").out
    assert "0.0" in cli("history", "--grades", "--told-later").out
