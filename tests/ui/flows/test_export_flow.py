"""Questions in files for other programs, from the page that puts a quiz together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from quizapp.formats.any_file import read_file
from quizapp.formats.question_list import QuestionList
from quizapp.ui.flows.export_flow import ExportFlow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.export_card import ExportCard
from quizapp.ui.widgets.icon_button import IconButton
from tests.window import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with a quiz of the bundled set in preparation."""
    made = Program(qtbot, tmp_path / "data")
    buttons = made.page(HomePage).findChildren(IconButton)
    next(b for b in buttons if "together" in b.accessibleName()).click()
    made.page(PreparePage)
    yield made
    made.close()


def card(program: Program) -> ExportCard:
    return program.page(PreparePage).export


def flow(program: Program) -> ExportFlow:
    found = program.window.findChild(ExportFlow)
    assert isinstance(found, ExportFlow)
    return found


def choose(program: Program, title: str) -> None:
    """Choose a format as a person does."""
    box = card(program).findChild(ChoiceBox)
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findText(title))
    box.activated.emit(box.currentIndex())


def save(program: Program, file: Path) -> None:
    """Save the questions in the chosen format."""
    chosen = card(program).chosen
    assert chosen is not None
    flow(program).save(file, chosen)
    QApplication.processEvents()


def said(program: Program) -> str:
    labels = card(program).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_every_format_says_who_reads_it(program: Program) -> None:
    box = card(program).findChild(ChoiceBox)
    assert isinstance(box, ChoiceBox)
    titles = [box.itemText(place) for place in range(box.count())]
    assert titles[:4] == ["GIFT", "Moodle XML", "Aiken", "QTI 3.0 package"]
    for title in titles:
        choose(program, title)
        assert said(program).endswith(".")


def test_what_a_format_cannot_hold_is_told_in_the_window(program: Program, tmp_path: Path) -> None:
    choose(program, "Aiken")
    save(program, tmp_path / "quiz.txt")
    assert (tmp_path / "quiz.txt").read_bytes()
    assert "is in “quiz.txt” now." in said(program)
    assert "questions: " in said(program)
    assert "read back and compared" in said(program)


def test_what_loses_nothing_says_so(program: Program, tmp_path: Path) -> None:
    choose(program, "JSON")
    save(program, tmp_path / "quiz.json")
    assert "Everything went along." in said(program)


def test_the_file_holds_the_questions(program: Program, tmp_path: Path) -> None:
    choose(program, "GIFT")
    save(program, tmp_path / "quiz.gift")
    read = read_file(tmp_path / "quiz.gift")
    assert isinstance(read, QuestionList)
    assert len(read.questions) == 10


def test_a_report_leaves_when_the_questions_change(program: Program, tmp_path: Path) -> None:
    choose(program, "JSON")
    save(program, tmp_path / "quiz.json")
    program.page(PreparePage).list.rows[0].head.left_out.emit()
    QApplication.processEvents()
    assert "Everything went along." not in said(program)


def test_a_file_that_cannot_be_written_is_told(program: Program, tmp_path: Path) -> None:
    save(program, tmp_path / "nowhere" / "quiz.gift")
    assert "nowhere" in program.shell.notice.accessibleName()
    assert "now." not in said(program)


def test_the_button_asks_for_a_file_with_a_fitting_name(program: Program) -> None:
    program.flashes.watch(False)
    choose(program, "Anki deck")
    program.button("Save as a file…").click()
    dialog = program.shell.findChild(QFileDialog)
    assert dialog is not None
    (name,) = dialog.selectedFiles()
    assert Path(name).name == "Azerbaijan–Türkiye relations 1918–2022.apkg"
    dialog.reject()
