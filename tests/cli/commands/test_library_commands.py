"""Tests of `sets`, `add` and `remove`."""

import json
from pathlib import Path

from tests.cli.command_line import Cli
from tests.formats.workbooks import write_workbook

BUNDLED = "azerbaijan-turkiye"
SECOND = "space-missions"


def test_the_bundled_set_is_listed(cli: Cli, data_dir: Path) -> None:
    told = cli("sets")
    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[0].startswith(f"{BUNDLED}  ")
    assert "120 events" in told.out
    assert not data_dir.exists()


def test_sets_as_json_have_the_keys_of_the_contract(cli: Cli) -> None:
    told = cli("sets", "--json")
    bundled, _ = json.loads(told.out)
    assert list(bundled)[:5] == ["id", "title", "events", "questions", "origin"]
    assert bundled["id"] == BUNDLED
    assert (bundled["events"], bundled["questions"], bundled["origin"]) == (120, 0, "bundled")


def test_a_table_is_added_and_removed(cli: Cli, table: Path) -> None:
    told = cli("add", table)
    assert (told.code, told.out, told.err) == (0, "treaties  Treaties  (12 events)\n", "")
    assert cli("add", table).code == 0
    listed = json.loads(cli("sets", "--json").out)
    assert [(one["id"], one["origin"]) for one in listed][2:] == [("treaties", "added")]
    assert cli("remove", "treaties").out == "treaties was removed.\n"
    assert len(json.loads(cli("sets", "--json").out)) == 2


