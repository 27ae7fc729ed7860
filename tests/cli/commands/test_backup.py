"""Copies of the results by command: made, listed, put back; and whether all is well."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.command_line import Cli


def answer_one(cli: Cli) -> None:
    """Pass over the first question of a quiz, whatever it is, and leave."""
    cli("play", "space-missions", "--count", 2, "--seed", 1, lines="\n")


def test_what_was_kept_is_copied_listed_and_put_back(cli: Cli) -> None:
    answer_one(cli)
    made = cli("backup")
    assert made.code == 0
    assert Path(made.out.strip()).is_file()
    assert "1 answer" in made.err
    answer_one(cli)
    told = json.loads(cli("restore", "--dry-run", "--json").out)
    assert (told["done"], told["missing_answers"]) == (False, 1)
    restored = cli("restore")
    assert "1 later answer is not among them" in restored.err
    names = [one["occasion"] for one in json.loads(cli("backup", "--list", "--json").out)]
    assert names == ["restore", "asked"]


def test_a_copy_can_be_named_by_its_path(cli: Cli, tmp_path: Path) -> None:
    answer_one(cli)
    made = Path(cli("backup").out.strip())
    elsewhere = tmp_path / "on a stick.db"
    made.rename(elsewhere)
    assert cli("restore", elsewhere).code == 0


def test_a_copy_is_made_where_it_is_wanted_and_nothing_else_replaced(
    cli: Cli, data_dir: Path, tmp_path: Path
) -> None:
    answer_one(cli)
    stick, other = tmp_path / "stick.db", tmp_path / "notes.txt"
    for _ in range(2):
        assert cli("backup", stick).out.strip() == str(stick)
    assert stick.stat().st_mode & 0o077 == 0
    other.write_text("notes", encoding="utf-8")
    for place in (other, tmp_path, tmp_path / "gone" / "a.db", data_dir / "quizapp.db"):
        assert cli("backup", place).code == 2
    assert other.read_text(encoding="utf-8") == "notes"
    assert not (tmp_path / "gone").exists()
    (data_dir / "quizapp.db").unlink()
    assert cli("restore", stick).code == 0
    assert json.loads(cli("restore", stick, "--dry-run", "--json").out)["answers"] == 1


def test_an_unknown_copy_is_told(cli: Cli) -> None:
    answer_one(cli)
    told = cli("restore", "nothing.db")
    assert told.code == 2
    assert "There is no copy “nothing.db”" in told.err
    assert cli("restore").code == 2


def test_with_nothing_kept_there_is_nothing_to_copy(cli: Cli, data_dir: Path) -> None:
    told = cli("backup")
    assert (told.code, told.out) == (0, "")
    assert not data_dir.exists()


def test_the_doctor_finds_nothing_where_nothing_is(cli: Cli) -> None:
    answer_one(cli)
    cli("backup")
    told = cli("doctor", "--json")
    assert told.code == 0
    states = {one["state"] for one in json.loads(told.out)["findings"]}
    assert states == {"good"}


def test_the_doctor_names_damage_and_the_remedy(cli: Cli, data_dir: Path) -> None:
    answer_one(cli)
    cli("backup")
    file = data_dir / "quizapp.db"
    content = bytearray(file.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    file.write_bytes(content)
    told = cli("doctor")
    assert told.code == 1
    assert "bad      results:" in told.out
    assert "quizapp restore" in told.out
    assert cli("restore").code == 0
    assert cli("doctor").code == 0


def test_the_doctor_names_a_mark_that_was_edited(cli: Cli, data_dir: Path) -> None:
    answer_one(cli)
    with closing(sqlite3.connect(data_dir / "quizapp.db")) as connection, connection:
        connection.execute("UPDATE answer SET correct = 1 - correct")
    told = cli("doctor")
    assert told.code == 1
    assert " to question 1 of “Space missions" in told.out
    assert "was changed outside quizapp" in told.out


def test_the_doctor_compares_sums_with_the_answers(cli: Cli, data_dir: Path) -> None:
    answer_one(cli)
    with closing(sqlite3.connect(data_dir / "quizapp.db")) as connection, connection:
        connection.execute("UPDATE day_tally SET given = given + 1")
    told = cli("doctor")
    assert told.code == 1
    assert "sums that are kept beside the answers" in told.out
