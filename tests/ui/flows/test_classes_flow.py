"""Classes, learners and rosters in the window, by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from quizapp.classroom.roster import LEAVE_OUT
from quizapp.ui.classes.class_group import Whole
from quizapp.ui.classes.learner_bar import LearnerAction
from quizapp.ui.flows.classes_flow import ClassesFlow
from quizapp.ui.flows.roster_flow import RosterFlow
from quizapp.ui.library.teacher_tabs import CLASSES, REPORTS, RESULTS
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.pages.roster_page import RosterPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.words.collation import in_order_of_names
from tests.ui.flows.practised import LENGTH, now, practise
from tests.ui.library.teacher_scene import open_teacher
from tests.window import Program

ROSTER = (
    "name,number,class\nAylin Quliyeva,17,9B\nÖmər Əliyev,18,9B\nÖmər Əliyev,19,10A\n"
    "Ömər Əliyev,,9B\n,20,9B\n"
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program on the page of classes."""
    made = open_teacher(qtbot, tmp_path)
    made.page(TeacherPage).show_part(CLASSES)
    made.page(ClassesPage)
    yield made
    made.close()


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    """A roster with a doubtful row and one without a name."""
    path = tmp_path / "school.csv"
    path.write_text(ROSTER, encoding="utf-8")
    return path


def read(program: Program, path: Path) -> RosterPage:
    """Read a roster and return the page that shows it."""
    program.shell.went.emit("teacher")
    program.page(TeacherPage).show_part(CLASSES)
    flow = program.window.findChild(RosterFlow)
    assert isinstance(flow, RosterFlow)
    flow.open(path)
    return program.page(RosterPage)


def groups(program: Program) -> dict[str, int]:
    """Return the groups on the page, with how many are in each."""
    shown = program.page(ClassesPage).groups.groups
    return {one.name: len(one.learners) for one in shown}


