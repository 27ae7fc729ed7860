"""What learners reported, as a teacher sees it, and the way from there into the sets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from quizapp.services.recent_files import FILE_NAME, RecentFiles
from quizapp.ui.flows.teacher_flow import TeacherFlow
from quizapp.ui.library.recent_row import RecentRow
from quizapp.ui.library.report_row import ReportRow
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, REPORTS, RESULTS, TeacherTabs
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton
from tests.ui.library.teacher_scene import TREATIES, fill, open_teacher
from tests.window import Program

SET = "azerbaijan-turkiye"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program after a question was reported, on the list of reports."""
    made = Program(qtbot, tmp_path)
    made.page(HomePage)
    made.press(Qt.Key.Key_Return)
    made.answer(right=False)
    made.page(QuizPage).footer.reported.emit()
    made.press("Too easy.")
    made.button("Keep the note").click()
    made.shell.went.emit("teacher")
    made.page(TeacherPage).show_part("reports")
    yield made
    made.close()


def row(program: Program) -> ReportRow:
    QApplication.processEvents()
    rows = program.page(TeacherPage).reports.findChildren(ReportRow)
    return next(found for found in rows if found.isVisible())


def button(parent: ReportRow | RecentRow, text: str) -> Button:
    return next(b for b in parent.findChildren(Button) if b.text() == text)


def test_a_report_leads_to_the_event_that_it_is_about(program: Program) -> None:
    flow = program.window.findChild(TeacherFlow)
    assert isinstance(flow, TeacherFlow)
    opened: list[tuple[str, int]] = []
    flow.row_opened.connect(lambda *place: opened.append(place))
    button(row(program), "Edit").click()
    ((set_id, place),) = opened
    assert set_id == SET
    assert place >= 0


def test_every_page_tells_the_number_of_open_reports_until_they_are_resolved(
    program: Program,
) -> None:
    page = program.page(TeacherPage)

    def told() -> set[str]:
        tabs = program.window.findChildren(TeacherTabs)
        return {tab._items[REPORTS].accessibleName() for tab in tabs}

    for part, kind in (
        (CLASSES, ClassesPage),
        (ASSIGNMENTS, AssignmentsPage),
        (RESULTS, ReviewPage),
    ):
        page.show_part(part)
        program.page(kind)
    assert told() == {"Reported questions (1)"}
    program.page(ReviewPage).went.emit(REPORTS)
    button(row(program), "Resolve").click()
    assert told() == {"Reported questions"}
    assert "Resolved" in [label.text() for label in row(program).findChildren(QLabel)]


def test_an_event_that_is_gone_is_told(program: Program) -> None:
    page = program.page(TeacherPage)
    flow = program.window.findChild(TeacherFlow)
    assert isinstance(flow, TeacherFlow)
    flow._go(flow._overviews.get().reports[0], (None, None))
    assert page.isVisible()
    words = [label.text() for label in program.shell.notice.findChildren(QLabel)]
    assert "What this question asks about is not in the set any more." in words


def recent_rows(program: Program) -> list[RecentRow]:
    return program.page(TeacherPage).sets.recent.findChildren(RecentRow)


def test_recent_files_tell_whether_they_were_changed_since(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path)
    source = tmp_path / "downloads" / "treaties.csv"
    source.parent.mkdir()
    source.write_text(TREATIES, encoding="utf-8")
    RecentFiles(tmp_path / FILE_NAME).remember(source, "treaties")
    source.write_text(f"{TREATIES}Moscow,1921-03-16,red\n", encoding="utf-8")
    program = open_teacher(qtbot, tmp_path)
    asked: list[tuple[str, Path]] = []
    card = program.page(TeacherPage).sets.recent
    card.update_asked.connect(lambda *update: asked.append(update))
    (shown,) = recent_rows(program)
    button(shown, "Update…").click()
    assert asked == [("treaties", source)]
    shown.findChildren(IconButton)[0].click()
    assert card.isHidden()
    assert RecentFiles(tmp_path / FILE_NAME).all() == ()
    program.close()


def test_a_recent_file_that_is_gone_offers_no_update(qtbot: QtBot, tmp_path: Path) -> None:
    fill(tmp_path)
    source = tmp_path / "treaties.csv"
    source.write_text(TREATIES, encoding="utf-8")
    RecentFiles(tmp_path / FILE_NAME).remember(source, "treaties")
    source.unlink()
    program = open_teacher(qtbot, tmp_path)
    (shown,) = recent_rows(program)
    assert "No longer there" in [label.text() for label in shown.findChildren(QLabel)]
    assert [b.text() for b in shown.findChildren(Button)] == []
    program.close()
