"""Looking through the answers of all learners, page by page."""

import csv
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.services.classes import Classes
from quizapp.storage.classes import ClassStore
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.flows.report_flow import ReportFlow
from quizapp.ui.flows.review_flow import ReviewFlow
from quizapp.ui.pages.collect_page import CollectPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.review_page import ReviewPage
from quizapp.ui.widgets.choice_box import ChoiceBox
from tests.real_questions import real_questions
from tests.ui.flows.test_collect_flow import file_of
from tests.ui.printing.reading import fonts_of, needs_reader
from tests.window import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Program:
    """The program of a teacher who has taken the results of two learners in."""
    program = Program(qtbot, tmp_path / "data")
    program.page(HomePage)
    program.take(file_of(tmp_path, "Ada"), file_of(tmp_path, "Kemal"))
    program.page(CollectPage).foot.take.click()
    return program


def flow_of(program: Program) -> ReviewFlow:
    """Return the flow."""
    flow = program.window.findChild(ReviewFlow)
    assert isinstance(flow, ReviewFlow)
    return flow


def cells(page: ReviewPage) -> Sequence[Sequence[object]]:
    """Return the words in the table."""
    model = page.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_all_answers_stand_there_after_results_were_taken_in(program: Program) -> None:
    page = program.page(ReviewPage)
    rows = cells(page)
    assert len(rows) == 6
    assert {row[1] for row in rows} == {"Ada", "Kemal"}
    assert {row[4] for row in rows} == {"Right"}
    first = real_questions()[0]
    assert rows[0][2] == f"1. {first.stem}"
    assert rows[0][3] == first.option(first.key[0]).text


def test_answers_of_one_learner_are_chosen(program: Program) -> None:
    page = program.page(ReviewPage)
    page.filters.learner.setCurrentIndex(2)
    page.filters.learner.activated.emit(2)
    assert {row[1] for row in cells(page)} == {"Kemal"}
    page.filters.right.setCurrentIndex(2)
    page.filters.right.activated.emit(2)
    assert cells(page) == []


def test_an_answer_opens_with_its_explanation_and_leads_back(program: Program) -> None:
    page = program.page(ReviewPage)
    page.table.setFocus()
    program.press(Qt.Key.Key_Return)
    review = program.page(QuizPage)
    review.back_requested.emit()
    assert program.shell.page is page


def test_what_is_exported_is_what_is_shown(program: Program, tmp_path: Path) -> None:
    page, file = program.page(ReviewPage), tmp_path / "answers.csv"
    page.filters.order.setCurrentIndex(2)
    page.filters.order.activated.emit(2)
    flow_of(program).export(file)
    rows = list(csv.DictReader(StringIO(file.read_text("utf-8-sig"))))
    shown = cells(page)
    assert [row["learner"] for row in rows] == [row[1] for row in shown]
    assert [f"{row['position']}. {row['question']}" for row in rows] == [row[2] for row in shown]
    assert [row["answer"] for row in rows] == [row[3] for row in shown]
    assert {row["received"] for row in rows} == {"file"}


def choose(program: Program, box: ChoiceBox, words: str) -> Sequence[Sequence[object]]:
    """Choose an entry as a person does, and return the words in the table."""
    place = box.findText(words)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)
    return cells(program.page(ReviewPage))


def test_a_class_keeps_to_who_is_in_it(program: Program, tmp_path: Path) -> None:
    store = Store(tmp_path / "data" / FILE_NAME)
    classes = Classes(ClassStore(store.file))
    classes.add_class("9B")
    school_class = classes.roll().class_named("9B")
    ada = classes.roll().learner_named("Ada")
    assert school_class is not None
    assert ada is not None
    classes.enrol(school_class, [ada.id])
    store.close()
    flow_of(program).show()
    page, file = program.page(ReviewPage), tmp_path / "9b.pdf"
    assert not page.save.isEnabled()
    assert {row[1] for row in choose(program, page.filters.group, "9B")} == {"Ada"}
    assert page.save.isEnabled()
    reports = program.window.findChild(ReportFlow)
    assert isinstance(reports, ReportFlow)
    reports.save(file)
    assert file.read_bytes().startswith(b"%PDF-")


@needs_reader
def test_every_font_of_a_report_is_in_the_file(program: Program, tmp_path: Path) -> None:
    choose(program, program.page(ReviewPage).filters.learner, "Ada")
    reports = program.window.findChild(ReportFlow)
    assert isinstance(reports, ReportFlow)
    reports.save(tmp_path / "report.pdf")
    fonts = fonts_of((tmp_path / "report.pdf").read_bytes())
    assert {"Inter"} <= set(fonts) <= {"Inter", "NotoSerif"}
    assert all(fonts.values())


def test_words_in_the_question_are_looked_for_in_any_letter_case(program: Program) -> None:
    page = program.page(ReviewPage)
    page.filters.text.setFocus()
    program.press("SHENZHOU", Qt.Key.Key_Return)
    assert {row[2] for row in cells(page)} == {f"3. {real_questions()[2].stem}"}


def test_one_quiz_is_looked_through_until_all_are_chosen_again(program: Program) -> None:
    page = program.page(ReviewPage)
    page.filters.only.click()
    assert len(cells(page)) == 3
    assert len({row[1] for row in cells(page)}) == 1
    assert len(choose(program, page.filters.quiz, "All quizzes")) == 6


def test_kind_and_period_narrow_what_is_shown(program: Program) -> None:
    page = program.page(ReviewPage)
    assert len(choose(program, page.filters.kind, page.filters.kind.itemText(1))) > 0
    shown = choose(program, page.filters.period, "Last 7 days")
    assert len(shown) < 6


def test_the_table_begins_with_the_columns_of_the_screen(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "answers.csv"
    flow_of(program).export(file)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    head = next(csv.reader(StringIO(file.read_text("utf-8-sig"))))
    assert head[:6] == ["answered_at", "learner", "question", "answer", "result", "set"]
    assert len(head) > 6


def test_a_low_window_shows_few_filters_until_more_are_asked_for(program: Program) -> None:
    page = program.page(ReviewPage)
    filters = page.filters
    assert filters.kind.isVisible()
    assert not filters.more.isVisible()
    program.window.resize(900, 600)
    program.until(filters.more.isVisible)
    assert not filters.kind.isVisible()
    assert filters.learner.isVisible()
    filters.more.click()
    assert filters.kind.isVisible()
    choose(program, filters.right, "Not right")
    filters.more.click()
    assert filters.right.isVisible()
    assert not filters.kind.isVisible()
