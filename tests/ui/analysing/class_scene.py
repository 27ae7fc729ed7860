"""Results of a class: everybody took the same two quizzes, one of them of written questions."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled
from quizapp.services.classes import Classes
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.classes import ClassStore
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.background import Inline, Runner
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.pages.analysis_page import AnalysisPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.window import Program

SET, OWN = "azerbaijan-turkiye", "rivers"
PEOPLE = 22
RIVERS = {
    "quizapp": 1,
    "title": "Rivers",
    "questions": [
        {"kind": "true_false", "stem": "The Aras is a river.", "truth": True},
        {
            "kind": "mc_single",
            "stem": "Which river flows through Tiflis?",
            "options": [
                {"text": "Kura", "correct": True},
                {"text": "Aras", "correct": False},
                {"text": "Çoruh", "correct": False},
                {"text": "Terek", "correct": False},
            ],
        },
    ],
}


def answer_of(question: Question, number: int) -> tuple[str, ...]:
    """Return what one of the class answers: the higher the number, the more they know.

    Whoever chooses a wrong option takes the first one.
    """
    if number >= 8 or question.response != "choice":
        return question.key
    return (next(option.id for option in question.options if not option.correct),)


def fill(folder: Path, people: int = PEOPLE) -> None:
    """Let a class take the quizzes."""
    sets = added_sets(folder)
    sets.mkdir(parents=True)
    (sets / "rivers.json").write_text(json.dumps(RIVERS), encoding="utf-8")
    store = Store(folder / FILE_NAME)
    library = Library(bundled("questions"), sets)
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    quizzes = TakeQuiz(store, library, wording)
    for number in range(people):
        for set_id, length in ((SET, 6), (OWN, 2)):
            quiz = quizzes.start(set_id, length, People(store).learner(f"No. {number}"), seed=11)
            while (item := quiz.current) is not None:
                quiz = quizzes.answer(quiz, answer_of(item.question, number), 4.0)
    classes = Classes(ClassStore(store.file))
    classes.add_class("9b")
    (school_class,) = classes.roll().open_classes
    first = [one.id for one in store.learners()[:5]]
    classes.enrol(school_class, first)
    store.close()


def open_analysis(
    qtbot: QtBot, folder: Path, set_id: str = SET, background: Runner | None = None
) -> Program:
    """Open the program and go to the analysis of a set."""
    program = Program(qtbot, folder, background or Inline())
    program.page(HomePage)
    program.shell.went.emit("teacher")
    page = program.page(TeacherPage)
    program.until(lambda: page.sets.table.choose(set_id))
    page.acted.emit(SetAction.ANALYSE, page.sets.table.current)
    program.until(program.page(AnalysisPage).isVisible)
    return program
