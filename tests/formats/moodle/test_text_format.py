"""Tests of the formats that texts have in Moodle."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats.moodle.text_format import TextFormat, formatted, readable
from quizapp.formats.reading.pictures import finding
from tests.pictures import MAP, address


@pytest.mark.parametrize(
    ("text", "text_format", "seen"),
    [
        ("<p>A &lt; <b>B</b></p>", TextFormat.HTML, "A < B"),
        ('<p dir="ltr">alone</p>', TextFormat.HTML, "alone"),
        ("one\ntwo", TextFormat.HTML, "one two"),
        ("<b>", TextFormat.HTML, None),
        ("<p></p>", TextFormat.HTML, ""),
        ("one\r\ntwo", TextFormat.MOODLE, "one\ntwo"),
        ("List<String> x<y && #include <stdio.h>", TextFormat.MOODLE, None),
        ("<!-- unseen -->seen", TextFormat.MOODLE, "seen"),
        ("<br>", TextFormat.MOODLE, "<br>"),
        ("**bold** and `code` _____ 2*3*4", TextFormat.MARKDOWN, "bold and code _____ 2*3*4"),
        ("<b>&amp;</b>", TextFormat.PLAIN, None),
        ("<b unclosed", TextFormat.HTML, None),
    ],
)
def test_a_reader_sees_text_without_markup(
    text: str, text_format: TextFormat, seen: str | None
) -> None:
    assert readable(text, text_format).text == (text if seen is None else seen)


def test_preformatted_parts_keep_their_lines() -> None:
    text = "Read:\n<pre>if a:\n    b</pre>"
    assert readable(text, TextFormat.MOODLE).text.split("\n")[1].strip() == "if a:"


@pytest.mark.parametrize("end", [")", ' "A title")', " )", ""])
def test_markdown_has_pictures(end: str) -> None:
    text = f"See ![{MAP.alt}]({address(MAP.content)}{end}"
    seen = readable(text, TextFormat.MARKDOWN, finding())
    assert (seen.text, seen.pictures, seen.left_out) == ("See", (MAP,), ())


@pytest.mark.parametrize("text", ["![x](see below", "![x](a b)", "![x]"])
def test_what_is_no_picture_stays_as_it_is(text: str) -> None:
    assert readable(text, TextFormat.MARKDOWN).text == text


def test_a_prefix_names_the_format() -> None:
    assert formatted("[html]<p>", TextFormat.MOODLE) == ("<p>", TextFormat.HTML)
    assert formatted("[other]x", TextFormat.PLAIN) == ("[other]x", TextFormat.PLAIN)


@given(st.text(st.sampled_from(list("<>!-/bp \"'=&;\n*_`"))), st.sampled_from(TextFormat))
def test_any_text_can_be_read(text: str, text_format: TextFormat) -> None:
    assert "\0" not in readable(text, text_format).text
