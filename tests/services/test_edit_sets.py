"""Tests of editing sets: judged as they stand, kept as a whole, and nothing typed is lost."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.dataset.set_draft import SetDraft
from quizapp.paths import added_sets, bundled
from quizapp.services.edit_sets import ChangedElsewhereError, EditSets
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import BundledSetError, Library, SetNotFoundError
from tests.formats.written_questions import CHOICE, SHORT

SET = "azerbaijan-turkiye"
ROWS = (
    ("First flight", "1903-12-17"),
    ("Moon landing", "20 July 1969"),
    ("First orbit", "some day"),
    ("", "1957"),
)


@pytest.fixture
def editing(library: Library, judge: JudgeDrafts, tmp_path: Path) -> EditSets:
    """The service as the program builds it, with a folder that is not there yet."""
    return EditSets(library, added_sets(tmp_path), judge)


@pytest.fixture
def draft(editing: EditSets) -> SetDraft:
    """Two rows that can be read and two that cannot, and a question, not kept yet."""
    fresh = replace(editing.fresh("Flight"), columns=("title", "date"))
    return fresh.with_rows(ROWS).with_question(CHOICE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of tables among the added sets."""
    place = added_sets(tmp_path) / "copied"
    shutil.copytree(bundled("questions") / SET, place)
    about = place / "set.toml"
    about.write_text(about.read_text().replace(f'"{SET}"', '"copied"'))
    return place


def test_faults_and_all_a_set_comes_back_as_it_was_kept(
    editing: EditSets, draft: SetDraft, library: Library
) -> None:
    kept = editing.keep(draft)
    assert editing.open("flight") == kept
    assert kept.rows == draft.rows
    assert len(library.get("flight").events) == 2
    assert library.get("flight").written == (CHOICE,)


def test_what_is_typed_survives_a_crash(editing: EditSets, draft: SetDraft) -> None:
    kept = editing.keep(draft)
    typed = kept.with_cells({(3, "title"): "Sputnik"})
    editing.keep_unsaved(typed)
    assert editing.unsaved("flight") == typed
    assert editing.all_unsaved() == ("flight",)
    assert editing.open("flight") == kept
    editing.keep(typed)
    assert editing.unsaved("flight") is None


def test_a_set_that_was_changed_elsewhere_is_not_written_over(
    editing: EditSets, draft: SetDraft
) -> None:
    kept = editing.keep(draft)
    editing.keep(kept.titled("Elsewhere"))
    with pytest.raises(ChangedElsewhereError):
        editing.keep(kept.titled("Here"))
    assert editing.open("flight").title == "Elsewhere"


def test_what_was_typed_is_kept_as_a_copy_beside_the_other_version(
    editing: EditSets, draft: SetDraft
) -> None:
    kept = editing.keep(draft)
    editing.keep(kept.titled("Elsewhere"))
    mine = editing.keep_as(kept.with_cells({(3, "title"): "Sputnik"}), "Flight, mine")
    assert editing.open("flight").title == "Elsewhere"
    assert editing.open(mine.id) == mine
    assert (mine.title, mine.cell(3, "title")) == ("Flight, mine", "Sputnik")


def test_a_copy_of_a_folder_keeps_the_tables_beside_the_events(
    editing: EditSets, library: Library, folder: Path
) -> None:
    typed = editing.open(folder.name).with_question(SHORT)
    mine = editing.keep_as(typed, "Mine")
    assert library.get(mine.id).relations == library.get(folder.name).relations
    assert library.get(mine.id).written == (SHORT,)
    assert library.get(folder.name).written == ()


def test_a_table_becomes_a_set_of_its_own_form_when_it_is_edited(
    editing: EditSets, library: Library, tmp_path: Path
) -> None:
    table = tmp_path / "rail_lines.csv"
    table.write_text("title;date\nA;05.06.1994\nB;25.06.1994\nC;07.08.1994\n", encoding="utf-8")
    library.add(table)
    opened = editing.open("rail-lines")
    dates = [event.date for event in library.get("rail-lines").events]
    editing.keep(opened.titled("Lines").without_rows([1]))
    assert [summary.id for summary in library.all()].count("rail-lines") == 1
    again = library.get("rail-lines")
    assert again.title == "Lines"
    assert [event.date for event in again.events] == [dates[0], dates[2]]


