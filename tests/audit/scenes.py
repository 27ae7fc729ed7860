"""States that no picture of the program shows: all shapes of answer, dialogs, menus, failures."""

import csv

from practice import SET
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu
from screenshots import Play, Scene, asking_dates, nothing

from quizapp.dataset.picture import read_picture
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.ui.bringing.column_strip import ColumnStrip
from quizapp.ui.dialogs.editor_keys import EditorKeys
from quizapp.ui.dialogs.picture_sheet import PictureSheet
from quizapp.ui.dialogs.prepare_keys import PrepareKeys
from quizapp.ui.dialogs.quiz_keys import QuizKeys
from quizapp.ui.flows.doors_flow import DoorsFlow
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.pages.bring_page import BringPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.progress_page import ProgressPage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.pages.timeline_page import TimelinePage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.timeline_list import TimelineList
from tests.audit.hands import page_of, shoot_menu, shoot_sheet
from tests.factories import new_quiz
from tests.shaped_questions import one_of_each_shape
from tests.ui.pages.quiz_scenes import answered, wrong_answer

TABLE = (
    ("title", "date", "place", "colour"),
    ("Baku–Tiflis line opens", "1883-05-08", "Baku", "red"),
    ("Kars line opens", "some day", "Kars", "blue"),
    ("The line ends", "05/06/1993", "", ""),
    ("Treaty of Kars", "1921-10-13", "Kars", ""),
)


def answering(play: Play) -> None:
    """Every shape of answer: asked, answered wrong, and answered right."""
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    page = QuizPage(play.window.findChild(ThemeStore), wording.dates)
    play.shell.add_full_page(page, "Quiz")
    for question in one_of_each_shape():
        quiz = new_quiz([question])
        play.shell.show_page(page)
        page.show_question(quiz, quiz.items[0])
        play.shoot(f"asked-{question.response}")
        for name, response in (("wrong", wrong_answer(question)), ("right", question.key)):
            after = answered(quiz, response)
            page.show_feedback(after, after.items[0])
            play.shoot(f"{name}-{question.response}")
    page.footer.more_wanted.emit()
    page.show_problem("The results file is in use by another program. Close it and try again.")
    play.shoot("quiz-problem")
    page.show_problem("")
    quiz = new_quiz(one_of_each_shape())
    results = ResultsPage(play.window.findChild(ThemeStore), wording.dates)
    play.shell.add_page(results, "Results", "home")
    results.show_quiz(answered(quiz, *map(wrong_answer, one_of_each_shape())))
    play.shell.show_page(results)
    play.shoot("results-all-shapes")


def asking_back(play: Play) -> None:
    """What opens over a quiz: the timeline as a list, the way out, a report, a menu."""
    play.press(Qt.Key.Key_Return, "0")
    play.press("t")
    shown = play.window.findChildren(TimelineList)
    play.shoot("quiz-list" if shown else "quiz-list-none")
    page = play.shell.page
    if not isinstance(page, QuizPage):
        raise LookupError("there is no quiz on the screen")
    play.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    play.shoot("quiz-stop")
    page.close_panels()
    page.footer.reported.emit()
    play.shoot("quiz-report")
    page.close_panels()
    shoot_menu(play, page.footer.menu(), "quiz-menu")


def opening_sheets(play: Play) -> None:
    """The windows that open over the window."""
    themes = play.window.findChild(ThemeStore)
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    file = play.folder / "picture.png"
    image.save(str(file))
    picture = read_picture(file.read_bytes(), "A square")
    for name, sheet in (
        ("quiz-keys", QuizKeys(themes, play.shell)),
        ("editor-keys", EditorKeys(themes, play.shell)),
        ("prepare-keys", PrepareKeys(themes, play.shell)),
        ("picture", PictureSheet(themes, picture, play.shell)),
    ):
        shoot_sheet(play, sheet, name)


def bringing(play: Play) -> None:
    """Files that come in: offered row by row, refused, taken."""
    doors = play.window.findChild(DoorsFlow)
    table = play.folder / "railways.csv"
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(TABLE)
    photo = play.folder / "photo.csv"
    photo.write_bytes(b"\x89PNG nothing")
    play.window.findChild(HomePage).add_asked.emit()
    play.shoot("bring-empty")
    doors.dropped.emit([table])
    play.press()
    play.shoot("bring-one")
    look_closely(play)
    doors.dropped.emit([table, photo])
    play.shoot("bring-many")
    play.press(Qt.Key.Key_Return)
    play.shoot("bring-taken")
    lost = play.folder / "nobody.quizresult"
    lost.write_bytes(b"nothing")
    doors.dropped.emit([lost])
    play.shoot("collect-refused")


def look_closely(play: Play) -> None:
    """The columns of a table with all that they could mean, and one of its rows as a whole."""
    page = page_of(play, BringPage)
    strip = page.findChild(ColumnStrip)
    strip.findChild(Button).click()
    play.shoot("bring-columns")
    strip.findChild(Button).click()
    lines = page.offers.lines
    lines.table.selectRow(1)
    lines.open_line()
    play.shoot("bring-row")


def taking_out(play: Play) -> None:
    """A set on its way into files and onto paper, its menu, and a name that is changed."""
    play.go("teacher")
    table, page = play.window.findChild(SetsTable), play.window.findChild(TeacherPage)
    table.choose(SET)
    for menu in table.findChildren(QMenu):
        shoot_menu(play, menu, "set-menu")
    page.acted.emit(SetAction.EXPORT, table.current)
    play.press()
    play.shoot("set-export")


def finding_nothing(play: Play) -> None:
    """Lists and charts with nothing to show, and pages that still read."""
    home = play.window.findChild(HomePage)
    home.timeline_asked.emit(SET)
    play.press("/", "zzzz", Qt.Key.Key_Return)
    play.shoot("timeline-none")
    timeline = play.window.findChild(TimelinePage)
    timeline.show_busy()
    play.shoot("timeline-busy")
    play.go("progress")
    play.window.findChild(ProgressPage).show_busy()
    play.shoot("progress-busy")


MORE = (
    Scene(answering, nothing),
    Scene(asking_back, asking_dates),
    Scene(opening_sheets, nothing),
    Scene(bringing, nothing),
    Scene(taking_out, nothing),
    Scene(finding_nothing, asking_dates),
)
