"""What a table does not show about its dates can be declared."""

import json
from pathlib import Path

import pytest

from tests.cli.command_line import Cli


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text("title,date\nA,05/06/1994\nB,-26\n", encoding="utf-8")
    return path


def dates(cli: Cli, table: Path, *options: str) -> list[str]:
    events = json.loads(cli("convert", table, "--to", "json", *options).out)["events"]
    return [event["date"] for event in events]


def test_the_order_of_day_and_month_is_declared(cli: Cli, table: Path) -> None:
    assert cli("check", table).code == 1
    assert cli("check", "--day-first", table).code == 0
    assert dates(cli, table, "--day-first")[0] == "1994-06-05"
    assert dates(cli, table, "--month-first")[0] == "1994-05-06"


def test_only_one_order_can_be_declared(cli: Cli, table: Path) -> None:
    assert cli("check", "--day-first", "--month-first", table).code == 2


def test_astronomical_years_are_declared(cli: Cli, table: Path) -> None:
    assert dates(cli, table, "--day-first")[1] == "-0025"
    assert dates(cli, table, "--day-first", "--astronomical-years")[1] == "-0026"
