"""What stands on a paper, without a page to stand on."""

from dataclasses import replace

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.shapes.point import Point
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.prepare_quiz import PrepareQuiz
from quizapp.services.print_quiz import PrintQuiz
from quizapp.session.paper import Paper
from tests.factories import choice_question
from tests.shaped_questions import (
    gap_question,
    multiple_question,
    one_of_each_shape,
    point_question,
)

WORDING = Wording.read(bundled("resources") / "wording" / "en.toml")


@pytest.fixture(scope="module")
def paper() -> Paper:
    """A paper of real questions in two versions."""
    dataset = Library(bundled("questions"), bundled("questions") / "none").get("azerbaijan-turkiye")
    questions = Generator(dataset, WORDING).quiz(Plan(20, seed=5))
    return PrintQuiz(WORDING).paper_of(dataset.title, questions, 5, 2)


def test_every_question_has_a_number_and_an_entry_in_the_key(paper: Paper) -> None:
    for version in paper.versions:
        assert [task.number for task in version.tasks] == list(range(1, 21))
        assert [answer.number for answer in version.key] == list(range(1, 21))
        assert all(a.short and a.right and a.source for a in version.key)


def test_the_key_belongs_to_its_version(paper: Paper) -> None:
    for version in paper.versions:
        for task, answer in zip(version.tasks, version.key, strict=True):
            question = task.question
            if question.response == "choice":
                assert answer.short == question.key[0]
                assert answer.right == f"{answer.short}) {question.option(answer.short).text}"


def test_one_version_has_no_letter() -> None:
    (only,) = PrintQuiz(WORDING).paper_of("Quiz", one_of_each_shape(), 1).versions
    assert only.letter == ""


def test_versions_are_named_by_letters(paper: Paper) -> None:
    assert [version.letter for version in paper.versions] == ["A", "B"]


def test_marks_are_those_of_the_questions(paper: Paper) -> None:
    tasks = paper.versions[0].tasks
    assert paper.marks == sum(task.question.weight for task in tasks)


def test_every_shape_of_answer_has_a_key_in_short() -> None:
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", one_of_each_shape(), 1).versions
    assert all(answer.short for answer in made.key)


def test_gaps_are_numbered_from_one() -> None:
    question = gap_question()
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", [question], 1).versions
    assert made.key[0].short == str(int(question.key[0]) + 1)
    assert made.key[0].right.startswith(f"{made.key[0].short}, ")


def test_dates_follow_the_style_that_is_in_use() -> None:
    day = Point(parse_edtf("1918-06-04"), parse_edtf("1918"))
    question = replace(point_question(), shape=day)
    printing = PrintQuiz(WORDING)
    (before,) = printing.paper_of("Quiz", [question], 1).versions
    printing.use(WORDING.in_style("iso"))
    (after,) = printing.paper_of("Quiz", [question], 1).versions
    assert (before.key[0].short, after.key[0].short) == ("4 June 1918", "1918-06-04")


def test_a_draft_is_printed_as_it_stands() -> None:
    library = Library(bundled("questions"), bundled("questions") / "none")
    draft = PrepareQuiz(library, WORDING).begin("space-missions", Plan(5, seed=3))
    made = PrintQuiz(WORDING).paper(draft)
    assert made.title == draft.provenance.title
    assert tuple(task.question for task in made.versions[0].tasks) == draft.questions


def test_an_explanation_that_only_repeats_the_answer_is_left_out() -> None:
    question = replace(choice_question(), explanation="1900")
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", [question, choice_question()], 1).versions
    assert [answer.explanation for answer in made.key] == ["", choice_question().explanation]


def test_options_with_the_same_reason_all_have_it() -> None:
    question = multiple_question()
    options = tuple(replace(option, why="In 2013.") for option in question.options)
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", [replace(question, options=options)], 1).versions
    assert [letter for letter, _ in made.key[0].reasons] == list("abcd")
