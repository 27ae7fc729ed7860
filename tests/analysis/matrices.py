"""Attempts made of a matrix of marks, and random matrices."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from quizapp.analysis.answer_table import AnswerTable, TableFiller
from quizapp.analysis.responses import Attempt, Response

Matrix = Sequence[Sequence[float]]


@dataclass(frozen=True)
class One:
    """An answer to one item, or to more whose names stand side by side."""

    items: str
    mark: float
    most: float = 1.0
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Taken:
    """What a person answered in one quiz."""

    person: str
    answers: tuple[One, ...]


def table_of(found: Iterable[Taken]) -> tuple[AnswerTable, Sequence[Sequence[str]]]:
    """Return the table of some quizzes, and the items of each question."""
    filler = TableFiller()
    for taken in found:
        filler.add(taken.person, [((a.items, ""), a.chosen, a.mark, a.most) for a in taken.answers])
    return filler.table, [items.split() for items, _ in filler.table.variants]


def takings(marks: Matrix, most: Sequence[float]) -> list[Taken]:
    """Return what each row answered; the items are called 0, 1 and so on."""
    return [
        Taken(f"person {place}", tuple(One(str(i), m, most[i]) for i, m in enumerate(row)))
        for place, row in enumerate(marks)
    ]


def attempts(marks: Matrix, most: Sequence[float]) -> list[Attempt]:
    """Return one attempt for each row; the items are called 0, 1 and so on."""
    return [
        Attempt(
            f"person {place}",
            tuple(Response(str(item), mark, most[item]) for item, mark in enumerate(row)),
        )
        for place, row in enumerate(marks)
    ]


def random_marks(seed: int, *, whole: bool = False) -> tuple[Matrix, Sequence[float]]:
    """Return marks of 3 to 30 people on 2 to 12 items, and the most for each item.

    People differ in what they know; `whole` marks are 0 or 1.
    """
    random = Random(seed)
    people, items = random.randint(3, 30), random.randint(2, 12)
    most = [1.0 if whole else float(random.randint(1, 4)) for _ in range(items)]
    marks = []
    for _ in range(people):
        skill = random.random()
        drawn = [min(1.0, max(0.0, random.gauss(skill, 0.4))) for _ in range(items)]
        marks.append(
            [
                float(credit > 0.5) if whole else round(credit * 4) / 4 * top
                for credit, top in zip(drawn, most, strict=True)
            ]
        )
    return marks, most
