"""Tests of what every command shares: words in, exit codes out, and never a traceback."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quizapp.cli import main as module
from quizapp.cli.command import command, command_names
from quizapp.cli.main import main
from tests.cli.command_line import Cli

COMMANDS = ("add", "check", "convert", "generate", "history", "play", "remove", "sets", "verify")


def test_every_module_of_the_folder_is_a_command() -> None:
    assert set(COMMANDS) <= set(command_names())


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, cli: Cli) -> None:
    told = cli(name, "--help")
    assert told.code == 0
    assert told.out.startswith(f"usage: quizapp {name}")
    assert command(name).description.splitlines()[0] in told.out
    assert told.err == ""


def test_the_help_lists_every_command(cli: Cli) -> None:
    told = cli("--help")
    assert told.code == 0
    assert [name for name in COMMANDS if f"\n  {name} " not in told.out] == []


def test_the_version_is_printed(cli: Cli) -> None:
    told = cli("--version")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("quizapp ")


def test_a_misspelt_command_is_wrong_usage_and_the_right_one_is_suggested(cli: Cli) -> None:
    told = cli("plya", "azerbaijan-turkiye")
    assert (told.code, told.out) == (2, "")
    assert told.err == (
        "quizapp: There is no command and no file “plya”. Perhaps “play” is meant.\n"
    )


def test_a_file_that_is_not_there_is_wrong_usage(cli: Cli) -> None:
    told = cli("nowhere.csv")
    assert told.code == 2
    assert "no file “nowhere.csv”" in told.err


def test_an_unknown_option_is_wrong_usage(cli: Cli) -> None:
    assert cli("sets", "--colour").code == 2
    assert cli("--colour").code == 2


def test_the_data_folder_goes_before_the_command(cli: Cli) -> None:
    assert cli("sets", "--data-dir", "elsewhere").code == 2


def test_the_variable_says_where_the_data_are(
    tmp_path: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(tmp_path / "elsewhere"))
    assert main(["add", str(table)]) == 0
    assert (tmp_path / "elsewhere" / "sets" / "treaties.csv").is_file()


def test_an_unforeseen_error_is_one_line_and_its_details_are_kept(
    cli: Cli, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise LookupError("a\nb")

    monkeypatch.setattr(module, "_run", fail)
    told = cli("sets")
    details = data_dir / "last-error.txt"
    assert told.code == 3
    assert told.err == (
        "quizapp: This should not have happened: LookupError: a b. "
        f"The details are in “{details}”; please report them.\n"
    )
    assert "Traceback" in details.read_text(encoding="utf-8")
    assert os.name == "nt" or details.stat().st_mode & 0o077 == 0


def test_an_interruption_is_quiet(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_run", interrupt)
    told = cli("sets")
    assert (told.code, told.out, told.err) == (130, "", "")


def test_text_that_a_stream_cannot_show_does_not_stop_a_command(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    printed = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(printed, encoding="ascii"))
    assert main(["sets"]) == 0
    assert "Azerbaijan–Türkiye" in printed.getvalue().decode("utf-8")


def test_closed_streams_do_not_stop_a_command(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert main(["sets"]) == 0
    assert main(["remove", "nothing"]) == 2


def test_no_command_loads_the_screen(tmp_path: Path, table: Path) -> None:
    questions = tmp_path / "questions.json"
    commands = [
        ["sets"],
        ["check", table],
        ["add", table],
        ["convert", table, "--to", "json"],
        ["generate", table, "--count", "2", "--seed", "1", "-o", questions],
        ["verify", questions, table],
        ["play", table, "--count", "1"],
        ["history"],
        ["remove", "treaties"],
        ["--help"],
    ]
    lines = [["--data-dir", str(tmp_path / "data"), *map(str, words)] for words in commands]
    script = f"""
import sys
from quizapp.cli.main import main
codes = [main(words) for words in {lines!r}]
print(codes, sorted(name for name in sys.modules if name.startswith("PySide6")), file=sys.stderr)
"""
    finished = _python("-c", script)
    assert finished.stderr.splitlines()[-1] == f"{[0] * len(commands)} []"


def test_whoever_stops_reading_hears_no_complaint(tmp_path: Path) -> None:
    command_line = [sys.executable, "-m", "quizapp", "generate", "azerbaijan-turkiye"]
    with subprocess.Popen(
        [*command_line, "--count", "100", "--seed", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
    ) as writing:
        assert writing.stdout is not None
        assert writing.stderr is not None
        writing.stdout.close()
        complaints = writing.stderr.read().decode()
    assert writing.returncode == 141
    assert complaints == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [["sets"], ["generate", "azerbaijan-turkiye", "--seed", "1"]])
def test_a_full_disk_is_told_in_one_line(words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        finished = _python("-m", "quizapp", *words, stdout=full)
    assert finished.returncode == 3
    assert finished.stderr == ("quizapp: This could not be finished: No space left on device.\n")


def _python(
    *arguments: str, stdout: io.BufferedWriter | int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
