"""H5, H9 and H19: stems that keep the answer, ask for what is, and are whole sentences."""

import pytest

from tests.verification import good_questions as good
from tests.verification.breaking import (
    Broken,
    Change,
    Make,
    broken_rules,
    findings,
    with_stem,
    with_text,
    with_values,
)

GIVEN_AWAY: Broken = [
    (good.date_of_event, with_stem("When in 1992 were diplomatic relations restored?")),
    (good.date_of_event, with_stem("What was restored 30 years ago?")),
    (good.date_of_event, with_stem("When was the 30th anniversary?")),
    (good.date_of_event, with_stem("Which January restored diplomatic relations?")),
    (good.event_for_date, with_stem("Which of these, as the Treaty of Moscow signed, is of 1921?")),
    (good.event_for_date, with_text(0, "Treaty of Moscow signed (1921)")),
    (
        good.event_for_date,
        with_values(
            {
                "stem": "Which of these happened in March 1919?",
                "options.0": good.option("a", "March fighting", "march"),
            }
        ),
    ),
    (good.first_by_date, with_stem("Which of these happened first in 1918?")),
    (good.first_by_date, with_stem("Which was first, after the Treaty of Batum signed?")),
    (good.place, with_stem("Where in Ankara was the Trade Agreement signed?")),
]


@pytest.mark.parametrize(("make", "change"), GIVEN_AWAY)
def test_the_stem_must_not_give_the_answer_away(make: Make, change: Change) -> None:
    assert "H5" in broken_rules(make, change)


def test_a_word_that_only_the_key_shares_with_the_stem_gives_it_away() -> None:
    def new_york(made: good.Json) -> None:
        with_stem("Where was the new Trade Agreement of Nakhchivan signed?")(made)
        with_text(0, "Nakhchivan City")(made)

    assert "H5" in broken_rules(good.place, new_york)


def test_a_stem_may_name_all_options() -> None:
    made = good.first_by_date()
    made["stem"] = "Which was first, Treaty of Batum signed or Armistice of Mudros signed?"
    assert findings(made) == ()


@pytest.mark.parametrize("word", ["not", "NEVER", "except", "wasn’t", "neither"])
def test_the_stem_must_not_be_negative(word: str) -> None:
    stem = f"Where was the Trade Agreement {word} signed?"
    assert "H9" in broken_rules(good.place, with_stem(stem))


@pytest.mark.parametrize("word", ["another", "notable", "noted", "exceptional", "knot"])
def test_a_negative_inside_another_word_is_harmless(word: str) -> None:
    stem = f"Where was the {word} Trade Agreement signed?"
    assert broken_rules(good.place, with_stem(stem)) == set()


UNGRAMMATICAL: Broken = [
    (good.place, with_stem("Where was the Trade Agreement signed")),
    (good.place, with_stem("where was the Trade Agreement signed?")),
    (good.place, with_stem("Where was the  Trade Agreement signed?")),
    (good.place, with_stem("Where was the Trade Agreement signed? ")),
    (good.place, with_stem("Where was the Trade Agreement {verb}?")),
    (good.place, with_text(1, "{place}")),
    (good.place, with_text(1, "baku")),
    (good.place, with_text(1, "Baku.")),
    (good.place, with_text(1, " Baku")),
]


@pytest.mark.parametrize(("make", "change"), UNGRAMMATICAL)
def test_stem_and_options_must_be_whole_and_alike(make: Make, change: Change) -> None:
    assert "H19" in broken_rules(make, change)
