"""Tests of item analysis, against an independent computation with NumPy."""

from collections.abc import Iterable, Mapping

import numpy as np
import pytest

from quizapp.analysis.item_statistics import (
    ItemStatistics,
    item_statistics,
    option_statistics,
)
from quizapp.analysis.responses import Attempt, Response, by_item
from tests.analysis.matrices import attempts, random_marks

CLOSE = 1e-9


def figures(found: Iterable[Attempt], *, every: bool = False) -> Mapping[str, ItemStatistics]:
    """Return the figures of all items."""
    answers = by_item(found, every=every)
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
        for item, found in enumerate(figures(attempts(marks, most)).values()):
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
    strong = Attempt("a", (Response(("x",), 1), Response(("p",), 1), Response(("q",), 1)))
    middle = Attempt("b", (Response(("x",), 1), Response(("r",), 0.5)))
    weak = Attempt("c", (Response(("x",), 0), Response(("p",), 0), Response(("s",), 0, 3)))
    found = figures([strong, middle, weak])
    rest = [1.0, 0.5, 0.0]
    assert found["x"].discrimination == pytest.approx(np.corrcoef([1, 1, 0], rest)[0, 1])
    assert found["x"].answers == 3
    assert found["r"].discrimination is None
    assert not found["x"].enough


def test_an_attempt_of_one_question_says_nothing_of_the_rest() -> None:
    alone = [Attempt(str(n), (Response(("x",), n % 2),)) for n in range(4)]
    (found,) = figures(alone).values()
    assert (found.facility, found.discrimination) == (0.5, None)


def test_practising_again_makes_nobody_two_people() -> None:
    twice = [Attempt("a", (Response(("x",), 0),)), Attempt("a", (Response(("x",), 1),))]
    assert figures(twice)["x"].facility == 0
    assert figures(twice, every=True)["x"].facility == 0.5


def chosen(text: str, skill: float) -> Attempt:
    """Return the attempt of somebody who chose an option, and earned a share of the rest."""
    own = Response(("x",), float(text == "right"), chosen=(text,))
    return Attempt(f"{text} {skill}", (own, Response(("rest",), skill)))


def test_a_wrong_option_works_if_those_take_it_who_know_less() -> None:
    people = [chosen("right", 0.9 + n / 1000) for n in range(12)]
    people += [chosen("tempting", n / 100) for n in range(7)]
    people += [chosen("misleading", 0.95 + n / 1000) for n in range(4)]
    options = {"right": True, "tempting": False, "misleading": False, "idle": False}
    found = {one.text: one for one in option_statistics(by_item(people)["x"], options)}
    assert [one.functioning for one in found.values()] == [None, True, False, False]
    assert (found["tempting"].count, found["idle"].share) == (7, 0)
    assert (found["tempting"].discrimination or 0) < 0 < (found["misleading"].discrimination or 0)


def test_with_few_answers_no_option_is_judged() -> None:
    people = [chosen("right", 1), chosen("wrong", 0)]
    found = option_statistics(by_item(people)["x"], {"right": True, "wrong": False})
    assert [one.functioning for one in found] == [None, None]


def test_an_answer_to_several_items_is_not_part_of_the_rest_of_any_of_them() -> None:
    people = [
        Attempt("a", (Response(("x", "y"), 1), Response(("z",), 0))),
        Attempt("b", (Response(("x", "y"), 0), Response(("z",), 1))),
    ]
    found = figures(people)
    assert found["x"].discrimination == found["y"].discrimination == pytest.approx(-1)
