"""Pictures of classes: their learners, a roster before it comes in, and who practises."""

from pathlib import Path
from typing import Protocol

from practice import NOW

from quizapp.services.rosters import Rosters
from quizapp.services.teachers_area import TeachersArea
from quizapp.storage.classes import ClassStore
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.flows.roster_flow import RosterFlow
from quizapp.ui.library.teacher_tabs import CLASSES
from quizapp.ui.pages.classes_page import ClassesPage
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.roster_page import RosterPage
from quizapp.ui.pages.teacher_page import TeacherPage
from quizapp.ui.shell import Shell

_SCHOOL = """\
name,number,class
Aylin Quliyeva,1017,9B
Ömər Əliyev,1018,9B
Ömər Əliyev,1019,10A
Şəhla Məmmədova,1020,9B
Çağla Yıldız,1021,9B
İlham Həsənov,1022,9B
İvan Petrov,1023,10A
Zeynep Işık,1024,10A
Elvin Quliyev,1026,9B
Elvin Quliyev,1026,Chess club
Nərgiz Babayeva,1027,10A
"""
_ROSTER = """\
Ad,Soyad,Okul No,Sınıf
Aylin,Quliyeva,1017,9B
Ömər,Əliyev,,9B
Zeynep,Yılmaz Işık,1024,10A
Leyla,Səfərli,2001,9B
Leyla,Səfərli,2001,9B
Kamal,Vəliyev,1018,9B
Ad,Soyad,Okul No,Sınıf
,,2002,9B
=1+1,Test,2003,9B
Günay,Rzayeva,2004,9B
"""


class Hands(Protocol):
    """What a scene needs of the program at work."""

    folder: Path
    """The data folder."""

    @property
    def shell(self) -> Shell:
        """What fills the window."""

    def go(self, place: str) -> None:
        """Go to a place of the rail."""

    def shoot(self, name: str) -> None:
        """Keep a picture of the window."""


def fill_school(folder: Path, _language: str) -> None:
    """Take a roster in, and leave another one beside the results."""
    folder.mkdir(parents=True)
    store = Store(folder / FILE_NAME)
    rosters = Rosters(ClassStore(store.file), lambda: NOW)
    for name, text in (("school.csv", _SCHOOL), ("9B.csv", _ROSTER)):
        (folder / name).write_text(text, encoding="utf-8")
    rosters.take(rosters.read(folder / "school.csv"), {})
    store.close()


def keeping_classes(play: Hands) -> None:
    """The classes, a roster row by row, and the question who practises."""
    play.go("home")
    home = play.shell.page
    if isinstance(home, HomePage):
        home.who_asked.emit()
    play.shoot("who")
    play.go("teacher")
    teacher = play.shell.page
    if isinstance(teacher, TeacherPage):
        teacher.show_part(CLASSES)
    page, flow = play.shell.page, play.shell.findChild(RosterFlow)
    if not isinstance(page, ClassesPage) or not isinstance(flow, RosterFlow):
        raise LookupError("the classes are not on the screen")
    page.groups.choose(page.groups.groups[1].group)
    page.learners.table.setFocus()
    play.shoot("classes")
    flow.open(play.folder / "9B.csv")
    if isinstance(play.shell.page, RosterPage):
        play.shoot("roster")


def lock_school(folder: Path, _language: str) -> None:
    """Set a passphrase."""
    folder.mkdir(parents=True)
    TeachersArea(folder).protect("four golden apples", 10)


def locked_out(play: Hands) -> None:
    """The way into the teacher's area."""
    play.go("teacher")
    play.shoot("locked")
