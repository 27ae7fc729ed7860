"""A quiz on paper, from the page that puts it together."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from quizapp.session.paper import PageSize, PaperWish
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.printing.print_run import page_layout
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.painted_button import PaintedButton
from tests.ui.printing.reading import count_of_pages
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


def flow(program: Program) -> PaperFlow:
    """Return what prints."""
    found = program.window.findChild(PaperFlow)
    assert isinstance(found, PaperFlow)
    return found


def test_the_card_says_what_is_wanted(program: Program) -> None:
    card = program.page(PreparePage).paper
    assert card.wish == PaperWish(1, PageSize.A4, apart=False)
    for text in ("A and B", "Letter", "By itself", "Without"):
        next(b for b in card.findChildren(PaintedButton) if b.accessibleName() == text).click()
    assert card.wish == PaperWish(2, PageSize.LETTER, apart=True, explained=False)


def test_a_key_leads_to_what_prints_and_another_to_what_exports(program: Program) -> None:
    page = program.page(PreparePage)
    for key, words in ((Qt.Key.Key_P, "Print…"), (Qt.Key.Key_E, "Save as a file…")):
        QTest.keyClick(program.focus, key, Qt.KeyboardModifier.ControlModifier)
        assert program.focus is next(
            button for button in page.findChildren(PaintedButton) if button.text() == words
        )


def test_a_quiz_is_saved_with_its_key(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "quiz.pdf"
    flow(program).save(file, PaperWish())
    assert count_of_pages(file.read_bytes()) > 2
    assert str(file) in program.shell.notice.accessibleName()


def test_a_key_apart_has_a_file_of_its_own(program: Program, tmp_path: Path) -> None:
    flow(program).save(tmp_path / "quiz.pdf", PaperWish(apart=True))
    assert (tmp_path / "quiz-key.pdf").read_bytes().startswith(b"%PDF-")
    assert "quiz-key.pdf" in program.shell.notice.accessibleName()


def test_a_file_that_cannot_be_written_is_told(program: Program, tmp_path: Path) -> None:
    flow(program).save(tmp_path / "nowhere" / "quiz.pdf", PaperWish())
    assert "nowhere" in program.shell.notice.accessibleName()


def test_a_printer_gets_the_same_pages(program: Program, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(PageSize.A4))
    flow(program).print(printer, PaperWish())
    flow(program).save(tmp_path / "saved.pdf", PaperWish())
    printed, saved = ((tmp_path / name).read_bytes() for name in ("printed.pdf", "saved.pdf"))
    assert count_of_pages(printed) == count_of_pages(saved)


@pytest.mark.parametrize(
    ("text", "kind"), [("Save as PDF…", QFileDialog), ("Print…", QPrintDialog)]
)
def test_a_button_asks_where_to(program: Program, text: str, kind: type[QFileDialog]) -> None:
    program.flashes.watch(False)
    program.button(text).click()
    dialog = program.shell.findChild(kind)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.reject()
