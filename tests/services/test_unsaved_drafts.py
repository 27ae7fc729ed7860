"""Tests of what is kept of a set while somebody types: all of it, whatever cuts it short."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.set_draft import SetDraft
from quizapp.services.unsaved_drafts import UnsavedDrafts
from tests.formats.written_questions import CHOICE, SHORT

DRAFT = SetDraft(
    id="flight",
    title="Flight",
    columns=("title", "date", "place"),
    rows=(("First flight", "1903", ""), ("Moon landing", "some day", "")),
    questions=(CHOICE,),
    origin="flight.csv",
    hash="abc",
)
NOTE = ".flight.unsaved"
texts = st.text(max_size=8)


@pytest.fixture
def unsaved(tmp_path: Path) -> UnsavedDrafts:
    """Notes in a folder that is not there yet."""
    return UnsavedDrafts(tmp_path / "sets")


def test_a_set_comes_back_as_it_was_being_typed(unsaved: UnsavedDrafts) -> None:
    assert unsaved.get("flight") is None
    unsaved.keep(DRAFT)
    assert unsaved.get("flight") == DRAFT
    assert unsaved.all() == ("flight",)
    unsaved.forget("flight")
    assert unsaved.get("flight") is None
    assert unsaved.all() == ()


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 2), texts), max_size=8), texts)
def test_every_further_text_is_there_too(
    tmp_path_factory: pytest.TempPathFactory, typed: list[tuple[int, int, str]], title: str
) -> None:
    unsaved = UnsavedDrafts(tmp_path_factory.mktemp("sets"))
    draft = DRAFT
    unsaved.keep(draft)
    for row, column, text in typed:
        draft = draft.with_cells({(row, draft.columns[column]): text})
        unsaved.keep(draft)
    draft = draft.titled(title or "Flight").replaced(0, SHORT)
    unsaved.keep(draft)
    assert unsaved.get("flight") == draft


def test_rows_and_questions_come_and_go(unsaved: UnsavedDrafts) -> None:
    for draft in (
        DRAFT,
        DRAFT.with_rows([("Sputnik", "1957")], 0),
        DRAFT.with_question(SHORT).without_rows([0]),
        DRAFT.with_columns(["people"]),
        replace(DRAFT, hash="def"),
    ):
        unsaved.keep(draft)
        assert unsaved.get("flight") == draft


def test_one_more_text_is_added_to_what_is_there(unsaved: UnsavedDrafts, tmp_path: Path) -> None:
    unsaved.keep(DRAFT)
    note = tmp_path / "sets" / NOTE
    before = note.read_bytes()
    unsaved.keep(DRAFT.with_cells({(1, "date"): "1969"}))
    assert note.read_bytes().startswith(before)
    assert len(note.read_bytes()) < len(before) + 80


@given(st.data())
def test_whatever_a_crash_cuts_off_the_texts_before_it_are_there(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("sets")
    unsaved, note = UnsavedDrafts(folder), folder / NOTE
    unsaved.keep(DRAFT)
    first = DRAFT.with_cells({(1, "title"): "Ay’a iniş – Aya enmə"})
    unsaved.keep(first)
    whole = note.stat().st_size
    unsaved.keep(first.with_cells({(0, "place"): "Kitty Hawk, ə"}))
    length = data.draw(st.integers(whole, note.stat().st_size - 2))
    note.write_bytes(note.read_bytes()[:length])
    assert unsaved.get("flight") == first


def test_after_a_crash_a_new_start_writes_all_of_it(unsaved: UnsavedDrafts, tmp_path: Path) -> None:
    unsaved.keep(DRAFT)
    with (tmp_path / "sets" / NOTE).open("ab") as note:
        note.write(b'["changed",0,"Fir')
    again = UnsavedDrafts(tmp_path / "sets")
    found = again.get("flight")
    assert found == DRAFT
    changed = DRAFT.with_cells({(0, "title"): "Flight"})
    again.keep(DRAFT)
    again.keep(changed)
    assert again.get("flight") == changed


def test_what_another_window_kept_is_not_mixed_with_this_one(
    unsaved: UnsavedDrafts, tmp_path: Path
) -> None:
    unsaved.keep(DRAFT)
    other = DRAFT.with_rows([("Sputnik", "1957")], 0)
    UnsavedDrafts(tmp_path / "sets").keep(other)
    changed = DRAFT.with_cells({(0, "title"): "Flight"})
    unsaved.keep(changed)
    assert unsaved.get("flight") == changed


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"opened": "", "set": 3}', "\x00"])
def test_a_damaged_note_is_no_hindrance(
    unsaved: UnsavedDrafts, tmp_path: Path, content: str
) -> None:
    unsaved.keep(DRAFT)
    (tmp_path / "sets" / NOTE).write_text(content)
    assert unsaved.get("flight") is None
