"""Take in many files of results: once, again, and in another order; tell times and differences.

uv run python scripts/collect_results.py --files 100 --answers 200
"""

import argparse
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import UUID

from sqlalchemy import select

from quizapp.classroom.hand_in import HandIn
from quizapp.formats.documents.results_file import write_hand_in
from quizapp.generation.document import snapshot
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.collect_results import Chosen, CollectResults
from quizapp.services.library import Library
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz, items_for
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store
from quizapp.storage.tables import Table

SET = "azerbaijan-turkiye"
BEGAN = datetime(2026, 3, 1, 9, tzinfo=UTC)
LENGTH = 20
DRAWN = 200


def main() -> None:
    """Write the files, take them in three times, and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100)
    parser.add_argument("--answers", type=int, default=200)
    chosen = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        library = Library(bundled("questions"), folder / "sets")
        paths = _files(folder, library, chosen.files, chosen.answers)
        size = sum(path.stat().st_size for path in paths) / len(paths) / 1024
        print(f"{len(paths)} files of {chosen.answers} answers, {size:.0f} KiB each")
        first = Store(folder / "first.db")
        _take("once", first, library, paths)
        kept = _content(first)
        _take("again", first, library, paths)
        print(f"  the same content: {_content(first) == kept}")
        Random(5).shuffle(paths)
        second = Store(folder / "second.db")
        _take("in another order", second, library, paths)
        print(f"  the same content: {_content(second) == kept}")
        first.close()
        second.close()


def _take(how: str, store: Store, library: Library, paths: list[Path]) -> None:
    received = ReceivedResults(store.file)
    collecting = CollectResults(store, received, library, Path("aside"), lambda: BEGAN)
    start = perf_counter()
    looked = collecting.look(paths)
    middle = perf_counter()
    taken = collecting.take([Chosen(one) for one in looked if one.is_sure])
    end = perf_counter()
    fresh = sum(one.fresh for one in taken)
    print(f"{how}: looked at in {middle - start:.2f} s, taken in in {end - middle:.2f} s")
    print(f"  {fresh} quizzes were new; {len(store.answers()):,} answers are here")


def _content(store: Store) -> str:
    """Return the sum of all rows of all tables, in the order of their values."""
    sums = sha256()
    with store.file.reading() as session:
        for table in Table.metadata.sorted_tables:
            for row in sorted(map(repr, session.execute(select(table)))):
                sums.update(f"{table.name} {row}\n".encode())
    return sums.hexdigest()


def _files(folder: Path, library: Library, files: int, answers: int) -> list[Path]:
    random = Random(1)
    dataset = library.get(SET)
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    generator = Generator(dataset, wording)
    drawn = [generator.quiz(Plan(LENGTH, seed)) for seed in range(DRAWN)]
    asked = [tuple(map(snapshot, questions)) for questions in drawn]
    paths = []
    for number in range(files):
        learner = Learner(_id(random), f"Learner {number}", str(number))
        quizzes = []
        while sum(quiz.position for quiz in quizzes) < answers:
            questions = random.choice(asked)
            quizzes.append(_taken(random, generator, questions, learner))
        handed = HandIn(learner=learner, quizzes=tuple(quizzes), program="measured", made_at=BEGAN)
        path = folder / f"{number}.quizresult"
        path.write_bytes(write_hand_in(handed))
        paths.append(path)
    return paths


def _taken(random: Random, generator: Generator, questions: tuple, learner: Learner) -> Quiz:
    quiz_id, made_of = _id(random), generator.provenance
    quiz = Quiz(
        id=quiz_id,
        learner=learner,
        set_id=made_of.set_id,
        set_title=made_of.title,
        set_hash=made_of.hash,
        generator=made_of.version,
        seed=1,
        mode=Mode.LEARN,
        items=items_for(quiz_id, questions),
        started_at=BEGAN,
    )
    while quiz.current is not None:
        response = quiz.current.question.key if random.random() < 0.7 else ()
        at = BEGAN + timedelta(seconds=10 * (quiz.position + 1))
        quiz = quiz.answer(response, at, random.uniform(3, 30))
    return quiz


def _id(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


if __name__ == "__main__":
    main()
