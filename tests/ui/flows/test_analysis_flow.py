"""What the answers to a set say, from the page of the teacher to the editor and to a file."""

import csv
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from quizapp.session.scope import Grouping
from quizapp.storage.database import FILE_NAME
from quizapp.ui.background import Background
from quizapp.ui.flows.analysis_flow import AnalysisFlow
from quizapp.ui.pages.analysis_page import AnalysisPage
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.words.collation import in_order_of_names
from tests.factories import moment
from tests.ui.analysing.class_scene import OWN, PEOPLE, SET, fill, open_analysis
from tests.window import Program

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the results of a class."""
    folder = tmp_path_factory.mktemp("class") / "data"
    fill(folder)
    return folder


@pytest.fixture
def program(qtbot: QtBot, results: Path) -> Iterator[Program]:
    """The program on the analysis of the bundled set."""
    made = open_analysis(qtbot, results)
    yield made
    made.close()


def page(program: Program) -> AnalysisPage:
    return program.page(AnalysisPage)


def flow(program: Program) -> AnalysisFlow:
    (found,) = program.window.findChildren(AnalysisFlow)
    return found


def said(program: Program) -> str:
    labels = page(program).findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def rows(program: Program) -> list[list[str]]:
    """Return what the table shows, the hidden columns too."""
    model = page(program).table.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def choose(program: Program, box: str, place: int) -> None:
    """Choose an entry of a filter as a person would."""
    found = next(b for b in page(program).findChildren(ChoiceBox) if b.accessibleName() == box)
    found.setCurrentIndex(place)
    found.activated.emit(place)


def test_the_key_leads_from_the_teacher_to_the_analysis_and_back(program: Program) -> None:
    QTest.keyClick(program.focus, Qt.Key.Key_Escape)
    teacher = program.page(TeacherPage)
    assert teacher.sets.table.choose(SET)
    teacher.sets.table.table.setFocus()
    QTest.keyClick(program.focus, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert "Azerbaijan–Türkiye relations" in said(program)
    assert page(program).table.table.hasFocus()


def test_facts_kinds_and_questions_are_told_by_what_needs_a_look(program: Program) -> None:
    for grouping, word in (
        (Grouping.FACT, "facts"),
        (Grouping.KIND, "kinds"),
        (Grouping.ITEM, "questions"),
    ):
        page(program).groups.set_value(grouping)
        page(program).grouped.emit(grouping)
        assert rows(program)
        assert f"{PEOPLE} people gave {PEOPLE * 6} answers" in said(program)
        assert f"{word} have answers enough" in said(program)
        assert {row[1] for row in rows(program)} <= {str(PEOPLE), str(2 * PEOPLE)}


def test_the_numbers_of_the_groups_can_be_pressed(program: Program) -> None:
    QTest.keyClick(program.focus, Qt.Key.Key_3, ALT)
    assert page(program).grouping is Grouping.ITEM
    assert len(rows(program)) == 6


def test_an_option_that_no_one_chose_is_named(program: Program) -> None:
    page(program).grouped.emit(Grouping.ITEM)
    page(program).groups.set_value(Grouping.ITEM)
    page(program)._group(Grouping.ITEM)
    table = page(program).table
    place = next(n for n, row in enumerate(rows(program)) if "idle" in row[-1])
    table.table.choose(place)
    item = table.current
    assert item is not None
    assert f"No one chose “{item.idle[0].text}”; replace it." in said(program)
    assert "(right answer)" in said(program)


def test_a_shared_quiz_has_alpha_error_and_weights(program: Program) -> None:
    page(program)._group(Grouping.ITEM)
    assert "Alpha" not in said(program).replace("Alpha and standard error", "")
    choose(program, "Quiz", 1)
    assert "Alpha is " in said(program)
    assert "the standard error " in said(program)
    weights = [row[5] for row in rows(program)]
    assert any(weight.endswith("%") for weight in weights)


def test_too_few_answers_are_told_with_how_many_there_are(program: Program) -> None:
    choose(program, "Class or learner", 2)
    assert "1 person gave 6 answers" in said(program)
    assert {row[-1] for row in rows(program)} == {"Few answers"}
    assert {row[3] for row in rows(program)} == {"–"}
    assert "Needs 10 answers to say anything; has 1." in said(program)


def test_a_class_is_looked_at_by_itself(program: Program) -> None:
    choose(program, "Class or learner", 1)
    assert "5 people gave 30 answers" in said(program)


def test_what_was_chosen_stays_when_the_editor_is_left(program: Program) -> None:
    choose(program, "Quiz", 1)
    choose(program, "Class or learner", 1)
    before = page(program).filters.scope(SET, moment(0))
    table = page(program).table.table
    table.opened.emit(table.currentIndex().row())
    program.page(EditorPage).left.emit()
    assert page(program).filters.scope(SET, moment(0)) == before


def test_choices_without_answers_can_be_taken_back(program: Program) -> None:
    (found,) = (b for b in page(program).findChildren(ChoiceBox) if b.accessibleName() == "Period")
    found.setItemData(1, -1)
    choose(program, "Period", 1)
    assert "No answers match these choices" in said(program)
    program.button("Show all").click()
    assert rows(program)


def test_each_column_sorts_both_ways(program: Program) -> None:
    table = page(program).table
    for column in range(len(rows(program)[0])):
        table.table.ordered.emit(column)
        up = rows(program)
        table.table.ordered.emit(column)
        assert sorted(up) == sorted(rows(program))
    table.table.ordered.emit(0)
    titles = [row[0] for row in rows(program)]
    assert titles == in_order_of_names(sorted(titles), str)
    assert len(set(titles)) > 1


def test_a_fact_leads_to_its_event_in_the_editor_and_back(program: Program) -> None:
    table = page(program).table
    item = table.current
    assert item is not None
    table.table.opened.emit(table.table.currentIndex().row())
    editor = program.page(EditorPage)
    assert editor.part == "events"
    row = editor.events.sheet.view.currentIndex().row()
    assert editor.desk.draft.cell(row, "id") == item.name.split(":")[0]
    editor.left.emit()
    assert rows(program)


def test_a_written_question_leads_to_itself_in_the_editor(qtbot: QtBot, results: Path) -> None:
    program = open_analysis(qtbot, results, OWN)
    table = page(program).table
    place = next(n for n, row in enumerate(rows(program)) if "Tiflis" in row[0])
    table.table.choose(place)
    program.button("Open in the editor").click()
    editor = program.page(EditorPage)
    assert editor.part == "questions"
    question = editor.questions.question
    assert question is not None
    assert "Tiflis" in question.stem
    program.close()


def test_options_in_another_order_are_the_same_options(qtbot: QtBot, results: Path) -> None:
    program = open_analysis(qtbot, results, OWN)
    page(program)._group(Grouping.ITEM)
    table = page(program).table
    table.table.choose(next(n for n, row in enumerate(rows(program)) if "Tiflis" in row[0]))
    item = table.current
    assert item is not None
    counts = {option.text: option.count for option in item.options}
    assert counts["Kura"] == PEOPLE - 8
    assert sum(counts.values()) == PEOPLE
    program.close()


def test_the_analysis_goes_into_a_table_and_a_workbook(program: Program, tmp_path: Path) -> None:
    flow(program).export(tmp_path / "analysis.csv")
    text = (tmp_path / "analysis.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.DictReader(StringIO(text)))
    assert {line["level"] for line in lines} == {"fact", "kind", "item"}
    flow(program).export(tmp_path / "analysis.xlsx")
    book = CalamineWorkbook.from_path(tmp_path / "analysis.xlsx")
    cells = book.get_sheet_by_index(0).to_python()
    assert len(cells) == len(lines) + 1
    answers = cells[0].index("answers")
    assert [row[answers] for row in cells[1:]] == [int(line["answers"]) for line in lines]


def test_without_answers_there_is_a_way_to_get_some(qtbot: QtBot, results: Path) -> None:
    program = open_analysis(qtbot, results, "space-missions")
    assert "No answers yet" in said(program)
    program.button("Put a quiz together").click()
    program.page(PreparePage)
    program.close()


def test_a_file_that_cannot_be_read_is_told_and_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    fill(folder, 2)
    program = open_analysis(qtbot, folder)
    with closing(sqlite3.connect(folder / FILE_NAME)) as database:
        database.execute("ALTER TABLE answer RENAME COLUMN score TO gone")
        database.commit()
    choose(program, "Answers that count", 1)
    assert "The answers could not be read." in said(program)
    with closing(sqlite3.connect(folder / FILE_NAME)) as database:
        database.execute("ALTER TABLE answer RENAME COLUMN gone TO score")
        database.commit()
    program.button("Try again").click()
    assert rows(program)
    program.close()


def test_reading_can_be_ended(program: Program) -> None:
    page(program).show_busy()
    page(program).show_progress(0.4, 1.0)
    assert "40 % of the answers" in said(program)
    page(program).show_cancelled()
    assert "Reading was ended. Nothing was changed." in said(program)
    program.button("Try again").click()
    assert rows(program)


def test_it_works_beside_the_window(qtbot: QtBot, results: Path) -> None:
    program = open_analysis(qtbot, results, background=Background())
    program.until(lambda: page(program).table.current is not None)
    assert rows(program)
    program.close()


def test_everything_on_the_page_has_a_name(program: Program) -> None:
    assert program.nameless() == []
