"""Finding and replacing words in the editor by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.dataset.draft_search import find
from quizapp.ui.editing.editor_head import EVENTS, QUESTIONS
from tests.ui.flows.editing import BUNDLED, CONTROL, SHIFT, Editing

ROWS = (("Baku falls",), ("Shusha",), ("Baku rises, Baku stays",), ("Gobaku",))


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Editing]:
    """The program with a new set in which a word stands four times, below its second row."""
    made = Editing(qtbot, tmp_path)
    made.begin()
    made.fill(*ROWS)
    made.view.show_cell(1, "title")
    made.view.setFocus()
    yield made
    made.close()


def seek(program: Editing, words: str) -> None:
    """Open the bar and type words into it, faster than any pause."""
    program.key(Qt.Key.Key_F, CONTROL)
    program.type(words)


def found(program: Editing, words: str = "baku") -> None:
    """Wait until the words were looked for."""
    program.until(lambda: program.editor.search.words == words)


def count(program: Editing) -> str:
    """Return what the bar says."""
    return program.said(program.editor.find_bar)


def test_the_first_place_from_here_on_is_shown_while_typing(program: Editing) -> None:
    seek(program, "baku")
    found(program)
    assert program.view.row == 2
    assert "2 of 4" in count(program)
    assert program.editor.find_bar.isAncestorOf(program.focus)


def test_enter_does_not_wait_for_a_pause_and_goes_on(program: Editing) -> None:
    seek(program, "baku")
    program.type(Qt.Key.Key_Return)
    assert "3 of 4" in count(program)
    program.type(Qt.Key.Key_Return)
    assert program.view.row == 3
    program.key(Qt.Key.Key_Return, SHIFT)
    program.key(Qt.Key.Key_Return, SHIFT)
    program.key(Qt.Key.Key_Return, SHIFT)
    assert program.view.row == 0


def test_escape_stays_at_the_place_that_was_found(program: Editing) -> None:
    seek(program, "baku")
    program.type(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert program.editor.find_bar.isHidden()
    assert program.view.row == 3
    assert program.focus is program.view
    assert program.editor.search.matches == ()


def test_escape_gives_the_focus_back_if_nothing_was_found(program: Editing) -> None:
    program.editor.events.card.form.focus_on("place")
    before = program.focus
    seek(program, "nowhere")
    found(program, "nowhere")
    assert "Not found" in count(program)
    program.type(Qt.Key.Key_Escape)
    assert program.focus is before


def test_a_word_is_looked_for_again_after_the_bar_was_closed(program: Editing) -> None:
    seek(program, "baku")
    program.type(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    program.view.show_cell(0, "title")
    program.type(Qt.Key.Key_F3)
    assert program.view.row == 0
    program.type(Qt.Key.Key_F3)
    assert program.view.row == 2


def test_places_come_as_they_stand_on_the_screen_also_in_hidden_columns(program: Editing) -> None:
    sheet = program.view.sheet
    draft = program.editor.desk.draft.with_cells({(1, "place"): "Baku"})
    columns = ("id", *draft.columns)
    rows = tuple((f"baku-{number}", *row) for number, row in enumerate(draft.rows))
    program.editor.desk.change("Turn", replace(draft, columns=columns, rows=rows))
    sheet.hide("place", hidden=True)
    seek(program, "baku")
    found(program)
    assert (program.view.row, program.view.column) == (1, "place")
    assert not sheet.is_hidden("place")
    program.type(Qt.Key.Key_Return)
    assert (program.view.row, program.view.column) == (1, "id")


def test_another_set_has_no_places_of_the_one_before(program: Editing) -> None:
    seek(program, "baku")
    found(program)
    program.open(BUNDLED)
    assert program.editor.search.matches == ()
    assert program.editor.find_bar.isHidden()


def test_replacing_one_after_the_other_never_meets_what_was_put_in(program: Editing) -> None:
    program.view.show_cell(0, "title")
    seek(program, "baku")
    found(program)
    program.key(Qt.Key.Key_H, CONTROL)
    program.type("Baku and Baku", *[Qt.Key.Key_Return] * 4)
    titles = [row[0] for row in program.rows]
    both = "Baku and Baku"
    assert titles == [f"{both} falls", "Shusha", f"{both} rises, {both} stays", f"Go{both}"]
    known = program.editor.search.matches
    assert known == find(program.editor.desk.draft, "baku")
    for _ in range(4):
        program.key(Qt.Key.Key_Z, CONTROL)
    assert program.rows == ROWS


def test_all_places_are_replaced_in_one_step(program: Editing) -> None:
    program.editor.show_part(QUESTIONS)
    program.key(Qt.Key.Key_N, CONTROL)
    program.type("Where is Baku")
    program.editor.show_part(EVENTS)
    before = program.editor.desk.draft
    program.key(Qt.Key.Key_H, CONTROL)
    program.type("baku", Qt.Key.Key_Tab)
    program.editor.find_bar.all_replaced.emit("Ganja")
    assert program.rows[2] == ("Ganja rises, Ganja stays",)
    assert program.stems == ["Where is Ganja"]
    assert "5 places replaced" in program.said(program.editor.message)
    program.push("Undo")
    assert program.editor.desk.draft == before
