"""What is interrupted: a quiz, an import, an update, a copy, and putting a copy back.

Each work runs through the same services and files as the window does, tells of everything that a
person would take for done, and can say afterwards what is not as it should be.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Protocol, TypeVar

from quizapp.generation.shape import ResponseError
from quizapp.generation.wording import Wording
from quizapp.paths import bundled, results_aside
from quizapp.services.collect_results import Chosen, CollectResults
from quizapp.services.hand_in import HandIn
from quizapp.services.keep_backups import FileCare, KeepBackups
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.backup import Occasion
from quizapp.session.quiz import Item, Quiz
from quizapp.session.storage_error import StorageError
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import FILE_NAME, open_database, put_aside
from quizapp.storage.exam_sittings import ExamSittings
from quizapp.storage.inspection import SCHEMA_VERSION
from quizapp.storage.received import ReceivedResults
from quizapp.storage.restoring import restore
from quizapp.storage.salvage import salvage
from quizapp.storage.seal_check import alterations
from quizapp.storage.store import Store

STORED = Path(__file__).parents[2] / "tests" / "reliability" / "stored"
SET, QUESTIONS, PUPILS = "space-missions", 5, ("Leyla", "Emre")
OLD_ANSWERS = 9
ROWS = [f"event-{n},Event {n},{1900 + n}\n" for n in range(12)]
ABOUT = 'format = 1\nid = "tales"\ntitle = "Tales"\n'
FORMER, LATTER = 12, 11
"""How many events a set has before and after it is replaced."""

Say = Callable[[str], None]
Refused = Callable[[], None]
"""Is called when something could not be kept; a person would make room and try again."""

Result = TypeVar("Result")


class Work(Protocol):
    """Something that can be interrupted."""

    def prepare(self, folder: Path) -> None:
        """Make what is there before it begins."""

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Do it, and say what is done."""

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """Start again, and name whatever is not as it should be."""


@dataclass(frozen=True)
class Shelf:
    """What need not be read again: the sets and the words."""

    library: Library
    wording: Wording


@cache
def shelf() -> Shelf:
    """Read the bundled sets, once for each process and its children."""
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    library = Library(bundled("questions"), Path("nowhere"))
    store = Store(None)
    TakeQuiz(store, library, wording).start(SET, QUESTIONS, People(store).learner(), seed=1)
    store.close()
    return Shelf(library, wording)


def kept(step: Callable[[], Result], refused: Refused) -> Result:
    """Do a step; when it is refused, do it once more."""
    try:
        return step()
    except (OSError, StorageError):
        refused()
        return step()


class StartWork:
    """A first start, which makes the file."""

    def prepare(self, folder: Path) -> None:
        """Leave the folder empty."""

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Make the file, and close it."""
        store = kept(lambda: Store(folder / FILE_NAME), refused)
        say("open")
        store.close()

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that the file can be used, whatever was made of it."""
        del said
        yield from unsound(folder)
        if answers_in(folder) != 0:
            yield "there are answers"


class QuizWork:
    """A quiz, answer by answer."""

    def prepare(self, folder: Path) -> None:
        """Make the file."""
        Store(folder / FILE_NAME).close()

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Take a quiz up to its last question but one."""
        store = kept(lambda: Store(folder / FILE_NAME), refused)
        quizzes = TakeQuiz(store, shelf().library, shelf().wording)
        learner = kept(lambda: People(store).learner("Leyla"), refused)
        quiz = kept(lambda: quizzes.start(SET, QUESTIONS, learner, seed=1), refused)
        say(json.dumps({"questions": [item.question.id for item in quiz.items]}))
        for item in quiz.items[:-1]:
            response = [option.id for option in item.question.options[:1]]
            quiz = kept(partial(_answer, quizzes, quiz, response), refused)
            say(json.dumps({"item": str(item.id), "response": list(_response(quiz, item))}))
        store.close()

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that every answer is there, and that the quiz goes on behind it."""
        messages = [json.loads(line) for line in said]
        wanted = {m["item"]: m["response"] for m in messages if "item" in m}
        yield from unsound(folder)
        store = Store(folder / FILE_NAME)
        quizzes = TakeQuiz(store, shelf().library, shelf().wording)
        found = [quizzes.resume(one.id) for one in store.unfinished()]
        store.close()
        if messages and len(found) != 1:
            yield f"{len(found)} quizzes go on instead of one"
        for quiz in found:
            have = {str(item.id): list(_response(quiz, item)) for item in quiz.items if item.answer}
            yield from (f"{item} is lost" for item, r in wanted.items() if have.get(item) != r)
            questions = [item.question.id for item in quiz.items]
            if messages and questions != messages[0]["questions"]:
                yield "the questions are others"
            if quiz.position != len(have) or not len(wanted) <= len(have) <= len(wanted) + 1:
                yield f"it goes on at {quiz.position} with {len(have)} answers"


