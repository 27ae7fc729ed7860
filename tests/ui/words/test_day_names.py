"""Days in a letter or two."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale

from quizapp.ui.words.day_names import initial

WEEK = [date(2025, 11, 17) + timedelta(days=number) for number in range(7)]


@pytest.fixture(params=["en", "tr", "az", "ru"])
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(str(request.param)))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("_language")
def test_no_day_is_taken_for_a_number() -> None:
    assert all(0 < len(initial(day)) <= 4 and not initial(day).isdecimal() for day in WEEK)
