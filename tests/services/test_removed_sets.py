"""Tests of removed sets: they come back as they were, or go for good after some weeks."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from quizapp.paths import added_sets, bundled
from quizapp.services.edit_sets import EditSets
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import Library, SetNotFoundError
from quizapp.services.removed_sets import KEPT_DAYS, RemovedSetGoneError
from quizapp.services.set_files import files_hash
from tests.services.conftest import Clock

TABLE = "title,date\nFirst flight,1903-12-17\nMoon landing,1969-07-20\n"


@pytest.fixture
def library(tmp_path: Path, clock: Clock) -> Library:
    """The bundled sets, and an added table of two events."""
    folder = added_sets(tmp_path)
    folder.mkdir()
    (folder / "flight.csv").write_text(TABLE, encoding="utf-8")
    return Library(bundled("questions"), folder, clock)


@pytest.fixture
def editing(library: Library, judge: JudgeDrafts, tmp_path: Path) -> EditSets:
    """The editor of these sets."""
    return EditSets(library, added_sets(tmp_path), judge)


def test_a_removed_set_comes_back_as_it_was(library: Library, tmp_path: Path) -> None:
    before = library.get("flight")
    gone = library.remove("flight")
    assert library.find("flight") is None
    assert library.removed.all() == (gone,)
    assert (gone.title, gone.events, gone.questions) == ("Flight", 2, 0)
    assert library.restore(gone.key) == "flight"
    assert library.get("flight") == before
    assert (added_sets(tmp_path) / "flight.csv").read_text(encoding="utf-8") == TABLE
    assert library.removed.all() == ()


def test_the_one_removed_last_stands_first(library: Library, tmp_path: Path) -> None:
    first = library.remove("flight")
    (added_sets(tmp_path) / "flight.csv").write_text(TABLE, encoding="utf-8")
    second = library.remove("flight")
    assert library.removed.all() == (second, first)
    assert first.key != second.key


def test_a_set_whose_id_was_taken_meanwhile_comes_back_under_another(
    library: Library, tmp_path: Path
) -> None:
    gone = library.remove("flight")
    other = added_sets(tmp_path) / "flight.csv"
    other.write_text("title,date\nSputnik,1957\n", encoding="utf-8")
    assert library.restore(gone.key) == "flight-2"
    assert len(library.get("flight").events) == 1
    assert len(library.get("flight-2").events) == 2


def test_a_folder_comes_back_under_another_id_too(library: Library, tmp_path: Path) -> None:
    place = added_sets(tmp_path) / "mine"
    shutil.copytree(bundled("questions") / "space-missions", place)
    about = place / "set.toml"
    about.write_text(about.read_text("utf-8").replace('"space-missions"', '"mine"'), "utf-8")
    before = library.get("mine")
    gone = library.remove("mine")
    place.mkdir()
    shutil.copytree(bundled("questions") / "space-missions", place, dirs_exist_ok=True)
    about.write_text(about.read_text("utf-8").replace('"space-missions"', '"mine"'), "utf-8")
    assert library.restore(gone.key) == "mine-2"
    again = library.get("mine-2")
    assert (again.title, again.events) == (before.title, before.events)


def test_what_was_being_typed_goes_and_comes_with_its_set(
    library: Library, editing: EditSets, tmp_path: Path
) -> None:
    typed = editing.open("flight").with_rows([("Sputnik", "1957")])
    editing.keep_unsaved(typed)
    gone = library.remove("flight")
    assert editing.all_unsaved() == ()
    (added_sets(tmp_path) / "flight.csv").write_text("title,date\nOther,1900\n", encoding="utf-8")
    assert library.restore(gone.key) == "flight-2"
    unsaved = editing.unsaved("flight-2")
    assert unsaved is not None
    assert replace(unsaved, id="flight") == typed
    assert len(editing.keep(unsaved).rows) == 3


def test_an_emptied_set_can_be_had_back(library: Library, editing: EditSets) -> None:
    emptied = replace(editing.open("flight"), rows=())
    editing.keep_unsaved(emptied)
    editing.keep(emptied)
    (gone,) = library.removed.all()
    library.restore(gone.key)
    assert len(library.get("flight").events) == 2
    assert editing.all_unsaved() == ()


def test_what_was_begun_and_never_saved_can_be_had_back(
    library: Library, editing: EditSets
) -> None:
    begun = editing.fresh("Rail lines").with_rows([("Baku–Tiflis", "1883")])
    editing.keep_unsaved(begun)
    gone = editing.discard(begun.id)
    assert (gone.title, gone.events, editing.all_unsaved()) == ("Rail lines", 1, ())
    editing.keep_unsaved(replace(begun, title="Another of that id"))
    assert library.restore(gone.key) == "rail-lines-2"
    assert editing.unsaved("rail-lines-2") == replace(begun, id="rail-lines-2")
    with pytest.raises(SetNotFoundError):
        editing.discard("nothing")


def test_a_set_that_cannot_be_read_comes_back_too(library: Library, tmp_path: Path) -> None:
    broken = added_sets(tmp_path) / "My Lines.csv"
    broken.write_text("title,date\nA,soon\n", encoding="utf-8")
    gone = library.remove("My Lines")
    library.restore(gone.key)
    assert broken.exists()


def test_after_some_weeks_a_removed_set_goes_for_good(library: Library, clock: Clock) -> None:
    library.remove("flight")
    clock.now += timedelta(days=KEPT_DAYS - 1)
    library.removed.delete_old()
    assert len(library.removed.all()) == 1
    clock.now += timedelta(days=2)
    library.removed.delete_old()
    assert library.removed.all() == ()


def test_a_set_can_be_deleted_for_good_at_once(library: Library, tmp_path: Path) -> None:
    gone = library.remove("flight")
    library.removed.delete(gone.key)
    assert library.removed.all() == ()
    with pytest.raises(RemovedSetGoneError):
        library.restore(gone.key)
    assert list(added_sets(tmp_path).rglob("*.csv")) == []


def test_a_set_that_cannot_be_moved_stays(library: Library, tmp_path: Path) -> None:
    place = added_sets(tmp_path) / ".removed"
    place.write_text("in the way", encoding="utf-8")
    with pytest.raises(OSError, match="exists"):
        library.remove("flight")
    assert library.find("flight") is not None


def test_a_damaged_note_hides_no_set(library: Library, tmp_path: Path) -> None:
    gone = library.remove("flight")
    (added_sets(tmp_path) / ".removed" / gone.key / "about.json").write_text("{")
    (found,) = library.removed.all()
    assert found.id == "flight"
    assert library.restore(found.key) == "flight"


def test_what_an_interrupted_removal_left_is_no_set(library: Library, tmp_path: Path) -> None:
    (added_sets(tmp_path) / ".removed" / "20261128-120000-flight" / "set").mkdir(parents=True)
    assert library.removed.all() == ()
    assert library.find("flight") is not None


def test_the_hash_of_a_single_file_does_not_depend_on_its_name(tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(TABLE, encoding="utf-8")
    assert files_hash(tmp_path / "a.csv") == files_hash(tmp_path / "b.csv")
