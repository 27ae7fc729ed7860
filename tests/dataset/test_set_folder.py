"""A folder is read with all its tables, or refused with all its faults."""

from pathlib import Path

import pytest

from quizapp.dataset.reader import load, read
from tests.dataset.set_files import EVENTS, SET, codes, told, write_set


def test_a_folder_with_two_files_is_a_set(tmp_path: Path) -> None:
    dataset = load(write_set(tmp_path))
    assert (dataset.id, dataset.title, dataset.language) == ("small", "Small", "")
    assert [event.id for event in dataset.events] == ["a", "b"]
    assert dataset.origin == str(tmp_path)


def test_a_set_says_what_it_is(tmp_path: Path) -> None:
    text = SET + 'language = "az"\ndescription = " Words. "\nbased_on = "A book"\n'
    dataset = load(write_set(tmp_path, set=text))
    assert (dataset.language, dataset.description, dataset.based_on) == ("az", "Words.", "A book")


def test_a_folder_without_a_set_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "events.csv").write_text(EVENTS)
    (problem,) = read(tmp_path).problems
    assert str(problem) == (
        f"{tmp_path}: error: the folder holds no set.toml "
        "(add set.toml, or name one table instead of the folder) [folder.no-set]"
    )


def test_events_must_be_there(tmp_path: Path) -> None:
    folder = write_set(tmp_path)
    (folder / "events.csv").unlink()
    assert codes(folder) == ["file.missing"]


def test_events_must_hold_rows(tmp_path: Path) -> None:
    assert codes(write_set(tmp_path, events="id,title,date\n")) == ["table.no-rows"]


def test_an_unknown_table_is_warned_of(tmp_path: Path) -> None:
    folder = write_set(tmp_path, relation="event,relation,target\n")
    assert told(folder) == [
        "relation.csv: warning: the table is not known and is left out (known tables: events.csv, "
        "relations.csv, sources.csv, alternatives.csv, places.csv, names.csv, series.csv, "
        "people.csv, roles.csv, quantities.csv, quotes.csv, positions.csv, eras.csv, "
        "words.csv) [file.unknown]"
    ]
    assert read(folder).dataset is not None


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        (
            'format = 1\nid = "small\n',
            ["set.toml:2:12: error: this is not TOML: illegal character '\\n' "
             '(write every line as key = "value") [set.unreadable]'],
        ),
        (
            'id = "small"\n',
            ["set.toml:1:1: error: the key “format” is missing (write format = 1) "
             "[set.key-missing]",
             "set.toml:1:1: error: the key “title” is missing "
             '(write a line such as title = "…") [set.key-missing]'],
        ),
        (
            SET.replace("1", "2", 1),
            ["set.toml:1:1: error: the set has format 2; this program knows formats up to 1 "
             "(update quizapp, then read the set again) [set.format-newer]"],
        ),
        (
            SET.replace("1", "true", 1),
            ["set.toml:1:1: error: there is no format “True” (write format = 1) [set.format]"],
        ),
        (
            SET.replace("1", '"1"', 1),
            ["set.toml:1:1: error: there is no format “1” (write format = 1) [set.format]"],
        ),
        (
            SET + "language = 3\n",
            ["set.toml:4:1: error: the key “language” holds no text "
             '(write a line such as language = "…") [set.key-missing]'],
        ),
        (
            SET.replace("small", "Small Set"),
            ["set.toml:2:1: error: “Small Set” is not a set id "
             "(use small letters a–z, digits and single hyphens) [set.id]"],
        ),
        (
            SET + 'author = "me"\n',
            ["set.toml:4:1: warning: the key “author” is not known and is left out (known keys: "
             "format, id, title, language, description, based_on) [set.key-unknown]"],
        ),
    ],
)  # fmt: skip
def test_a_fault_of_the_heading_is_told(tmp_path: Path, text: str, problems: list[str]) -> None:
    assert told(write_set(tmp_path, set=text)) == problems


def test_a_fault_at_the_end_of_the_heading_has_no_line(tmp_path: Path) -> None:
    (problem,) = told(write_set(tmp_path, set="format ="))
    assert problem.startswith("set.toml")
    assert problem.endswith("[set.unreadable]")


def test_all_faults_of_all_files_are_told_in_their_order(tmp_path: Path) -> None:
    folder = write_set(
        tmp_path,
        set='format = 1\nid = "small"\n',
        events="id,title,date\na,,soon\nb,B,1918\n",
        relations="event,relation,target\nb,beside,a\n",
        places="place,level\nBaku,town\n",
    )
    (folder / "names.csv").write_bytes(b"name,others\n\xff,\n")
    assert codes(folder) == [
        "set.key-missing", "title.empty", "date.unreadable", "relation.unknown",
        "level.unknown", "file.encoding",
    ]  # fmt: skip


def test_a_folder_with_a_fault_gives_no_set(tmp_path: Path) -> None:
    assert read(write_set(tmp_path, set="")).dataset is None


def test_places_of_a_table_can_be_asked_without_a_list_of_facts(tmp_path: Path) -> None:
    dataset = load(
        write_set(
            tmp_path,
            events="id,title,date,place\na,A,1918,Kars\n",
            places="place,level\nKars,city\n",
        )
    )
    assert dataset.events[0].scorable == {"year", "order", "place"}
