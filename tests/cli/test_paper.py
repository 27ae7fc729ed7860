"""Papers from the command line, without a display."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.command_line import Cli
from tests.ui.printing.reading import needs_reader, pages_of

BUNDLED = "space-missions"


def quizapp(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a process of its own, which has no display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONHASHSEED"}
    return subprocess.run(
        [sys.executable, "-m", "quizapp", "--data-dir", str(folder), "generate", *arguments],
        env={name: value for name, value in os.environ.items() if name not in hidden},
        capture_output=True,
        check=False,
    )


def test_a_paper_needs_no_display_and_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    command = (BUNDLED, "--count", "3", "--seed", "3", "--to", "pdf", "--versions", "2")
    one, other = quizapp(tmp_path, *command), quizapp(tmp_path, *command)
    assert (one.returncode, one.stderr) == (0, b"")
    assert one.stdout.startswith(b"%PDF-")
    assert one.stdout == other.stdout


@needs_reader
@pytest.mark.usefixtures("qapp")
def test_a_key_apart_has_a_file_of_its_own(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "paper.pdf"
    command = ("--seed", "3", "--to", "pdf", "--key-apart", "--page", "letter")
    assert cli("generate", BUNDLED, *command, "-o", out).code == 0
    sheets, key = pages_of(out.read_bytes()), pages_of((tmp_path / "paper-key.pdf").read_bytes())
    assert all("Key" not in page for page in sheets)
    assert key[0].startswith("Key")


@needs_reader
@pytest.mark.usefixtures("qapp")
def test_a_key_may_say_the_answers_alone(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "paper.pdf"
    command = ("--seed", "3", "--to", "pdf", "--key-apart", "--answers-only")
    assert cli("generate", BUNDLED, *command, "-o", out).code == 0
    assert len(pages_of((tmp_path / "paper-key.pdf").read_bytes())) == 1


def test_a_key_apart_needs_a_file_to_stand_beside(cli: Cli) -> None:
    told = cli("generate", BUNDLED, "--seed", "3", "--to", "pdf", "--key-apart")
    assert (told.code, told.out) == (2, "")
    assert "-o OUT" in told.err


@pytest.mark.parametrize(
    ("option", "value"), [("--versions", "0"), ("--versions", "5"), ("--page", "a3")]
)
def test_what_cannot_be_printed_is_said_at_once(cli: Cli, option: str, value: str) -> None:
    told = cli("generate", BUNDLED, "--to", "pdf", option, value)
    assert told.code == 2
    assert value in told.err


def test_without_qt_there_is_one_sentence(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delitem(sys.modules, "quizapp.ui.printing.offscreen", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)
    out = tmp_path / "paper.pdf"
    told = cli("generate", BUNDLED, "--seed", "3", "--to", "pdf", "-o", out)
    assert (told.code, told.out) == (3, "")
    assert told.err.startswith("quizapp: A PDF cannot be loaded")
    assert not out.exists()
