"""Where an event certainly is or is not, with everything that its date may mean."""

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Alternative, Dataset
from quizapp.generation.whereabouts import is_elsewhere, is_inside, outer_days
from tests.generation.sets import dataset, event


def of(date: str, *alternatives: str) -> Dataset:
    others = (Alternative("asked", "date", text, parse_edtf(text)) for text in alternatives)
    place = Alternative("asked", "place", "Baku")
    return dataset(event("asked", date), alternatives=(*others, place))


@pytest.mark.parametrize(
    ("date", "alternatives", "inside", "elsewhere"),
    [
        ("1918-05-28", (), True, False),
        ("1920", (), False, True),
        ("1918~", (), False, False),
        ("1918-06~", (), True, False),
        ("1919~", (), False, False),
        ("1920?", (), False, True),
        ("1918", ("1919",), False, False),
        ("1919", ("1918-05",), False, False),
        ("1919", ("1921",), False, True),
        ("1918-06/..", (), False, False),
        ("1919/..", (), False, True),
        ("1917/1919", (), False, False),
    ],
)
def test_an_event_is_in_a_year_only_if_all_that_it_may_mean_is(
    date: str, alternatives: tuple[str, ...], *, inside: bool, elsewhere: bool
) -> None:
    set_ = of(date, *alternatives)
    year = parse_edtf("1918")
    assert is_inside(set_, set_.events[0], year) is inside
    assert is_elsewhere(set_, set_.events[0], year) is elsewhere


def test_an_open_stretch_of_time_holds_what_lies_after_its_beginning() -> None:
    set_ = of("1992-01-14")
    assert is_inside(set_, set_.events[0], parse_edtf("1991/.."))
    assert not is_inside(set_, set_.events[0], parse_edtf("../1991"))


def test_an_event_without_a_date_is_nowhere() -> None:
    set_ = of("")
    assert outer_days(set_, set_.events[0]) is None
    assert not is_inside(set_, set_.events[0], parse_edtf("1918"))
    assert not is_elsewhere(set_, set_.events[0], parse_edtf("1918"))


def test_a_period_reaches_to_the_end_of_its_last_month() -> None:
    war = event("war", "1918-03", end="1919-02")
    first, last = parse_edtf("1918-03-01").lo, parse_edtf("1919-02-28").hi
    assert outer_days(dataset(war), war) == (first, last)
