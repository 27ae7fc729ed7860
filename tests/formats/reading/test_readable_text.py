"""Marked-up text becomes plain text that still reads well."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats.reading.pictures import finding
from quizapp.formats.reading.readable_text import from_html
from tests.pictures import MAP, address, png


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
    assert [lost.what for lost in read.left_out] == ["a picture (“A map”)", "a picture", "a sound"]


def test_pictures_that_can_be_had_come_along_and_leave_no_words() -> None:
    markup = f'Where <img src="{address(MAP.content)}" alt="A map of\n the Caspian">is this?'
    read = from_html(markup, finding())
    assert (read.text, read.pictures, read.left_out) == ("Where is this?", (MAP,), ())


def test_what_nobody_sees_shows_no_picture() -> None:
    read = from_html(f'<template><img src="{address(MAP.content)}"></template>x', finding())
    assert (read.text, read.pictures, read.left_out) == ("x", (), ())


@pytest.mark.parametrize("tag", ['<img src="{}', "<img src='{} ", '<img alt="" src="{} </p>'])
def test_data_without_an_end_is_no_text(tag: str) -> None:
    read = from_html("Before " + tag.format(address(png(90, 90))) + "\nand after", finding())
    assert read.text.split() == ["Before", "and", "after"]
    assert [str(lost) for lost in read.left_out] == ["a picture is left out: its tag has no end"]


def test_what_a_picture_shows_holds_no_hidden_characters() -> None:
    markup = f'<img src="{address(MAP.content)}" alt="19\u202e02&#x200b;">'
    assert [one.alt for one in from_html(markup, finding()).pictures] == ["1902"]


@given(st.text("<>/&;abpliu=\"' \n![-"))
def test_nothing_raises_and_no_tag_of_a_picture_is_left(markup: str) -> None:
    assert "<img" not in from_html(markup + "<img>").text


def test_hidden_characters_that_mislead_are_taken_out_and_told() -> None:
    read = from_html("19&#x202E;02&shy;x\u200by")
    assert read.text == "1902xy"
    assert [lost.what for lost in read.left_out] == ["the hidden character U+202E"]


@pytest.mark.parametrize("opening", ["<a ", "<a b='", '<a b="', "<!--", "</", "<![CDATA[", "<ul>"])
def test_what_never_ends_is_read_in_one_go(opening: str) -> None:
    assert "end" in from_html(opening * 30_000 + ">end").text


def test_comments_are_not_seen() -> None:
    assert from_html("a<!-- <p>not this</p> -->b <i>a < b</i>").text == "ab a < b"
