"""Texts of a set are shown as they are on every page: nothing is interpreted or looked up."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from quizapp.services.library import Library
from quizapp.ui.first_frame import FirstFrame
from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.quiz_page import QuizPage
from quizapp.ui.pages.results_page import ResultsPage
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


def interpreted(window: QWidget) -> list[str]:
    """Name every part that would take a text for markup, on pages that are hidden, too."""
    labels = [
        f"{type(label).__name__} “{label.text()[:40]}”"
        for label in window.findChildren(QLabel)
        if label.textFormat() is not Qt.TextFormat.PlainText
        and not isinstance(label.parent(), FirstFrame)
    ]
    fields = [type(field).__name__ for field in window.findChildren(QTextEdit)]
    tips = [
        f"tooltip “{widget.toolTip()[:60]}”"
        for widget in window.findChildren(QWidget)
        if any(f"<{tag}" in widget.toolTip().lower() for tag in ("img", "b>", "link", "table"))
    ]
    return labels + fields + tips


def test_hostile_texts_are_shown_as_they_are_on_every_page(
    qtbot: QtBot, tmp_path: Path, secret: Path, port: int
) -> None:
    data = tmp_path / "data"
    source = hostile_set(tmp_path / "hostile", hostile_texts(secret, port))
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
    for place in PLACES:
        program.shell.went.emit(place)
        qtbot.wait(10)
        program.window.grab()
        faults += interpreted(program.window)
    program.close()
    assert faults == []


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
