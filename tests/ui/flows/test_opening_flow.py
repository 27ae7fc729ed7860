"""A damaged results file at the start: the newest whole copy is offered, nothing is thrown away."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.session.backup import Occasion
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.flows import opening_flow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.problem_page import ProblemPage
from quizapp.ui.pages.update_page import UpdatePage
from quizapp.ui.widgets.button import Button
from quizapp.ui.words.progress_words import progress_words
from tests.factories import new_quiz
from tests.storage.test_pictures import first_schema
from tests.storage.test_store import answered, begun
from tests.window import Program

PAGE = 4096
LATER = datetime.now(UTC) + timedelta(hours=1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A results file with two answers."""
    path = tmp_path / FILE_NAME
    store = Store(path)
    answered(store, begun(store), 2)
    store.close()
    return path


@pytest.fixture
def programs(qtbot: QtBot, tmp_path: Path) -> Iterator[list[Program]]:
    """The programs that a test opened on that file."""
    opened: list[Program] = []
    yield opened
    for program in opened:
        program.close()


def spoil(path: Path) -> bytes:
    """Damage a file behind its first page; return what it is then."""
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    return bytes(content)


def spoil_index(path: Path) -> bytes:
    """Damage a page that only helps to find what is elsewhere; return what the file is then."""
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'quiz'"
            " AND sql > ''"
        ).fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return bytes(content)


def texts(page: QWidget) -> str:
    """Return the words of the buttons that are to be seen."""
    return " ".join(b.accessibleName() for b in page.findChildren(Button) if not b.isHidden())


def test_the_copy_takes_the_place_of_a_damaged_file(
    file: Path, programs: list[Program], qtbot: QtBot, tmp_path: Path
) -> None:
    BackupFolder(file).make(Occasion.START, LATER)
    spoilt = spoil(file)
    programs.append(program := Program(qtbot, tmp_path))
    page = program.page(ProblemPage)
    assert "Use the copy" in texts(page)
    program.press(Qt.Key.Key_Return)
    program.page(HomePage)
    store = Store(file)
    assert len(store.answers()) == 2
    store.close()
    kept = [one.read_bytes() for one in tmp_path.glob("quizapp.db.damaged-*")]
    assert spoilt in kept


def test_without_a_copy_nothing_is_offered_that_is_not_there(
    file: Path, programs: list[Program], qtbot: QtBot, tmp_path: Path
) -> None:
    spoilt = spoil(file)
    programs.append(program := Program(qtbot, tmp_path))
    page = program.page(ProblemPage)
    assert "Use the copy" not in texts(page)
    assert "Use what could be saved" not in texts(page)
    assert file.read_bytes() == spoilt
    program.button("Begin with empty results").click()
    program.page(HomePage)
    assert spoilt in [one.read_bytes() for one in tmp_path.glob("quizapp.db.damaged-*")]


def test_what_can_be_read_of_a_damaged_file_is_counted_and_offered(
    file: Path, programs: list[Program], qtbot: QtBot, tmp_path: Path
) -> None:
    BackupFolder(file).make(Occasion.START, LATER)
    store = Store(file)
    answered(store, begun(store, new_quiz(name="later")), 1)
    store.close()
    spoilt = spoil_index(file)
    programs.append(program := Program(qtbot, tmp_path))
    page = program.page(ProblemPage)
    told = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "with 2 answers. One later answer is missing in it." in told
    assert "could be saved from the damaged file itself: 3." in told
    program.button("Use what could be saved").click()
    program.page(HomePage)
    store = Store(file)
    assert len(store.answers()) == 3
    store.close()
    assert spoilt in [one.read_bytes() for one in tmp_path.glob("quizapp.db.damaged-*")]


def test_a_start_copies_what_was_answered_since(
    file: Path, programs: list[Program], qtbot: QtBot, tmp_path: Path
) -> None:
    programs.append(program := Program(qtbot, tmp_path))
    program.page(HomePage)
    (copy,) = BackupFolder(file).all()
    assert (copy.occasion, copy.holdings.answers) == (Occasion.START, 2)


def test_a_copy_that_cannot_be_made_is_told_and_the_program_goes_on(
    file: Path, programs: list[Program], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "backups").write_text("in the way", encoding="utf-8")
    programs.append(program := Program(qtbot, tmp_path))
    program.page(HomePage)
    program.until(lambda: not program.shell.notice.isHidden())
    assert "could not be copied" in program.shell.notice.accessibleName()


def test_where_nothing_can_be_kept_one_may_practise_all_the_same(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    folder.write_text("a file", encoding="utf-8")
    program = Program(qtbot, folder)
    program.page(ProblemPage)
    program.button("Practise without keeping it").click()
    program.page(HomePage)
    assert not program.shell.standing.isHidden()
    assert "Nothing is kept" in program.shell.standing.accessibleName()
    program.press(Qt.Key.Key_Return)
    program.answer()
    assert not program.shell.standing.isHidden()
    program.close()
    assert folder.read_text(encoding="utf-8") == "a file"


def test_results_of_an_older_version_say_how_far_they_are_and_can_wait(
    tmp_path: Path, programs: list[Program], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening_flow, "UNNOTICED_SECONDS", 0.0)
    told: list[str] = []

    def end(page: UpdatePage, share: float, seconds: float) -> None:
        told.append(progress_words(share, seconds))
        page.cancelled.emit()

    first_schema(tmp_path / FILE_NAME)
    with monkeypatch.context() as patched:
        patched.setattr(UpdatePage, "show_progress", end)
        program = Program(qtbot, tmp_path)
        programs.append(program)
        page = program.page(UpdatePage)
    assert [words[:4] for words in told] == ["50 %"]
    assert "Bring them up to date Quit" in texts(page)
    program.until(program.button("Bring them up to date").hasFocus)
    program.press(Qt.Key.Key_Return)
    program.page(HomePage)
    store = Store(tmp_path / FILE_NAME)
    assert len(store.answers()) == 2
    store.close()
