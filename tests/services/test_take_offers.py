"""Tests of taking in what files offer: each set whole or not at all."""

import shutil
from pathlib import Path

import pytest

from quizapp.dataset.watch import CancelledError
from quizapp.paths import bundled
from quizapp.services.offer import Standing
from quizapp.services.take_offers import Choice
from tests.services.desk import TABLE, Desk
from tests.watching import Impatience, Notes

SET = "azerbaijan-turkiye"


def test_a_table_without_faults_stays_as_it_is(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "flights.csv"
    path.write_text("title;date\nFirst flight;1903\nSputnik;1957\n")
    desk.take(desk.offer(path))
    assert (desk.sets / "flights.csv").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("name", ["French Revolution", "Révolution", "Şuşa 1992", "中国历史"])
def test_a_set_is_called_as_it_was_shown(desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_text("title;date\nFirst flight;14/07/1903\nSputnik;04/10/1957\n", encoding="utf-8")
    offer = desk.offer(path)
    set_id = desk.take(offer).set_id
    assert desk.library.get(set_id).title == offer.draft.title == name
    assert desk.offer(path).standing is Standing.SAME


def test_rows_that_are_left_out_stay_in_the_file(desk: Desk, table: Path) -> None:
    before = table.read_bytes()
    taken = desk.take(desk.offer(table))
    assert (taken.set_id, taken.row, taken.error) == ("first-flights", None, None)
    assert len(desk.library.get("first-flights").events) == 3
    assert len(desk.editing.open("first-flights").rows) == 3
    assert table.read_bytes() == before


def test_all_rows_can_be_taken_in_to_be_mended(desk: Desk, table: Path) -> None:
    taken = desk.take(desk.offer(table), all_rows=True)
    assert taken.row == 2
    draft = desk.editing.open("first-flights")
    assert draft.cell(2, "date") == "no day"
    assert len(draft.rows) == 6
    # a row that is too short is filled up
    assert len(desk.library.get("first-flights").events) == 4


def test_taking_the_same_file_again_changes_nothing(desk: Desk, table: Path) -> None:
    desk.take(desk.offer(table))
    before = desk.state()
    again = desk.offer(table)
    assert again.standing is Standing.SAME
    assert desk.take(again).set_id == "first-flights"
    assert desk.state() == before


def test_an_id_of_a_bundled_set_is_never_taken(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / f"{SET}.csv"
    path.write_text("title,date\nA,1918\nB,1920\n")
    offer = desk.offer(path)
    assert offer.standing is Standing.TAKEN
    assert not offer.can_replace
    assert desk.take(offer, replaces=True).set_id == f"{SET}-2"
    assert desk.offer(path).standing is Standing.SAME


def test_a_set_from_elsewhere_keeps_its_place_unless_it_is_replaced(
    desk: Desk, table: Path
) -> None:
    questions = table.with_suffix(".gift")
    questions.write_text("One and one? {=2 ~3}\n")
    desk.take(desk.offer(questions))
    offer = desk.offer(table)
    assert offer.standing is Standing.TAKEN
    assert desk.take(offer).set_id == "first-flights-2"
    assert desk.take(offer, replaces=True).set_id == "first-flights"
    assert desk.library.get("first-flights").written == ()


def test_the_folder_of_a_set_is_taken_as_a_whole(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    shutil.copytree(bundled("questions") / SET, folder)
    about = folder / "set.toml"
    about.write_text(about.read_text().replace(f'"{SET}"', '"mine"'))
    offer = desk.offer(folder)
    assert offer.left_out == 0
    desk.take(offer)
    assert (desk.sets / "mine" / "events.csv").read_bytes() == (folder / "events.csv").read_bytes()
    assert desk.offer(folder).standing is Standing.SAME
    events = folder / "events.csv"
    events.write_text(events.read_text().replace("1991-", "1991-13-", 1))
    broken = desk.offer(folder)
    assert broken.taken == 0
    assert broken.errors
    assert not broken.can_be_mended


def test_a_folder_under_a_taken_id_gets_one_of_its_own(desk: Desk) -> None:
    offer = desk.offer(bundled("questions") / SET)
    assert offer.standing is Standing.TAKEN
    assert desk.take(offer).set_id == f"{SET}-2"
    assert desk.library.get(f"{SET}-2").events == desk.library.get(SET).events


def test_questions_of_several_files_become_one_set(desk: Desk, tmp_path: Path) -> None:
    texts = ("One and one? {=2 ~3}\n", "One and one? {=2 ~3}\n\nTwo and two? {=4 ~3}\n\nBad {\n")
    paths = [tmp_path / f"part{number}.gift" for number in (1, 2)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    offers = desk.bringing.read(paths)
    joined = desk.bringing.joined(offers, "Sums")
    assert (joined.taken, joined.left_out) == (3, 1)
    assert desk.take(joined).set_id == "sums"
    stems = [question.stem for question in desk.library.get("sums").written]
    assert stems == ["One and one?", "Two and two?"]


def test_questions_are_added_to_a_set_that_is_there(desk: Desk, table: Path) -> None:
    desk.take(desk.offer(table))
    path = table.with_name("more.gift")
    path.write_text("One and one? {=2 ~3}\n")
    offer = desk.offer(path)
    for _ in range(2):
        desk.taking.take([Choice(offer=offer, title="", into="first-flights")])
    assert len(desk.library.get("first-flights").written) == 1
    assert len(desk.library.get("first-flights").events) == 3


def test_cancelling_leaves_no_trace_at_any_step(desk: Desk, table: Path) -> None:
    other = table.with_name("more.gift")
    other.write_text("One and one? {=2 ~3}\n\nTwo and two? {=4 ~3}\n")
    desk.take(desk.offer(table))
    table.write_text(f"{TABLE}Shuttle,1981,Florida,x\n")
    before = desk.state()
    notes = Notes()
    offers = desk.bringing.read([table, other], notes)
    for steps in range(len(notes.steps)):
        with pytest.raises(CancelledError):
            desk.bringing.read([table, other], Impatience(steps))
    choices = [
        Choice(offer=offer, title=offer.draft.title, replaces=offer.standing is Standing.UPDATE)
        for offer in offers
    ]
    for steps in range(len(choices)):
        with pytest.raises(CancelledError):
            desk.taking.take(choices, Impatience(steps))
    assert desk.state() == before
    assert [path.name for path in desk.sets.iterdir()] == ["first-flights.json"]


def test_a_file_that_cannot_be_taken_does_not_keep_the_others_out(desk: Desk, table: Path) -> None:
    empty = table.with_name("empty.csv")
    empty.write_text("")
    choices = [
        Choice(offer=offer, title="X") for offer in desk.bringing.read([empty, table, empty])
    ]
    taken = desk.taking.take(choices)
    assert [bool(one.error) for one in taken] == [True, False, True]
    assert set(desk.state()) == {str(desk.sets / "first-flights.json")}
