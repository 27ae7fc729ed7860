"""Opens everything that looks back at a history, some times; tells milliseconds of each.

    python -m benchmarks.probes.looking_back FOLDER ROUNDS

`wall` is what a person waits, `cpu` what the processor does for it, and `db` what it does when the
same statements are read by bare sqlite3.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from statistics import median

from sqlalchemy import Engine, event

from benchmarks.probes.services import NOW, opened
from quizapp.services.analyse_sets import AnalyseSets
from quizapp.services.review_answers import ReviewAnswers
from quizapp.session.practice import Wanted
from quizapp.session.review import ReviewWanted
from quizapp.session.scope import Grouping, Scope
from quizapp.storage.review import ReviewStore

SET = "azerbaijan-turkiye"
PAGE = 50


def views(folder: Path) -> Mapping[str, Callable[[], object]]:
    """Return what is opened, by its name."""
    found = opened(folder)
    services, who = found.services, found.diligent
    review = ReviewAnswers(
        services.store, ReviewStore(services.store.file), services.school.classes
    )
    analysing = AnalyseSets(
        services.store, services.library, services.quizzes.measuring, services.school.classes
    )
    everything, year = ReviewWanted(), NOW.date() - timedelta(days=365)
    return {
        "home": lambda: services.overviews.of(who),
        "statistics, all time": lambda: services.look_back.of(who),
        "statistics, a year": lambda: services.look_back.of(who, Wanted(first=year)),
        "latest answers": lambda: services.look_back.answers(who, Wanted()),
        "history": lambda: services.history.latest(who),
        "answers of all learners": lambda: (
            review.choices(),
            review.answers(review.index(everything), everything, 0, PAGE),
        ),
        "item analysis": lambda: analysing.look(Scope(set_id=SET), Grouping.FACT),
        "review queue": lambda: services.practise.standings(who),
        "classes": services.school.classes.overview,
    }


class Statements:
    """What is asked of the database, to be asked again without the program."""

    def __init__(self, file: Path) -> None:
        """Listen to all engines; `file` is asked again."""
        self._asked: list[tuple[str, tuple[object, ...]]] = []
        self._file = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        event.listen(Engine, "before_cursor_execute", self._note)

    def of(self, view: Callable[[], object], rounds: int) -> float:
        """Return the median of milliseconds that the statements of a view take."""
        self._asked.clear()
        view()
        asked = [one for one in self._asked if one[0].lstrip().startswith(("SELECT", "WITH"))]
        times = []
        for _ in range(rounds):
            begun = time.process_time()
            for statement, values in asked:
                self._file.execute(statement, values).fetchall()
            times.append((time.process_time() - begun) * 1000)
        return median(times)

    def _note(
        self,
        _connection: object,
        _cursor: object,
        text: str,
        values: tuple[object, ...],
        *_: object,
    ) -> None:
        self._asked.append((text, values))


def main() -> None:
    """Open everything in turn; print the medians."""
    folder, rounds = Path(sys.argv[1]), int(sys.argv[2])
    all_views = views(folder)
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in all_views}
    for turn in range(rounds + 1):
        for name, view in all_views.items():
            wall, cpu = time.perf_counter(), time.process_time()
            view()
            if turn:
                times[name].append((time.perf_counter() - wall, time.process_time() - cpu))
    told = {
        f"{name} {kind}": median(one[place] for one in found) * 1000
        for name, found in times.items()
        for place, kind in enumerate(("wall", "cpu"))
    }
    statements = Statements(folder / "quizapp.db")
    told |= {f"{name} db": statements.of(view, rounds) for name, view in all_views.items()}
    print(json.dumps(told))


if __name__ == "__main__":
    main()
