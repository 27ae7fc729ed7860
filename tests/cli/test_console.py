"""Tests of text in and out."""

import io

import pytest

from quizapp.cli.console import Console, shown
from tests.cli.command_line import Keyboard


def _console(lines: str = "") -> tuple[Console, io.StringIO, io.StringIO]:
    out, err = io.StringIO(), io.StringIO()
    return Console(io.StringIO(lines), out, err), out, err


def test_what_was_asked_for_and_everything_else_go_different_ways() -> None:
    console, out, err = _console()
    console.say("asked for")
    console.note("by the way")
    console.say_all(["one", "two"])
    assert out.getvalue() == "asked for\none\ntwo\n"
    assert err.getvalue() == "by the way\n"


def test_lines_come_one_by_one_until_there_are_none() -> None:
    console, out, _ = _console("  b \n\na")
    assert [console.ask("> ") for _ in range(4)] == ["b", "", "a", None]
    assert out.getvalue() == ""


def test_only_a_person_is_prompted() -> None:
    out = io.StringIO()
    console = Console(Keyboard("b\n"), out, io.StringIO())
    assert console.is_interactive
    assert console.ask("> ") == "b"
    assert out.getvalue() == "> "


def test_what_follows_an_unanswered_prompt_begins_a_line_of_its_own() -> None:
    out = io.StringIO()
    console = Console(Keyboard(""), out, io.StringIO())
    assert console.ask("> ") is None
    assert out.getvalue() == "> \n"


def test_a_line_without_end_is_cut() -> None:
    console, _, _ = _console("x" * 50_000)
    assert console.ask("") == "x" * 10_000


@pytest.mark.parametrize(
    ("text", "visible"),
    [
        ("\x1b[31mred", "�[31mred"),
        ("\u202e2991\u202c", "�2991�"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("Şuşa – “Shusha”", "Şuşa – “Shusha”"),
    ],
)
def test_no_text_steers_the_terminal(text: str, visible: str) -> None:
    assert shown(text) == visible


def test_lines_for_a_pipe_are_not_broken() -> None:
    console, _, _ = _console()
    assert console.width > 10_000


def test_bytes_are_written_behind_what_was_said() -> None:
    raw = io.BytesIO()
    console = Console(None, io.TextIOWrapper(raw, encoding="utf-8"), None)
    console.say("first")
    console.write("zweitens ü\n".encode())
    assert raw.getvalue().decode() == "first\nzweitens ü\n"
