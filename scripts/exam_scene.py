"""Exams in pictures: the rules before the start, a question, the end, and the teacher's side."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from practice import NOW, SET, StoppedClock
from PySide6.QtCore import Qt

from quizapp.classroom.rules import Feedback, Rules
from quizapp.composition.exams import Exams
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled, saved_quizzes
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.saved_quizzes import SavedQuizzes
from quizapp.services.set_assignments import OfSet, Wish
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.teacher_page import TeacherPage

if TYPE_CHECKING:
    from screenshots import Play

_OTHERS = ("Aysel", "Deniz", "Murad")


def set_exams(folder: Path, language: str) -> None:
    """Set an exam and a piece of homework; three people have taken the exam."""
    store, clock = Store(folder / FILE_NAME), StoppedClock()
    library = Library(bundled("questions"), added_sets(folder))
    library.use_language(language)
    wording = Wording.among(bundled("resources") / "wording", language)
    quizzes = TakeQuiz(store, library, wording, clock)
    exams = Exams(store, library, quizzes, SavedQuizzes(saved_quizzes(folder)), clock)
    people = People(store, clock)
    rules = Rules(
        quiz_seconds=2400,
        corrected=True,
        feedback=Feedback.LATER,
        feedback_at=NOW + timedelta(days=3),
        shuffle_questions=True,
    )
    closes = NOW + timedelta(days=2)
    exams.setting.add(
        Wish(title="Homework", source=OfSet(SET, 5), rules=Rules(feedback=Feedback.NOW))
    )
    clock.now += timedelta(minutes=1)
    exam = exams.setting.add(
        Wish(title="Unit 4: after 1918", source=OfSet(SET, 8), rules=rules, closes_at=closes)
    )
    exams.setting.give_time(exam.id, people.all()[0].id, 0.25)
    for missed, name in enumerate(_OTHERS):
        sitting = exams.taking.begin(exam.id, people.learner(name))
        for place, item in enumerate(sitting.quiz.items):
            key = () if place < missed else item.question.key
            sitting = exams.taking.answer(sitting, key, exams.taking.look())
    store.close()


def examining(play: "Play") -> None:
    """The rules, a question, and what the teacher sees of all of it."""
    play.shoot("home-set")
    home = play.window.findChild(HomePage)
    home.assignments.first.click()
    play.press()
    play.shoot("exam-start")
    play.press(Qt.Key.Key_Return)
    play.shoot("exam")
    play.press(Qt.Key.Key_Escape)
    play.shoot("exam-leave")
    play.press(Qt.Key.Key_Return)
    play.go("teacher")
    play.window.findChild(TeacherPage).show_part(ASSIGNMENTS)
    play.shoot("assignments")
    play.press(Qt.Key.Key_Return)
    play.shoot("outcome")
    play.press(Qt.Key.Key_Escape)
    play.shell.page.new.click()
    play.shoot("assignment-new")
