"""All answers of a scope, read once, so that they can be looked at in several ways."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.analysis.answer_table import Answer, AnswerTable, TableFiller
from quizapp.analysis.quiz_statistics import QuizStatistics, quiz_statistics
from quizapp.analysis.responses import Attempt, Response
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.session.scope import AskedQuestion, FirstGiven, Given, Grouping, Scope

if TYPE_CHECKING:
    from quizapp.storage.store import Store


@dataclass(frozen=True)
class ReadAnswers:
    """Answers in columns, and what is known of the questions by their ids.

    `people` is how many gave them. `whole` are the figures of the quiz, if one was asked for
    and at least one person answered all of it; `unfinished` counts those who did not. Where only
    first answers were read, they can be counted in one way, by `grouping`.
    """

    table: AnswerTable
    asked: Mapping[str, AskedQuestion]
    people: int
    whole: QuizStatistics | None = None
    unfinished: int = 0
    grouping: Grouping | None = None

    def serves(self, grouping: Grouping) -> bool:
        """Tell whether the answers can be counted so."""
        return self.grouping in (None, grouping)


def read_answers(
    store: "Store", scope: Scope, grouping: Grouping, watch: Watch = UNWATCHED
) -> ReadAnswers:
    """Read the answers of a scope, at least those that one way of counting needs.

    Raises:
        CancelledError: whoever watches wants no more of it.
    """
    if scope.takes_first and grouping is not Grouping.ITEM:
        firsts = store.first_answers(scope, grouping)
        if firsts is not None:
            return _read_firsts(store, firsts, grouping)
    return _read_all(store, scope, watch)


def _read_firsts(store: "Store", firsts: Iterable[FirstGiven], grouping: Grouping) -> ReadAnswers:
    """Take only the first answers of everybody; they are others for each way of counting."""
    filler, places, people = TableFiller(), dict[str, str](), set[str]()
    for first in firsts:
        people.add(first.person)
        places[first.given.question_id] = first.given.place
        filler.add_one(first.person, _row(first.given), first.marks, first.most)
    asked = store.asked_questions(list(places.values()))
    return ReadAnswers(filler.table, asked, len(people), grouping=grouping)


def _read_all(store: "Store", scope: Scope, watch: Watch) -> ReadAnswers:
    filler, attempts = TableFiller(), _FirstAttempts()
    places: dict[str, str] = {}
    people: set[str] = set()
    for person, given in store.answered_quizzes(scope, watch):
        people.add(person)
        for one in given:
            places[one.question_id] = one.place
        filler.add(person, [_row(one) for one in given])
        if scope.quiz is not None:
            attempts.add(person, given)
    complete, unfinished = attempts.complete()
    return ReadAnswers(
        table=filler.table,
        asked=store.asked_questions(list(places.values())),
        people=len(people),
        whole=quiz_statistics(complete) if complete else None,
        unfinished=unfinished,
    )


def _row(given: Given) -> Answer:
    return (given.question_id, given.layout), given.response, given.mark, given.most


class _FirstAttempts:
    """The first attempt of everybody at one quiz."""

    def __init__(self) -> None:
        self._attempts: dict[str, Attempt] = {}

    def add(self, person: str, given: Sequence[Given]) -> None:
        if person not in self._attempts:
            answers = tuple(Response(one.question_id, one.mark, one.most) for one in given)
            self._attempts[person] = Attempt(person, answers)

    def complete(self) -> tuple[Sequence[Attempt], int]:
        """Return the attempts with all questions, and how many others there are.

        All of them are those of the longest attempt, of several that of most people.
        """
        asked = Counter(map(_asked, self._attempts.values()))
        if not asked:
            return (), 0
        whole = max(asked, key=lambda items: (len(items), asked[items]))
        found = [one for one in self._attempts.values() if _asked(one) == whole]
        return found, len(self._attempts) - len(found)


def _asked(attempt: Attempt) -> frozenset[tuple[str, float]]:
    return frozenset((response.item, response.most) for response in attempt.responses)
