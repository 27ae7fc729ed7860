"""Tests of the command that prints item analysis."""

import csv
import json
from io import StringIO

from tests.cli.command_line import Cli

SET = "azerbaijan-turkiye"


def test_before_any_answer_there_is_nothing_to_tell(cli: Cli) -> None:
    told = cli("items", SET)
    assert (told.code, told.out) == (0, "")
    assert "answered yet" in told.err
    document = json.loads(cli("items", SET, "--json").out)
    assert document == {"set": SET, "facts": [], "kinds": [], "items": []}


def test_answers_are_counted_by_fact_kind_and_question(cli: Cli) -> None:
    cli("play", SET, "--count", "3", "--seed", "5", "--as", "Ada", lines="\n\n\n")
    document = json.loads(cli("items", SET, "--json").out)
    assert len(document["items"]) == 3
    assert sum(kind["answers"] for kind in document["kinds"]) == 3
    assert all(0 <= item["facility"] <= 1 for item in document["items"])
    assert all(item["note"] == "few-answers" for item in document["facts"])
    rows = list(csv.DictReader(StringIO(cli("items", SET, "--csv").out.removeprefix("\ufeff"))))
    assert {row["level"] for row in rows} == {"fact", "kind", "item"}
    assert "few answers yet" in cli("items", SET).out


def test_an_unknown_set_is_wrong_usage(cli: Cli) -> None:
    assert cli("items", "atlantis").code == 2
