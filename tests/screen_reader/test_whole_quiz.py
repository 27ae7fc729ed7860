"""A quiz taken by a screen reader: the true program on a display, seen through AT-SPI only.

`dbus-run-session` gives it a bus of its own. Where a package for this is missing, the test is
skipped; `.ci/run` installs them all.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.screen_reader

QUESTIONS = 5
READER = Path(__file__).parent / "reader.py"
SYSTEM_PYTHON = "/usr/bin/python3"
SAYS_VERDICT = (
    "Right",
    "Not this one",
    "Not this place",
    "Partly right",
    "Close",
    "The answer is",
    "This is",
)


def missing() -> str:
    """Return what the machine lacks for a screen reader, "" if it has everything."""
    for name in ("Xvfb", "dbus-run-session", SYSTEM_PYTHON):
        if shutil.which(name) is None:
            return name
    asked = "import gi; gi.require_version('Atspi', '2.0')"
    found = subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False)
    return "" if found.returncode == 0 else "gir1.2-atspi-2.0"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A virtual display of its own."""
    if lacking := missing():
        pytest.skip(f"{lacking} is missing")
    reading, writing = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-screen", "0", "1280x800x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    screen.terminate()
    screen.wait()


@pytest.fixture(scope="module")
def taken(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader read and heard in a quiz."""
    folder = tmp_path_factory.mktemp("reader")
    (folder / "settings.json").write_text(json.dumps({"quiz_length": QUESTIONS}))
    script = (
        f'"{sys.executable}" -X faulthandler -m quizapp --data-dir "{folder}" & program=$!; '
        f'{SYSTEM_PYTHON} -W ignore "{READER}" {QUESTIONS}; code=$?; '
        "kill -0 $program || code=99; kill $program; wait $program; exit $code"
    )
    finished = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env={
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        },
        capture_output=True,
        encoding="utf-8",
        timeout=240,
        check=False,
    )
    assert finished.returncode == 0, f"{finished.stdout[-3000:]}\n{finished.stderr[-3000:]}"
    found: dict[str, Any] = json.loads(finished.stdout.splitlines()[-1])
    return found


def test_the_window_is_known_for_one(taken: dict[str, Any]) -> None:
    assert taken["window"] == "frame"


def test_every_question_is_announced_and_can_be_read(taken: dict[str, Any]) -> None:
    assert len(taken["questions"]) == QUESTIONS
    for place, question in enumerate(taken["questions"], 1):
        assert question["asked"] == f"Question {place} of {QUESTIONS}. {question['stem']}"


def test_every_verdict_is_announced_and_explained_in_words(taken: dict[str, Any]) -> None:
    for question in taken["questions"]:
        assert question["verdict"].startswith(SAYS_VERDICT), question["verdict"]
        said = " ".join(question["explained"])
        assert question["verdict"].partition(". ")[0] in said
        assert "Source" in said


def test_options_say_what_became_of_them(taken: dict[str, Any]) -> None:
    for question in taken["questions"]:
        if question["chosen"]:
            assert any("Your answer" in name for name in question["judged"])


def test_the_result_is_read_at_the_end(taken: dict[str, Any]) -> None:
    assert "Results" in taken["result"]
    assert any("look at again" in words for words in taken["result"])
