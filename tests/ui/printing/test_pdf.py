"""Papers as PDF: what can be read on them, and where."""

import subprocess
import sys
from dataclasses import replace

import pytest

from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.print_quiz import PrintQuiz
from quizapp.session.paper import PageSize, Paper, Part
from quizapp.ui.printing.pdf import pdf_of
from tests.factories import choice_question, order_question
from tests.shaped_questions import one_of_each_shape
from tests.ui.printing.reading import (
    bottom_edges,
    count_of_pages,
    fonts_of,
    needs_reader,
    pages_of,
    right_edges,
)

RESOURCES = bundled("resources")
WORDING = Wording.read(RESOURCES / "wording" / "en.toml")

pytestmark = pytest.mark.usefixtures("themes")


def paper(*questions: Question, versions: int = 1) -> Paper:
    """Return the paper of some questions, or of one of each shape."""
    return PrintQuiz(WORDING).paper_of("Treaties", questions or one_of_each_shape(), 3, versions)


def pdf(made: Paper, size: PageSize = PageSize.A4, part: Part = Part.ALL) -> bytes:
    """Return a paper as PDF."""
    return pdf_of(made, WORDING, RESOURCES, size, part)


@needs_reader
def test_every_question_and_every_option_is_on_the_sheets() -> None:
    text = " ".join(pages_of(pdf(paper(), part=Part.TASKS)))
    for question in one_of_each_shape():
        assert question.stem in text
        assert all(option.text in text for option in question.options)
        assert all(target.text in text for target in question.targets)


@needs_reader
def test_the_head_asks_who_writes() -> None:
    first, *_ = pages_of(pdf(paper(versions=2), part=Part.TASKS))
    assert first.startswith("Treaties Version A Name Class Date Marks of")


@needs_reader
def test_the_sheets_do_not_tell_the_key() -> None:
    sheets = " ".join(pages_of(pdf(paper(), part=Part.TASKS)))
    for answer in paper().versions[0].key:
        assert answer.explanation not in sheets or not answer.explanation
        assert all(reason not in sheets for _, reason in answer.reasons)


@needs_reader
def test_the_key_tells_answers_reasons_and_sources() -> None:
    key = " ".join(pages_of(pdf(paper(), part=Part.KEY)))
    for answer in paper().versions[0].key:
        assert answer.right in key
        assert answer.explanation in key
        assert all(reason in key for _, reason in answer.reasons)
    assert "Source: Annals; page 7" in key


@needs_reader
def test_the_key_stands_on_pages_of_its_own_behind_all_sheets() -> None:
    made = paper(versions=2)
    pages = pages_of(pdf(made))
    are_keys = [" · Key Page " in page for page in pages]
    assert are_keys == sorted(are_keys)
    assert 0 < are_keys.count(True) < len(pages)
    apart = pages_of(pdf(made, part=Part.TASKS)) + pages_of(pdf(made, part=Part.KEY))
    assert pages == apart


@needs_reader
def test_no_question_is_cut_between_two_pages() -> None:
    questions = [
        replace(choice_question(number), stem=f"Question {number}, and its last option {number}?")
        for number in range(20)
    ]
    pages = pages_of(pdf(paper(*questions), part=Part.TASKS))
    assert len(pages) > 1
    for page in pages:
        stems, options = page.count("and its last option"), page.count(" c 19")
        assert stems == options


@needs_reader
def test_pages_are_numbered_within_each_version() -> None:
    pages = pages_of(pdf(paper(*(choice_question(n) for n in range(20)), versions=2)))
    assert pages[0].endswith("Treaties · Version A Page 1 of 3")
    assert [page for page in pages if page.endswith("Version B Page 1 of 3")]


@needs_reader
def test_a_key_with_the_answers_alone_is_one_page() -> None:
    questions = [choice_question(number) for number in range(20)]
    made = PrintQuiz(WORDING).paper_of("Treaties", questions, 3, explained=False)
    (page,) = pages_of(pdf(made, part=Part.KEY))
    assert page.startswith("Key Treaties 1. b 2. b")
    assert "took place then" not in page


@needs_reader
def test_marks_stand_beside_questions_that_are_worth_more_or_less() -> None:
    questions = [choice_question(1), choice_question(2, weight=0.5)]
    (page,) = pages_of(pdf(paper(*questions), part=Part.TASKS))
    assert page.count("[1]") == page.count("[0.5]") == 1
    (page,) = pages_of(pdf(paper(choice_question(1), choice_question(2)), part=Part.TASKS))
    assert "[1]" not in page


@needs_reader
def test_boxes_and_words_of_a_long_order_stay_on_the_page() -> None:
    made = pdf(paper(order_question(size=20)), part=Part.TASKS)
    assert max(right_edges(made)) < 595
    assert "last" in pages_of(made)[0]


@needs_reader
@pytest.mark.parametrize("part", [Part.TASKS, Part.KEY])
def test_every_font_is_in_the_file(part: Part) -> None:
    fonts = fonts_of(pdf(paper(), part=part))
    assert set(fonts) <= {"Inter", "NotoSerif"}
    assert all(fonts.values())


@needs_reader
def test_words_of_a_set_are_printed_as_they_are() -> None:
    hostile = replace(choice_question(), stem="<img src=x> & <b>bold</b>; {name} %s")
    assert hostile.stem in pages_of(pdf(paper(hostile)))[0]


@pytest.mark.parametrize(("size", "box"), [("a4", b"595"), ("letter", b"612")])
def test_the_page_is_of_the_size_that_was_asked_for(size: str, box: bytes) -> None:
    assert b"/MediaBox [0 0 %s" % box in pdf(paper(), PageSize(size))


def test_the_same_paper_gives_the_same_bytes() -> None:
    assert pdf(paper()) == pdf(paper())


def test_a_quiz_without_questions_is_a_head_and_an_empty_key() -> None:
    empty = PrintQuiz(WORDING).paper_of("Nothing", (), 1)
    assert count_of_pages(pdf(empty)) == 2


@needs_reader
def test_a_stem_longer_than_a_page_is_printed_to_its_end() -> None:
    words = [f"word{number}" for number in range(2000)]
    long = replace(order_question(), stem=" ".join(words))
    made = pdf(paper(long), part=Part.TASKS)
    found = " ".join(pages_of(made)).split()
    assert [word for word in found if word.startswith("word")] == words
    assert max(bottom_edges(made)) < 842


def test_a_timeline_needs_no_picture() -> None:
    assert b"/Subtype /Image" not in pdf(paper())


def test_papers_need_no_widgets() -> None:
    code = (
        "import sys; import quizapp.ui.printing.offscreen;"
        "sys.exit('PySide6.QtWidgets' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@needs_reader
def test_no_word_hangs_over_the_edge_of_the_page() -> None:
    long = [
        replace(
            question,
            options=tuple(replace(o, text="Words upon words. " * 12) for o in question.options),
        )
        for question in one_of_each_shape()
    ]
    made = pdf(paper(*long), PageSize.LETTER)
    assert max(right_edges(made)) <= 612 - 72 * 0.75 + 0.5
