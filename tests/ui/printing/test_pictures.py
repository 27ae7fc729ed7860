"""Pictures on paper: there, of a size that a page can hold, and named where they are damaged."""

import re
from dataclasses import replace

import pytest

from quizapp.dataset.picture import read_picture
from quizapp.generation.question import Question
from quizapp.session.paper import Part
from tests.factories import choice_question
from tests.pictured_questions import COAST, STAMP, of_pictures, with_pictures
from tests.pictures import BROKEN, png
from tests.ui.printing.reading import count_of_pages, needs_reader, pages_of
from tests.ui.printing.test_pdf import paper, pdf

pytestmark = pytest.mark.usefixtures("themes")

_IMAGE = re.compile(rb"/Subtype /Image\n/Width (\d+)\n/Height (\d+)")


def images(*questions: Question, part: Part = Part.TASKS) -> list[tuple[int, int]]:
    """Return the sizes of the images in the PDF of some questions, in pixels."""
    found = _IMAGE.findall(pdf(paper(*questions), part=part))
    return sorted({(int(width), int(height)) for width, height in found})


def test_pictures_are_on_the_sheets_as_fine_as_their_files() -> None:
    assert images(replace(choice_question(), pictures=(COAST, STAMP))) == [(60, 40), (1200, 700)]
    assert images(of_pictures()) == [(640, 320)]


def test_the_key_needs_no_pictures() -> None:
    assert images(with_pictures(), of_pictures(), part=Part.KEY) == []


@needs_reader
def test_a_damaged_picture_is_named_and_words_of_options_stand_beside_theirs() -> None:
    text = " ".join(pages_of(pdf(paper(with_pictures(), of_pictures()), part=Part.TASKS)))
    assert f"[{BROKEN.alt}]" in text
    assert COAST.alt not in text
    assert "With words" in text
    assert "A green flag" not in text


def test_no_picture_is_higher_than_a_page() -> None:
    tower = read_picture(png(40, 9_000), "A tower")
    questions = [replace(choice_question(n), pictures=(tower,) * 2) for n in range(3)]
    assert count_of_pages(pdf(paper(*questions), part=Part.TASKS)) == 3


def test_the_same_pictures_give_the_same_bytes() -> None:
    made = paper(with_pictures(), of_pictures())
    assert pdf(made) == pdf(made)
