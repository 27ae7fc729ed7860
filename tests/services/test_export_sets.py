"""Whole sets taken elsewhere: what is added again is the same set, and what is lost is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.dataset.model import Event
from quizapp.paths import added_sets
from quizapp.services.export_sets import ExportSets
from quizapp.services.library import Library, SetNotFoundError
from tests.ui.library.teacher_scene import fill

BUNDLED = ("azerbaijan-turkiye", "space-missions")


@pytest.fixture
def library(library: Library, tmp_path: Path) -> Library:
    """The bundled sets and three of one's own."""
    fill(tmp_path)
    return library


@pytest.fixture
def exporting(library: Library) -> ExportSets:
    """The service as the program builds it."""
    return ExportSets(library)


def bare(events: tuple[Event, ...]) -> list[Event]:
    return [replace(event, line=0, sources=()) for event in events]


@pytest.mark.parametrize("set_id", [*BUNDLED, "treaties", "rail-lines", "my-class"])
@pytest.mark.parametrize("name", ["set", "csv", "xlsx"])
def test_what_is_exported_is_read_as_the_same_set(
    exporting: ExportSets, library: Library, tmp_path: Path, set_id: str, name: str
) -> None:
    suffix = {one.name: one.suffix for one in exporting.formats()}[name]
    file = tmp_path / f"again{suffix}"
    file.write_bytes(exporting.write(set_id, name).content)
    assert bare(library.get(str(file)).events) == bare(library.get(set_id).events)


@pytest.mark.parametrize("set_id", BUNDLED)
def test_what_is_exported_can_be_added_again(
    exporting: ExportSets, library: Library, tmp_path: Path, set_id: str
) -> None:
    file = tmp_path / "taken back.json"
    file.write_bytes(exporting.write(set_id, "set").content)
    added = library.add(file)
    assert added.title == library.get(set_id).title
    assert bare(added.events) == bare(library.get(set_id).events)
    assert added.eras == library.get(set_id).eras


def test_a_set_of_the_programs_own_form_goes_out_as_it_is(
    exporting: ExportSets, library: Library, tmp_path: Path
) -> None:
    export = exporting.write("my-class", "set")
    assert export.losses == ()
    file = tmp_path / "again.json"
    file.write_bytes(export.content)
    assert library.get(str(file)).written == library.get("my-class").written


def test_the_tables_of_a_folder_are_told_as_lost(exporting: ExportSets, library: Library) -> None:
    lost = {what: count for count, what in exporting.write(BUNDLED[0], "set").losses}
    assert lost["relations"] == len(library.get(BUNDLED[0]).relations)
    assert "the title of the set" not in lost
    assert "events" not in lost


def test_questions_beside_events_are_told_as_lost_by_a_table(exporting: ExportSets) -> None:
    lost = exporting.write("my-class", "csv").losses
    assert (2, "written questions") in lost


def test_the_contents_tell_what_can_be_written_and_printed(exporting: ExportSets) -> None:
    found = exporting.contents("my-class")
    assert (found.title, found.events, len(found.questions.questions)) == ("My class", 1, 2)
    assert found.paper is not None
    assert [question.stem for question in found.paper.questions] == ["Which river?"]
    assert found.unprintable == 1
    assert exporting.contents(BUNDLED[1]).paper is None


def test_a_set_that_is_gone_is_told(exporting: ExportSets, tmp_path: Path) -> None:
    (added_sets(tmp_path) / "treaties.csv").unlink()
    with pytest.raises(SetNotFoundError):
        exporting.write("treaties", "csv")
