"""Tests of how formats are found."""

from pathlib import Path

from quizapp.formats.format import (
    all_formats,
    event_exporters,
    event_readers,
    question_writers,
    readers,
)


def test_every_format_can_do_something_and_says_what_it_is() -> None:
    for found in all_formats():
        reads = (found.read_events, found.read_written, found.read_file)
        abilities = (
            *reads,
            found.export_events,
            found.write_written,
            found.write_questions,
            found.export,
        )
        assert found.name
        assert found.title
        assert found.suffixes
        assert all(suffix.startswith(".") for suffix in found.suffixes)
        assert any(abilities), found.name


def test_a_format_that_is_read_recognises_its_files() -> None:
    assert all(found.recognises is not None for found in readers())


def test_the_formats_of_the_contract_are_there() -> None:
    assert "csv" in event_readers()
    assert "json" in event_exporters()
    assert {"json", "text"} <= set(question_writers())


def test_tables_are_told_by_their_names_and_folders_are_sets(tmp_path: Path) -> None:
    recognises = event_readers()["csv"].recognises
    assert recognises is not None
    names = ("a.csv", "A.CSV", "b.tsv", "c.txt", "table", "d.gift", "e.xlsx")
    for name in names:
        (tmp_path / name).write_text("title,date\n", encoding="utf-8")
    known = [name for name in names if recognises(tmp_path / name)]
    assert known == ["a.csv", "A.CSV", "b.tsv", "c.txt", "table"]
    assert recognises(tmp_path)
    assert recognises(tmp_path / "missing.gift")
