"""A set taken elsewhere from the window: into files and onto paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from quizapp.services.export_questions import ExportFormat
from quizapp.session.paper import PageSize, PaperWish
from quizapp.ui.flows.export_flow import ExportFlow
from quizapp.ui.flows.paper_flow import PaperFlow
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.set_export_page import SetExportPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.card import Card
from tests.ui.library.teacher_scene import fill, open_teacher
from tests.window import Program

CSV = ExportFormat("csv", "", ".csv")


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program with sets of one's own."""
    fill(tmp_path)
    made = open_teacher(qtbot, tmp_path)
    yield made
    made.close()


def show(program: Program, set_id: str) -> SetExportPage:
    """Go to the page of a set."""
    page = program.page(TeacherPage)
    assert page.sets.table.choose(set_id)
    page.acted.emit(SetAction.EXPORT, page.sets.table.current)
    return program.page(SetExportPage)


def flow_of(program: Program, card: Card) -> ExportFlow:
    return next(f for f in program.window.findChildren(ExportFlow) if f._card is card)


def said(card: Card) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_the_events_go_into_a_file_and_what_is_lost_is_told(
    program: Program, tmp_path: Path
) -> None:
    page = show(program, "azerbaijan-turkiye")
    file = tmp_path / "events.csv"
    flow_of(program, page.whole).save(file, CSV)
    assert file.read_bytes().startswith(b"\xef\xbb\xbfid,")
    words = said(page.whole)
    assert "“Azerbaijan–Türkiye relations 1918–2022” is in “events.csv” now." in words
    assert "This format has no place for: the title of the set, " in words
    assert "relations (88)" in words


def test_a_set_without_side_tables_goes_along_whole(program: Program, tmp_path: Path) -> None:
    page = show(program, "my-class")
    file = tmp_path / "set.json"
    flow_of(program, page.whole).save(file, ExportFormat("set", "", ".json"))
    assert "Everything went along." in said(page.whole)


def test_the_written_questions_go_into_a_file_of_their_own(
    program: Program, tmp_path: Path
) -> None:
    page = show(program, "my-class")
    file = tmp_path / "questions.gift"
    flow_of(program, page.questions).save(file, ExportFormat("gift", "", ".gift"))
    assert "Which river?" in file.read_text(encoding="utf-8")


def test_a_set_of_events_offers_no_written_questions(program: Program) -> None:
    page = show(program, "space-missions")
    assert page.whole.isVisible()
    assert not page.questions.isVisible()
    assert not page.paper.isVisible()
    program.button("Put a quiz together").click()
    program.page(PreparePage).left.emit()
    program.page(TeacherPage)


def test_the_written_questions_are_printed(program: Program, tmp_path: Path) -> None:
    page = show(program, "my-class")
    assert "1 question cannot be printed with a key, and is left out." in said(page)
    flow = next(
        f for f in program.window.findChildren(PaperFlow) if (f._quiz() or ("",))[0] == "My class"
    )
    file = tmp_path / "paper.pdf"
    flow.save(file, PaperWish(1, PageSize.A4, apart=False))
    assert file.read_bytes().startswith(b"%PDF")


def test_everything_on_the_page_has_a_name(program: Program) -> None:
    show(program, "my-class")
    assert program.nameless() == []
