"""K15: what is right lies wholly in the stretch of time, and what is wrong wholly outside."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import HistoricalDate, parse_edtf
from quizapp.generation.question import Derivation, Question, Refutation
from quizapp.generation.shapes.multiple import Multiple
from tests.generation.raw_dates import raw_dates
from tests.generation.sets import WORDING, article, dataset, event, many

KIND = "choose_all"
CELLS = [
    parse_edtf(text)
    for text in (
        *(f"{year}" for year in range(1900, 2030)),
        *(f"{year}-{month:02}" for year in range(1900, 2030) for month in range(1, 13)),
        *(f"{decade}X" for decade in range(190, 203)),
        *("19XX", "20XX"),
    )
]


def cell_of(question: Question) -> HistoricalDate | None:
    """Return the month or longer cell that the stem names."""
    for cell in CELLS:
        if question.stem == WORDING.stem("all_in_cell", date=WORDING.dates.long(cell)):
            return cell
    return None


def test_options_are_inside_or_outside_of_the_stretch_by_their_raw_dates() -> None:
    set_ = article()
    checked = 0
    for question in many(KIND):
        cell = cell_of(question)
        for option in question.options if cell else ():
            for date in raw_dates(set_, option.events[0]):
                assert cell
                assert date.within(cell) if option.correct else date.disjoint(cell)
                checked += 1
    assert checked


def test_one_to_four_are_right_and_at_least_one_is_wrong() -> None:
    questions = many(KIND, seeds=60)
    counts = Counter(len(question.key) for question in questions)
    assert counts.keys() == {1, 2, 3, 4}
    for question in questions:
        assert 4 <= len(question.options) <= 6
        assert len(question.key) < len(question.options)


def test_how_many_are_right_is_drawn_uniformly() -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    events = [
        event(f"e-{a}{b}", f"{1900 + n}")
        for n, (a, b) in enumerate(zip(letters, letters, strict=True))
    ]
    questions = many(KIND, dataset(*events), 100)
    counts = Counter(len(question.key) for question in questions)
    mean = counts.total() / 4
    # the critical value of chi squared with three degrees of freedom at p = .001
    assert sum((counts[n] - mean) ** 2 / mean for n in range(1, 5)) < 16.27


def test_every_option_is_proved_one_way_or_the_other() -> None:
    for question in many(KIND):
        assert isinstance(question.shape, Multiple)
        derived = {step.option for step in question.proof if isinstance(step, Derivation)}
        refuted = {step.option for step in question.proof if isinstance(step, Refutation)}
        assert derived == question.shape.right == {o.id for o in question.options if o.correct}
        assert refuted == set(question.shape.options) - derived


def test_an_event_across_the_edge_of_the_stretch_is_in_neither_part() -> None:
    across = event("across", "1919-06", end="1920-06", scorable="year")
    about = event("about", "1920~", scorable="year")
    others = [event(f"e-{n}", f"19{n}-05-05") for n in range(18, 24)]
    for question in many(KIND, dataset(across, about, *others), 25):
        named = {fact.event for fact in question.facts}
        cell = cell_of(question)
        if cell is not None and cell.within(parse_edtf("1919/1921")):
            assert "about" not in named
            assert "across" not in named or cell.disjoint(parse_edtf("1919-06/1920-06"))


@given(st.lists(st.integers(1000, 1990), min_size=6, max_size=14), st.sampled_from(["", "~", "?"]))
@settings(max_examples=15, deadline=None)
def test_no_option_that_is_offered_as_wrong_could_be_right(years: list[int], mark: str) -> None:
    events = [event(f"e-{n}", f"{year}{mark}") for n, year in enumerate(years)]
    set_ = dataset(*events)
    for question in many(KIND, set_, 2):
        spans = {o.correct: [] for o in question.options}
        for option in question.options:
            spans[option.correct].append(set_.by_id[option.events[0]].span)
        assert all(a and b and a.disjoint(b) for a in spans[True] for b in spans[False])
