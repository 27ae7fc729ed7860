"""Where dates stand on the axis of a chart."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from quizapp.ui.charts.chart_scale import Series, TimeScale

_DAYS = st.sets(st.dates(date(1995, 1, 1), date(2040, 1, 1)), min_size=1, max_size=9)
_WIDE = st.floats(200, 2000)
_HALF = timedelta(hours=12)


def scale_of(days: set[date], width: float) -> TimeScale:
    points = tuple((datetime.combine(day, time()).astimezone(), 0.5) for day in sorted(days))
    return TimeScale([Series("", points)], width, _HALF)


def test_a_single_day_stands_in_the_middle_and_is_the_only_date() -> None:
    day = date(2026, 11, 29)
    scale = scale_of({day}, 600)
    (tick,) = scale.ticks()
    assert (tick.day, tick.monthly) == (day, False)
    assert tick.x == scale.x(datetime.combine(day, time()).astimezone()) == 300


def test_weeks_are_named_by_their_mondays() -> None:
    days = {date(2026, 3, 2) + timedelta(weeks=n) for n in range(5)}
    scale = scale_of(days, 400)
    assert [tick.day for tick in scale.ticks()] == sorted(days)


@given(_DAYS, _WIDE, st.floats(40, 160))
def test_dates_keep_their_distance_and_stay_on_the_axis(
    days: set[date], width: float, pitch: float
) -> None:
    scale = scale_of(days, width)
    places = [tick.x for tick in scale.ticks(pitch)]
    assert places == sorted(places)
    assert all(0 <= x <= width for x in places)
    # A day in spring is an hour short.
    gaps = pairwise(places)
    assert all(later - earlier >= pitch * 0.95 for earlier, later in gaps)
