"""States that are seen seldom: bars, menus, pictures, disputes, the end of an exam, files."""

from pathlib import Path

from class_scene import fill_school
from exam_scene import set_exams
from practice import SET
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from screenshots import Play, Scene, asking_dates, asking_last, nothing
from set_folders import own_sets

from quizapp.classroom.rules import Rules
from quizapp.dataset.written import WrittenKind
from quizapp.ui.bringing.drop_overlay import DropOverlay
from quizapp.ui.dialogs.all_keys import AllKeys
from quizapp.ui.flows.doors_flow import DoorsFlow
from quizapp.ui.flows.history_flow import HistoryFlow
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, REPORTS, RESULTS
from quizapp.ui.pages.assignments_page import AssignmentsPage
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.editor_page import EditorPage
from quizapp.ui.pages.exam_page import ExamPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.pages.prepare_page import PreparePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.pages.update_page import UpdatePage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.period_box import PeriodBox
from quizapp.ui.words.progress_words import progress_words
from tests.audit.hands import page_of, shoot_menu, shoot_sheet
from tests.factories import new_quiz
from tests.pictured_questions import of_pictures, with_pictures
from tests.ui.flows.exams import Office
from tests.ui.pages.quiz_scenes import answered, bundled_questions, wrong_answer


def explaining(play: Play) -> None:
    """Questions of the bundled set explained with sources, and those with pictures and disputes."""
    page = page_of(play, QuizPage)
    play.shell.show_page(page)
    disputed = [one for one in bundled_questions() if one.disputes][:1]
    for question in (*bundled_questions()[:3], *disputed, with_pictures(), of_pictures()):
        quiz = new_quiz([question])
        page.show_question(quiz, quiz.items[0])
        play.shoot(f"asked-{question.id}")
        after = answered(quiz, wrong_answer(question))
        page.show_feedback(after, after.items[0])
        play.press("s")
        play.shoot(f"explained-{question.id}")


def managing(play: Play) -> None:
    """A set that gets another name, its menu, what was removed, reports, answers of others."""
    play.go("teacher")
    page, table = play.window.findChild(TeacherPage), play.window.findChild(SetsTable)
    table.choose("treaties")
    page.acted.emit(SetAction.RENAME, table.current)
    play.shoot("set-rename")
    play.press(Qt.Key.Key_Escape)
    shoot_menu(play, page._menu, "set-actions", lambda: page._open_menu(QPoint(300, 300)))
    page.acted.emit(SetAction.REMOVE, table.current)
    play.go("home")
    play.go("teacher")
    play.shoot("teacher-recent")
    page.show_part(REPORTS)
    play.shoot("reports")
    page.show_part(RESULTS)
    play.shoot("review-all")
    play.go("history")
    box = play.shell.page.findChild(PeriodBox)
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    play.shoot("history-days")


def grouping(play: Play) -> None:
    """What opens over the list of learners: names, classes, one person out of two."""
    play.go("teacher")
    play.window.findChild(TeacherPage).show_part(CLASSES)
    page = page_of(play, ClassesPage)
    table = page.learners.table
    table.setFocus()
    table.selectRow(0)
    page.learner_name.present(page.learner_name.accessibleName(), "Aylin Quliyeva", "1017")
    play.shoot("learner-name")
    page.learner_name.dismiss()
    shoot_menu(play, page._menu, "learner-menu", lambda: page._open_menu(QPoint(300, 300)))
    page.places.offer(page.groups.groups, page._overview.roll, page.learners.selected)
    shoot_menu(play, page.places, "learner-places", lambda: page.places.popup(QPoint(300, 300)))
    page.class_name.present("9B", "9B")
    play.shoot("class-name")
    page.class_name.dismiss()
    page.merging.present([*page._overview.roll.learners.values()][:2], page._overview)
    play.shoot("learners-merged")


