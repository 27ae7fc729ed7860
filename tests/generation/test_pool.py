"""What may be asked of an event, looked up in two ways."""

from itertools import product

import pytest

from quizapp.dataset.dates import Grain
from quizapp.generation.pool import Pool
from quizapp.generation.precision import Precision
from scripts.synthetic import odd_set
from tests.generation.sets import WORDING


@pytest.mark.parametrize("precision", Precision)
def test_a_cell_may_be_asked_for_if_it_is_one_of_the_cells_of_the_whole_event(
    precision: Precision,
) -> None:
    for seed in range(6):
        pool = Pool(odd_set(seed), WORDING, precision)
        for event, grain in product(pool.dataset.events, Grain):
            cell = event.span.cell(grain) if event.span else None
            if cell is not None:
                expected = cell in pool.askable_cells(event, starts=False)
                assert pool.is_askable_cell(event, cell) is expected
