"""Results of learners, from the moment their files come to the window."""

import gzip
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid5

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.classroom.hand_in import HandIn
from quizapp.formats.documents.results_file import write_hand_in
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.session.learner import Learner
from quizapp.ui.flows.hand_in_flow import HandInFlow
from quizapp.ui.pages.collect_page import CollectPage
from quizapp.ui.pages.roster_page import RosterPage
from tests.factories import NAMESPACE, moment, new_quiz
from tests.real_questions import SET, real_questions
from tests.window import Program


def file_of(folder: Path, name: str, *, edited: bool = False) -> Path:
    """Write what a learner hands in; an edited file says another name than it was written with."""
    dataset = Library(bundled("questions"), folder / "sets").get(SET)
    quiz = replace(
        new_quiz(real_questions(), name=name),
        learner=Learner(uuid5(NAMESPACE, name), name),
        set_id=SET,
        set_title=dataset.title,
        set_hash=dataset.hash,
    )
    while quiz.current is not None:
        quiz = quiz.answer(quiz.current.question.key, moment(quiz.position + 1), 4.0)
    handed = HandIn(learner=quiz.learner, quizzes=(quiz,), program="0.1", made_at=moment(60))
    content = write_hand_in(handed)
    if edited:
        document = json.loads(gzip.decompress(content))
        document["made_at"] = "2026-01-01T00:00:00Z"
        content = json.dumps(document).encode()
    path = folder / f"{name or 'nobody'}.quizresult"
    path.write_bytes(content)
    return path


@pytest.fixture
def files(tmp_path: Path) -> Sequence[Path]:
    """What a class hands in: two in order, one edited, one nameless, one that is no result."""
    broken = tmp_path / "photo.quizresult"
    broken.write_bytes(b"nothing")
    return (
        file_of(tmp_path, "Ada Lovelace"),
        file_of(tmp_path, "Kemal"),
        file_of(tmp_path, "Leyla", edited=True),
        file_of(tmp_path, ""),
        broken,
    )


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Program:
    """The program of a teacher."""
    return Program(qtbot, tmp_path / "data")


def dropped(program: Program, paths: Sequence[Path]) -> CollectPage:
    """Let files come to the window."""
    program.take(*paths)
    page = program.shell.page
    assert isinstance(page, CollectPage)
    return page


def test_files_of_results_are_looked_at_before_anything_is_kept(
    program: Program, files: Sequence[Path]
) -> None:
    page = dropped(program, files)
    assert page.rows.table.model().rowCount() == 5
    assert [one.file.path.name for one in page.chosen] == [
        "Ada Lovelace.quizresult",
        "Kemal.quizresult",
    ]
    assert "2" in page.foot.take.text()


def test_an_edited_file_is_taken_by_a_key(program: Program, files: Sequence[Path]) -> None:
    page = dropped(program, files)
    current = page.rows.current
    assert current is not None
    assert current.path.name == "Leyla.quizresult"
    program.until(page.rows.table.hasFocus)
    program.press(Qt.Key.Key_Space)
    assert current in [one.file for one in page.chosen]
    program.press(Qt.Key.Key_Space)
    assert current not in [one.file for one in page.chosen]


def test_a_nameless_file_is_given_to_a_learner(program: Program, files: Sequence[Path]) -> None:
    program.take(files[0])
    page = program.shell.page
    assert isinstance(page, CollectPage)
    page.foot.take.click()
    page = dropped(program, files[3:4])
    assert not page.chosen
    assert not page.card.turn.isEnabled()
    page.card.learner.setCurrentIndex(1)
    page.card.learner.activated.emit(1)
    (one,) = page.chosen
    assert one.learner is not None
    assert one.learner.name == "Ada Lovelace"


def test_taking_in_tells_what_was_kept_and_what_is_aside(
    program: Program, files: Sequence[Path], tmp_path: Path
) -> None:
    page = dropped(program, files)
    page.foot.take.click()
    said = program.shell.notice.accessibleName()
    assert "2 files" in said
    assert "2 new quizzes" in said
    assert len(list((tmp_path / "data" / "results-aside").iterdir())) == 1
    again = dropped(program, files[:2])
    assert not again.chosen
    assert not again.foot.take.isEnabled()


def test_other_files_go_the_usual_way(program: Program, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("title,date\nFirst,1918\n", encoding="utf-8")
    program.take(table)
    assert not isinstance(program.shell.page, CollectPage)


def test_a_roster_that_is_dropped_is_shown_as_one(program: Program, tmp_path: Path) -> None:
    roster = tmp_path / "9A.csv"
    roster.write_text("Name,Number,Class\nAyşe Yılmaz,7,9A\n", encoding="utf-8")
    program.take(roster)
    page = program.page(RosterPage)
    assert [line.entry.name for line in page.lines] == ["Ayşe Yılmaz"]


def test_escape_leaves_without_a_trace(program: Program, files: Sequence[Path]) -> None:
    dropped(program, files)
    program.press(Qt.Key.Key_Escape)
    assert not isinstance(program.shell.page, CollectPage)


def test_a_quiz_is_handed_in_by_whoever_has_a_name(program: Program, tmp_path: Path) -> None:
    program.shell.went.emit("history")
    flow = program.shell.window().findChild(HandInFlow)
    nameless = replace(new_quiz(), learner=Learner(uuid5(NAMESPACE, "x")))
    flow.hand_in(nameless)
    assert "who you are" in program.shell.notice.accessibleName()