def writing(play: Play) -> None:
    """A cell that is typed in, words that were replaced, and questions of other kinds."""
    play.go("teacher")
    table = play.window.findChild(SetsTable)
    table.choose(SET)
    table.table.setFocus()
    play.press_with_control(Qt.Key.Key_D)
    play.press(Qt.Key.Key_Return)
    page = page_of(play, EditorPage)
    page.events.show_cell(2, "title")
    page.events.setFocus()
    play.press(Qt.Key.Key_F2)
    play.shoot("editor-cell")
    play.press(Qt.Key.Key_Escape)
    page.replaced_all.emit("embassy", "Embassy")
    play.shoot("editor-replaced")
    page.show_part("questions")
    page.questions.add()
    form = page.questions.card.form
    for kind in (WrittenKind.NUMERIC, WrittenKind.TRUE_FALSE, WrittenKind.MATCH):
        form._kind.choose(str(kind))
        form._kind.activated.emit(form._kind.currentIndex())
        play.shoot(f"editor-{kind}")
    form._pictures._take(with_pictures().pictures[0])
    play.shoot("editor-picture")


def sitting(play: Play) -> None:
    """An exam up to its end, and what is set and is changed, on the teacher's side."""
    play.window.findChild(HomePage).assignments.first.click()
    play.press(Qt.Key.Key_Return)
    page = page_of(play, ExamPage)
    play.shoot("exam-asked")
    while play.shell.page is page and page.sheet.item is not None:
        before = page.sheet.item
        page.answered.emit(before.question.key)
        play.press()
        if page.sheet.item is before:
            break
    play.shoot("exam-end")
    play.go("teacher")
    play.window.findChild(TeacherPage).show_part(ASSIGNMENTS)
    assignments = page_of(play, AssignmentsPage)
    assignments.change_asked.emit(assignments.current)
    play.press()
    play.shoot("assignment-change")


def handing(play: Play) -> None:
    """A piece of work as a file that comes in, and files that hang over the window."""
    office = Office(play.folder.parent / "office")
    task = office.set(Rules(quiz_seconds=1200))
    file = play.folder.parent / "Unit 4.quizexam"
    office.exams.handing_out.write(file, task.id)
    office.close()
    play.window.findChild(DoorsFlow).dropped.emit([file])
    play.press()
    play.shoot("handout")
    overlay = play.window.findChild(DropOverlay)
    overlay._paths = tuple(Path(f"Class 9b, unit {n}.csv") for n in range(1, 7))
    overlay.setGeometry(play.window.rect())
    overlay.raise_()
    overlay.show()
    play.shoot("drop")
    overlay.hide()
    themes = play.window.findChild(ThemeStore)
    shoot_sheet(play, AllKeys(themes, play.shell), "all-keys")
    play.shell.show_page(play.window.findChild(OpeningPage))
    play.shoot("opening")


def ending(play: Play) -> None:
    """Home after a quiz, and the question for the title of one that is to be kept."""
    play.press(Qt.Key.Key_Return, "0", Qt.Key.Key_Return)
    play.go("home")
    play.shoot("home-latest")
    play.prepare()
    page_of(play, PreparePage).save_asked.emit()
    play.shoot("prepare-title")
    for menu in play.window.findChildren(QMenu):
        if menu.isVisible():
            menu.close()


def waiting(play: Play) -> None:
    """Work that takes long, above a page; results that are brought up to date, or not yet."""
    play.go("history")
    strip = play.shell.work
    strip.present(play.window.findChild(HistoryFlow).tr("Writing the answers…"))
    strip.show_progress(0.42, progress_words(0.42, 30))
    play.shoot("state-writing")
    strip.hide()
    page = UpdatePage(play.window.findChild(ThemeStore))
    play.shell.add_full_page(page, "quizapp")
    play.shell.show_page(page)
    page.show_progress(0.6, 90)
    play.shoot("state-update")
    page.show_cancelled()
    play.shoot("state-update-left")


RARER = (
    Scene(explaining, nothing),
    Scene(managing, asking_dates, own_sets),
    Scene(grouping, fill_school),
    Scene(writing, nothing),
    Scene(sitting, asking_dates, set_exams),
    Scene(handing, nothing),
    Scene(ending, asking_last),
    Scene(waiting, nothing),
)
