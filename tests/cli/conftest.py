"""The command line, run inside the tests with a folder of its own."""

import io
import sys
from pathlib import Path

import pytest

from quizapp.cli.main import main
from tests.cli.command_line import TABLE, Cli, Keyboard, Outcome


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """The folder of the results and the settings; it is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A small question set as one table."""
    path = tmp_path / "treaties.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def cli(data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Run a command as a person would, with lines for its standard input."""

    def run(*arguments: object, lines: str = "", keyboard: bool = False) -> Outcome:
        piped = io.TextIOWrapper(io.BytesIO(lines.encode()), encoding="ascii")
        monkeypatch.setattr(sys, "stdin", Keyboard(lines) if keyboard else piped)
        code = main(["--data-dir", str(data_dir), *map(str, arguments)])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run
