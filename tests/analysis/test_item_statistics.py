"""Tests of item analysis, against an independent computation with NumPy."""

from collections.abc import Iterable, Mapping, Sequence
from random import Random

import numpy as np
import pytest

from quizapp.analysis.answer_table import Sums, by_item
from quizapp.analysis.item_statistics import (
    ItemStatistics,
    OptionStatistics,
    item_statistics,
    option_statistics,
)
from tests.analysis.matrices import One, Taken, random_marks, table_of, takings

CLOSE = 1e-9


def figures(found: Iterable[Taken], *, every: bool = False) -> Mapping[str, ItemStatistics]:
    """Return the figures of all items."""
    table, names = table_of(found)
    answers = by_item(table, names, every=every)
    return {item: item_statistics(item, given) for item, given in answers.items()}


def expected_correlation(first: np.ndarray, second: np.ndarray) -> float | None:
    """Return Pearson's correlation, None where one side is constant."""
    if np.ptp(first) == 0 or np.ptp(second) == 0:
        return None
    return float(np.corrcoef(first, second)[0, 1])


@pytest.mark.parametrize("block", range(10))
def test_a_hundred_random_tables_agree_with_an_independent_computation(block: int) -> None:
    for seed in range(100 * block, 100 * block + 100):
        marks, most = random_marks(seed)
        table, top = np.array(marks), np.array(most)
        totals = table.sum(axis=1)
        for item, found in enumerate(figures(takings(marks, most)).values()):
            own = table[:, item]
            rest = totals - own
            assert found.facility == pytest.approx(own.mean() / top[item], abs=CLOSE)
            assert found.deviation == pytest.approx(own.std(ddof=1) / top[item], abs=CLOSE)
            assert found.discrimination == pytest.approx(expected_correlation(own, rest), abs=CLOSE)
            if np.ptp(own) and np.ptp(rest):
                shared = np.cov(own, rest)[0, 1]
                highest = np.cov(np.sort(own), np.sort(rest))[0, 1]
                assert found.efficiency == pytest.approx(shared / highest, abs=CLOSE)
            else:
                assert found.efficiency is None


def test_people_who_were_asked_different_questions_can_be_compared() -> None:
    strong = Taken("a", (One("x", 1), One("p", 1), One("q", 1)))
    middle = Taken("b", (One("x", 1), One("r", 0.5)))
    weak = Taken("c", (One("x", 0), One("p", 0), One("s", 0, 3)))
    found = figures([strong, middle, weak])
    rest = [1.0, 0.5, 0.0]
    assert found["x"].discrimination == pytest.approx(np.corrcoef([1, 1, 0], rest)[0, 1])
    assert found["x"].answers == 3
    assert found["r"].discrimination is None
    assert not found["x"].enough


def test_an_attempt_of_one_question_says_nothing_of_the_rest() -> None:
    alone = [Taken(str(n), (One("x", n % 2),)) for n in range(4)]
    (found,) = figures(alone).values()
    assert (found.facility, found.discrimination) == (0.5, None)


def test_practising_again_makes_nobody_two_people() -> None:
    twice = [Taken("a", (One("x", 0),)), Taken("a", (One("x", 1),))]
    assert figures(twice)["x"].facility == 0
    assert figures(twice, every=True)["x"].facility == 0.5


def test_equal_rests_are_equal_whatever_they_were_added_up_from() -> None:
    thirds = [
        Taken(str(n), (One("x", n % 2), *(One(f"y{k}", 0.1 * (k < 3)) for k in range(7))))
        for n in range(9)
    ]
    shuffled = [Taken(one.person, one.answers[::-1]) for one in thirds[::2]] + thirds[1::2]
    assert figures(shuffled)["x"].discrimination is None
    assert figures(shuffled)["x"].efficiency is None


OPTIONS = {"right": True, "tempting": False, "misleading": False, "idle": False}


def judged(people: Sequence[tuple[str, float]]) -> Mapping[str, OptionStatistics]:
    """Return the figures of all options; people chose one, and earned a share of the rest."""
    found = [
        Taken(f"person {n}", (One("x", float(text == "right"), chosen=(text,)), One("rest", skill)))
        for n, (text, skill) in enumerate(people)
    ]
    table, names = table_of(found)
    offered, taken = Sums(), {text: Sums() for text in OPTIONS}
    for (_, response), sums in by_item(table, names)["x"].chosen.items():
        offered.add(sums)
        for text in table.responses[response]:
            taken[text].add(sums)
    return {
        text: option_statistics(text, right=right, offered=offered, taken=taken[text])
        for text, right in OPTIONS.items()
    }


@pytest.mark.parametrize("seed", range(200))
def test_choosing_goes_with_the_rest_as_an_independent_computation_says(seed: int) -> None:
    random = Random(seed)
    people = [
        (random.choice(list(OPTIONS)), round(random.random() * 4) / 4)
        for _ in range(random.randint(2, 60))
    ]
    rests = np.array([rest for _, rest in people])
    for text, found in judged(people).items():
        takes = np.array([float(chosen == text) for chosen, _ in people])
        assert found.count == takes.sum()
        assert found.share == pytest.approx(takes.mean(), abs=CLOSE)
        assert found.discrimination == pytest.approx(expected_correlation(takes, rests), abs=CLOSE)


def test_a_wrong_option_works_if_those_take_it_who_know_less() -> None:
    people = [("right", 0.9 + n / 1000) for n in range(12)]
    people += [("tempting", n / 100) for n in range(7)]
    people += [("misleading", 0.95 + n / 1000) for n in range(4)]
    found = judged(people)
    assert [one.functioning for one in found.values()] == [None, True, False, False]
    assert (found["tempting"].count, found["idle"].share) == (7, 0)
    assert (found["tempting"].discrimination or 0) < 0 < (found["misleading"].discrimination or 0)


def test_of_an_option_that_some_take_nothing_is_said_if_there_is_no_rest() -> None:
    offered = Sums(answers=30)
    often, never = Sums(answers=10), Sums()
    found = option_statistics("often", right=False, offered=offered, taken=often)
    assert found.functioning is None
    assert (
        option_statistics("never", right=False, offered=offered, taken=never).functioning is False
    )


def test_with_few_answers_no_option_is_judged() -> None:
    found = judged([("right", 1), ("idle", 0)])
    assert {one.functioning for one in found.values()} == {None}


def test_an_answer_to_several_items_is_not_part_of_the_rest_of_any_of_them() -> None:
    people = [
        Taken("a", (One("x y", 1), One("z", 0))),
        Taken("b", (One("x y", 0), One("z", 1))),
    ]
    found = figures(people)
    assert found["x"].discrimination == found["y"].discrimination == pytest.approx(-1)
