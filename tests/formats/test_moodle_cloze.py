"""Tests of reading texts with embedded answers."""

from pathlib import Path

import pytest

from quizapp.dataset.written import WrittenKind
from quizapp.formats.any_file import read_file
from quizapp.formats.moodle_cloze import read_written, recognises
from quizapp.formats.question_list import QuestionList
from tests.formats.samples import SAMPLES

CLOZES = sorted((SAMPLES / "cloze").rglob("*.txt"))


@pytest.mark.skipif(not CLOZES, reason="the sample files are not on this computer")
def test_every_gap_of_the_samples_is_read() -> None:
    for path in CLOZES:
        found = read_file(path)
        assert isinstance(found, QuestionList)
        (question,) = found.questions
        assert question.kind is WrittenKind.CLOZE
        assert len(question.gaps) == path.read_text(encoding="utf-8").count("{1:")
        assert all(any(answer.weight == 100 for answer in gap) for gap in question.gaps)


@pytest.mark.parametrize(
    "text", ["No gap {here}.", "{1:SHORTANSWER:~a~b}", "{1:NUMERICAL:=many}", "{1:SA:}"]
)
def test_a_text_whose_gaps_make_no_sense_is_skipped(tmp_path: Path, text: str) -> None:
    path = tmp_path / "cloze.txt"
    path.write_text(text, encoding="utf-8")
    found = read_written(path)
    assert not found.questions
    assert [(entry.name, entry.line) for entry in found.skipped] == [(text, 1)]
    assert recognises(path) == (":" in text)
