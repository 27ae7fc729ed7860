"""What stands on a paper, without a page to stand on."""

from dataclasses import replace
from random import Random

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Dataset
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.shapes.point import Point
from quizapp.generation.wording import Wording
from quizapp.generation.written import ask
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


def written(**changes: object) -> tuple[Question, ...]:
    """Return a written question as it is asked, in three versions."""
    question = WrittenQuestion(**{"kind": WrittenKind.ORDERING, "stem": "Which?"} | changes)
    asked = ask(question, Dataset(id="set", title="Set", events=()), Random(1))
    assert asked is not None
    return (asked,)


def test_a_key_says_in_every_version_what_the_answer_alone_does_not_say() -> None:
    options = tuple(WrittenOption(text, text in "AB", 50.0, "") for text in "ABCD")
    questions = written(kind=WrittenKind.MC_MULTI, options=options)
    made = PrintQuiz(WORDING).paper_of("Quiz", questions, 1, 4)
    assert {version.key[0].explanation for version in made.versions} == {""}


def test_a_written_order_is_told_in_words() -> None:
    questions = written(items=("Mercury", "Venus", "Earth"))
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", questions, 1).versions
    assert [text for _, text in made.key[0].reasons] == ["Mercury", "Venus", "Earth"]


def test_a_year_is_written_as_a_year() -> None:
    answer = WrittenAnswer("", 1923.0, 1923.0)
    questions = written(kind=WrittenKind.NUMERIC, answers=(answer,))
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", questions, 1).versions
    assert (made.key[0].short, made.key[0].right) == ("1923", "1923")


def test_every_word_that_is_accepted_is_in_the_key() -> None:
    answers = (WrittenAnswer("Bosporus"), WrittenAnswer("Bosphorus"))
    questions = written(kind=WrittenKind.SHORT, answers=answers)
    (made,) = PrintQuiz(WORDING).paper_of("Quiz", questions, 1).versions
    assert made.key[0].right == "Bosporus / Bosphorus"


def test_questions_that_are_worth_the_same_need_no_marks_of_their_own() -> None:
    printing = PrintQuiz(WORDING)
    assert not printing.paper_of("Quiz", [choice_question(1), choice_question(2)], 1).is_weighted
    questions = [choice_question(1), choice_question(2, weight=0.5)]
    assert printing.paper_of("Quiz", questions, 1).is_weighted
