"""Tests of the names of files."""

import pytest

from quizapp.services.file_names import file_stem


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Azerbaijan–Türkiye relations 1918–2022", "Azerbaijan–Türkiye relations 1918–2022"),
        ("9b: test / May", "9b test May"),
        ("../../etc/passwd", "etc passwd"),
        ("What?\n*Who*", "What Who"),
        ("...", "quiz"),
        ("", "quiz"),
        ("x" * 200, "x" * 80),
    ],
)
def test_a_title_becomes_the_name_of_a_file(title: str, stem: str) -> None:
    assert file_stem(title) == stem
