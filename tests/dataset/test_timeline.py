"""What stands just before and just after a date."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import exact_day, parse_edtf
from quizapp.dataset.model import Event, Status
from quizapp.dataset.timeline import Timeline


def dated(name: str, edtf: str, status: Status = Status.ESTABLISHED) -> Event:
    return Event(id=name, title=name, date=parse_edtf(edtf), status=status)


def names(events: tuple[Event, ...]) -> list[str]:
    return [event.id for event in events]


def test_neighbours_come_nearest_first() -> None:
    line = Timeline(
        [dated("c", "1920"), dated("a", "1918-05"), dated("b", "1919"), dated("d", "1921")]
    )
    assert names(line.before(parse_edtf("1920"), 2)) == ["b", "a"]
    assert names(line.after(parse_edtf("1919"), 2)) == ["c", "d"]


def test_what_overlaps_a_date_is_neither_before_nor_after() -> None:
    line = Timeline([dated("year", "1993"), dated("month", "1993-01"), dated("open", "1990/..")])
    assert line.before(parse_edtf("1993-01-23"), 9) == ()
    assert line.after(parse_edtf("1993-01-23"), 9) == ()


def test_only_established_events_with_a_beginning_stand_on_it() -> None:
    line = Timeline(
        [
            dated("claim", "1918", Status.DISPUTED),
            dated("endless", "../1918"),
            Event(id="undated", title="undated"),
            dated("kept", "1918"),
        ]
    )
    assert names(line.before(parse_edtf("1950"), 9)) == ["kept"]


def test_an_open_date_has_no_neighbour_on_its_open_side() -> None:
    line = Timeline([dated("a", "1918"), dated("b", "2018")])
    assert line.after(parse_edtf("1950/.."), 9) == ()
    assert line.before(parse_edtf("../1950"), 9) == ()


@given(st.lists(st.integers(-10_000, 10_000), max_size=30), st.integers(-10_000, 10_000))
def test_every_neighbour_lies_on_its_side_and_none_is_left_out(days: list[int], day: int) -> None:
    line = Timeline([Event(id=str(n), title="e", date=exact_day(d)) for n, d in enumerate(days)])
    here = exact_day(day)
    earlier = [e.date.lo for e in line.before(here, 99) if e.date]
    later = [e.date.lo for e in line.after(here, 99) if e.date]
    assert earlier == sorted((d for d in days if d < day), reverse=True)
    assert later == sorted(d for d in days if d > day)
