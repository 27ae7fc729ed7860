"""Tests of reading missing-word questions."""

from pathlib import Path

import pytest

from quizapp.dataset.written import WrittenKind
from quizapp.formats.any_file import read_file
from quizapp.formats.missing_word import read_written
from quizapp.formats.question_list import QuestionList
from tests.formats.samples import compared, sample_files

FAMILY = "missingword"


@pytest.mark.skipif(not sample_files(FAMILY), reason="the sample files are not on this computer")
def test_every_question_of_the_samples_has_the_right_key() -> None:
    for path in sample_files(FAMILY):
        result = compared(path, read_written(path))
        assert result["key_ok"] == result["kind_ok"] == result["must"], path


def test_shares_stand_before_the_answer_and_figures_may_be_protected(tmp_path: Path) -> None:
    path = tmp_path / "missing-word.txt"
    path.write_text("It was {=_1990#yes ~75%_1991#near ~old}, then.", encoding="utf-8")
    found = read_file(path)
    assert isinstance(found, QuestionList)
    (question,) = found.questions
    assert question.kind is WrittenKind.MC_SINGLE
    assert question.stem == "It was _____, then."
    assert [(o.text, o.weight) for o in question.options] == [
        ("1990", 100),
        ("1991", 75),
        ("old", 0),
    ]
