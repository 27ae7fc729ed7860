"""Editing results by hand, as somebody with a tool for databases can, and seeing what is noticed.

Each edit changes answers, marks, questions, owners or whole quizzes of a file and leaves the seals
to themselves, or takes them along. Whoever makes seals anew, as this program does, goes
unnoticed, and is not tried here.
"""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from uuid import UUID, uuid4

from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.seal_check import alterations
from quizapp.storage.store import Store
from scripts.durability.works import SET, shelf

Edit = Callable[[sqlite3.Connection, Random], str]
"""Edits something, and returns the quiz that should be named; empty if none can be."""

_ANSWER = ("response", "skipped", "correct", "score", "max_score", "seconds", "answered_at")
_QUESTION = ("question_id", "kind", "stem", "extra")
_QUIZ = ("set_id", "set_title", "set_hash", "generator", "seed", "mode", "started_at")
_RESULT = ("position", "right_count", "score", "seconds", "question_count")


@dataclass
class Edited:
    """What became of edits of one sort."""

    edits: int = 0
    noticed: int = 0
    missed: list[str] = field(default_factory=list)


def _of_answer(database: sqlite3.Connection, random: Random) -> str:
    """Change one value of an answer."""
    return _change(database, random, "answer", random.choice(_ANSWER))


def _of_question(database: sqlite3.Connection, random: Random) -> str:
    """Change one value of a question that was answered."""
    return _change(database, random, "quiz_question", random.choice(_QUESTION))


def _what_was_shown(database: sqlite3.Connection, random: Random) -> str:
    """Change what is right about a question that was answered."""
    return _change(database, random, "question_document", "document")


def _of_quiz(database: sqlite3.Connection, random: Random) -> str:
    """Change one value of a quiz."""
    return _change(database, random, "quiz", random.choice(_QUIZ))


def _result(database: sqlite3.Connection, random: Random) -> str:
    """Change the result of a quiz."""
    return _change(database, random, "quiz", random.choice(_RESULT))


def _owner(database: sqlite3.Connection, random: Random) -> str:
    """Give a quiz to somebody else."""
    (quiz,) = random.choice(database.execute("SELECT id FROM quiz ORDER BY id").fetchall())
    database.execute(
        "UPDATE quiz SET learner_id = (SELECT id FROM learner WHERE id <> learner_id LIMIT 1)"
        " WHERE id = ?",
        (quiz,),
    )
    return str(quiz)


def _exchanged(database: sqlite3.Connection, random: Random) -> str:
    """Let an answer be what another one is, with its seal."""
    (one, quiz), (other, _) = random.sample(_answered(database), 2)
    names = ", ".join((*_ANSWER, "seal"))
    database.execute(
        f"UPDATE answer SET ({names}) = (SELECT {names} FROM answer WHERE quiz_question_id = ?)"  # noqa: S608
        " WHERE quiz_question_id = ?",
        (other, one),
    )
    return quiz


def _taken_away(database: sqlite3.Connection, random: Random) -> str:
    """Take a whole quiz away, so that nothing points at it any more."""
    _, quiz = random.choice(_answered(database))
    of_quiz = "(SELECT id FROM quiz_question WHERE quiz_id = ?)"
    for table in ("answer_fact", "answer", "question_document"):
        database.execute(
            f"DELETE FROM {table} WHERE quiz_question_id IN {of_quiz}",  # noqa: S608
            (quiz,),
        )
    database.execute("DELETE FROM quiz_question WHERE quiz_id = ?", (quiz,))
    database.execute("DELETE FROM quiz WHERE id = ?", (quiz,))
    return ""


def _put_in(database: sqlite3.Connection, random: Random) -> str:
    """Put in an answer to the question that is asked next, with the sums of its quiz."""
    item, quiz = random.choice(
        database.execute(
            "SELECT q.id, z.id FROM quiz z JOIN quiz_question q ON q.quiz_id = z.id"
            " WHERE q.position = z.position AND z.finished_at IS NULL ORDER BY z.id"
        ).fetchall()
    )
    database.execute(
        "INSERT INTO answer"
        " SELECT ?, response, 0, 1, 1, 1, 2, answered_at, seal FROM answer LIMIT 1",
        (item,),
    )
    database.execute(
        "UPDATE quiz SET position = position + 1, right_count = right_count + 1,"
        " counted = counted + 1, score = score + 1, seconds = seconds + 2 WHERE id = ?",
        (quiz,),
    )
    return str(quiz)


EDITS: Mapping[str, Edit] = {
    "a value of an answer": _of_answer,
    "a value of a question": _of_question,
    "what was shown of a question": _what_was_shown,
    "a value of a quiz": _of_quiz,
    "the result of a quiz": _result,
    "whose a quiz is": _owner,
    "an answer in place of another": _exchanged,
    "a quiz taken away": _taken_away,
    "an answer put in": _put_in,
}


def edit_many(count: int, seed: int) -> Mapping[str, Edited]:
    """Make so many edits, each in a file as it was at first."""
    random, found = Random(seed), {name: Edited() for name in EDITS}
    with TemporaryDirectory() as folder:
        file = Path(folder, FILE_NAME)
        _fill(file)
        whole = file.read_bytes()
        for number in range(count):
            kind = list(EDITS)[number % len(EDITS)]
            file.write_bytes(whole)
            with closing(sqlite3.connect(file)) as database, database:
                database.execute("PRAGMA ignore_check_constraints = ON")
                quiz = EDITS[kind](database, random)
            told = alterations(file)
            edited = found[kind]
            edited.edits += 1
            if told and (not quiz or UUID(quiz) in {one.quiz for one in told.first}):
                edited.noticed += 1
            else:
                edited.missed.append(f"{kind}: edit {number}")
    return found


def _fill(file: Path) -> None:
    """Make results of two people: six quizzes, three of which are not at their end."""
    store = Store(file)
    quizzes = TakeQuiz(store, shelf().library, shelf().wording)
    for number in range(6):
        learner = People(store).learner(("Leyla", "Emre")[number % 2])
        quiz = quizzes.start(SET, 5, learner, seed=number)
        while quiz.current is not None and quiz.position < 5 - number // 3:
            known = quiz.current.question.key
            quiz = quizzes.answer(quiz, known, 1.5) if number % 2 else quizzes.skip(quiz, 1.0)
    store.close()
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode = DELETE")


def _answered(database: sqlite3.Connection) -> list[tuple[str, str]]:
    return database.execute(
        "SELECT q.id, q.quiz_id FROM answer a JOIN quiz_question q ON q.id = a.quiz_question_id"
        " ORDER BY q.id"
    ).fetchall()


def _change(database: sqlite3.Connection, random: Random, table: str, column: str) -> str:
    """Set one value of a row that an answer hangs on to another one; return its quiz."""
    item, quiz = random.choice(_answered(database))
    keys = {"quiz": ("id", quiz), "quiz_question": ("id", item)}
    key, value = keys.get(table, ("quiz_question_id", item))
    query = f"SELECT {column} FROM {table} WHERE {key} = ?"  # noqa: S608
    (before,) = database.execute(query, (value,)).fetchone()
    after: object = f"{before} " if random.random() < 0.5 else str(uuid4())
    if not isinstance(before, str):
        after = before + random.choice((-1, 1, 0.5, 0.01))
    database.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (after, value))  # noqa: S608
    return quiz
