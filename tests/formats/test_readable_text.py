"""Marked-up text becomes plain text that still reads well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats.readable_text import from_html


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>a  <b>b</b><br>c</p>d", "a b\nc\nd"),
        ("<ul><li>x<li>y</ul><ol><li>p</li><li>q</li></ol>", "- x\n- y\n1. p\n2. q"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a   b\nc"),
        ("H<sub>2</sub>O, 10<sup>3</sup>, 5<sup>th</sup>", "H₂O, 10³, 5th"),
        ("<script>alert(1)</script>x &lt;b&gt; &amp; y", "x <b> & y"),
        ("<pre>a\nb</pre>", "a\nb"),
    ],
)
def test_breaks_lists_and_tables_are_kept(markup: str, text: str) -> None:
    assert from_html(markup).text == text


def test_pictures_are_told_and_stand_as_their_words() -> None:
    read = from_html('<img src="x" alt="A map"> Where? <img alt="b.png"><audio></audio>')
    assert read.text == "[A map] Where?"
    assert read.left_out == ("a picture (“A map”)", "a picture", "a sound")


@given(st.text("<>/&;abpliu=\"' \n![-"))
def test_nothing_raises_and_no_tag_of_a_picture_is_left(markup: str) -> None:
    assert "<img" not in from_html(markup + "<img>").text