class ImportWork:
    """Results of two learners and a set of questions, taken in."""

    def prepare(self, folder: Path) -> None:
        """Write the files of the learners and of the set."""
        Store(folder / FILE_NAME).close()
        for name in PUPILS:
            store = Store(None)
            quizzes = TakeQuiz(store, shelf().library, shelf().wording)
            learner = People(store).learner(name)
            quiz = quizzes.start(SET, 3, learner, seed=len(name))
            while quiz.current is not None:
                quiz = quizzes.skip(quiz, 1.0)
            path = folder / f"{name}.quizresult"
            HandIn(store, ExamSittings(store.file), "test").write(path, learner)
            store.close()
        rows = "".join(row.partition(",")[2] for row in ROWS)
        (folder / "class.csv").write_text(f"title,date\n{rows}", encoding="utf-8")
        (folder / "tales").mkdir()
        library = Library(bundled("questions"), folder / "sets")
        (folder / "tales" / "set.toml").write_text(ABOUT, encoding="utf-8")
        table = folder / "tales" / "events.csv"
        table.write_text("id,title,date\n" + "".join(ROWS), encoding="utf-8")
        library.add(folder / "tales")
        table.write_text("id,title,date\n" + "".join(ROWS[:LATTER]), encoding="utf-8")

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Take them in, one after the other."""
        store = kept(lambda: Store(folder / FILE_NAME), refused)
        library = Library(bundled("questions"), folder / "sets")
        received = ReceivedResults(store.file)
        collecting = CollectResults(store, received, library, results_aside(folder))

        def take(name: str) -> None:
            (looked,) = collecting.look([folder / f"{name}.quizresult"])
            (taken,) = collecting.take([Chosen(looked)])
            if taken.error is not None:
                raise taken.error

        for name in PUPILS:
            kept(partial(take, name), refused)
            say(name)
        kept(lambda: library.add(folder / "class.csv"), refused)
        say("set")
        kept(lambda: library.add(folder / "tales"), refused)
        say("replaced")
        store.close()

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that each file is in as a whole or not at all."""
        yield from unsound(folder)
        store = Store(folder / FILE_NAME)
        for name in PUPILS:
            learner = People(store).known(name)
            quizzes = store.finished(learner) if learner else ()
            answers = [one.answered for one in quizzes]
            if answers != [3] and (answers or name in said):
                yield f"{name} has {answers} answers"
        store.close()
        library = Library(bundled("questions"), folder / "sets")
        if any(not one.usable for one in library.all()):
            yield "half a set is in the library"
        if "set" in said and library.find("class") is None:
            yield "the set is lost"
        tales = library.find("tales")
        if tales is None or tales.events not in (FORMER, LATTER):
            yield "the set that was to be replaced is lost"
        elif "replaced" in said and tales.events != LATTER:
            yield "the new form of the set is lost"


