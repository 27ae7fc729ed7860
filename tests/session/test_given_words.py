"""Tests of responses in words."""

import pytest

from quizapp.generation.shape import Response
from quizapp.session.given_words import given_words

OPTIONS = {"a": "Kars", "b": "Lausanne", "c": "Batum"}
TARGETS = {"1": "1918", "2": "1921"}


@pytest.mark.parametrize(
    ("shape", "response", "words"),
    [
        (Response.CHOICE, ("b",), "Lausanne"),
        (Response.MULTIPLE, ("a", "c"), "Kars; Batum"),
        (Response.ORDER, ("c", "a", "b"), "Batum → Kars → Lausanne"),
        (Response.GAP, ("0",), "… → Kars"),
        (Response.GAP, ("1",), "Kars → … → Lausanne"),
        (Response.GAP, ("3",), "Batum → …"),
        (Response.MATCH, ("a2", "c1"), "Kars: 1921; Batum: 1918"),
        (Response.BUCKETS, ("a1",), "Kars: 1918"),
        (Response.BUCKETS, ("x9",), "x9"),
        (Response.POINT, ("1918-05",), "1918-05"),
        (Response.TEXT, ("Treaty of Kars",), "Treaty of Kars"),
        (Response.CHOICE, (), ""),
    ],
)
def test_a_response_is_read_as_it_was_meant(
    shape: Response, response: tuple[str, ...], words: str
) -> None:
    assert given_words(shape, OPTIONS, TARGETS, response) == words
