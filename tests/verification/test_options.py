"""H3, H4, H8, H12 and H15: options that are distinct, alike, in order, and few."""

import pytest

from tests.verification import good_questions as good
from tests.verification.breaking import (
    Broken,
    Change,
    Make,
    broken_rules,
    with_date,
    with_event,
    with_text,
    with_value,
    with_values,
)

NOT_DISTINCT: Broken = [
    (good.date_of_event, with_text(2, "14 JANUARY 1992")),
    (good.date_of_event, with_date(3, "1992-11")),
    (good.event_for_date, with_text(1, "treaty of MOSCOW signed.")),
    (good.event_for_date, with_text(1, "Treaty of Moscow signed")),
    (good.event_for_date, with_event(2, "batum")),
    (good.first_by_date, with_text(1, "Batum Treaty")),
    (good.first_by_date, with_text(0, "The Armistice of Mudros was signed")),
    (good.first_of_two, with_event(0, "capture")),
    (good.place, with_text(2, "Azerbaijan")),
    (good.place, with_text(2, "BAKI")),
]


@pytest.mark.parametrize(("make", "change"), NOT_DISTINCT)
def test_options_must_not_overlap(make: Make, change: Change) -> None:
    assert "H3" in broken_rules(make, change)


MIXED: Broken = [
    (good.date_of_event, with_date(3, "1993-05")),
    (
        good.date_of_event,
        with_value("options.3.date", {"lo": "1993-05-03", "hi": "1993-05-09", "grain": "day"}),
    ),
    (good.event_for_date, with_event(1, "recognition")),
    (good.between, with_values({"options.0.events": ["march"], "options.2.events": ["war"]})),
    (good.place, with_text(2, "Georgia")),
]


@pytest.mark.parametrize(("make", "change"), MIXED)
def test_options_must_be_of_one_sort(make: Make, change: Change) -> None:
    assert "H4" in broken_rules(make, change)


@pytest.mark.parametrize("text", ["None of the above", "All of these", "Both A and B", "b and c"])
def test_no_option_stands_for_others(text: str) -> None:
    assert "H8" in broken_rules(good.place, with_text(2, text))


def test_dates_must_be_sorted() -> None:
    assert "H12" in broken_rules(good.date_of_event, lambda made: made["options"].reverse())


WRONG_NUMBER: Broken = [
    (good.place, lambda made: [made["options"].pop(), made["proof"].pop()]),
    (good.place, lambda made: made["options"].extend(good.option(x, x) for x in "xy")),
    (good.first_of_two, lambda made: made["options"].append(good.option("c", "Truce", "truce"))),
    (
        good.order,
        with_values(
            {
                "options": good.order()["options"][:2],
                "key": ["b", "a"],
                "before": [["b", "a"]],
                "proof": [{"before": "b", "after": "a", "because": "The dates say so."}],
            }
        ),
    ),
]


@pytest.mark.parametrize(("make", "change"), WRONG_NUMBER)
def test_options_must_be_neither_too_few_nor_too_many(make: Make, change: Change) -> None:
    assert "H15" in broken_rules(make, change)
