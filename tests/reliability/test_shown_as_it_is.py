"""Texts of a set are shown as they are on every page: nothing is interpreted or looked up."""

import ast
import csv
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.services.clock import utc_now
from quizapp.services.library import Library
from quizapp.services.rosters import Rosters
from quizapp.storage.classes import ClassStore
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from quizapp.ui.library.set_actions import SetAction
from quizapp.ui.library.sets_table import SetsTable
from quizapp.ui.library.teacher_tabs import ASSIGNMENTS, CLASSES, REPORTS, RESULTS, SETS
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
from quizapp.ui.pages.teacher_page import TeacherPage
from tests.audit.markup import interpreted
from tests.reliability.onlookers import hostile_texts, listener, opened_by_anybody
from tests.source_code import Source, sources
from tests.window import Program

INTERPRETING = {
    "QErrorMessage", "QGraphicsTextItem", "QMessageBox", "QProgressDialog", "QStaticText",
    "QSystemTrayIcon", "QTextBrowser", "QTextDocument", "QTextEdit", "QToolTip", "QWebEngineView",
    "QWhatsThis",
}  # fmt: skip
"""Classes of Qt that take a text for markup if it looks like that."""

PLACES = ("home", "teacher", "history", "progress", "settings", "help")
PARTS = (SETS, CLASSES, ASSIGNMENTS, RESULTS, REPORTS)
ACTIONS = (
    SetAction.EXPORT,
    SetAction.ANALYSE,
    SetAction.RENAME,
    SetAction.PROBLEMS,
    SetAction.OPEN,
)
SHOWN = {
    "AnalysisPage", "AssignmentsPage", "BringPage", "ClassesPage", "EditorPage", "HelpPage",
    "HistoryPage", "HomePage", "PreparePage", "ProgressPage", "ReviewPage", "RosterPage",
    "SetExportPage", "SettingsPage", "TeacherPage", "TimelinePage", "WhoPage",
}  # fmt: skip
"""Pages that texts of others are shown on; the rest is looked at by the scenes of the audit."""


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that texts point to."""
    path = tmp_path / "secret.png"
    path.write_bytes(b"secret")
    return path


@pytest.fixture
def port(secret: Path) -> Iterator[int]:
    """A port that nobody may call, and a file that nobody may open, while a test runs."""
    with listener() as (number, callers), opened_by_anybody(secret) as opened:
        yield number
    assert (opened, callers) == ([], [])


def hostile_set(folder: Path, texts: tuple[str, ...]) -> Path:
    """Write a set whose titles, places and topics are hostile texts."""
    folder.mkdir()
    (folder / "set.toml").write_text(
        "format = 1\nid = 'hostile'\ntitle = '''<img src=\"x\"> <b>Set</b>'''\n"
        f"description = '''{texts[0]}'''\n",
        encoding="utf-8",
    )
    rows = []
    for number, text in enumerate(texts[:40]):
        cell = text.strip().replace('"', '""').replace("\t", "")
        rows.append(f'e{number},"{cell}",{1900 + number},"{cell}","{cell}"\n')
    table = "id,title,date,place,topic\n" + "".join(rows)
    (folder / "events.csv").write_text(table, encoding="utf-8")
    return folder


def hostile_school(folder: Path, texts: Sequence[str]) -> Path:
    """Let learners and a class have hostile names; return a roster of more of them."""
    folder.mkdir()
    store = Store(folder / FILE_NAME)
    rosters = Rosters(ClassStore(store.file), utc_now)
    for name, some in (("school.csv", texts[:6]), ("more.csv", texts[6:12])):
        with (folder / name).open("w", encoding="utf-8", newline="") as file:
            lines = [(text.strip(), number, "9<b>B") for number, text in enumerate(some)]
            csv.writer(file).writerows([("name", "number", "class"), *lines])
    rosters.take(rosters.read(folder / "school.csv"), {})
    store.close()
    return folder / "more.csv"


def visited(program: Program, roster: Path, table: Path) -> Iterator[str]:
    """Yield what each page takes for markup that shows the set, its answers or its learners."""
    window = program.window
    program.shell.went.emit("teacher")
    home, teacher = window.findChild(HomePage), window.findChild(TeacherPage)
    sets = window.findChild(SetsTable)
    acts: list[Callable[[], object]] = [
        *(partial(program.shell.went.emit, place) for place in PLACES),
        partial(home.timeline_asked.emit, "hostile"),
        partial(home.prepared.emit, "hostile"),
        home.who_asked.emit,
        *(partial(teacher.show_part, part) for part in PARTS),
        partial(program.take, roster),
        partial(program.take, table),
        *(partial(acted, program, teacher, sets, one) for one in ACTIONS),
    ]
    for act in acts:
        act()
        QTest.qWait(20)
        window.grab()
        page = type(program.shell.page).__name__
        yield page
        yield from (f"{page}: {fault}" for fault in interpreted(window))


def acted(program: Program, teacher: TeacherPage, sets: SetsTable, action: SetAction) -> None:
    """Do something with the hostile set."""
    program.shell.went.emit("teacher")
    teacher.show_part(SETS)
    sets.choose("hostile")
    teacher.acted.emit(action, sets.current)


def test_hostile_texts_are_shown_as_they_are_on_every_page(
    qtbot: QtBot, tmp_path: Path, secret: Path, port: int
) -> None:
    data, texts = tmp_path / "data", hostile_texts(secret, port)
    roster = hostile_school(data, texts)
    source = hostile_set(tmp_path / "hostile", texts)
    Library(tmp_path / "none", data / "sets").add(source)
    program = Program(qtbot, data)
    page = program.page(HomePage)
    assert any("<b>Set</b>" in label.text() for label in page.findChildren(QLabel))
    program.shell.went.emit("home")
    row = next(row for row in page.findChildren(QWidget) if hasattr(row, "start"))
    row.start.click()
    program.page(QuizPage)
    faults = interpreted(program.window)
    while not isinstance(program.shell.page, ResultsPage):
        program.answer(right=False)
        faults += interpreted(program.window)
        program.go_on()
    found = list(visited(program, roster, source / "events.csv"))
    program.close()
    pages, faults = {one for one in found if one.isidentifier()}, [*faults, *found]
    assert [fault for fault in faults if not fault.isidentifier()] == []
    assert pages >= SHOWN


def interpreting(source: Source) -> Iterator[str]:
    """Name every use of a class of Qt that interprets texts."""
    for node in ast.walk(source.tree):
        name = getattr(node, "id", getattr(node, "attr", ""))
        if name in INTERPRETING:
            yield f"{source.path}:{getattr(node, 'lineno', 0)}: {name}"


def tooltips(source: Source) -> Iterator[str]:
    """Name every tooltip that is neither escaped nor words of the program."""
    for node in ast.walk(source.tree):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if is_call and node.func.attr == "setToolTip":
            told = ast.unparse(node.args[0])
            if "plain_tooltip(" not in told and not told.startswith(("self.tr(", "''", "words")):
                yield f"{source.path}:{node.lineno}: {told}"


def test_no_part_of_the_window_takes_texts_for_markup() -> None:
    allowed = {"src/quizapp/ui/widgets/timeline_strip.py"}  # escapes what it shows
    found = [fault for source in sources("src") for fault in interpreting(source)]
    assert [fault for fault in found if fault.partition(":")[0] not in allowed] == []


def test_every_tooltip_is_escaped() -> None:
    assert [fault for source in sources("src") for fault in tooltips(source)] == []
