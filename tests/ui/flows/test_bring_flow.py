"""Bringing files in with the real program: by dropping, by keys, and with nothing left behind."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from quizapp.paths import added_sets
from quizapp.ui.background import Background, Inline
from quizapp.ui.bringing.drop_overlay import DropOverlay
from quizapp.ui.flows.bring_flow import BringFlow
from quizapp.ui.home.set_row import SetRow
from quizapp.ui.pages.bring_page import BringPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.preparing.draft_row import DraftRow
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from tests.services.desk import TABLE
from tests.window import Program

_MANY = "title,date,place\n" + "".join(
    f"Event number {n},{n % 28 + 1} May {1500 + n % 500},Place {n % 9}\n" for n in range(100_000)
)
Drop = Callable[..., None]


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program at home, without a set of its own."""
    made = Program(qtbot, tmp_path / "person")
    made.page(HomePage)
    yield made
    made.close()


@pytest.fixture
def drop(program: Program) -> Drop:
    """Drop files on the middle of the window, as a file manager does."""

    def let_go(*paths: Path) -> None:
        _drop(program, *paths)

    return let_go


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with three rows that can be read and three that cannot."""
    path = tmp_path / "first_flights.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def _drop(program: Program, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, at = Qt.DropAction.CopyAction, QPoint(600, 400)
    QApplication.sendEvent(program.window, QDragEnterEvent(at, copy, mime, button, keys))
    overlay = program.window.findChild(DropOverlay)
    assert isinstance(overlay, DropOverlay)
    assert overlay.isVisible()
    event = QDropEvent(QPointF(at), copy, mime, button, keys, QEvent.Type.Drop)
    QApplication.sendEvent(program.window, event)
    assert not overlay.isVisible()


def _library(folder: Path) -> Mapping[str, str]:
    sets = added_sets(folder / "person")
    files = sorted(sets.rglob("*")) if sets.exists() else []
    return {str(f): hashlib.sha256(f.read_bytes()).hexdigest() for f in files if f.is_file()}


def _said(program: Program, words: str) -> bool:
    QApplication.processEvents()
    labels = program.window.findChildren(Label)
    return any(words in label.text() for label in labels if label.isVisible())


def _cells(page: BringPage, column: int) -> list[str]:
    model = page.offers.lines.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_from_a_dropped_table_to_twenty_questions_it_takes_two_keys(
    program: Program, drop: Drop, tmp_path: Path
) -> None:
    path = tmp_path / "events.csv"
    path.write_text("".join(_MANY.splitlines(keepends=True)[:61]), encoding="utf-8")
    drop(path)
    program.page(BringPage)
    keys = [Qt.Key.Key_Return, Qt.Key.Key_Return]
    program.press(*keys)
    page = program.page(PreparePage)
    QApplication.processEvents()
    rows = [row for row in page.list.findChildren(DraftRow) if row.isVisible()]
    assert (len(keys), len(rows)) == (2, 20)


def test_a_preview_shows_every_row_and_keeps_nothing(
    program: Program, drop: Drop, table: Path, tmp_path: Path
) -> None:
    drop(table)
    page = program.page(BringPage)
    assert _cells(page, 0) == ["2", "3", "4", "5", "6", "7"]
    assert _cells(page, 1) == ["Ready", "Ready", "Left out", "Left out", "Ready", "Left out"]
    assert _cells(page, 2)[:3] == ["17 December 1903", "20 July 1969", "no day"]
    page.offers.lines.filter.set_value("left-out")
    page.offers.lines.filter.chosen.emit("left-out")
    assert _cells(page, 3) == ["First orbit", "", "Short row"]
    assert program.nameless() == []
    assert _library(tmp_path) == {}
    program.press(Qt.Key.Key_Escape)
    assert _said(program, "Cancelled. Nothing was changed.")
    assert _library(tmp_path) == {}
    program.press(Qt.Key.Key_Escape)
    program.page(HomePage)


def test_an_essay_is_not_said_to_be_ready(program: Program, drop: Drop, tmp_path: Path) -> None:
    bank = tmp_path / "bank.gift"
    bank.write_text("Who began it? {=Ada ~Eve}\n\nDiscuss the causes. {}\n", encoding="utf-8")
    drop(bank)
    page = program.page(BringPage)
    assert _cells(page, 1) == ["Ready", "Not asked"]
    assert _cells(page, 4) == ["", "Kept, but not asked."]


def test_a_row_without_a_date_is_not_said_to_be_ready(
    program: Program, drop: Drop, tmp_path: Path
) -> None:
    table = tmp_path / "events.csv"
    table.write_text("title,date\nFirst flight,1903\nA legend,\n", encoding="utf-8")
    drop(table)
    page = program.page(BringPage)
    assert _cells(page, 1) == ["Ready", "No date"]
    assert _cells(page, 4) == ["", "Kept, but not asked when it was."]


def test_space_shows_a_row_as_a_whole(program: Program, drop: Drop, table: Path) -> None:
    drop(table)
    page = program.page(BringPage)
    page.offers.lines.table.setFocus()
    page.offers.lines.table.selectRow(2)
    program.press(Qt.Key.Key_Space)
    assert _said(program, "Line 4 · First orbit")
    assert _said(program, "Line 4, column 13")
    program.press(Qt.Key.Key_Down)
    assert _said(program, "Line 5")
    program.press(Qt.Key.Key_Escape)
    assert not page.offers.lines.details.isVisible()
    program.page(BringPage)


def test_what_came_in_and_what_stayed_out_is_told(
    program: Program, drop: Drop, table: Path
) -> None:
    drop(table)
    page = program.page(BringPage)
    page.offers.card.title.setFocus()
    page.offers.card.title.edit.selectAll()
    program.press("Flights")
    program.press(Qt.Key.Key_Return)
    assert _said(program, "“Flights” is among your sets")
    stayed = "3 events came in. 3 rows stayed in first_flights.csv."
    assert _said(program, stayed)
    assert program.focus.accessibleDescription() == f"“Flights” is among your sets. {stayed}"
    program.press(Qt.Key.Key_Escape)
    home = program.page(HomePage)
    assert "Flights" in [row.title for row in home.findChildren(SetRow)]


def test_the_same_table_again_changes_nothing(
    program: Program, drop: Drop, table: Path, tmp_path: Path
) -> None:
    drop(table)
    program.page(BringPage)
    program.press(Qt.Key.Key_Return)
    before = _library(tmp_path)
    drop(table)
    assert _said(program, "is there already, just like this")
    program.press(Qt.Key.Key_Return)
    program.page(PreparePage)
    assert _library(tmp_path) == before


def test_an_update_shows_what_changes(program: Program, drop: Drop, table: Path) -> None:
    drop(table)
    page = program.page(BringPage)
    program.press(Qt.Key.Key_Return)
    table.write_text(TABLE.replace("4 October 1957", "5 October 1957"), encoding="utf-8")
    drop(table)
    assert _said(program, "Rows: 1 changed.")
    assert _cells(page, 1) == ["Sputnik"]
    assert _cells(page, 2) == ["Date: 4 October 1957 → 5 October 1957"]
    program.press(Qt.Key.Key_Return)
    assert _said(program, "is up to date")


def test_one_key_says_whether_the_day_or_the_month_comes_first(
    program: Program, drop: Drop, tmp_path: Path
) -> None:
    path = tmp_path / "days.csv"
    path.write_text("title,date\nA,05/06/1994\nB,07/08/1995\n")
    drop(path)
    page = program.page(BringPage)
    assert _said(program, "Does 05/06/1994 mean 5 June 1994 or 6 May 1994?")
    assert not page.footer.take.isEnabled()
    program.press("m")
    assert _cells(page, 2) == ["6 May 1994", "8 July 1995"]
    program.press("d")
    assert _cells(page, 2) == ["5 June 1994", "7 August 1995"]
    assert page.footer.take.isEnabled()


def test_columns_that_were_not_recognised_are_put_right(
    program: Program, drop: Drop, tmp_path: Path
) -> None:
    path = tmp_path / "gizmos.csv"
    path.write_text("Gizmo,When was it,Where\nTelephone,1876,Boston\nRadio,1895,Bologna\n")
    drop(path)
    page = program.page(BringPage)
    assert _said(program, "No column is read as “Date”.")
    box = next(one for one in page.findChildren(ChoiceBox) if "When was it" in one.accessibleName())
    box.setFocus()
    program.press("date")
    assert _cells(page, 1) == ["Ready", "Ready"]
    assert _cells(page, 3) == ["Telephone", "Radio"]
    page.offers.meant.emit(2, "title")
    assert _cells(page, 3) == ["Boston", "Bologna"]
    page.offers.meant.emit(1, "")
    assert not page.footer.take.isEnabled()


def test_rows_with_faults_can_be_taken_in_to_be_mended(
    program: Program, drop: Drop, table: Path
) -> None:
    drop(table)
    flow = program.window.findChild(BringFlow)
    assert isinstance(flow, BringFlow)
    told: list[tuple[str, int]] = []
    flow.mended.connect(lambda set_id, row: told.append((set_id, row)))
    program.button("Take all rows and mend them here").click()
    assert told == [("first-flights", 2)]


def test_files_that_cannot_be_used_stand_among_the_others(
    program: Program, drop: Drop, table: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "all"
    folder.mkdir()
    table.rename(folder / table.name)
    (folder / "page.csv").write_text("<!doctype html><html>")
    (folder / "bank.gift").write_text("One and one? {=2 ~3}\n\nTwo and two? {=4 ~5}\n")
    (folder / "notes.pdf").write_text("x")
    drop(folder)
    page = program.page(BringPage)
    assert _said(program, "1 other file is of no known sort and was passed over.")
    assert page.footer.take.text() == "Take in 2 sets"
    assert program.nameless() == []
    page.offers.chosen.emit(2)
    assert _said(program, "This is a web page")
    page.offers.chosen.emit(0)
    assert _cells(page, 2) == ["One and one?", "Two and two?"]
    assert _cells(page, 3) == ["One of several: 2", "One of several: 4"]
    page.offers.card.left_out.emit(True)
    assert page.footer.take.text() == "Take in 1 set"
    program.press(Qt.Key.Key_Return)
    assert _said(program, "“First flights” is among your sets")


def test_questions_of_several_files_become_one_set(
    program: Program, drop: Drop, tmp_path: Path
) -> None:
    for number in (1, 2):
        text = f"One and {number}? {{={number + 1} ~9}}\n"
        (tmp_path / f"part{number}.gift").write_text(text)
    drop(tmp_path / "part1.gift", tmp_path / "part2.gift")
    page = program.page(BringPage)
    program.button("Make one set of all questions").click()
    assert page.footer.take.text() == "Take in 2 questions"
    program.press(Qt.Key.Key_Return)
    assert _said(program, "2 questions came in.")


def test_the_error_list_is_a_table(
    program: Program, drop: Drop, table: Path, tmp_path: Path
) -> None:
    drop(table)
    flow = program.window.findChild(BringFlow)
    assert isinstance(flow, BringFlow)
    flow.save_list(tmp_path / "errors.csv")
    lines = (tmp_path / "errors.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "file,line,column,heading,item,level,message,what to do"
    assert lines[2].startswith("first_flights.csv,4,13,date,First orbit,error,")


def test_cells_that_were_copied_come_in_from_home(program: Program, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setText("title\tdate\nFirst flight\t1903\nSputnik\t1957\n")
    program.page(HomePage)
    QTest.keyClick(program.focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page = program.page(BringPage)
    assert _cells(page, 3) == ["First flight", "Sputnik"]
    assert _library(tmp_path) == {}
    program.press(Qt.Key.Key_Return)
    assert _said(program, "“From the clipboard” is among your sets")
    QGuiApplication.clipboard().setText("")
    QTest.keyClick(program.focus, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _said(program, "There is no text in the clipboard.")


def test_files_are_chosen_from_the_home_page(program: Program) -> None:
    QTest.keyClick(program.focus, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    program.until(lambda: program.window.findChild(QFileDialog))
    dialog = program.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.directory().absolutePath()) != Path.cwd()
    dialog.reject()


def test_a_file_that_the_program_was_started_with_is_shown(qtbot: QtBot, table: Path) -> None:
    program = Program(qtbot, table.parent / "person", Inline(), files=[table])
    assert _cells(program.page(BringPage), 0)[0] == "2"
    program.close()


def test_a_long_reading_is_shown_and_can_be_ended(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text(_MANY, encoding="utf-8")
    program = Program(qtbot, tmp_path / "person", Background())
    program.page(HomePage)
    _drop(program, path)
    page = program.page(BringPage)
    program.until(page.reading.isVisible)
    assert _said(program, "Reading many.csv")
    program.press(Qt.Key.Key_Escape)
    program.until(lambda: _said(program, "Cancelled. Nothing was changed."))
    assert _library(tmp_path) == {}
    program.press(Qt.Key.Key_Escape)
    program.page(HomePage)
    _drop(program, path)
    program.until(page.offers.isVisible)
    assert page.footer.take.text() == "Take in 100,000 rows"
    program.close()
