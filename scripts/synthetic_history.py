"""A results file with any number of answers, for measurements: many learners, and one diligent.

uv run python scripts/synthetic_history.py FOLDER --answers 1000000 --learners 100
"""

import argparse
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

from quizapp.generation.askable_facts import askable_facts
from quizapp.generation.document import snapshot, to_document
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled
from quizapp.services.library import Library
from quizapp.storage.database import FILE_NAME
from quizapp.storage.migrations.versions import schema_0005
from quizapp.storage.seals import seal_all
from quizapp.storage.store import Store

NOW = datetime(2025, 11, 22, 18, 42, tzinfo=UTC)
LENGTH = 10
_CACHE = 1_500_000
"""KiB of the file kept in memory: its rows are written in the order of random keys."""

SETS = ("azerbaijan-turkiye", "space-missions")

FILLINGS = (
    """
INSERT INTO fact_tally
SELECT z.learner_id, z.set_id, f.event, f.attribute,
    count(*), sum(a.correct), sum(CAST(1000 * a.seconds + 0.5 AS INTEGER)),
    sum(a.max_score > 0), sum(iif(a.max_score > 0, round(1e6 * a.score / a.max_score), 0)),
    NULL, NULL, NULL
FROM answer a
JOIN quiz_question q ON q.id = a.quiz_question_id
JOIN quiz z ON z.id = q.quiz_id
JOIN answer_fact f ON f.quiz_question_id = a.quiz_question_id
GROUP BY z.learner_id, z.set_id, f.event, f.attribute
""",
    *schema_0005.FILLINGS[1:],
)
"""What counts everything from the answers, into tables that are empty."""


def main() -> None:
    """Write the file; the first learner gives the share of the answers that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--answers", type=int, default=1_000_000)
    parser.add_argument("--learners", type=int, default=100)
    parser.add_argument("--first", type=float, default=0.1, help="share of the first learner")
    chosen = parser.parse_args()
    added_sets(chosen.folder).mkdir(parents=True, exist_ok=True)
    file = chosen.folder / FILE_NAME
    Store(file).close()
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("PRAGMA journal_mode = MEMORY")
        database.execute(f"PRAGMA cache_size = -{_CACHE}")
        _fill(database, chosen.answers, chosen.learners, chosen.first)
        _sum_up(database)
        database.execute("PRAGMA journal_mode = WAL")
    store = Store(file)
    with store.file.writing() as connection:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE}")
        seal_all(connection)
    store.close()


def _fill(database: sqlite3.Connection, answers: int, learners: int, first: float) -> None:
    random = Random(1)
    library = Library(bundled("questions"), Path("nowhere"))
    asked = {name: _asked(library, name) for name in SETS}
    people = [_id(random) for _ in range(learners)]
    database.executemany(
        "INSERT INTO learner (id, name, name_key, created_at) VALUES (?, ?, ?, ?)",
        [(who, _name(n), _name(n).casefold(), _time(NOW)) for n, who in enumerate(people)],
    )
    count = answers // LENGTH
    for start in range(0, count, 2000):
        rows: dict[str, list[tuple]] = {}
        for number in range(start, min(start + 2000, count)):
            who = people[0] if random.random() < first else random.choice(people[1:] or people)
            name = random.choice(SETS)
            for table, row in _quiz(random, name, asked[name], who, number / count):
                rows.setdefault(table, []).append(row)
        for table, values in rows.items():
            _insert(database, table, values)
    _insert(database, "trace", list(_remembered(library, people[0], random)))


def _asked(library: Library, name: str) -> list[tuple[Question, str]]:
    """Return questions of a set, each with the document that the results file keeps."""
    generator = Generator(
        library.get(name), Wording.read(bundled("resources") / "wording" / "en.toml")
    )
    return [
        (question, json.dumps(to_document(snapshot(question)), ensure_ascii=False))
        for question in generator.quiz(Plan(60, 7))
    ]


def _quiz(
    random: Random, name: str, asked: list[tuple[Question, str]], who: str, share: float
) -> Iterator[tuple[str, tuple]]:
    """Yield the rows of one quiz, each with its table; later answers are more often right."""
    quiz, right, seconds = _id(random), 0, 0.0
    began = at = NOW - timedelta(days=1500 * (1 - share), seconds=random.random() * 80000)
    for place, (question, document) in enumerate(random.sample(asked, LENGTH)):
        item, took = _id(random), random.uniform(4, 40)
        at += timedelta(seconds=took)
        correct = int(random.random() < 0.5 + 0.4 * share)
        right, seconds = right + correct, seconds + took
        about = (question.id, question.kind, question.stem, 0, 0)
        yield "quiz_question", (item, quiz, place, *about)
        yield "question_document", (item, document)
        response = json.dumps(list(question.key) if correct else [])
        yield "answer", (item, response, 1 - correct, correct, correct, 1.0, took, _time(at), None)
        for number, fact in enumerate(dict.fromkeys(question.facts)):
            yield "answer_fact", (item, number, fact.event, fact.attribute, 1 + 2 * correct)
    # One quiz in fifty is one of those that a class takes together.
    seed = random.randrange(20) if random.random() < 0.02 else random.randrange(20, 2**31)
    made = (quiz, who, name, name, "hash", "1", seed, "learn", LENGTH, LENGTH, LENGTH)
    times = (_time(began), _time(at), _time(at), None)
    yield "quiz", (*made, right, right, LENGTH, seconds, *times)


def _sum_up(database: sqlite3.Connection) -> None:
    """Fill what is kept beside the answers, as the program does for an older file."""
    for statement in FILLINGS:
        database.execute(statement)
    database.commit()


def _remembered(library: Library, who: str, random: Random) -> Iterator[tuple]:
    """Yield the memory of three quarters of all facts."""
    for name in SETS:
        for fact in askable_facts(library.get(name)):
            if random.random() < 0.25:
                continue
            stability, ago = random.expovariate(1 / 40) + 0.5, random.expovariate(1 / 20)
            lapses = random.choice((0, 0, 0, 1, 2, 9))
            due, last = NOW + timedelta(days=stability - ago), NOW - timedelta(days=ago)
            times = (_time(due), _time(last))
            state = ("review", None, stability, 5.0, *times, lapses + 3, lapses)
            asked = (int(random.random() < 0.05), "date_of_event", int(random.random() < 0.8))
            yield (who, name, fact.event, fact.attribute, *state, *asked)


def _insert(database: sqlite3.Connection, table: str, rows: list[tuple]) -> None:
    marks = ", ".join("?" * len(rows[0]))
    database.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608
    database.commit()


def _id(random: Random) -> str:
    return UUID(int=random.getrandbits(128), version=4).hex


def _name(number: int) -> str:
    return f"Learner {number}" if number else ""


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f")


if __name__ == "__main__":
    main()
