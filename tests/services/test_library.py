"""Tests of the sets known on a machine."""

from pathlib import Path

import pytest

from quizapp.dataset.problem import DatasetError
from quizapp.paths import added_sets, bundled
from quizapp.services.library import ADDED, BUNDLED, BundledSetError, Library, SetNotFoundError
from quizapp.services.set_files import keep_copy

SET = "azerbaijan-turkiye"
TABLE = "title,date\nFirst flight,1903-12-17\nMoon landing,1969-07-20\nA circa,1930~\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of three events, outside of the library."""
    path = tmp_path / "downloads" / "flight.csv"
    path.parent.mkdir()
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_the_bundled_set_is_there(library: Library) -> None:
    summary, _ = library.all()
    assert (summary.id, summary.origin) == (SET, BUNDLED)
    assert (summary.events, summary.scorable) == (120, 76)
    assert summary.years == (1918, 2022)
    assert summary.usable


def test_the_density_runs_from_the_first_event_to_the_last(library: Library) -> None:
    density = library.all()[0].density
    assert (density[0], density[-1]) == (0, 1)
    assert list(density) == sorted(density)


def test_a_set_is_found_by_its_id_or_its_path(library: Library, table: Path) -> None:
    assert library.get(SET).id == SET
    assert library.get(SET) is library.get(SET)
    assert len(library.get(str(table)).events) == 3


def test_an_unknown_set_is_named_with_those_there_are(library: Library) -> None:
    with pytest.raises(SetNotFoundError, match=f"“atlantis”.*{SET}"):
        library.get("atlantis")


def test_an_added_set_stays_when_its_file_is_gone(library: Library, table: Path) -> None:
    added = library.add(table)
    table.unlink()
    summary = library.all()[-1]
    assert (summary.id, summary.origin, summary.events) == (added.id, ADDED, 3)
    assert library.get(added.id).hash == added.hash


def test_adding_a_set_twice_adds_it_once(library: Library, table: Path) -> None:
    assert library.add(table) == library.add(table)
    assert len(library.all()) == 3


def test_a_newer_version_takes_the_place_of_the_older(library: Library, table: Path) -> None:
    added = library.add(table)
    table.write_text(TABLE + "First orbit,1961-04-12\n", encoding="utf-8")
    assert len(library.add(table).events) == 4
    assert len(library.get(added.id).events) == 4
    assert len(library.all()) == 3


def test_a_version_that_cannot_be_put_in_place_leaves_the_older(
    library: Library, table: Path, tmp_path: Path
) -> None:
    library.add(table)
    place = added_sets(tmp_path) / table.name
    table.unlink()
    with pytest.raises(OSError, match="No such file"):
        keep_copy(table, place)
    assert len(library.all()) == 3
    assert [file.name for file in added_sets(tmp_path).iterdir()] == ["flight.csv"]


def test_a_folder_can_be_added(tmp_path: Path) -> None:
    library = Library(tmp_path / "none", added_sets(tmp_path))
    added = library.add(bundled("questions") / SET)
    assert added.hash == library.add(bundled("questions") / SET).hash
    assert [summary.id for summary in library.all()] == [SET]
    assert library.all()[0].scorable == 76


def test_a_set_with_errors_is_not_added(library: Library, table: Path) -> None:
    table.write_text("title,date\nFirst flight,yesterday\n", encoding="utf-8")
    with pytest.raises(DatasetError):
        library.add(table)
    assert len(library.all()) == 2


def test_a_set_that_cannot_be_read_does_not_hide_the_others(
    library: Library, table: Path, tmp_path: Path
) -> None:
    library.add(table)
    broken = added_sets(tmp_path) / "broken.csv"
    broken.write_text("title,date\nFirst flight,yesterday\n", encoding="utf-8")
    summaries = {summary.id: summary for summary in library.all()}
    assert len(summaries) == 4
    assert not summaries["broken"].usable
    assert summaries["broken"].problems
    with pytest.raises(DatasetError):
        library.get("broken")


def test_the_bundled_set_cannot_be_replaced_or_removed(library: Library, tmp_path: Path) -> None:
    copy = tmp_path / f"{SET}.csv"
    copy.write_text(TABLE, encoding="utf-8")
    with pytest.raises(BundledSetError):
        library.add(copy)
    with pytest.raises(BundledSetError):
        library.remove(SET)


