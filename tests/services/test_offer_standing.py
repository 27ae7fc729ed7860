"""Tests of how sets that are offered stand to those that are there."""

from pathlib import Path

from quizapp.services.offer import Standing
from tests.services.desk import TABLE, Desk


def test_an_update_tells_what_changes(desk: Desk, table: Path) -> None:
    desk.take(desk.offer(table))
    text = TABLE.replace("4 October 1957", "5 October 1957").replace("Moon landing", "Landing")
    table.write_text(text + "Shuttle,1981,Florida,x\n")
    offer = desk.offer(table)
    assert offer.standing is Standing.UPDATE
    changes = offer.changes
    assert changes is not None
    assert [event.title for event in changes.added] == ["Landing", "Shuttle"]
    assert [event.title for event in changes.gone] == ["Moon landing"]
    ((changed,)) = changes.changed
    assert (changed.before.title, changed.columns) == ("Sputnik", ("date",))
    assert changes.touched == {"sputnik", "moon-landing"}
    desk.take(offer)
    assert len(desk.library.get("first-flights").events) == 4
    assert desk.offer(table).standing is Standing.SAME


def test_files_of_one_name_in_two_folders_are_two_sets(desk: Desk, table: Path) -> None:
    taken = desk.take(desk.offer(table))
    desk.recent.remember(table, taken.set_id)
    other = table.parent / "elsewhere" / table.name
    other.parent.mkdir()
    other.write_text("title,date\nShuttle,1981\n")
    offer = desk.offer(other)
    assert offer.standing is Standing.TAKEN
    desk.recent.remember(other, desk.take(offer).set_id)
    assert desk.offer(other).standing is Standing.SAME
    assert desk.offer(table).standing is Standing.SAME
    other.write_bytes(table.read_bytes())
    assert desk.offer(other).known == desk.library.find("first-flights-2")


def test_a_file_can_be_told_to_update_any_set(desk: Desk, table: Path) -> None:
    desk.take(desk.offer(table))
    other = table.with_name("renamed.csv")
    other.write_text(f"{TABLE}Shuttle,1981,Florida,x\n")
    offer = desk.bringing.update("first-flights", other)
    assert offer.standing is Standing.UPDATE
    assert offer.draft.title == "First flights"
    taken = desk.take(offer)
    desk.recent.remember(other, taken.set_id)
    assert taken.set_id == "first-flights"
    assert desk.offer(other).standing is Standing.SAME
