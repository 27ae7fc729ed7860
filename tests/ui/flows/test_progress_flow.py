"""Looking at one's own progress, by keys: charts, tables, answers, explanations."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.session.practice import Wanted
from quizapp.settings import FILE_NAME as SETTINGS_FILE
from quizapp.ui.charts.bar_chart import BarChart
from quizapp.ui.charts.calendar_chart import CalendarChart
from quizapp.ui.charts.chart import Chart
from quizapp.ui.charts.chart_card import ChartCard
from quizapp.ui.charts.knowledge_chart import KnowledgeChart
from quizapp.ui.charts.line_chart import LineChart
from quizapp.ui.pages.answers_page import AnswersPage
from quizapp.ui.pages.facts_page import FactsPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.progress_page import ProgressPage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.progress.fact_words import FactFilter
from quizapp.ui.progress.known_card import KnownCard
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from tests.ui.flows.practised import LENGTH, NOW, OTHER, now, practise
from tests.window import Program


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of somebody who has practised."""
    folder = tmp_path_factory.mktemp("practised")
    practise(folder)
    return folder


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, results: Path) -> Program:
    """The program of that person, on the page of progress."""
    for file in results.iterdir():
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    program = Program(qtbot, tmp_path, clock=now)
    program.page(HomePage)
    program.shell.went.emit("progress")
    program.page(ProgressPage)
    program.until(lambda: visible(program, LineChart))
    return program


def visible(program: Program, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in program.window.findChildren(kind) if widget.isVisible()]


def words(program: Program) -> str:
    labels = program.window.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def go_to(program: Program, chart: QWidget) -> None:
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    assert program.focus is chart


def test_who_has_answered_nothing_is_led_to_the_sets(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path, clock=now)
    program.page(HomePage)
    program.shell.went.emit("progress")
    program.page(ProgressPage)
    program.until(lambda: "No answers yet" in words(program))
    assert not visible(program, Chart)
    program.button("Choose a set").click()
    program.page(HomePage)
    program.close()


def test_every_chart_says_what_it_shows_and_has_a_table(program: Program) -> None:
    cards = [card for card in program.window.findChildren(ChartCard) if card.isVisible()]
    assert len(cards) >= 8
    for card in cards:
        assert card.sentence
        assert card.chart.accessibleName()
        assert card.table.isHidden()
        card.turn.click()
        assert card.table.isVisible()
        assert card.table.model().rowCount() > 0
    assert program.nameless() == []
    program.close()


def test_the_whole_is_told_in_figures(program: Program) -> None:
    said = words(program)
    assert f"{3 * LENGTH}" in said.split("\n")
    assert "of them right" in said
    assert "You practised on 3 days." in said
    assert "2 days in a row" in said
    program.close()


@pytest.mark.parametrize("kind", [LineChart, BarChart, CalendarChart, KnowledgeChart])
def test_a_mark_leads_to_its_answers_and_an_answer_to_its_explanation(
    program: Program, kind: type[Chart]
) -> None:
    chart = visible(program, kind)[0]
    assert isinstance(chart, Chart)
    go_to(program, chart)
    if isinstance(chart, CalendarChart):
        place = next(n for n in range(len(chart.marks)) if "8 answers" in chart.marks[n])
        chart._go(place)
    program.press(Qt.Key.Key_Return)
    page = program.page(AnswersPage)
    program.until(lambda: page.table.model().rowCount() > 0)
    assert program.focus is page.table
    program.press(Qt.Key.Key_Return)
    sheet = program.page(QuizPage).sheet
    assert sheet.feedback is not None
    program.press(Qt.Key.Key_Escape)
    program.page(AnswersPage)
    assert program.focus is page.table
    program.press(Qt.Key.Key_Escape)
    program.page(ProgressPage)
    assert program.focus is chart
    program.close()


def test_answers_that_were_not_right_can_be_listed_alone(program: Program) -> None:
    go_to(program, visible(program, LineChart)[0])
    program.press(Qt.Key.Key_Return)
    page = program.page(AnswersPage)
    program.until(lambda: page.table.model().rowCount() == LENGTH)
    page._choice._items["missed"].click()
    program.until(lambda: page.table.model().rowCount() == LENGTH / 2)
    program.close()


def test_arrows_lead_through_the_answers_of_a_list(program: Program) -> None:
    go_to(program, visible(program, CalendarChart)[0])
    program.page(ProgressPage).answers_asked.emit(Wanted(), "All")
    page = program.page(AnswersPage)
    program.until(lambda: page.table.model().rowCount() == 3 * LENGTH)
    stems = [page.table.model().index(row, 1).data() for row in range(3 * LENGTH)]
    page.table.opened.emit(LENGTH - 1)
    quiz = program.page(QuizPage)
    for key, row in (
        (Qt.Key.Key_Right, LENGTH),
        (Qt.Key.Key_Left, LENGTH - 1),
        (Qt.Key.Key_Left, LENGTH - 2),
    ):
        program.press(key)
        program.until(lambda row=row: program.item.question.stem == stems[row])
    assert quiz.footer.later.isEnabled()
    program.press(Qt.Key.Key_Escape)
    assert program.page(AnswersPage).table.currentIndex().row() == LENGTH - 2
    page.table.opened.emit(0)
    program.until(lambda: program.item.question.stem == stems[0])
    assert not quiz.footer.earlier.isEnabled()
    program.press(Qt.Key.Key_Left)
    assert program.item.question.stem == stems[0]
    program.close()


