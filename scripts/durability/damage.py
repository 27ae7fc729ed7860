"""Damaging results files in many ways, and counting what is noticed and what comes back.

A file with a copy that lacks its latest quiz is damaged; then the program opens it, and looks at
the seals, as it does at every start. What it does not notice is compared with what was there: all
answers, with everything that was shown of their questions. Where it notices, as much as can be
is saved from the damaged file, and then the copy is put back.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.record import AnswerRecord
from quizapp.session.storage_error import StorageError
from quizapp.storage.backups import BackupFolder
from quizapp.storage.checkup import faults_of
from quizapp.storage.database import FILE_NAME
from quizapp.storage.salvage import salvage
from quizapp.storage.seal_check import alterations
from quizapp.storage.store import Store
from scripts.durability.works import SET, backups, shelf

PAGE = 4096
QUIZZES, QUESTIONS = 12, 6

Damage = Callable[[bytearray, Random], object]
Answers = Counter[tuple[str, AnswerRecord]]


@dataclass
class Damaged:
    """What became of files damaged in one way; shares are of the answers of those noticed.

    Some of those `noticed` were opened, and the seals told of them: `told`.
    """

    files: int = 0
    noticed: int = 0
    told: int = 0
    harmless: int = 0
    silent: int = 0
    salvaged: int = 0
    restored: int = 0
    saved: float = 0
    copied: float = 0
    faults: list[str] = field(default_factory=list)


def _page(data: bytearray, random: Random) -> slice:
    start = random.randrange(len(data) // PAGE) * PAGE
    return slice(start, start + PAGE)


def random_page(data: bytearray, random: Random) -> None:
    """Fill a page with chance."""
    data[_page(data, random)] = random.randbytes(PAGE)


def empty_page(data: bytearray, random: Random) -> None:
    """Fill a page with nothing."""
    data[_page(data, random)] = bytes(PAGE)


def some_pages(data: bytearray, random: Random) -> None:
    """Fill up to a tenth of all pages with chance."""
    for _ in range(random.randint(2, max(2, len(data) // PAGE // 10))):
        random_page(data, random)


def swapped_pages(data: bytearray, random: Random) -> None:
    """Let two pages change places."""
    one, other = _page(data, random), _page(data, random)
    data[one], data[other] = data[other], data[one]


def cut_short(data: bytearray, random: Random) -> None:
    """Lose the end."""
    del data[random.randrange(1, len(data)) :]


def flipped_bit(data: bytearray, random: Random) -> None:
    """Turn one bit over."""
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)


DAMAGES: Mapping[str, Damage] = {
    "random page": random_page,
    "empty page": empty_page,
    "several pages": some_pages,
    "swapped pages": swapped_pages,
    "cut short": cut_short,
    "flipped bit": flipped_bit,
}


def damage_many(count: int, seed: int, quizzes: int = QUIZZES) -> Mapping[str, Damaged]:
    """Damage so many files in each way."""
    random, found = Random(seed), {name: Damaged() for name in DAMAGES}
    with TemporaryDirectory() as name:
        start, folder = Path(name, "start"), Path(name, "here")
        answers = _fill(start, quizzes)
        for number in range(count):
            kind = list(DAMAGES)[number % len(DAMAGES)]
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(start, folder)
            data = bytearray((folder / FILE_NAME).read_bytes())
            before = bytes(data)
            DAMAGES[kind](data, random)
            (folder / FILE_NAME).write_bytes(data)
            if bytes(data) != before:
                _look(folder, answers, found[kind])
    return found


def _fill(folder: Path, count: int) -> Answers:
    """Make a results file, and a copy of it before the latest quiz; return all answers."""
    folder.mkdir()
    store = Store(folder / FILE_NAME)
    quizzes = TakeQuiz(store, shelf().library, shelf().wording)
    learner = People(store).learner("Leyla")
    for number in range(count):
        if number == count - 1:
            backups(folder).make()
        quiz = quizzes.start(SET, QUESTIONS, learner, seed=number)
        while quiz.current is not None:
            quiz = quizzes.answer(quiz, quiz.current.question.key, 1.0)
    answers = answers_of(store)
    store.close()
    return answers


def _read(folder: Path) -> Answers | None:
    """Return all answers that the program finds, None if it notices damage."""
    try:
        store = Store(folder / FILE_NAME)
    except StorageError:
        return None
    try:
        return answers_of(store)
    except StorageError:
        return None
    finally:
        store.close()


def answers_of(store: Store) -> Answers:
    """Return all answers, each with its question as it was shown."""
    summaries = (*store.finished(), *store.unfinished())
    quizzes = {one.id: store.quiz(one.id) for one in summaries}
    return Counter((repr(quizzes.get(one.quiz)), one) for one in store.answers())


def _is_told(folder: Path) -> bool:
    """Tell whether the seals, or SQLite with all its checks, find something."""
    file = folder / FILE_NAME
    try:
        return bool(alterations(file) or faults_of(file))
    except StorageError:
        return True


def _look(folder: Path, answers: Answers, damaged: Damaged) -> None:
    """Open a damaged file, save what can be saved, put the copy back."""
    damaged.files += 1
    found = _read(folder)
    is_told = found is not None and _is_told(folder)
    if found is not None and not is_told:
        damaged.harmless += found == answers
        damaged.silent += found != answers
        return
    damaged.noticed += 1
    damaged.told += is_told
    total = answers.total()
    content = (folder / FILE_NAME).read_bytes()
    with suppress(StorageError):
        saved = salvage(BackupFolder(folder / FILE_NAME), datetime.now(UTC))
        damaged.salvaged += 1
        damaged.saved += saved.backup.holdings.answers / total
        if (folder / FILE_NAME).read_bytes() != content:
            damaged.faults.append("saving changed the damaged file")
        _try(folder, saved.backup.path.name, answers, damaged)
        damaged.restored -= 1
        damaged.copied -= saved.backup.holdings.answers / total
        for path in folder.glob(f"{FILE_NAME}*"):
            path.unlink()
        (folder / FILE_NAME).write_bytes(content)
    copy = next(one for one in backups(folder).all() if one.holdings.answers == total - QUESTIONS)
    _try(folder, copy.path.name, answers, damaged)
    kept = [one.read_bytes() for one in folder.rglob("*.damaged-*") if one.is_file()]
    if content not in kept and not any(one.occasion == "restore" for one in backups(folder).all()):
        damaged.faults.append("the damaged file was not kept")


def _try(folder: Path, name: str, answers: Answers, damaged: Damaged) -> None:
    """Put a copy back, and see that all in it was answered so."""
    keeping = backups(folder)
    copy = keeping.named(name)
    if copy is None:
        damaged.faults.append(f"{name} is gone")
        return
    keeping.restore(copy)
    found = _read(folder)
    if found is None or (found - answers and not _is_told(folder)):
        damaged.faults.append(f"{name} cannot be used as it is")
        return
    damaged.restored += 1
    damaged.copied += found.total() / answers.total()
