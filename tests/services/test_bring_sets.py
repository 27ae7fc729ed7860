"""Tests of reading what files offer: every row is told, nothing is written."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.table_dates import TableOptions
from quizapp.services.offer import LineState, Offer, Standing
from tests.services.desk import Desk


def _states(offer: Offer) -> list[tuple[int, str, LineState]]:
    return [(line.number, line.name, line.state) for line in offer.lines]


def test_every_row_is_told_with_its_line_and_what_became_of_it(desk: Desk, table: Path) -> None:
    offer = desk.offer(table)
    assert _states(offer) == [
        (2, "First flight", LineState.READY),
        (3, "Moon landing", LineState.READY),
        (4, "First orbit", LineState.LEFT_OUT),
        (5, "", LineState.LEFT_OUT),
        (6, "Sputnik", LineState.READY),
        (7, "Short row", LineState.LEFT_OUT),
    ]
    assert (offer.taken, offer.left_out, offer.first_fault) == (3, 3, 2)
    assert (offer.sums.events, offer.sums.questions) == (3, 0)
    assert [line.number for line in offer.sums.told] == [4, 5, 7]
    (fault,) = offer.lines[2].problems
    assert (fault.line, fault.column, fault.field) == (4, 13, "date")
    assert offer.draft.title == "First flights"
    assert (offer.form.encoding, offer.form.delimiter) == ("UTF-8", ",")
    assert desk.state() == {}


def test_columns_are_told_and_can_be_put_right(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "gizmos.csv"
    path.write_text("Gizmo,When was it,Where\nTelephone,1876,Boston\nRadio,1895,Bologna\n")
    offer = desk.offer(path)
    assert [(c.heading, c.meaning, c.example) for c in offer.columns] == [
        ("Gizmo", "", "Telephone"),
        ("When was it", "", "1876"),
        ("Where", "place", "Boston"),
    ]
    assert offer.taken == 0
    assert [line.problems[0].code for line in offer.lines] == ["column.missing"] * 2
    draft = replace(offer.draft, columns=("title", "date", "place"))
    mended = desk.bringing.reread(offer, draft)
    assert [column.meaning for column in mended.columns] == ["title", "date", "place"]
    assert _states(mended) == [
        (2, "Telephone", LineState.READY),
        (3, "Radio", LineState.READY),
    ]
    assert desk.take(mended).set_id == "gizmos"
    assert [event.title for event in desk.library.get("gizmos").events] == ["Telephone", "Radio"]


def test_an_order_of_day_and_month_that_nothing_shows_is_asked_for(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "days.csv"
    path.write_text("title,date\nA,05/06/1994\nB,07/08/1995\nC,1996\n")
    offer = desk.offer(path)
    assert offer.order is not None
    assert (offer.order.typed, offer.order.rows) == ("05/06/1994", 2)
    assert (offer.order.first.edtf(), offer.order.second.edtf()) == ("1994-06-05", "1994-05-06")
    assert offer.taken == 1
    options = TableOptions(DateOrder.MONTH_FIRST)
    answered = desk.bringing.reread(offer, replace(offer.draft, options=options))
    assert answered.taken == 3
    assert answered.order == offer.order
    desk.take(answered)
    assert [e.date.edtf() for e in desk.library.get("days").events if e.date] == [
        "1994-05-06",
        "1995-07-08",
        "1996",
    ]


def test_years_before_christ_can_be_meant_in_two_ways(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "years.csv"
    path.write_text("title,date\nA,-26\nB,1994\n")
    offer = desk.offer(path)
    assert offer.years is not None
    assert (offer.years.first.edtf(), offer.years.second.edtf()) == ("-0025", "-0026")


def test_cards_whose_lines_cannot_be_told_apart_are_judged_one_by_one(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "line.json"
    events = ",".join(
        f'{{"start_date":{{"year":"{year}"}},"text":{{"headline":"{title}"}}}}'
        for title, year in (("A", "xx"), ("B", "1918"), ("C", "1920"))
    )
    path.write_text(f'{{"events":[{events}]}}')
    assert _states(desk.offer(path)) == [
        (1, "A", LineState.LEFT_OUT),
        (1, "B", LineState.READY),
        (1, "C", LineState.READY),
    ]


_CELL = st.one_of(
    st.sampled_from(["1918", "no day", "", "31/12/1918", "05/06/1994", "=A1", 'say "so"', "ə, b"]),
    st.text(max_size=6),
)
_ROW = st.lists(_CELL, max_size=4)


def _csv(rows: list[list[str]]) -> str:
    quoted = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    return "title,date,place\n" + "\n".join(quoted)


@given(rows=st.lists(_ROW, max_size=8))
def test_no_row_is_lost_and_taking_twice_is_taking_once(rows: list[list[str]]) -> None:
    with TemporaryDirectory() as name:
        desk = Desk(Path(name, "person"))
        path = Path(name, "table.csv")
        path.write_bytes(_csv(rows).encode("utf-8", "surrogatepass"))
        offer = desk.offer(path)
        places = [line.row for line in offer.lines if line.row is not None]
        assert places == list(range(len(offer.draft.rows)))
        assert all(line.problems for line in offer.lines if line.state is not LineState.READY)
        taken = desk.take(offer)
        if not offer.taken:
            assert taken.error is not None
            assert desk.state() == {}
            return
        kept = desk.library.get(taken.set_id)
        wanted = [line.event for line in offer.lines if line.event is not None]
        assert [(e.title, e.date, e.place) for e in kept.events] == [
            (e.title, e.date, e.place) for e in wanted
        ]
        before = desk.state()
        again = desk.offer(path)
        assert again.standing is Standing.SAME
        desk.take(again)
        assert desk.state() == before
