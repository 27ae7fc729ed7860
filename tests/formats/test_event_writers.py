"""Tests of events as tables for spreadsheets: what is added again is the same set."""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.model import Event
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.table_dates import TableOptions
from quizapp.formats import event_csv_writer, event_xlsx_writer
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported, counted_losses
from quizapp.formats.set_json import write_draft
from quizapp.paths import bundled
from tests.formats.written_questions import CHOICE

Export = Callable[[EventList], Exported]
CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), max_size=12
)
TITLES = st.text("abc =+-@'", min_size=1, max_size=6)
FORMATS = [
    pytest.param("csv", event_csv_writer.export_events, id="csv"),
    pytest.param("xlsx", event_xlsx_writer.export_events, id="xlsx"),
]


def _events(path: Path) -> EventList:
    found = read_file(path)
    assert isinstance(found, EventList)
    return found


def _again(events: EventList, suffix: str, export: Export, folder: Path) -> EventList:
    folder.mkdir(exist_ok=True)
    file = folder / f"again.{suffix}"
    file.write_bytes(export(events).content)
    return _events(file)


def _without_places_in_files(events: Sequence[Event]) -> list[Event]:
    return [replace(event, line=0, sources=()) for event in events]


def _kept(folder: Path, draft: SetDraft) -> EventList:
    file = folder / f"{draft.id}.json"
    file.write_bytes(write_draft(draft))
    return _events(file)


@pytest.mark.parametrize("name", ["azerbaijan-turkiye", "space-missions"])
@pytest.mark.parametrize(("suffix", "export"), FORMATS)
def test_the_events_of_a_bundled_set_come_back(
    tmp_path: Path, name: str, suffix: str, export: Export
) -> None:
    before = _events(bundled("questions") / name)
    after = _again(before, suffix, export, tmp_path)
    assert after.errors == ()
    assert _without_places_in_files(after.events) == _without_places_in_files(before.events)


def test_the_tables_beside_the_events_are_told_as_lost() -> None:
    events = _events(bundled("questions") / "azerbaijan-turkiye")
    dataset = events.dataset
    assert dataset is not None
    lost = {
        what: number
        for number, what in counted_losses(event_csv_writer.export_events(events).losses)
    }
    assert lost["the title of the set"] == 1
    assert lost["relations"] == len(dataset.relations)
    assert lost["disputes"] == len(dataset.disputes)
    assert "events" not in lost
    assert "details of events" not in lost


@pytest.mark.parametrize(("suffix", "export"), FORMATS)
def test_a_plain_table_loses_nothing(tmp_path: Path, suffix: str, export: Export) -> None:
    table = tmp_path / "again.csv"
    table.write_text(
        "Olay;Tarih;Ülke;Yer;series;note\n"
        "Treaty of Kars;13 Ekim 1921;Türkiye;Kars;treaties;my own note\n"
        "Treaty of Batum;4.6.1918;Georgia;Batum;treaties;\n"
        "A fault;someday;;;;kept\n",
        encoding="utf-8",
    )
    before = _events(table)
    assert export(before).losses == ()
    after = _again(before, suffix, export, tmp_path / "elsewhere")
    assert _without_places_in_files(after.events) == _without_places_in_files(before.events)
    assert [skipped.name for skipped in after.skipped] == ["A fault"]


@pytest.mark.parametrize(("suffix", "export"), FORMATS)
def test_dates_are_plain_where_their_order_was_declared(
    tmp_path: Path, suffix: str, export: Export
) -> None:
    draft = SetDraft(
        id="again",
        title="Again",
        columns=("title", "date", "end"),
        rows=(
            ("A", "05/06/1994", ""),
            ("B", "-26", ""),
            ("C", "1914", "1918"),
            ("D", "between 1914 and 1918", ""),
            ("E", "1993", ".."),
            ("F", "1920/1922", ""),
        ),
        options=TableOptions(DateOrder.MONTH_FIRST, astronomical_years=True),
    )
    before = _kept(tmp_path, draft)
    assert len(before.events) == len(draft.rows)
    after = _again(before, suffix, export, tmp_path)
    assert _without_places_in_files(after.events) == _without_places_in_files(before.events)
    assert export(before).losses == ()


def test_no_cell_is_run_by_a_spreadsheet(tmp_path: Path) -> None:
    draft = SetDraft(
        id="again", title="Again", columns=("title", "date"), rows=(('=HYPERLINK("x")', "-0026"),)
    )
    before = _kept(tmp_path, draft)
    content = event_csv_writer.export_events(before).content
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows[1] == ['\'=HYPERLINK("x")', "'-0026"]
    after = _again(before, "csv", event_csv_writer.export_events, tmp_path)
    assert after.events[0].title == '=HYPERLINK("x")'
    assert after.events[0].date == before.events[0].date


def test_questions_beside_the_events_are_told_as_lost(tmp_path: Path) -> None:
    draft = SetDraft(id="again", title="Again", columns=("title", "date"), rows=(("A", "1918"),))
    exported = event_csv_writer.export_events(_kept(tmp_path, draft.with_question(CHOICE)))
    assert [loss.what for loss in exported.losses] == ["written questions"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize(("suffix", "export"), FORMATS)
@given(rows=st.lists(st.tuples(TITLES, CELLS, CELLS), min_size=1, max_size=4))
def test_whatever_was_typed_comes_back(
    tmp_path: Path, suffix: str, export: Export, rows: list[tuple[str, str, str]]
) -> None:
    draft = SetDraft(
        id="again",
        title="Again",
        columns=("title", "date", "statement"),
        rows=(("First of all", "1900", ""), *rows),
    )
    before = _kept(tmp_path, draft)
    after = _again(before, suffix, export, tmp_path)
    assert _without_places_in_files(after.events) == _without_places_in_files(before.events)
    assert [s.name for s in after.skipped] == [s.name for s in before.skipped]
    assert export(before).losses == ()
