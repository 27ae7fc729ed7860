"""Tests of two programs that use one results file at the same time."""

import subprocess
import sys
from pathlib import Path

from quizapp.storage.store import Store
from tests.factories import choice_question, moment, new_quiz
from tests.source_code import ROOT

COUNT = 20


def write(path: Path, name: str) -> None:
    """Open or make the results file, and take some quizzes of one question."""
    store = Store(path, patience=20)
    for number in range(COUNT):
        quiz = new_quiz([choice_question(number)], name=f"{name}-{number}")
        store.add_learner(quiz.learner, moment(0))
        store.add_quiz(quiz)
        store.add_answer(quiz.answer("b", moment(1), 1))
    store.close()


OTHER_PROGRAM = f"""
import sys
from pathlib import Path
from {__name__} import write
print("ready", flush=True)
sys.stdin.readline()
write(Path(sys.argv[1]), "other")
"""


def test_two_programs_lose_nothing_and_make_the_file_only_once(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OTHER_PROGRAM, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        encoding="utf-8",
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "ready\n"
        other.stdin.write("begin\n")
        other.stdin.flush()
        write(path, "this")
        other.communicate(timeout=60)
    assert other.returncode == 0
    store = Store(path)
    assert len(store.finished()) == len(store.answers()) == 2 * COUNT
    assert len(store.learners()) == 1
    store.close()
