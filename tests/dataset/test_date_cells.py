"""A date that cannot be read is explained, with the way to write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.date_cells import ACCEPTED, explain
from quizapp.dataset.dates import DateError, parse_edtf


def explained(text: str) -> tuple[str, str]:
    with pytest.raises(DateError) as error:
        parse_edtf(text)
    return explain(text, str(error.value))


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("1918-02-30", "there is no 30 February 1918", "February 1918 has 28 days"),
        ("1918-13-01", "there is no month 13", "months run from 01 to 12"),
        ("1918-13", "there is no month 13", "months run from 01 to 12"),
        (
            "31/04/1993",
            "there is no 31 April 1993",
            "April 1993 has 30 days; write 1993-04-30 for the last one",
        ),
        (
            "04/31/1993",
            "there is no 31 April 1993",
            "April 1993 has 30 days; write 1993-04-30 for the last one",
        ),
    ],
)
def test_a_day_that_never_was_is_named(text: str, message: str, hint: str) -> None:
    assert explained(text) == (message, hint)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("28.05.1918", "write 1918-05-28 for 28 May 1918"),
        ("10-22-1784", "write 1784-10-22 for 22 October 1784"),
        (
            "05/06/1994",
            "write 1994-06-05 for 5 June 1994 or 1994-05-06 for 6 May 1994",
        ),
        ("05/05/1994", "write 1994-05-05 for 5 May 1994"),
        ("40/50/1994", "write year, month and day: 1993-04-30"),
        ("1918-5-28", "write 1918-05-28, with two digits for the month and the day"),
        ("1918/5/28", "write 1918-05-28, with two digits for the month and the day"),
        ("1918-5", "write 1918-05, with two digits for the month and the day"),
        ("476", "write a year with four digits: 0476"),
        ("44 BC", "write -0043; 1 BC is 0000"),
        ("1 b.c.e.", "write 0000; 1 BC is 0000"),
        (
            "-44",
            "write -0043 for 44 BC; the year before 1 is 0000, so that -0044 is 45 BC",
        ),
        ("12000", "write Y12000 for a year of more than four digits"),
        ("14 January 1992", "write 1992-01-14"),
        ("January 14, 1992", "write 1992-01-14"),
        ("Aug 1918", "write 1918-08"),
        ("1918-1920", "write a period as 1918/1920"),
        ("1918 – 1920", "write a period as 1918/1920"),
        ("c. 1918", "write 1918~ for “about 1918”"),
        ("about 1918", "write 1918~ for “about 1918”"),
    ],
)
def test_a_common_way_to_write_a_date_is_put_right(text: str, hint: str) -> None:
    assert explained(text) == (f"“{text}” is not a date that can be read", hint)


@pytest.mark.parametrize("text", ["1918-W22", "yesterday", "١٩١٨", "1920/1918", "1918-05-28~~"])
def test_any_other_text_gets_the_forms_that_are_accepted(text: str) -> None:
    message, hint = explained(text)
    assert text in message
    assert hint == ACCEPTED


@given(st.text(max_size=20))
def test_every_text_can_be_explained(text: str) -> None:
    message, hint = explain(text, "it cannot be read")
    assert message
    assert hint


@pytest.mark.parametrize(
    "form",
    ["1918", "1918-05", "1918-05-28", "1918-21", "191X", "18XX", "1918~", "1918?", "1918/1920",
     "1918/..", "-0043"],
)  # fmt: skip
def test_the_accepted_forms_are_accepted(form: str) -> None:
    assert form in ACCEPTED
    parse_edtf(form)


def test_a_text_is_quoted_as_it_is_written() -> None:
    message, _ = explain("18O7", "“18o7” is not a date of this format")
    assert message == "“18O7” is not a date of this format"


@pytest.mark.parametrize("text", ["0", "-0", "00"])
def test_a_year_0_is_no_date(text: str) -> None:
    assert explain(text, "") == (
        f"“{text}” is no year",
        "leave the cell empty where no date is known",
    )


def test_a_year_before_christ_is_named_as_people_name_it() -> None:
    assert explain("-0043-02-30", "")[0] == "there is no 30 February 44 BC"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "43831",
            "“43831” looks like the number that a spreadsheet keeps for 2020-01-01",
            "write 2020-01-01 if that is meant, or Y43831 for a year",
        ),
        (
            "28.05.18",
            "the year of “28.05.18” has two digits, and may belong to any century",
            "write the year with four digits",
        ),
    ],
)
def test_what_a_program_shortened_is_never_believed(text: str, message: str, hint: str) -> None:
    assert explained(text) == (message, hint)