def test_one_set_and_a_shorter_time_can_be_looked_at(program: Program) -> None:
    sets, periods = (box for box in visible(program, ChoiceBox) if isinstance(box, ChoiceBox))
    sets.choose(OTHER)
    sets.activated.emit(sets.currentIndex())
    program.until(lambda: len(visible(program, KnowledgeChart)) == 1)
    assert f"{LENGTH}" in words(program).split("\n")
    sets.choose("azerbaijan-turkiye")
    periods.choose(7)
    periods.activated.emit(periods.currentIndex())
    program.until(lambda: "No answers match these choices" in words(program))
    program.button("Show all").click()
    program.until(lambda: f"{3 * LENGTH}" in words(program).split("\n"))
    program.close()


@pytest.mark.parametrize(("name", "expected"), [("Ada", "Of Ada"), ("Lale", "No answers yet")])
def test_everybody_sees_their_own(qtbot: QtBot, tmp_path: Path, name: str, expected: str) -> None:
    practise(tmp_path, "Ada")
    (tmp_path / SETTINGS_FILE).write_text(f'{{"learner": "{name}"}}')
    program = Program(qtbot, tmp_path, clock=now)
    program.page(HomePage)
    program.shell.went.emit("progress")
    program.page(ProgressPage)
    program.until(lambda: expected in words(program))
    program.close()


def test_the_table_of_days_leads_to_the_answers_of_a_day(program: Program) -> None:
    cards = program.window.findChildren(ChartCard)
    card = next(card for card in cards if isinstance(card.chart, CalendarChart))
    table = card.table
    card.turn.click()
    table.selectRow(1)
    table.setFocus()
    program.press(Qt.Key.Key_Return)
    page = program.page(AnswersPage)
    program.until(lambda: page.table.model().rowCount() == LENGTH)
    day = (NOW - timedelta(days=18)).date()
    assert str(day.day) in words(program)
    program.close()


def facts_page(program: Program) -> FactsPage:
    """Go from the timeline of the first set to all of its facts."""
    card = visible(program, KnownCard)[0]
    assert isinstance(card, KnownCard)
    card.every_fact.click()
    page = program.page(FactsPage)
    program.until(lambda: page.table.model().rowCount() > 0)
    assert program.focus is page.table
    return page


def chosen(page: FactsPage, one: FactFilter) -> list[str]:
    """Keep to some facts, and return the state of each."""
    page.choice.choose(one)
    page.choice.activated.emit(page.choice.currentIndex())
    model = page.table.model()
    rows = range(model.rowCount() if page.table.isVisible() else 0)
    return [model.data(model.index(row, 3)) for row in rows]


def test_a_fact_is_set_aside_by_a_key_and_taken_up_by_a_button(program: Program) -> None:
    page = facts_page(program)
    assert chosen(page, FactFilter.SUSPENDED) == []
    assert "There are no such facts." in words(program)
    due = len(chosen(page, FactFilter.DUE))
    assert due > 1
    page.table.setFocus()
    program.press("s")
    program.until(lambda: page.table.model().rowCount() == due - 1)
    assert chosen(page, FactFilter.SUSPENDED) == ["Set aside"]
    assert page.aside.text() == "Take up again"
    page.aside.click()
    program.until(lambda: "There are no such facts." in words(program))
    assert program.focus is page.choice
    assert len(chosen(page, FactFilter.DUE)) == due
    program.press(Qt.Key.Key_Escape)
    program.page(ProgressPage)
    program.close()


def test_what_was_never_asked_can_be_neither_set_aside_nor_looked_at(program: Program) -> None:
    page = facts_page(program)
    states = chosen(page, FactFilter.NEW)
    assert set(states) == {"Never asked"}
    assert not page.aside.isEnabled()
    assert not page.list.isEnabled()
    page.table.setFocus()
    program.press("s", Qt.Key.Key_Return)
    assert program.page(FactsPage) is page
    assert chosen(page, FactFilter.SUSPENDED) == []
    program.close()


def test_a_fact_leads_to_the_answers_about_it(program: Program) -> None:
    page = facts_page(program)
    chosen(page, FactFilter.DUE)
    page.table.setFocus()
    program.press(Qt.Key.Key_Return)
    answers = program.page(AnswersPage)
    program.until(lambda: answers.table.model().rowCount() > 0)
    program.press(Qt.Key.Key_Escape)
    assert program.page(FactsPage) is page
    assert program.nameless() == []
    program.close()


def test_every_fact_is_in_one_of_the_states(program: Program) -> None:
    page = facts_page(program)
    everything = len(chosen(page, FactFilter.ALL))
    parts = (FactFilter.WEAK, FactFilter.KNOWN, FactFilter.NEW)
    assert sum(len(chosen(page, part)) for part in parts) == everything
    program.close()


def test_the_page_follows_the_keys(program: Program) -> None:
    program.window.resize(900, 480)
    chart = next(c for c in visible(program, BarChart) if isinstance(c, BarChart) and c.marks)
    go_to(program, chart)
    for step in (Qt.Key.Key_End, Qt.Key.Key_Home):
        program.press(step)
        row = chart.areas()[chart.current].toAlignedRect()
        assert chart.visibleRegion().contains(row.center())
    program.close()
