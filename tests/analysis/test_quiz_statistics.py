"""Tests of the figures of whole quizzes, against an independent computation with NumPy."""

import numpy as np
import pytest
from scipy import stats

from quizapp.analysis.quiz_statistics import is_complete, quiz_statistics
from quizapp.analysis.responses import Attempt, Response
from tests.analysis.matrices import attempts, random_marks

CLOSE = 1e-9


def expected_alpha(table: np.ndarray) -> float | None:
    """Return Cronbach's alpha, None where everybody has the same mark."""
    items = table.shape[1]
    spread = table.sum(axis=1).var(ddof=1)
    if spread < 1e-12:
        return None
    return float(items / (items - 1) * (1 - table.var(axis=0, ddof=1).sum() / spread))


@pytest.mark.parametrize("block", range(10))
def test_a_hundred_random_tables_agree_with_an_independent_computation(block: int) -> None:
    for seed in range(100 * block, 100 * block + 100):
        marks, most = random_marks(seed)
        table, top = np.array(marks), np.array(most)
        totals, whole = table.sum(axis=1), sum(most)
        found = quiz_statistics(attempts(marks, most))
        assert found.mean == pytest.approx(totals.mean() / whole, abs=CLOSE)
        assert found.median == pytest.approx(np.median(totals) / whole, abs=CLOSE)
        assert found.deviation == pytest.approx(totals.std(ddof=1) / whole, abs=CLOSE)
        alpha = expected_alpha(table)
        assert found.consistency == pytest.approx(alpha, abs=CLOSE)
        assert list(found.intended.values()) == pytest.approx(list(top / whole), abs=CLOSE)
        if alpha is not None:
            assert found.skewness == pytest.approx(stats.skew(totals, bias=False), abs=CLOSE)
            error = np.sqrt(max(0, 1 - alpha))
            assert found.error_ratio == pytest.approx(error, abs=CLOSE)
            deviation = totals.std(ddof=1) / whole
            assert found.standard_error == pytest.approx(error * deviation, abs=CLOSE)
            shared = [np.cov(table[:, item], totals)[0, 1] for item in range(len(most))]
            roots = [np.sqrt(one) if one >= 0 else None for one in shared]
            total = sum(root for root in roots if root)
            expected = [None if root is None else root / total for root in roots]
            assert list(found.effective.values()) == [
                None if one is None else pytest.approx(one, abs=1e-6) for one in expected
            ]


@pytest.mark.parametrize("seed", range(50))
def test_alpha_of_right_and_wrong_is_the_formula_20_of_kuder_and_richardson(seed: int) -> None:
    marks, most = random_marks(seed, whole=True)
    table = np.array(marks)
    spread = table.sum(axis=1).var()
    if spread == 0:
        return
    shares = table.mean(axis=0)
    items = len(most)
    formula_20 = items / (items - 1) * (1 - (shares * (1 - shares)).sum() / spread)
    found = quiz_statistics(attempts(marks, most))
    assert found.consistency == pytest.approx(formula_20, abs=CLOSE)


def test_different_questions_have_no_common_figures() -> None:
    first, second = (Attempt(name, (Response(name, 1),)) for name in "ab")
    assert not is_complete([first, second])
    with pytest.raises(ValueError, match="same questions"):
        quiz_statistics([first, second])


def test_one_attempt_has_a_mean_and_nothing_else() -> None:
    found = quiz_statistics([Attempt("a", (Response("x", 1), Response("y", 0)))])
    assert (found.mean, found.deviation, found.consistency) == (0.5, None, None)