class UpdateWork:
    """A results file of an older program, brought up to date."""

    def __init__(self, version: int) -> None:
        """Begin with the schema of that version."""
        self._version = version

    def prepare(self, folder: Path) -> None:
        """Make the old file from what is stored of it."""
        stored(self._version, folder / FILE_NAME)

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Open the file."""
        kept(lambda: open_database(folder / FILE_NAME), refused).dispose()
        say("open")

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that the file is of one version as a whole, that no answer is gone, nor the copy."""
        file = folder / FILE_NAME
        with closing(sqlite3.connect(file)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (step,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if version not in (self._version, SCHEMA_VERSION) or int(step) != version:
            yield f"the file is of version {version} and of step {step}"
        if said and version != SCHEMA_VERSION:
            yield "the update is lost"
        copies = BackupFolder(file).all()
        told = {one.version for one in copies if one.occasion is Occasion.UPDATE}
        if version != self._version and self._version not in told:
            yield "there is no copy of what was there before"
        yield from unsound(folder)
        if (count := answers_in(folder)) != OLD_ANSWERS:
            yield f"{count} answers instead of {OLD_ANSWERS}"


class CopyWork:
    """A copy of the results that somebody asks for."""

    def prepare(self, folder: Path) -> None:
        """Make results, and let their log be full."""
        filled(folder)
        answer_more(folder)

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Make two copies."""
        for _ in range(2):
            say(kept(backups(folder).make, refused).path.name)

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that whatever has the name of a copy is a whole one."""
        yield from unsound(folder)
        whole = {one.path.name: one.holdings.answers for one in backups(folder).all()}
        named = [one.name for one in BackupFolder(folder / FILE_NAME).folder.glob("quizapp-*")]
        yield from (f"{name} is not whole" for name in named if name not in whole)
        yield from (f"{name} is lost" for name in said if name not in whole)
        asked = {answers for name, answers in whole.items() if Occasion.ASKED in name}
        if {*asked, answers_in(folder)} != {OLD_ANSWERS + 1}:
            yield f"{whole} in the copies, {answers_in(folder)} in the file"


class RestoreWork:
    """A copy that takes the place of newer results."""

    def prepare(self, folder: Path) -> None:
        """Make results, a copy of them, and one answer more."""
        filled(folder)
        backups(folder).make()
        answer_more(folder)

    def run(self, folder: Path, say: Say, refused: Refused) -> None:
        """Put the oldest copy back."""
        keeping = backups(folder)
        copy = keeping.all()[-1]
        kept(lambda: keeping.restore(copy), refused)
        say("restored")

    def faults(self, folder: Path, said: Sequence[str]) -> Iterator[str]:
        """See that the results are those of before or of the copy, and that both are there."""
        yield from unsound(folder)
        count = answers_in(folder)
        copies = [one.holdings.answers for one in backups(folder).all()]
        if count not in (OLD_ANSWERS, OLD_ANSWERS + 1) or (said and count != OLD_ANSWERS):
            yield f"{count} answers"
        if not {OLD_ANSWERS, OLD_ANSWERS + 1} <= {count, *copies}:
            yield f"what was there before is lost: {count} and {copies}"


WORKS: Mapping[str, Work] = {
    "start": StartWork(),
    "quiz": QuizWork(),
    "import": ImportWork(),
    **{f"update-{version}": UpdateWork(version) for version in range(1, SCHEMA_VERSION)},
    "copy": CopyWork(),
    "restore": RestoreWork(),
}


def stored(version: int, file: Path) -> None:
    """Make the results file that a program of an older schema wrote."""
    text = (STORED / f"results-{version}.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(text)
        connection.execute("PRAGMA journal_mode = WAL")


def filled(folder: Path) -> None:
    """Make a results file with nine answers."""
    newest = max(int(path.stem.partition("-")[2]) for path in STORED.glob("results-*.sql"))
    stored(newest, folder / FILE_NAME)
    open_database(folder / FILE_NAME).dispose()


def answer_more(folder: Path) -> None:
    """Give one more answer."""
    store = Store(folder / FILE_NAME)
    quizzes = TakeQuiz(store, shelf().library, shelf().wording)
    quiz = quizzes.start(SET, 2, People(store).learner("Leyla"), seed=1)
    quizzes.skip(quiz, 1.0)
    store.close()


def backups(folder: Path) -> KeepBackups:
    """Return the copies of the results file in a folder."""
    return KeepBackups(BackupFolder(folder / FILE_NAME), FileCare(restore, salvage, put_aside))


def answers_in(folder: Path) -> int:
    """Return how many answers the program finds."""
    store = Store(folder / FILE_NAME)
    try:
        return len(store.answers())
    finally:
        store.close()


def unsound(folder: Path) -> Iterator[str]:
    """Name what SQLite itself finds wrong, after a start of the program, and the seals."""
    file = folder / FILE_NAME
    Store(file).close()
    if found := alterations(file):
        yield f"seals: {found}"
    with closing(sqlite3.connect(file)) as connection:
        for check in ("integrity_check", "foreign_key_check"):
            told = connection.execute(f"PRAGMA {check}").fetchall()
            if told not in ([], [("ok",)]):
                yield f"{check}: {told[:3]}"


def _answer(quizzes: TakeQuiz, quiz: Quiz, response: Sequence[str]) -> Quiz:
    """Answer with an option, or with nothing where that is no answer."""
    try:
        return quizzes.answer(quiz, response, 1.0)
    except ResponseError:
        return quizzes.skip(quiz, 1.0)


def _response(quiz: Quiz, item: Item) -> Sequence[str]:
    answer = quiz.item(item.id).answer
    return () if answer is None else answer.response
