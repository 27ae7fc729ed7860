"""Tests of telling what a format could not hold."""

import json
from pathlib import Path

import pytest

from quizapp.cli.losses import loss_lines
from quizapp.formats.exported import Loss
from tests.cli.command_line import Cli

FORMATS = ("aiken", "apkg", "csv", "gift", "moodle-xml", "qti", "xlsx")


def test_losses_are_counted_and_stand_in_the_order_in_which_they_came_up() -> None:
    losses = [Loss("a", "no names"), Loss("a", "no tags"), Loss("b", "no names")]
    assert list(loss_lines(losses)) == ["2 questions: no names.", "1 question: no tags."]


@pytest.mark.parametrize("name", FORMATS)
def test_generated_questions_are_written_in_every_format(
    cli: Cli, table: Path, tmp_path: Path, name: str
) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for path in (one, other):
        told = cli("generate", table, "--count", "6", "--seed", "1", "--to", name, "-o", path)
        assert (told.code, told.out) == (0, "")
        assert "questions: its level of difficulty is left out.\n" in told.err
    assert one.read_bytes() == other.read_bytes()
    assert len(one.read_bytes()) > 100


@pytest.mark.parametrize("name", FORMATS)
def test_written_questions_are_converted_into_every_format(
    cli: Cli, tmp_path: Path, name: str
) -> None:
    source, target = tmp_path / "in.gift", tmp_path / "out"
    source.write_text("::a::Where?{=Kars#Yes ~Baku}\n\n::b::Tell.{}\n", encoding="utf-8")
    told = cli("convert", source, "--to", name, "-o", target)
    assert told.code == 0
    assert target.stat().st_size > 20
    assert ("left out: Aiken holds only" in told.err) == (name == "aiken")


def test_what_was_written_can_be_converted_back(cli: Cli, table: Path, tmp_path: Path) -> None:
    names = {}
    for form, suffix in (("gift", "gift"), ("moodle-xml", "xml"), ("qti", "zip"), ("csv", "csv")):
        path, back = tmp_path / f"a.{suffix}", tmp_path / f"{form}.json"
        cli("generate", table, "--count", "6", "--seed", "1", "--to", form, "-o", path)
        assert cli("convert", path, "--to", "json", "-o", back).code == 0
        document = json.loads(back.read_text(encoding="utf-8"))
        names[form] = [question["name"] for question in document["questions"]]
    assert len(names["gift"]) == 6
    assert all(found == names["gift"] for found in names.values())