def test_a_class_is_made_and_filled_by_keys(program: Program) -> None:
    page = program.page(ClassesPage)
    QTest.keyClick(program.focus, Qt.Key.Key_N, CTRL)
    program.press("9B", Qt.Key.Key_Return)
    assert page.groups.current is not None
    assert page.groups.current.name == "9B"
    for name in ("Orxan", "Aylin", "Leyla"):
        QTest.keyClick(program.focus, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
        program.press(name, Qt.Key.Key_Return)
        assert [one.name for one in page.learners.selected] == [name]
    assert groups(program) == {"Everybody": 3, "9B": 3}
    QTest.keyClick(program.focus, Qt.Key.Key_Z, CTRL)
    assert groups(program) == {"Everybody": 2, "9B": 2}


def test_what_is_refused_is_told_and_changes_nothing(program: Program) -> None:
    for _ in range(2):
        QTest.keyClick(program.focus, Qt.Key.Key_N, CTRL)
        program.press("9B", Qt.Key.Key_Return)
    assert program.shell.notice.isVisible()
    assert groups(program) == {"Everybody": 0, "9B": 0}


def test_a_roster_is_seen_taken_in_and_undone(program: Program, roster: Path) -> None:
    page = read(program, roster)
    assert page.foot.take.text() == "Take in 3 rows"
    assert program.nameless() == []
    QTest.keyClick(program.focus, Qt.Key.Key_Return, CTRL)
    assert groups(program) == {"Everybody": 3, "9B": 2, "10A": 1}
    classes = program.page(ClassesPage)
    assert classes.undo.isVisible()
    assert program.nameless() == []
    QTest.keyClick(program.focus, Qt.Key.Key_Z, CTRL)
    assert groups(program) == {"Everybody": 0}


def test_a_doubtful_row_waits_for_a_choice(program: Program, roster: Path, tmp_path: Path) -> None:
    read(program, roster).taken.emit()
    path = tmp_path / "chess.csv"
    path.write_text("name\nÖmər Əliyev\n", encoding="utf-8")
    page = read(program, path)
    assert not page.foot.take.isEnabled()
    assert page.lines[0].way(page.choices) == LEAVE_OUT
    page.choose(2, 1)
    assert page.foot.take.isEnabled()
    page.class_named.emit("Chess")
    assert page.choices == {2: 1}
    page.taken.emit()
    assert groups(program) == {"Everybody": 3, "9B": 2, "10A": 1, "Chess": 1}


def test_leaving_a_roster_changes_nothing(program: Program, roster: Path) -> None:
    read(program, roster)
    program.press(Qt.Key.Key_Escape)
    assert groups(program) == {"Everybody": 0}


def test_learners_are_put_into_classes_and_taken_out(program: Program, roster: Path) -> None:
    read(program, roster).taken.emit()
    page = program.page(ClassesPage)
    page.groups.choose(Whole.EVERYBODY)
    page.learners.table.selectAll()
    nine, ten = (one.school_class for one in page.groups.groups[1:])
    page.places.joined.emit(ten)
    assert groups(program) == {"Everybody": 3, "9B": 2, "10A": 3}
    page.places.left.emit(nine)
    assert groups(program) == {"Everybody": 3, "9B": 0, "10A": 3}


def test_a_learner_is_renamed_and_removed(program: Program, roster: Path) -> None:
    read(program, roster).taken.emit()
    page = program.page(ClassesPage)
    page.groups.choose(Whole.EVERYBODY)
    assert [one.name for one in page.learners.selected] == ["Aylin Quliyeva"]
    page.learners.table.setFocus()
    program.press(Qt.Key.Key_F2)
    assert page.learner_name.isVisible()
    program.press("Aylin Hasanova", Qt.Key.Key_Return)
    assert page.learners.selected[0].name == "Aylin Hasanova"
    page.learners.table.setFocus()
    program.press(Qt.Key.Key_Delete)
    assert groups(program)["Everybody"] == 2


def test_the_tabs_lead_to_the_other_parts(program: Program) -> None:
    program.page(ClassesPage).went.emit(REPORTS)
    assert program.page(TeacherPage).reports.isVisible()
    program.page(TeacherPage).show_part(CLASSES)
    program.page(ClassesPage).went.emit(RESULTS)
    assert not isinstance(program.shell.page, TeacherPage | ClassesPage)


def test_a_class_is_written_to_a_file(program: Program, roster: Path, tmp_path: Path) -> None:
    read(program, roster).taken.emit()
    flow = program.window.findChild(ClassesFlow)
    assert isinstance(flow, ClassesFlow)
    program.page(ClassesPage).groups.choose(Whole.EVERYBODY)
    page, file = program.page(ClassesPage), tmp_path / "all.csv"
    page.tools.learner_asked.emit()
    page.learner_name.kept.emit(("Çağla", ""))
    flow.export(file)
    lines = file.read_text("utf-8-sig").splitlines()[1:]
    assert len(lines) == 4
    everybody = page.groups.groups[0].learners
    listed = [one.name for one in in_order_of_names(everybody, lambda one: one.name)]
    assert [line.split(",")[0] for line in lines] == listed


def test_two_learners_are_made_one_and_come_apart_again(program: Program) -> None:
    page = program.page(ClassesPage)
    for name in ("Cem", "Cemm"):
        QTest.keyClick(program.focus, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
        program.press(name, Qt.Key.Key_Return)
    page.learners.table.selectAll()
    assert page.possible() >= {LearnerAction.MERGE}
    page.acted.emit(LearnerAction.MERGE)
    assert page.merging.isVisible()
    assert program.nameless() == []
    program.press(Qt.Key.Key_Escape)
    assert groups(program)["Everybody"] == 2
    page.acted.emit(LearnerAction.MERGE)
    page.merging.kept.setCurrentIndex(1)
    page.merging.merge.click()
    assert groups(program)["Everybody"] == 1
    QTest.keyClick(program.focus, Qt.Key.Key_Z, CTRL)
    assert groups(program)["Everybody"] == 2


def test_reports_are_made_from_the_classes(program: Program) -> None:
    wanted: list[object] = []
    flow = program.window.findChild(ClassesFlow)
    assert isinstance(flow, ClassesFlow)
    flow.report_saved.disconnect()
    flow.report_saved.connect(wanted.append)
    page = program.page(ClassesPage)
    assert not page.groups.report.isEnabled()
    QTest.keyClick(program.focus, Qt.Key.Key_N, CTRL)
    program.press("9B", Qt.Key.Key_Return)
    page.groups.choose(page.groups.groups[1].group)
    assert page.groups.report.isEnabled()
    page.groups.report_saved.emit()
    QTest.keyClick(program.focus, Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    program.press("Aylin", Qt.Key.Key_Return)
    page.learners.table.selectAll()
    page.acted.emit(LearnerAction.SAVE)
    assert [getattr(one, "name", "") for one in wanted] == ["9B", "Aylin"]


def test_a_key_leads_to_what_somebody_did_not_know_this_week(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("Ada", "Kemal"):
        practise(tmp_path, name)
    program = Program(qtbot, tmp_path, clock=now)
    program.page(HomePage)
    program.shell.went.emit("teacher")
    program.page(TeacherPage).show_part(CLASSES)
    page = program.page(ClassesPage)
    program.until(page.isVisible)
    [ada] = page.learners.selected
    QTest.keyClick(program.focus, Qt.Key.Key_R, CTRL)
    answers = program.page(ReviewPage)
    model = answers.table.model()
    program.until(lambda: model.rowCount() == LENGTH / 2)
    said = {(model.index(row, 1).data(), model.index(row, 4).data()) for row in range(LENGTH // 2)}
    assert said == {(ada.name, "Not known")}
