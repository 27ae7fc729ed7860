"""Every benchmark can be imported without measuring anything, and says what it measures."""

import importlib
from pathlib import Path

import pytest

from benchmarks.__main__ import names
from benchmarks.figures import Figure, exponent, table

DOCUMENT = Path(__file__).parents[2] / "docs" / "performance.md"


@pytest.mark.parametrize("name", names())
def test_each_goal_says_what_it_measures_and_is_in_the_document(name: str) -> None:
    module = importlib.import_module(f"benchmarks.goals.{name}")
    goal, _, words = str(module.__doc__).partition(": ")
    assert goal.startswith("P")
    assert words
    assert callable(module.measure)
    assert f"`{name}`" in DOCUMENT.read_text(encoding="utf-8")


def test_a_figure_is_held_against_its_floor_or_against_its_limit() -> None:
    alone = Figure("P0", "something", "ms", (1.0, 4.0, 3.0), 2.0)
    beside = Figure("P0", "something", "ms", (1.0, 4.0, 3.0), 2.0, "a floor", (2.0,))
    assert (alone.ratio, alone.is_met) == (None, False)
    assert (beside.ratio, beside.is_met) == (1.5, True)
    assert beside.document()["program"] == {"median": 3.0, "low": 1.0, "high": 4.0, "rounds": 3}
    lines = table([alone, beside]).splitlines()
    assert lines[1].endswith("missed")
    assert lines[2].endswith("met")


@pytest.mark.parametrize("power", [0.0, 1.0, 1.5])
def test_the_exponent_of_a_power_is_found(power: float) -> None:
    costs = {size: 3 * size**power for size in (10, 100, 1000)}
    assert exponent(costs) == pytest.approx(power)
