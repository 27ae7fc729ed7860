"""The example that Moodle tests its own quiz statistics with gives the same figures here.

The marks of 25 attempts at 7 questions and the expected figures are those of its report
(mod/quiz/report/statistics, walkthrough 00), where percentages stand for shares.
"""

import pytest

from quizapp.analysis.answer_table import by_item
from quizapp.analysis.item_statistics import item_statistics
from quizapp.analysis.quiz_statistics import quiz_statistics
from tests.analysis.matrices import attempts, table_of, takings

CLOSE = 1e-8
THIRD = 0.3333333
MARKS = (
    (1, 1, 1, 1, 1, 0, 1),
    (1, 1, 1, 1, 0.5, 1, 0),
    (1, 1, 1, 1, 0.5, 0, 1),
    (0, 0, 1, 1, 1, 0, 0),
    (1, 0, 1, 0, 0, 1, 0.5),
    (1, 1, 1, 1, 0.5, 0, 0.5),
    (0, 1, 1, 1, 0.5, 1, 0.5),
    (1, 1, 1, 0, 0.5, 1, 0.5),
    (1, 0, 1, 1, 1, 1, 1),
    (0, 1, 1, 0, 0.5, 1, 0.5),
    (0.8, 0, 1, 1, 0.5, 1, 0.5),
    (1, 1, 1, 0, 0.5, 1, 1),
    (1, 0, 1, 1, 0.5, 1, 0.5),
    (1, 0, 1, 1, 1, 0, 0.5),
    (0, 0, 1, 1, 0, 1, 1),
    (1, 0, 1, 0, 0.5, 1, 1),
    (0.8, 0, 1, 1, 0.5, 0, 1),
    (1, 0, 1, 1, 0, 1, 0.5),
    (1, 0, 1, 1, 0.5, 0, 0.5),
    (0, 1, 1, 0, 0.5, 1, 0),
    (1, 1, THIRD, 1, 0.5, 0, 0.5),
    (1, 1, 1, 0, 0.5, 0, 0.5),
    (1, 1, 1, 1, 0, 1, 0.5),
    (0, 0, 1, 0, 0.5, 1, 1),
    (0, 0, 1, 1, 1, 1, 1),
)
EXPECTED = (
    (0.704, 0.4513682901, 21.2922742344, -7.0650767526, -9.4550536967),
    (0.48, 0.5099019514, 18.8979800309, -28.8982125772, -36.7834118938),
    (0.973333332, 0.13333334, 4.443012573, -9.1230674268, -21.6545012165),
    (0.68, 0.4760952286, 18.9347251357, -22.6306444113, -31.4411395613),
    (0.52, 0.3055050463, 11.1450138688, -17.6997047674, -21.1794802584),
    (0.64, 0.4898979486, 9.8081339177, -45.3785178421, -56.9365974439),
    (0.62, 0.331662479, 15.4788602394, -5.6543166602, -6.5043742058),
)
"""Facility, deviation, effective weight, discrimination index and efficiency of each question."""

MOST = (1.0,) * 7


@pytest.mark.parametrize("place", range(7))
def test_the_figures_of_each_question_are_those_of_moodle(place: int) -> None:
    table, names = table_of(takings(MARKS, MOST))
    found = item_statistics(str(place), by_item(table, names)[str(place)])
    weights = quiz_statistics(attempts(MARKS, MOST)).effective
    facility, deviation, weight, discrimination, efficiency = EXPECTED[place]
    assert found.facility == pytest.approx(facility, abs=CLOSE)
    assert found.deviation == pytest.approx(deviation, abs=CLOSE)
    assert weights[str(place)] == pytest.approx(weight / 100, abs=CLOSE)
    assert found.discrimination == pytest.approx(discrimination / 100, abs=CLOSE)
    assert found.efficiency == pytest.approx(efficiency / 100, abs=CLOSE)


def test_the_figures_of_the_quiz_are_those_of_moodle() -> None:
    found = quiz_statistics(attempts(MARKS, MOST))
    assert found.attempts == 25
    assert found.mean * 7 == pytest.approx(4.617333332, abs=CLOSE)
    assert found.median * 7 == pytest.approx(4.5, abs=CLOSE)
    assert (found.deviation or 0) * 7 == pytest.approx(0.8117265554, abs=CLOSE)
    assert found.skewness == pytest.approx(-0.092502502, abs=CLOSE)
    assert found.kurtosis == pytest.approx(-0.7073968557, abs=CLOSE)
    assert found.consistency == pytest.approx(-0.872230935542, abs=CLOSE)
    assert found.error_ratio == pytest.approx(1.368294900795, abs=CLOSE)
    assert (found.standard_error or 0) * 7 == pytest.approx(1.1106813066, abs=CLOSE)
