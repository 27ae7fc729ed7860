"""One window for a data folder: a second start hands its files over.

The first start is a program of its own, so that it can be killed.
"""

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QProcessEnvironment
from PySide6.QtWidgets import QApplication

from quizapp.ui.one_window import OneWindow

FIRST = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from quizapp.ui.one_window import OneWindow

    application = QCoreApplication([])
    one = OneWindow(Path(sys.argv[1]))
    first = one.is_first([Path(name) for name in sys.argv[2:]])
    one.called.connect(lambda: print("called", flush=True))
    one.lead(lambda files: print(*[file.name for file in files], flush=True))
    one.listen()
    print("first" if first else "second", flush=True)
    application.exec()
"""


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for locks and sockets, as a session of the desktop gives it."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@contextmanager
def started(folder: Path, *files: str) -> Iterator[subprocess.Popen[str]]:
    """Start a program on a data folder."""
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(FIRST), str(folder), *files],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as program:
        yield program
        program.kill()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that was started on the folder “data” and listens."""
    with started(tmp_path / "data") as program:
        assert said_by(program) == "first"
        yield program


def said_by(program: subprocess.Popen[str]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_a_second_start_hands_its_files_over(
    qapp: QApplication, tmp_path: Path, first: subprocess.Popen[str]
) -> None:
    assert not OneWindow(tmp_path / "data").is_first([Path("a.csv"), Path("b.csv")])
    assert said_by(first) == "called"
    assert said_by(first) == "a.csv b.csv"


def test_another_data_folder_has_a_window_of_its_own(
    qapp: QApplication, tmp_path: Path, first: subprocess.Popen[str]
) -> None:
    assert OneWindow(tmp_path / "other").is_first([])


def test_somebody_else_has_a_window_of_their_own(
    qapp: QApplication,
    tmp_path: Path,
    first: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "theirs").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "theirs"))
    assert OneWindow(tmp_path / "data").is_first([])


def test_a_killed_program_does_not_stand_in_the_way(
    qapp: QApplication, tmp_path: Path, first: subprocess.Popen[str], runtime: Path
) -> None:
    first.send_signal(signal.SIGKILL)
    first.wait()
    left = {path.suffix for path in (runtime / f"quizapp-{os.getuid()}").iterdir()}
    assert left == {"", ".lock"}
    again = OneWindow(tmp_path / "data")
    assert again.is_first([])
    again.listen()
    came: list[str] = []
    again.lead(lambda files: came.extend(file.name for file in files))
    with started(tmp_path / "data", "c.csv") as later:
        while not came:
            qapp.processEvents()
        assert said_by(later) == "second"
    assert came == ["c.csv"]


def test_what_allows_a_window_to_come_forward_goes_along(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    one = OneWindow(tmp_path)
    assert one.take(b'{"files": [], "token": "of-the-second-start"}')
    assert (
        QProcessEnvironment.systemEnvironment().value("XDG_ACTIVATION_TOKEN")
        == "of-the-second-start"
    )


def test_files_that_come_early_wait_until_they_can_be_opened(tmp_path: Path) -> None:
    one = OneWindow(tmp_path)
    assert one.take(b'{"files": ["/a.csv"], "token": ""}')
    came: list[Path] = []
    one.lead(came.extend)
    assert came == [Path("/a.csv")]


@pytest.mark.parametrize(
    "message", [b"", b"\xff", b"[]", b'{"files": 3}', b"[" * 100_000], ids=range(5)
)
def test_what_cannot_be_understood_opens_nothing(tmp_path: Path, message: bytes) -> None:
    assert not OneWindow(tmp_path).take(message)


def test_a_folder_that_others_may_enter_is_not_used(
    qapp: QApplication, tmp_path: Path, runtime: Path
) -> None:
    (runtime / f"quizapp-{os.getuid()}").mkdir(mode=0o755)
    assert OneWindow(tmp_path / "data").is_first([])
    assert not list((runtime / f"quizapp-{os.getuid()}").iterdir())