def test_a_table_with_a_fault_is_not_added_and_the_others_are(
    cli: Cli, table: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("title,date\nA,soon\n", encoding="utf-8")
    told = cli("add", bad, table)
    assert told.code == 1
    assert told.out == "treaties  Treaties  (12 events)\n"
    assert told.err.startswith(f"{bad}:2:3: error: “soon” is not a date of this format")
    assert told.err.endswith(f"“{bad}” was not added.\n")
    assert len(json.loads(cli("sets", "--json").out)) == 3


def test_a_bundled_set_is_neither_removed_nor_replaced(cli: Cli, tmp_path: Path) -> None:
    told = cli("remove", BUNDLED)
    assert told.code == 2
    assert told.err == (
        f"quizapp: The set “{BUNDLED}” came with the program. It cannot be removed.\n"
    )
    other = tmp_path / f"{BUNDLED}.csv"
    other.write_text("title,date\nA,1918\n", encoding="utf-8")
    told = cli("add", other)
    assert told.code == 1
    assert "came with the program" in told.err


def test_an_unknown_set_is_wrong_usage(cli: Cli) -> None:
    told = cli("remove", "nothing")
    assert told.code == 2
    assert (
        told.err
        == f"quizapp: There is no question set “nothing”; there are: {BUNDLED}, {SECOND}.\n"
    )


def test_a_removed_set_can_be_had_back(cli: Cli, table: Path) -> None:
    cli("add", table)
    told = cli("remove", "treaties")
    assert told.err.endswith("it can be had back: quizapp remove --undo treaties\n")
    (gone,) = json.loads(cli("remove", "--list", "--json").out)
    assert (gone["id"], gone["title"], gone["events"]) == ("treaties", "Treaties", 12)
    assert cli("remove", "--list").out.startswith("treaties  Treaties\n    removed on ")
    assert cli("remove", "--undo", "treaties").out == "treaties is back.\n"
    assert json.loads(cli("sets", "--json").out)[-1]["id"] == "treaties"
    assert cli("remove", "--list").err == "Nothing was removed.\n"


def test_what_was_never_removed_cannot_be_had_back(cli: Cli) -> None:
    told = cli("remove", "--undo", "treaties")
    assert told.code == 2
    assert told.err == ("quizapp: No set “treaties” was removed; what can be had back: none.\n")
    assert cli("remove").code == 2


def test_a_set_that_was_spoiled_later_says_how_to_learn_more(
    cli: Cli, table: Path, data_dir: Path
) -> None:
    cli("add", table)
    kept = data_dir / "sets" / "treaties.csv"
    kept.write_text("title\n", encoding="utf-8")
    assert f"cannot be used; `quizapp check {kept}` tells why" in cli("sets").out
    assert cli("generate", "treaties").code == 1


def test_written_questions_are_added_counted_and_removed(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "rivers.json"
    question = {"kind": "short", "stem": "Which river?", "answers": [{"text": "Aras"}]}
    file.write_text(json.dumps({"title": "Rivers", "questions": [question]}), encoding="utf-8")
    told = cli("add", file)
    assert (told.code, told.out, told.err) == (0, "rivers  Rivers  (1 question)\n", "")
    added = json.loads(cli("sets", "--json").out)[-1]
    assert (added["events"], added["questions"], added["usable"]) == (0, 1, True)
    assert cli("sets").out.endswith("1 written question; added\n")
    assert cli("remove", "rivers").code == 0


def test_a_workbook_of_events_is_kept_in_the_form_of_the_program(
    cli: Cli, tmp_path: Path, data_dir: Path
) -> None:
    book = tmp_path / "Rail lines.xlsx"
    write_workbook(book, {"Lines": [["title", "date"], ["Baku–Tiflis", 1883], ["Kars", 1899]]})
    told = cli("add", book)
    assert (told.code, told.out, told.err) == (0, "rail-lines  Rail lines  (2 events)\n", "")
    assert cli("add", book).out == told.out
    assert [file.name for file in (data_dir / "sets").iterdir()] == ["rail-lines.json"]
    assert cli("generate", "rail-lines", "--count", "1").code == 0


def test_a_set_of_events_and_questions_is_checked_and_converted_as_both(
    cli: Cli, tmp_path: Path
) -> None:
    file = tmp_path / "rivers.json"
    question = {"kind": "short", "stem": "Which river?", "answers": [{"text": "Aras"}]}
    event = {"title": "Treaty of Kars signed", "date": "1921-10-13"}
    document = {"quizapp": 1, "title": "Rivers", "events": [event], "questions": [question]}
    file.write_text(json.dumps(document), encoding="utf-8")
    checked = json.loads(cli("check", file, "--json").out)
    assert (checked["events"], checked["questions"]) == (1, 1)
    assert cli("add", file).out == "rivers  Rivers  (1 event, 1 question)\n"
    converted = json.loads(cli("convert", file, "--to", "json").out)
    assert (len(converted["events"]), len(converted["questions"])) == (1, 1)
    assert "Which river?" in cli("convert", file, "--to", "gift").out


def test_an_update_tells_what_changed_and_keeps_the_answers(cli: Cli, table: Path) -> None:
    cli("add", table)
    for _ in range(2):
        cli("play", "treaties", "--count", "10", "--as", "Ada", lines="a\n" * 30)
    answers = cli("history", "--json").out
    text = table.read_text(encoding="utf-8").replace("1918-06-04", "1918-06-05")
    table.write_text(text.replace("Treaty of Kars signed", "Peace of Kars"), encoding="utf-8")
    told = cli("add", table)
    assert (told.code, told.out) == (0, "treaties  Treaties  (12 events)\n")
    lines = told.err.splitlines()
    assert lines[:6] == [
        "1 event added:",
        "  Peace of Kars",
        "1 event changed:",
        "  Treaty of Batum signed: date 4 June 1918 → 5 June 1918",
        "1 event gone:",
        "  Treaty of Kars signed",
    ]
    assert lines[6:] == [] or "kept as they were given" in lines[6]
    assert cli("history", "--json").out == answers
    assert cli("add", table).err == ""


def test_a_table_may_be_told_how_its_dates_are_meant(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    rows = "".join(f"Event {chr(65 + n)},0{n % 9 + 1}/06/{1990 + n}\n" for n in range(9))
    path.write_text(f"title,date\n{rows}", encoding="utf-8")
    assert cli("add", path).code == 1
    assert cli("add", path, "--month-first").out == "days  Days  (9 events)\n"
    asked = ("--count", "9", "--seed", "1", "--kind", "date_of_event")
    for set_ in ((path, "--month-first"), ("days",)):
        told = cli("generate", *set_, *asked)
        assert "6 September 1998 is the date of “Event I”" in told.out


def test_a_table_of_questions_is_added_as_questions(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "sums.csv"
    path.write_text("question,a,b,correct\nOne and one?,2,3,a\n", encoding="utf-8")
    assert cli("add", path).out == "sums  Sums  (1 question)\n"
    assert cli("add", path).err == ""
