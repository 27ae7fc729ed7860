"""Tests of judging sets while they are typed: cell by cell, question by question."""

from dataclasses import replace
from itertools import islice, product
from string import ascii_uppercase

import pytest

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Level
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.set_folder import read_folder
from quizapp.dataset.watch import CancelledError
from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.linting.finding import Force
from quizapp.paths import bundled
from quizapp.services.judge_drafts import JudgeDrafts
from tests.formats.written_questions import CHOICE, ESSAY, SHORT

SET = bundled("questions") / "azerbaijan-turkiye"
DRAFT = SetDraft(
    id="flight",
    title="Flight",
    columns=("title", "date"),
    rows=(
        ("First flight", "1903-12-17"),
        ("Moon landing", "20 July 1969"),
        ("First orbit", "some day"),
        ("", "1957"),
    ),
    questions=(CHOICE,),
)


def test_a_set_is_judged_row_by_row_and_cell_by_cell(judge: JudgeDrafts) -> None:
    checked = judge.check(DRAFT)
    places = {
        (remark.row, remark.column) for remark in checked.remarks if remark.level is Level.ERROR
    }
    assert places == {(2, "date"), (3, "title")}
    assert checked.errors == 2
    assert set(checked.events) == {0, 1}
    assert checked.dataset is not None
    assert checked.dataset.written == (CHOICE,)
    assert [remark.row for remark in checked.of_row(2)] == [2]
    assert len(checked.findings) == 1


def test_rows_are_put_in_the_order_of_time(judge: JudgeDrafts) -> None:
    rows = (("Moon", "1969-07-20"), ("None", ""), ("Flight", "1903"), ("War", "some day"))
    draft = replace(DRAFT, columns=("title", "date"), rows=rows)
    assert judge.check(draft).in_time == (2, 0)


def test_a_set_of_questions_alone_has_nothing_wrong_with_its_table(judge: JudgeDrafts) -> None:
    checked = judge.check(replace(DRAFT, rows=()))
    assert checked.remarks == ()
    assert checked.dataset is not None
    assert checked.dataset.written == (CHOICE,)


def test_a_question_without_an_answer_cannot_be_asked(judge: JudgeDrafts) -> None:
    bare = replace(SHORT, answers=())
    checked = judge.check(replace(DRAFT, questions=(SHORT, bare, ESSAY, CHOICE)))
    assert checked.askable == {0, 3}


def test_what_must_be_done_comes_first(judge: JudgeDrafts) -> None:
    poor = WrittenQuestion(
        kind=WrittenKind.MC_SINGLE,
        stem="Which city is not here",
        options=(WrittenOption("Kars", correct=False), WrittenOption("Baku", correct=False)),
    )
    forces = [finding.force for finding in judge.findings(poor)]
    assert forces == sorted(forces, key=lambda force: force is not Force.HARD)
    assert set(forces) == {Force.HARD, Force.SOFT}
    assert judge.check(replace(DRAFT, questions=(poor,))).findings == (judge.findings(poor),)


def test_an_event_is_asked_as_the_student_will_see_it(judge: JudgeDrafts) -> None:
    dataset = read_folder(SET, Findings())
    assert dataset is not None
    asked = judge.questions_about(dataset, dataset.events[0])
    assert len({question.kind for question in asked}) == len(asked) > 2
    assert all(dataset.events[0].id in question.says for question in asked)


def test_an_event_of_a_large_set_is_asked_among_its_neighbours(judge: JudgeDrafts) -> None:
    rows = tuple(
        (f"Probe {''.join(letters)} lands", f"{1000 + n // 3}-{1 + n % 3:02}")
        for n, letters in enumerate(islice(product(ascii_uppercase, repeat=3), 3000))
    )
    dataset = judge.check(replace(DRAFT, rows=rows, questions=())).dataset
    assert dataset is not None
    event = dataset.events[1500]
    asked = judge.questions_about(dataset, event)
    assert asked
    assert all(event.id in question.says for question in asked)


@pytest.mark.parametrize("stem", ["", " "])
def test_a_question_without_words_is_not_asked(judge: JudgeDrafts, stem: str) -> None:
    dataset = judge.check(DRAFT).dataset
    assert judge.asked(CHOICE, dataset) is not None
    assert judge.asked(replace(CHOICE, stem=stem), dataset) is None


def test_judging_ends_when_nobody_wants_it_any_more(judge: JudgeDrafts) -> None:
    class Impatient:
        def step(self, done: int, of: int) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        judge.check(DRAFT, watch=Impatient())
