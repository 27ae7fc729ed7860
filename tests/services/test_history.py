"""Tests of looking back."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from quizapp.dataset.watch import CancelledError
from quizapp.generation.question import Fact
from quizapp.services.history import COLUMNS, History, history_csv, history_rows
from quizapp.session.quiz import Mode, Quiz
from quizapp.session.record import AnswerRecord
from quizapp.storage import queries
from quizapp.storage.store import Store
from tests.factories import moment, new_quiz
from tests.watching import Impatience, Notes

RECORD = AnswerRecord(
    quiz=uuid4(),
    learner="Leyla",
    set_id="annals",
    mode=Mode.LEARN,
    position=3,
    question_id="order-20",
    kind="order",
    stem="Put “these” in order, please.",
    response=("b", "a"),
    correct=False,
    score=0.5,
    max_score=1.0,
    seconds=12.25,
    answered_at=moment(1.5),
    facts=(Fact("event-1", "date"), Fact("event-2", "date")),
)


def answer_all(store: Store) -> Quiz:
    """Keep a quiz with its answers."""
    quiz = new_quiz()
    store.add_learner(quiz.learner, moment(0))
    store.add_quiz(quiz)
    while quiz.current:
        quiz = quiz.answer(quiz.current.question.key, moment(quiz.position), 1)
        store.add_answer(quiz)
    return quiz


def cells(text: str) -> list[dict[str, str]]:
    """Read a table back as a spreadsheet would."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_the_history_has_one_object_for_each_answer() -> None:
    (row,) = json.loads(json.dumps(history_rows([RECORD])))
    assert tuple(row) == COLUMNS
    assert row == {
        "quiz": str(RECORD.quiz),
        "learner": "Leyla",
        "set": "annals",
        "mode": "learn",
        "position": 3,
        "question_id": "order-20",
        "kind": "order",
        "stem": "Put “these” in order, please.",
        "response": ["b", "a"],
        "correct": False,
        "score": 0.5,
        "max_score": 1.0,
        "seconds": 12.25,
        "answered_at": "2026-03-01T12:01:30Z",
        "facts": [
            {"event": "event-1", "attribute": "date"},
            {"event": "event-2", "attribute": "date"},
        ],
    }


def test_the_table_has_the_same_columns() -> None:
    text = history_csv([RECORD])
    assert text.startswith("\ufeffquiz,learner,set,")
    (row,) = cells(text)
    assert tuple(row) == COLUMNS
    assert (row["response"], row["correct"], row["score"]) == ("b a", "false", "0.5")
    assert row["facts"] == "event-1:date event-2:date"
    assert row["stem"] == RECORD.stem


def test_an_empty_history_is_a_table_with_headings() -> None:
    assert cells(history_csv([])) == []
    assert history_rows([]) == []


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    harmful = start + 'HYPERLINK("https://example.org")'
    (row,) = cells(history_csv([replace(RECORD, learner=harmful, stem=harmful)]))
    assert row["learner"] == row["stem"] == "'" + harmful


def test_a_quiz_is_opened_as_it_was(store: Store) -> None:
    quiz = answer_all(store)
    history = History(store)
    (summary,) = history.quizzes()
    assert history.open(summary.id) == quiz
    assert history.open(uuid4()) is None
    assert len(history.answers(quiz.learner)) == 4


def test_a_history_that_is_fetched_in_parts_is_written_as_one(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "ANSWERS_AT_ONCE", 3)
    answer_all(store)
    watch, file, history = Notes(), tmp_path / "answers.csv", History(store)
    history.exporting(file)(watch)
    assert watch.steps == [(0, 4), (3, 4)]
    written = file.read_bytes().decode()
    assert written == history_csv(history.answers())
    assert all(row["facts"] for row in cells(written))


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_ending_it_leaves_no_trace_at_any_step(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr(queries, "ANSWERS_AT_ONCE", 1)
    answer_all(store)
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    file = folder / "answers.csv"
    file.write_text("as it was")
    with pytest.raises(CancelledError):
        History(store).exporting(file)(Impatience(steps))
    assert list(folder.iterdir()) == [file]
    assert file.read_text() == "as it was"
    assert len(History(store).answers()) == 4
