"""Tests of writing GIFT: what is read back is what was written."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from quizapp.dataset.written import WrittenQuestion
from quizapp.formats import gift
from quizapp.formats.gift_writer import export
from tests.formats.written_questions import ALL, CHOICE, CLOZE, SHORT, drawn_questions, listed


def _read_back(folder: Path, *questions: WrittenQuestion) -> Sequence[WrittenQuestion]:
    path = folder / "written.gift"
    path.write_bytes(export(listed(*questions)).content)
    found = gift.read_written(path)
    assert (found.skipped, found.errors) == ((), ())
    return [replace(question, line=0) for question in found.questions]


def _with_arrows(question: WrittenQuestion) -> WrittenQuestion:
    pairs = tuple(
        (left.replace("->", "→"), right.replace("->", "→")) for left, right in question.pairs
    )
    answers = tuple(replace(a, text=a.text.replace("->", "→")) for a in question.answers)
    return replace(question, pairs=pairs, answers=answers)


@pytest.mark.parametrize("question", [q for q in ALL if q is not CLOZE], ids=lambda q: q.kind)
def test_a_question_of_every_kind_comes_back(question: WrittenQuestion, tmp_path: Path) -> None:
    assert _read_back(tmp_path, question) == [question]


@settings(max_examples=100)
@given(questions=drawn_questions)
def test_whatever_the_texts_are_they_come_back(
    questions: list[WrittenQuestion], tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = _read_back(tmp_path_factory.mktemp("gift"), *questions)
    assert [replace(q, category="") for q in found] == [
        replace(_with_arrows(q), category="") for q in questions
    ]


def test_what_gift_cannot_hold_is_told() -> None:
    arrows = replace(SHORT, answers=(replace(SHORT.answers[0], text="a -> b"),))
    told = [(loss.question, loss.what) for loss in export(listed(CHOICE, CLOZE, arrows)).losses]
    assert told == [
        ("kars", "GIFT cannot say that the options keep their order"),
        ("gaps", "left out: GIFT has no texts with several gaps"),
        ("army", "“->” in an answer becomes “→”"),
    ]
