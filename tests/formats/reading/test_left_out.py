"""What is left out is told with its reason and its place."""

import pytest

from quizapp.formats.reading.left_out import LeftOut


def test_it_is_said_in_a_sentence() -> None:
    assert str(LeftOut("a sound")) == "a sound is left out"
    assert str(LeftOut("a picture", "it is huge")) == "a picture is left out: it is huge"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('<p>\n\n  <img src="http://a/b?c=1&d=2">', (7, 13)),
        ('<img src="http://a/b?c=1&amp;d=2">', (5, 9)),
        ('::x::\n<img src\\="http\\://a/b?c\\=1&d\\=2">', (6, 12)),
        ("it is nowhere", (5, 9)),
    ],
)
def test_its_place_is_found_in_the_text_of_an_element(text: str, place: tuple[int, int]) -> None:
    lost = LeftOut("a picture", trace="http://a/b?c=1&d=2").inside(text, 5, 9)
    assert (lost.line, lost.column) == place
