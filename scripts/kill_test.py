"""Kills a quiz again and again at random moments, and looks whether anything was lost.

    uv run python scripts/kill_test.py --kills 100

A child process takes quizzes from the bundled set through the same service and the same file
as the window and the terminal do, and says so after each answer that was kept. At a random
moment, mostly while it answers and sometimes while it starts, it is killed with SIGKILL.
Then every answer it had told of must be there, the file must be sound, and the quiz must go
on at the right question. Ends with 1 if anything was lost.
"""

import argparse
import json
import os
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store

SET = "azerbaijan-turkiye"
QUESTIONS = 30
SHARE_AT_WORK = 0.8
LONGEST_WORK = 0.25
LONGEST_START = 0.1
ROUNDS_PER_FILE = 10


@dataclass
class Counts:
    """What the kills led to."""

    kills: int = 0
    before_the_first_answer: int = 0
    logs_left_behind: int = 0
    acknowledged: int = 0
    kept_without_word: int = 0
    resumed: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass
class Told:
    """What all children of one file have told of: questions by quiz, responses by question."""

    questions: dict[str, list[str]] = field(default_factory=dict)
    responses: dict[str, list[str]] = field(default_factory=dict)

    def hear(self, line: str) -> None:
        """Take in one message of a child."""
        message = json.loads(line)
        if "questions" in message:
            self.questions[message["quiz"]] = message["questions"]
        else:
            self.responses[message["item"]] = message["response"]


@dataclass(frozen=True)
class Shelf:
    """What children need not read again: the sets and the words."""

    library: Library
    wording: Wording

    def open(self, folder: Path) -> tuple[Store, TakeQuiz]:
        """Build what the program builds at its start."""
        store = Store(folder / FILE_NAME)
        return store, TakeQuiz(store, self.library, self.wording)


def take_quizzes(shelf: Shelf, folder: Path, seed: int, mouth: int) -> None:
    """Take one quiz after another, beginning with an unfinished one, until killed."""
    random = Random(seed)
    store, take_quiz = shelf.open(folder)
    learner = People(store).learner("Leyla")
    while True:
        left = take_quiz.unfinished(learner)
        quiz = take_quiz.resume(left.id) if left else take_quiz.start(SET, QUESTIONS, learner)
        say(mouth, quiz=str(quiz.id), questions=[item.question.id for item in quiz.items])
        while item := quiz.current:
            options = [option.id for option in item.question.options]
            is_order = len(item.question.key) > 1
            response = random.sample(options, len(options) if is_order else 1)
            quiz = take_quiz.answer(quiz, response, 1.0)
            say(mouth, item=str(item.id), response=response)


def say(mouth: int, **message: object) -> None:
    """Tell the parent something, in one write that cannot be cut."""
    os.write(mouth, json.dumps(message).encode() + b"\n")


def kill_one(shelf: Shelf, folder: Path, random: Random, told: Told) -> None:
    """Let a child live for a random time, kill it, and hear all it had told."""
    ear, mouth = os.pipe()
    seed, at_work = random.randrange(2**31), random.random() < SHARE_AT_WORK
    life = random.uniform(0, LONGEST_WORK if at_work else LONGEST_START)
    child = os.fork()
    if child == 0:
        try:
            take_quizzes(shelf, folder, seed, mouth)
        finally:
            os._exit(1)
    os.close(mouth)
    with os.fdopen(ear, encoding="utf-8") as stream:
        if at_work:
            told.hear(stream.readline())
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        for line in stream:
            told.hear(line)


def faults(shelf: Shelf, folder: Path, told: Told, counts: Counts) -> Iterator[str]:
    """Look at what is left: name whatever is not as it should be, count the rest."""
    file = folder / FILE_NAME
    counts.logs_left_behind += file.with_name(f"{FILE_NAME}-wal").exists()
    store, take_quiz = shelf.open(folder)
    kept: dict[str, list[str]] = {}
    for summary in (*store.finished(), *store.unfinished()):
        quiz = take_quiz.resume(summary.id)
        known = told.questions.get(str(quiz.id))
        if known and known != [item.question.id for item in quiz.items]:
            yield f"quiz {quiz.id} has other questions than before"
        if summary.answered != quiz.position:
            yield f"quiz {quiz.id} stands at {summary.answered}, not at {quiz.position}"
        kept |= {str(item.id): list(item.answer.response) for item in quiz.items if item.answer}
    for item, response in told.responses.items():
        if kept.get(item) != response:
            yield f"answer {response} to {item} became {kept.get(item)}"
    counts.kept_without_word += len(kept.keys() - told.responses.keys())
    told.responses |= kept
    if left := take_quiz.unfinished():
        current = take_quiz.resume(left.id).current
        if current is None or str(current.id) in kept:
            yield f"quiz {left.id} does not go on at the first open question"
        counts.resumed += 1
    store.close()
    with closing(sqlite3.connect(file)) as connection:
        if (state := connection.execute("PRAGMA integrity_check").fetchone()) != ("ok",):
            yield f"the file is not sound: {state}"


def run(kills: int, seed: int) -> Counts:
    """Kill so many children, ten for each file."""
    random = Random(seed)
    counts = Counts()
    words = bundled("resources") / "wording" / "en.toml"
    shelf = Shelf(Library(bundled("questions"), Path("nowhere")), Wording.read(words))
    shelf.library.get(SET)
    while counts.kills < kills:
        with tempfile.TemporaryDirectory() as name:
            told = Told()
            for _ in range(min(ROUNDS_PER_FILE, kills - counts.kills)):
                before = len(told.responses)
                kill_one(shelf, Path(name), random, told)
                counts.kills += 1
                counts.acknowledged += len(told.responses) - before
                counts.before_the_first_answer += len(told.responses) == before
                counts.faults += faults(shelf, Path(name), told, counts)
    return counts


def main() -> int:
    """Run as many kills as asked and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    counts = run(options.kills, options.seed)
    print(f"{counts.kills} kills, {counts.before_the_first_answer} before the first answer")
    print(f"{counts.logs_left_behind} left a write-ahead log behind")
    print(f"{counts.acknowledged} answers acknowledged, {len(counts.faults)} faults")
    print(f"{counts.kept_without_word} answers kept but not yet acknowledged")
    print(f"{counts.resumed} quizzes resumed at the right question")
    print(*counts.faults, sep="\n", end="")
    return 1 if counts.faults else 0


if __name__ == "__main__":
    sys.exit(main())