def test_an_added_set_can_be_removed(library: Library, table: Path, tmp_path: Path) -> None:
    added = library.add(table)
    library.remove(added.id)
    assert len(library.all()) == 2
    assert list(added_sets(tmp_path).glob("*.csv")) == []
    with pytest.raises(SetNotFoundError):
        library.remove(added.id)


def test_a_set_that_changes_on_disk_is_read_again(library: Library, table: Path) -> None:
    added = library.add(table)
    place = library.all()[-1].path
    place.write_text(TABLE + "First orbit,1961-04-12\n", encoding="utf-8")
    assert len(library.get(added.id).events) == 4


def test_a_set_without_dates_has_no_years(library: Library, table: Path) -> None:
    table.write_text("title,date\nFirst flight,\n", encoding="utf-8")
    library.add(table)
    summary = library.all()[-1]
    assert (summary.years, summary.density) == (None, ())


WRITTEN = """{"title": "Rivers", "questions": [
  {"kind": "short", "stem": "Which river?", "answers": [{"text": "Aras"}]},
  {"kind": "true_false", "stem": "It is long.", "truth": true}]}"""


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A file of two written questions, outside of the library."""
    path = tmp_path / "downloads" / "my rivers.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(WRITTEN, encoding="utf-8")
    return path


def test_written_questions_are_a_set(library: Library, written: Path) -> None:
    added = library.add(written)
    summary = library.all()[-1]
    assert (summary.id, summary.title) == ("my-rivers", "Rivers")
    assert (summary.questions, summary.events, summary.usable) == (2, 0, True)
    assert library.get(added.id).written == added.written
    assert summary.path.name == "my-rivers.json"


def test_adding_written_questions_twice_changes_nothing(library: Library, written: Path) -> None:
    first = library.add(written)
    kept = library.all()[-1].path
    state = kept.stat().st_mtime_ns
    assert library.add(written) == first
    assert kept.stat().st_mtime_ns == state


def test_a_changed_question_takes_the_place_of_the_old_one(library: Library, written: Path) -> None:
    library.add(written)
    written.write_text(WRITTEN.replace("Aras", "Araz"), encoding="utf-8")
    assert library.add(written).written[0].answers[0].text == "Araz"
    assert len(library.all()) == 3


def test_a_file_with_a_bad_question_is_not_added(library: Library, written: Path) -> None:
    written.write_text(WRITTEN.replace("short", "shot"), encoding="utf-8")
    with pytest.raises(DatasetError, match="question 1"):
        library.add(written)
    assert len(library.all()) == 2


def test_without_a_title_the_file_gives_its_name(library: Library, written: Path) -> None:
    written.write_text(WRITTEN.replace('"title": "Rivers", ', ""), encoding="utf-8")
    assert library.get(str(written)).title == "My rivers"


def test_a_set_tells_the_file_it_came_from_and_when_it_changed(
    library: Library, table: Path, written: Path
) -> None:
    library.add(table)
    library.add(written)
    told = {one.id: one for one in library.all()}
    assert (told["flight"].came_from, told["my-rivers"].came_from) == (
        "flight.csv",
        "my rivers.json",
    )
    changed = told["flight"].changed_at
    assert changed is not None
    assert changed.timestamp() == pytest.approx(told["flight"].path.stat().st_mtime)


def test_a_set_that_was_about_to_be_replaced_when_the_power_went_is_put_back(
    library: Library, table: Path
) -> None:
    added = library.add(table)
    summary = library.find(added.id)
    assert summary is not None
    place = summary.path
    workshop = place.parent / ".adding-interrupted"
    (workshop / "former").mkdir(parents=True)
    place.rename(workshop / "former" / place.name)
    again = Library(bundled("questions"), place.parent)
    assert again.get(added.id).hash == added.hash


def test_a_set_that_was_replaced_stays_so(library: Library, table: Path) -> None:
    added = library.add(table)
    summary = library.find(added.id)
    assert summary is not None
    workshop = summary.path.parent / ".adding-interrupted"
    (workshop / "former").mkdir(parents=True)
    (workshop / "former" / summary.path.name).write_text("old", encoding="utf-8")
    again = Library(bundled("questions"), summary.path.parent)
    assert again.get(added.id).hash == added.hash
