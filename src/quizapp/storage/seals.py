"""Seals on answers: what was kept once, and was changed by anything but this program, is noticed.

Each answer has a seal over all that it tells (see `seal_form`), and one row has the number of
answers and the sum of their seals, so that it is noticed, too, if answers are taken away or put
in. Both change in the transaction of the answer.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from uuid import UUID

from sqlalchemy import Connection

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.storage.seal_form import MODULUS, READ, seal_of, weight

_ONE = f"{READ} WHERE a.quiz_question_id = ?"
_OF_QUIZ = f"{READ} WHERE q.quiz_id = ?"
_STRETCH = f"{READ} WHERE a.rowid BETWEEN ? AND ?"
_SEAL = "UPDATE answer SET seal = ? WHERE quiz_question_id = ?"
_ADD = "UPDATE seal_total SET answers = answers + ?, total = (total + ?) % ?"
_SET = "UPDATE seal_total SET answers = ?, total = ?"
_AT_ONCE = 512


def keep(connection: Connection, items: Iterable[UUID]) -> None:
    """Seal the answers to some questions as they are now."""
    cursor = connection.connection.cursor()
    rows: list[Sequence[object]] = []
    for one in items:
        cursor.execute(_ONE, (one.hex,))
        rows += cursor.fetchall()
    _keep(connection, rows)


def sound(connection: Connection, quizzes: Collection[UUID]) -> Sequence[UUID]:
    """Return the questions of some quizzes whose answers are as they were sealed."""
    return [
        UUID(row[0])
        for quiz in quizzes
        for row in connection.exec_driver_sql(_OF_QUIZ, (quiz.hex,))
        if row[1] == seal_of(row)
    ]


def seal_all(connection: Connection, watch: Watch = UNWATCHED) -> None:
    """Seal all answers as they are now, for an older file that had no seals.

    Raises:
        CancelledError: whoever watches wants no more of it.
    """
    stretches = tuple(_stretches(connection))
    for number, (low, high) in enumerate(stretches):
        watch.step(number, len(stretches))
        rows = connection.exec_driver_sql(_STRETCH, (low, high)).all()
        _keep(connection, rows)


def count_anew(connection: Connection) -> None:
    """Add up the seals that there are, for a file out of which answers were taken on purpose."""
    count = total = 0
    for (seal,) in connection.exec_driver_sql("SELECT seal FROM answer"):
        count, total = count + 1, total + weight(seal)
    connection.exec_driver_sql(_SET, (count, total % MODULUS))


def _keep(connection: Connection, rows: Sequence[Sequence[object]]) -> None:
    if not rows:
        return
    sealed = [(seal_of(row), row[0]) for row in rows]
    cursor = connection.connection.cursor()
    cursor.executemany(_SEAL, sealed)
    change = sum(weight(seal) for seal, _ in sealed) - sum(weight(row[1]) for row in rows)
    fresh = sum(row[1] is None for row in rows)
    cursor.execute(_ADD, (fresh, change % MODULUS, MODULUS))


def _stretches(connection: Connection) -> Iterator[tuple[int, int]]:
    """Yield stretches of row numbers that together have all answers."""
    last = connection.exec_driver_sql("SELECT max(rowid) FROM answer").scalar_one() or 0
    for low in range(1, last + 1, _AT_ONCE):
        yield low, low + _AT_ONCE - 1
