"""Tests of `convert`."""

import json
from pathlib import Path

import pytest

from tests.cli.command_line import Cli


def test_a_table_becomes_json(cli: Cli, table: Path) -> None:
    told = cli("convert", table, "--to", "json")
    document = json.loads(told.out)
    assert (told.code, told.err) == (0, "This format has no place for: places (16).\n")
    assert len(document["events"]) == 12
    assert (document["skipped"], document["errors"]) == ([], [])


def test_a_set_may_be_named_by_its_id(cli: Cli) -> None:
    told = cli("convert", "azerbaijan-turkiye", "--to", "json")
    assert told.code == 0
    assert len(json.loads(told.out)["events"]) == 120
    assert "relations (88)" in told.err


def test_the_same_table_gives_the_same_bytes(cli: Cli, table: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.json", tmp_path / "other.json"
    for path in (one, other):
        assert cli("convert", table, "--to", "json", "-o", path).out == ""
    assert one.read_bytes() == other.read_bytes()
    assert one.read_bytes().endswith(b"}\n")


def test_the_good_rows_are_converted_and_the_others_listed(cli: Cli, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("title,date\nA,1918\nB,soon\n", encoding="utf-8")
    told = cli("convert", table, "--to", "json", "-o", tmp_path / "a.json")
    document = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert told.code == 1
    assert [event["id"] for event in document["events"]] == ["a"]
    assert [skipped["name"] for skipped in document["skipped"]] == ["B"]
    assert len(document["errors"]) == 1
    assert told.err.startswith(f"{table}:3:3: error: “soon” is not a date")
    assert told.err.endswith("1 row was left out; the result lists what and why.\n")


def test_where_nothing_can_be_read_no_file_is_written(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("mine", encoding="utf-8")
    for name, content in (("empty.csv", b""), ("bad.csv", b"title,date\n\xfe\x81,1918\n")):
        (tmp_path / name).write_bytes(content)
        told = cli("convert", tmp_path / name, "--to", "json", "-o", out)
        assert told.code == 1
        assert told.err.endswith(f"Nothing could be read; “{out}” was not written.\n")
    assert out.read_text(encoding="utf-8") == "mine"


def test_errors_are_in_the_json_even_if_nothing_could_be_read(cli: Cli, tmp_path: Path) -> None:
    told = cli("convert", tmp_path / "gone.csv", "--to", "json")
    document = json.loads(told.out)
    assert told.code == 1
    assert (document["events"], document["skipped"]) == ([], [])
    assert [error["code"] for error in document["errors"]] == ["file.missing"]


def test_the_format_may_be_stated_where_the_name_does_not_tell(cli: Cli, tmp_path: Path) -> None:
    table = tmp_path / "table.data"
    table.write_text("title,date\nA,1918\n", encoding="utf-8")
    assert cli("convert", table, "--to", "json").code == 1
    assert cli("convert", table, "--from", "csv", "--to", "json").code == 0


def test_an_unknown_format_is_wrong_usage_and_the_known_ones_are_listed(
    cli: Cli, table: Path
) -> None:
    told = cli("convert", table, "--to", "clay")
    assert told.code == 2
    assert "there is no format to write “clay”; there are aiken, " in told.err
    assert cli("convert", table).code == 2


@pytest.mark.usefixtures("qapp")
def test_written_questions_are_printed_as_text_and_as_pdf(cli: Cli, tmp_path: Path) -> None:
    source, paper = tmp_path / "in.gift", tmp_path / "out.pdf"
    source.write_text("::a::Where?{=Kars ~Baku}\n\n::b::Tell.{}\n", encoding="utf-8")
    told = cli("convert", source, "--to", "text")
    assert (told.code, told.err) == (0, "")
    assert "1.   Where?\n     a) Kars\n     b) Baku\n" in told.out
    told = cli("convert", source, "--to", "pdf", "-o", paper)
    assert (told.code, told.out) == (0, "")
    assert told.err == "1 question: left out: a paper with a key cannot ask it.\n"
    assert paper.read_bytes().startswith(b"%PDF")


def test_events_are_no_paper(cli: Cli, table: Path) -> None:
    told = cli("convert", table, "--to", "pdf")
    assert told.code == 2
    assert "holds written questions, not events" in told.err
