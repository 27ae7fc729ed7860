"""K6: an event has one gap in a row of others."""

from collections import Counter
from itertools import combinations

from quizapp.dataset.chronology import Chronology
from quizapp.generation.question import Question
from quizapp.generation.shapes.gap import Gap
from tests.generation.sets import article, dataset, event, many

KIND = "insert_into_timeline"


def row_of(question: Question) -> list[str]:
    """Return the events of the row, with the asked one in the gap that is the key."""
    row = [option.events[0] for option in question.options]
    row.insert(int(question.key[0]), question.facts[0].event)
    return row


def test_every_pair_of_the_row_and_the_event_is_proved() -> None:
    set_ = article()
    chronology = Chronology(set_.events, set_.relations)
    questions = many(KIND)
    assert questions
    for question in questions:
        assert 3 <= len(question.options) <= 5
        assert all(chronology.before(a, b) for a, b in combinations(row_of(question), 2))


def test_the_event_is_named_in_the_stem_and_is_not_in_the_row() -> None:
    set_ = article()
    for question in many(KIND):
        (fact,) = question.facts
        title = set_.by_id[fact.event].title
        assert isinstance(question.shape, Gap)
        assert title == question.shape.item
        assert title in question.stem
        assert title not in {option.text for option in question.options}


def test_the_row_shows_no_dates_until_it_is_answered() -> None:
    for question in many(KIND):
        assert not any(char.isdigit() for option in question.options for char in option.text)
        assert all(any(map(str.isdigit, option.why)) for option in question.options)


def test_the_new_event_may_belong_into_any_gap() -> None:
    events = [event(f"e-{'abcdefghijklmnopqrstuvwxyz'[n]}", f"{1900 + n}") for n in range(24)]
    questions = many(KIND, dataset(*events), 100)
    by_size: dict[int, Counter[str]] = {}
    for question in questions:
        by_size.setdefault(len(question.options), Counter())[question.key[0]] += 1
    assert by_size.keys() == {3, 4, 5}
    for size, counts in by_size.items():
        mean = counts.total() / (size + 1)
        # the critical value of chi squared with five degrees of freedom at p = .001
        assert sum((counts[str(gap)] - mean) ** 2 / mean for gap in range(size + 1)) < 20.52


def test_a_month_and_a_day_in_it_are_never_in_one_row() -> None:
    overlapping = {"consulate-istanbul", "trade-agreement-in-force"}
    for question in many(KIND):
        assert not overlapping <= set(row_of(question))


def test_too_few_events_make_no_row() -> None:
    assert many(KIND, dataset(*(event(f"e-{n}", f"191{n}") for n in range(3))), 5) == []
