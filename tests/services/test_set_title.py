"""Tests of changing the title of a folder."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from quizapp.services.set_title import retitled

ABOUT = 'format = 1\nid = "flight"  # never change it\ntitle = "Flight"\nlanguage = "en"\n'
TITLES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=20)


@given(TITLES)
def test_any_title_can_be_given_and_the_rest_stays(title: str) -> None:
    values = tomllib.loads(retitled(ABOUT, title, "flight-2"))
    assert values == {"format": 1, "id": "flight-2", "title": title, "language": "en"}


def test_a_missing_title_is_added() -> None:
    assert tomllib.loads(retitled("format = 1\n", "New"))["title"] == "New"
