"""From a file of Moodle to the screen, as long as there is the quiz, also without its set."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.cli.main import main
from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.moodle_xml_writer import export
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.background import Background
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.results.answer_row import AnswerRow
from quizapp.ui.widgets.picture_view import PictureView
from tests.formats.written_questions import listed
from tests.pictures import FLAG, MAP
from tests.window import Program

QUESTION = WrittenQuestion(
    kind=WrittenKind.MC_SINGLE,
    stem="Which sea is this?",
    name="sea",
    options=(
        WrittenOption("Caspian", correct=True, weight=100.0),
        WrittenOption("Black", correct=False, picture=FLAG),
        WrittenOption("", correct=False, picture=MAP),
    ),
    pictures=(MAP,),
)
OTHER = replace(QUESTION, stem="And this one?", name="other", pictures=(FLAG,))


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Program]]:
    """Open the program on one and the same folder, as often as a test likes."""
    programs: list[Program] = []

    def open_program() -> Program:
        programs.append(Program(qtbot, tmp_path / "data", Background()))
        programs[-1].page(HomePage)
        return programs[-1]

    yield open_program
    for program in programs:
        program.close()
        program.background.close()


def quizapp(folder: Path, *arguments: str) -> int:
    """Run a command on the folder of the program."""
    return main(["--data-dir", str(folder / "data"), *arguments])


def shown(program: Program) -> list[str]:
    """Return what the pictures on the quiz page show, once they are painted."""
    page = program.page(QuizPage)
    found = page.sheet.findChildren(PictureView)
    program.until(lambda: all(view.isVisible() for view in found))
    return [view.accessibleName() for view in found]


def test_pictures_stay_with_a_quiz_when_its_set_is_gone(
    opened: Callable[[], Program], tmp_path: Path
) -> None:
    file = tmp_path / "seas.xml"
    file.write_bytes(export(listed(QUESTION, OTHER)).content)
    assert quizapp(tmp_path, "add", str(file)) == 0
    program = opened()
    program.page(HomePage).started.emit("seas")
    said = {QUESTION.stem: MAP.alt, OTHER.stem: FLAG.alt}
    assert shown(program) == [said[program.item.question.stem]]
    program.answer()
    assert len(shown(program)) == 1
    program.close()
    program.background.close()

    assert quizapp(tmp_path, "remove", "seas") == 0
    store = Store(tmp_path / "data" / FILE_NAME)
    (left,) = store.unfinished()
    store.close()
    program = opened()
    program.page(HomePage).continued.emit(left.id)
    assert shown(program) == [said[program.item.question.stem]]
    program.answer(right=False)
    program.go_on()
    results = program.page(ResultsPage)
    rows = results.findChildren(AnswerRow)
    rows[0].setFocus()
    program.press(Qt.Key.Key_Return)
    assert shown(program) == [said[program.item.question.stem]]
