"""Tests of taking markup out of cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.markup import without_markup


@pytest.mark.parametrize(
    ("cell", "seen"),
    [
        ("A <b>treaty</b> is<br>signed", "A treaty is signed"),
        ("Kars &amp; Ardahan", "Kars & Ardahan"),
        ('<p class="x">a</p><p>b</p>', "a b"),
        ("a<!-- hidden -->b", "ab"),
        ("<style>p {}</style>a", "a"),
    ],
)
def test_tags_go_and_entities_are_read(cell: str, seen: str) -> None:
    assert without_markup(cell) == seen


@pytest.mark.parametrize(
    "cell",
    ["Fewer <5,000 people", "Letter of <Ivan and others> to the king", "List<String>", "a <b and c",
     "AT&T, a<b and b>c", "if p <i or i> q",
     "T<![CDATA[<![CDAT[hird", "a <!", "a <"],
)  # fmt: skip
def test_what_is_no_tag_of_html_stays(cell: str) -> None:
    assert without_markup(cell) == cell


@given(st.text(st.sampled_from(list("ab<>!/[]&;-CDAT \"'="))))
def test_no_cell_is_too_odd(cell: str) -> None:
    assert isinstance(without_markup(cell), str)
