"""The rules of item writing, each on an item that keeps it and on one that breaks it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.linting.finding import Finding, Force
from quizapp.linting.item import generated_item, written_item
from quizapp.linting.linter import Linter
from quizapp.linting.rule import all_rules
from quizapp.linting.words import Words
from quizapp.paths import bundled
from tests.factories import choice_question


def options(right: str, *wrong: str) -> tuple[WrittenOption, ...]:
    """Return options, the right one first."""
    return (WrittenOption(right, correct=True), *(WrittenOption(w, correct=False) for w in wrong))


GOOD = WrittenQuestion(
    kind=WrittenKind.MC_SINGLE,
    stem="Which town gave its name to the treaty that ended the war?",
    options=options("Kars", "Batum", "Tiflis"),
    general_feedback="It was signed in Kars in October.",
)


@pytest.fixture(scope="module")
def linter() -> Linter:
    """The linter with the English lists of words."""
    return Linter(Words.read(bundled("resources") / "linting" / "en.toml"))


def findings(linter: Linter, question: WrittenQuestion) -> dict[str, Finding]:
    """Return what is found, by rule."""
    return {found.rule: found for found in linter.check(written_item(question))}


def test_a_good_question_gets_no_remark(linter: Linter) -> None:
    assert findings(linter, GOOD) == {}


YEARS = options("1950", "1951", "1952")
BREACHES: tuple[tuple[str, dict[str, object]], ...] = (
    ("H1", {"options": tuple(replace(option, correct=False) for option in GOOD.options)}),
    ("H1", {"options": tuple(replace(option, correct=True) for option in GOOD.options)}),
    ("H3", {"options": options("İzmir", "Izmir", "Kars")}),
    ("H3", {"options": options("August 1992", "1992", "1993")}),
    ("H4", {"options": options("14 January 1992", "March 1993", "May 1994", "June 1995")}),
    ("H4", {"options": options("1992", "1993", "Kars")}),
    ("H5", {"stem": "Where was the Treaty of Kars signed?"}),
    ("H5", {"stem": "When in 1950 was it signed?", "options": YEARS}),
    ("H5", {"stem": "When did it begin, 72 years ago?", "options": YEARS}),
    ("H6", {"stem": "Which pact was signed?", "options": options("Zurich pact", "Kars", "Batum")}),
    ("H8", {"options": options("Kars", "Batum", "All of the above")}),
    ("H8", {"options": options("Kars", "Batum", "A and B")}),
    ("H9", {"stem": "Which of these towns is not in Türkiye?"}),
    ("H10", {"options": options("It was often signed", "It was always signed", "It was")}),
    ("H11", {"options": options("Kars, a town of the Russian Empire", "Batum", "Tiflis")}),
    ("H12", {"options": options("1992", "1991", "1993")}),
    ("H12", {"options": options("14 January 1992", "2 March 1991", "5 May 1993")}),
    ("H12", {"options": options("12", "9", "30")}),
    ("H15", {"options": options("Kars", "Batum")}),
    ("H15", {"options": options("Kars", *(f"Town {letter}" for letter in "abcdef"))}),
    ("H16", {"stem": "Kars"}),
    ("H16", {"stem": "Which town " + "and town " * 20 + "is it?"}),
    ("H18", {"options": options("Peace of Kars", "Peace of Baku", "Pact of Kars")}),
    ("H19", {"stem": "The treaty was signed in a", "options": options("town", "city", "fort")}),
    ("H19", {"options": options("Kars", "Batum.", "Tiflis")}),
    ("H20", {"stem": "The Treaty of ____ was signed in 1921."}),
    ("H21", {"kind": WrittenKind.TRUE_FALSE, "truth": True, "options": ()}),
    ("H22", {"stem": "Which was the most important treaty of that year?"}),
    ("H25", {"general_feedback": ""}),
    ("H26", {"stem": "Which town is the seat of the TANAP consortium?"}),
)


@pytest.mark.parametrize(("rule", "change"), BREACHES)
def test_a_breach_is_found_with_reason_and_remedy(
    linter: Linter, rule: str, change: dict[str, object]
) -> None:
    found = findings(linter, replace(GOOD, **change))  # type: ignore[arg-type]
    assert rule in found
    assert found[rule].fault.reason.endswith(".")
    assert found[rule].fault.remedy.endswith(".")


@pytest.mark.parametrize(
    "change",
    [
        {"stem": "Which other noted, notable treaty was signed there?"},
        {"stem": "Which of these towns is NOT in Türkiye?"},
        {"options": options("The alliance", "The Gallipoli landing", "The generals")},
        {"options": options("1991", "1992", "1993")},
        {"options": options("27 BC", "14 AD", "79 AD")},
        {"stem": "According to the author, which was the greatest treaty?"},
        {"stem": "Which treaty founded the Trans-Anatolian pipeline (TANAP)?"},
        {"stem": "The treaty of that year was signed in ____."},
    ],
)
def test_what_only_looks_like_a_breach_is_left_alone(
    linter: Linter, change: dict[str, object]
) -> None:
    assert findings(linter, replace(GOOD, **change)) == {}  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "There are no options yet."),
        (1, "There is only 1 option."),
        (2, "There are only 2 options."),
    ],
)
def test_too_few_options_are_counted_in_words(linter: Linter, count: int, said: str) -> None:
    found = findings(linter, replace(GOOD, options=GOOD.options[:count]))
    assert found["H15"].fault.reason == said


def test_a_single_option_of_many_words_is_compared_with_nothing(linter: Linter) -> None:
    assert "H18" not in findings(linter, replace(GOOD, options=options("a treaty of peace")))


def test_every_rule_has_a_number_of_its_own_and_a_force() -> None:
    rules = all_rules()
    assert len({rule.id for rule in rules}) == len(rules) > 15
    assert {rule.force for rule in rules} == set(Force)


def test_a_generated_question_is_checked_by_the_same_rules(linter: Linter) -> None:
    item = generated_item(choice_question())
    assert linter.check(item) == ()
    assert [found.rule for found in linter.check(replace(item, explanation="", choices=()))][:1]


@given(
    st.builds(
        WrittenQuestion,
        kind=st.sampled_from(WrittenKind),
        stem=st.text(),
        options=st.lists(
            st.builds(WrittenOption, st.text(), st.booleans()), max_size=4
        ).map(tuple),
        items=st.lists(st.text(), max_size=3).map(tuple),
        truth=st.none() | st.booleans(),
    )
)  # fmt: skip
def test_no_question_is_too_odd_to_be_checked(linter: Linter, question: WrittenQuestion) -> None:
    for found in linter.check(written_item(question)):
        assert found.fault.place
        assert str(found)
