"""Generated questions go out in every format that can be read, and come back the same."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from quizapp.dataset.reader import load
from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats import (
    gift,
    gift_writer,
    moodle_xml,
    moodle_xml_writer,
    qti_package,
    qti_writer,
    question_csv_writer,
    question_table,
)
from quizapp.formats.exported import Exported
from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.portable import portable
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from tests.formats.written_questions import table_holds

COUNT = 60


@cache
def _generated(name: str) -> QuestionList:
    """Return questions of a bundled set as written ones."""
    dataset, plan = load(bundled("questions") / name), Plan(count=COUNT, seed=3)
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    generator = Generator(dataset, wording)
    quizzes = generator.quizzes(plan)
    return portable(
        QuestionBank(
            provenance=generator.provenance, dates=wording.dates, plan=plan, quizzes=quizzes
        )
    )


def _all(question: WrittenQuestion) -> WrittenQuestion:
    return question


def _in_qti(question: WrittenQuestion) -> WrittenQuestion:
    kind = WrittenKind.MC_SINGLE if question.truth is not None else question.kind
    return replace(question, kind=kind, truth=None, category="")


def _in_table(question: WrittenQuestion) -> WrittenQuestion:
    return replace(table_holds(question), stem=" ".join(question.stem.split()))


@pytest.mark.parametrize("name", ["azerbaijan-turkiye", "space-missions"])
@pytest.mark.parametrize(
    ("file", "export", "read", "held"),
    [
        ("a.gift", gift_writer.export, gift.read_written, _all),
        ("a.xml", moodle_xml_writer.export, moodle_xml.read_written, _all),
        ("a.zip", qti_writer.export, qti_package.read_written, _in_qti),
        ("a.csv", question_csv_writer.export, question_table.read_written, _in_table),
    ],
)
def test_generated_questions_come_back(
    tmp_path: Path,
    name: str,
    file: str,
    export: Callable[[QuestionList], Exported],
    read: Callable[[Path], QuestionList],
    held: Callable[[WrittenQuestion], WrittenQuestion],
) -> None:
    questions = _generated(name)
    (tmp_path / file).write_bytes(export(questions).content)
    found = read(tmp_path / file)
    assert (found.skipped, found.errors) == ((), ())
    assert [replace(q, line=0) for q in found.questions] == list(map(held, questions.questions))
    assert len(found.questions) == COUNT