def test_a_set_without_rows_and_questions_is_no_set(
    editing: EditSets, draft: SetDraft, library: Library
) -> None:
    kept = editing.keep(draft)
    empty = editing.keep(replace(kept, rows=(), questions=()))
    assert library.find("flight") is None
    assert library.find(editing.keep(empty.with_rows(ROWS[:1])).id) is not None


def test_a_folder_is_copied_under_a_title_in_any_script(
    editing: EditSets, library: Library
) -> None:
    copied = editing.copy(SET, "Отношения (копия)")
    assert copied == f"{SET}-2"
    assert library.get(copied).title == "Отношения (копия)"


def test_a_set_that_came_with_the_program_is_copied_to_be_changed(
    editing: EditSets, library: Library
) -> None:
    opened = editing.open(SET)
    with pytest.raises(BundledSetError):
        editing.keep(opened.titled("Mine"))
    copied = editing.copy(SET, "My own set")
    mine = library.get(copied)
    assert mine.title == "My own set"
    assert mine.relations == library.get(SET).relations
    assert mine.events == library.get(SET).events


def test_the_tables_beside_the_events_stay_when_a_folder_is_edited(
    editing: EditSets, library: Library, folder: Path
) -> None:
    relations = (folder / "relations.csv").read_bytes()
    before = library.get("copied")
    opened = editing.open("copied")
    titles = [opened.cell(row, "title") for row in range(len(opened.rows))]
    place = titles.index(before.events[0].title)
    changed = opened.with_cells({(place, "title"): "Another name"}).titled("Changed")
    kept = editing.keep(changed.with_question(SHORT))
    after = library.get("copied")
    assert after.title == "Changed"
    assert after.events[0].title == "Another name"
    assert after.events[1:] == before.events[1:]
    assert after.written == (SHORT,)
    assert (folder / "relations.csv").read_bytes() == relations
    assert editing.open("copied") == kept


def test_a_folder_is_judged_with_the_tables_beside_its_events(
    editing: EditSets, folder: Path
) -> None:
    opened = editing.open("copied")
    assert editing.check(opened).errors == 0
    place = opened.columns.index("id")
    gone = opened.without_rows([0])
    checked = editing.check(gone)
    assert checked.errors > 0
    assert any(opened.rows[0][place] in remark.message for remark in checked.remarks)


def test_two_new_sets_of_one_title_are_told_apart(editing: EditSets, draft: SetDraft) -> None:
    editing.keep_unsaved(draft)
    second = editing.fresh("Flight")
    assert (second.id, second.title) == ("flight-2", "Flight 2")


def test_an_unknown_set_cannot_be_opened(editing: EditSets) -> None:
    with pytest.raises(SetNotFoundError):
        editing.open("atlantis")


def test_a_set_gets_another_title_and_what_is_typed_in_it_too(
    editing: EditSets, draft: SetDraft
) -> None:
    kept = editing.keep(draft)
    typed = kept.with_cells({(3, "title"): "Sputnik"})
    editing.keep_unsaved(typed)
    editing.rename("flight", "Aviation")
    assert editing.open("flight").title == "Aviation"
    unsaved = editing.unsaved("flight")
    assert unsaved is not None
    assert (unsaved.title, unsaved.rows) == ("Aviation", typed.rows)
    assert editing.keep(unsaved).cell(3, "title") == "Sputnik"


def test_what_was_begun_and_never_saved_gets_another_title(
    editing: EditSets, draft: SetDraft
) -> None:
    editing.keep_unsaved(draft)
    editing.rename("flight", "Aviation")
    unsaved = editing.unsaved("flight")
    assert unsaved is not None
    assert unsaved.title == "Aviation"


def test_a_renamed_set_that_was_changed_elsewhere_stays_so(
    editing: EditSets, draft: SetDraft
) -> None:
    typed = editing.keep(draft).with_cells({(3, "title"): "Sputnik"})
    editing.keep(editing.open("flight").titled("Elsewhere"))
    editing.keep_unsaved(typed)
    editing.rename("flight", "Aviation")
    unsaved = editing.unsaved("flight")
    assert unsaved is not None
    with pytest.raises(ChangedElsewhereError):
        editing.keep(unsaved)


def test_a_folder_gets_another_title(editing: EditSets, library: Library, folder: Path) -> None:
    before = library.get("copied")
    editing.rename("copied", "Mine")
    after = library.get("copied")
    assert (after.title, after.events, after.relations) == ("Mine", before.events, before.relations)


def test_a_set_that_came_with_the_program_keeps_its_title(editing: EditSets) -> None:
    with pytest.raises(BundledSetError):
        editing.rename(SET, "Mine")
