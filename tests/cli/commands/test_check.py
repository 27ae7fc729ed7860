"""Tests of `check`."""

import json
import os
from pathlib import Path

import pytest

from quizapp.paths import bundled
from tests.cli.command_line import Cli


def test_a_table_without_faults_has_no_problems(cli: Cli, table: Path, data_dir: Path) -> None:
    told = cli("check", table)
    assert (told.code, told.out) == (0, "")
    assert told.err == "1 file, 12 events: no problems.\n"
    assert not data_dir.exists()


def test_the_bundled_set_has_no_problems(cli: Cli) -> None:
    told = cli("check", bundled("questions") / "azerbaijan-turkiye")
    assert (told.code, told.out) == (0, "")


def test_every_problem_is_one_line_with_its_place(cli: Cli, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("title,date\nA,1918-02-30\nB\n", encoding="utf-8")
    told = cli("check", table)
    assert told.code == 1
    assert told.out == (
        f"{table}:2:3: error: there is no 30 February 1918 "
        "(February 1918 has 28 days) [date.unreadable]\n"
        f"{table}:3:1: error: the row has 1 cells; the first line names 2 columns "
        "(fill in empty cells too) [table.row-short]\n"
    )
    assert told.err == "1 file, 0 events: 2 errors.\n"


def test_problems_as_json_have_the_keys_of_the_contract(cli: Cli, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("title,date\nA,1918-02-30\nB,1920\n", encoding="utf-8")
    told = cli("check", "--json", table)
    assert told.code == 1
    assert json.loads(told.out) == {
        "problems": [
            {
                "file": str(table),
                "line": 2,
                "column": 3,
                "item": "A",
                "field": "date",
                "code": "date.unreadable",
                "level": "error",
                "message": "there is no 30 February 1918",
                "hint": "February 1918 has 28 days",
            }
        ],
        "questions": 0,
        "events": 1,
    }


def test_a_warning_alone_is_no_failure(cli: Cli, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("title,date,colour\nA,1918,red\n", encoding="utf-8")
    told = cli("check", table)
    assert told.code == 0
    assert "warning: the column “colour” is not known" in told.out


def test_files_are_checked_one_after_the_other(cli: Cli, table: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.touch()
    told = cli("check", empty, table, tmp_path / "gone.csv")
    assert told.code == 1
    assert [line.partition(": ")[0] for line in told.out.splitlines()] == [
        str(empty),
        str(tmp_path / "gone.csv"),
    ]
    assert told.err == "3 files, 12 events: 2 errors.\n"


def test_another_format_is_named_with_those_that_are_known(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "questions.xyz"
    path.write_bytes(b"\x01\x02")
    told = cli("check", path)
    assert told.code == 1
    assert "files like “questions.xyz” are not in a format known here (known are: " in told.out
    assert "a table of events saved as CSV UTF-8, or the folder of a question set" in told.out
    assert told.out.endswith("[format.unknown]\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_does_not_hold_the_program(cli: Cli, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    told = cli("check", tmp_path / "pipe.csv")
    assert told.code == 1
    assert "this is not an ordinary file" in told.out


def test_text_of_a_file_does_not_steer_the_terminal(cli: Cli, tmp_path: Path) -> None:
    table = tmp_path / "a.csv"
    table.write_text("title,date\n\x1b[2J,1918\nB,\x1b[31m\n", encoding="utf-8")
    told = cli("check", table)
    assert told.code == 1
    assert "\x1b" not in told.out


def test_a_badly_written_question_gets_rule_reason_and_remedy(cli: Cli, tmp_path: Path) -> None:
    written = tmp_path / "written.json"
    options = [{"text": text, "correct": text == "Kars"} for text in ("Kars", "Batum", "Baku")]
    stem = "Which of these towns is not in Azerbaijan?"
    question = {"kind": "mc_single", "stem": stem, "options": options, "line": 7, "name": "q1"}
    question["general_feedback"] = "Kars is in Türkiye."
    written.write_text(json.dumps({"questions": [question]}), encoding="utf-8")
    told = cli("check", written)
    assert told.code == 0
    assert told.out == (
        f"{written}:7:1: warning: the stem is negative: “not” "
        "(ask for what is, or write NOT) [H9.no-negative-stem]\n"
    )
    assert told.err == "1 file, 0 events, 1 question: 1 warning.\n"


def test_generated_questions_are_checked_too(cli: Cli, tmp_path: Path) -> None:
    made = tmp_path / "made.json"
    cli("generate", "azerbaijan-turkiye", "--count", 20, "--seed", 3, "--to", "json", "-o", made)
    told = cli("check", "--json", made)
    document = json.loads(told.out)
    assert (told.code, document["questions"]) == (0, 20)
    assert not [p for p in document["problems"] if p["code"].startswith(("H1.", "H3.", "H8."))]


def test_why_tells_what_each_kind_can_ask(cli: Cli, table: Path) -> None:
    told = cli("check", "--why", table)
    assert told.code == 0
    assert f"{table}: date_of_event: all 12 rows can be asked.\n" in told.out
    assert "quantity: none of the 12 rows can be asked; no row has a number" in told.out


def test_a_set_of_which_nothing_can_be_asked_is_a_problem_with_a_reason(
    cli: Cli, tmp_path: Path
) -> None:
    bare = tmp_path / "bare.csv"
    bare.write_text("title,date\nA,\nB,\n", encoding="utf-8")
    told = cli("check", "--why", bare)
    assert told.code == 1
    assert "fill in the column “date”" in told.out
    kinds = json.loads(cli("check", "--why", "--json", bare).out)["sets"][0]["kinds"]
    assert not any(kind["asked"] for kind in kinds)
