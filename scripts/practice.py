"""Results of a person who does not exist, for pictures of the program: always the same ones."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain, count, repeat
from pathlib import Path
from random import Random

from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.generation.wording import Wording
from quizapp.paths import added_sets, bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.marking import mark
from quizapp.session.quiz import Quiz
from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store

SET = "azerbaijan-turkiye"
NOW = datetime(2025, 11, 22, 18, 42, tzinfo=UTC)
_NAMES = (
    *("Ada", "Banu", "Cem", "Deniz", "Elif", "Farid", "Günel"),
    *("Hasan", "İlkin", "Kamran", "Leyla", "Murad", "Nigar"),
)
_FOUND_BEFORE = (1, 15, 218, 623, 2175)
"""The first seeds that gave a fitting question, in some language: to look for one is slow."""

SECOND_SET = """title,date
The first oil pipeline from Baku reaches the Black Sea,1906
Baku–Supsa pipeline opens,1999-04-17
Baku–Tbilisi–Ceyhan pipeline opens,2006-07-13
South Caucasus pipeline delivers gas,2006-12
Baku–Tbilisi–Kars railway opens,2017-10-30
Trans-Anatolian pipeline opens,2018-06-12
Southern Gas Corridor is complete,2020-12-31
Construction of the railway to Kars begins,2007-11-21
"""


@dataclass
class StoppedClock:
    """Tells the time that it was set to."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        """Return that time."""
        return self.now


class Practice:
    """Takes quizzes in a data folder as a person would, at times of its own choosing."""

    def __init__(self, folder: Path, language: str = "en") -> None:
        """Begin with an empty folder and two question sets; quizzes are asked in `language`."""
        added_sets(folder).mkdir(parents=True)
        (added_sets(folder) / "Pipelines and railways.csv").write_text(SECOND_SET)
        self.clock = StoppedClock()
        self._store = Store(folder / FILE_NAME)
        self._library = Library(bundled("questions"), added_sets(folder))
        self._library.use_language(language)
        self._wording = Wording.among(bundled("resources") / "wording", language)
        self._quizzes = TakeQuiz(self._store, self._library, self._wording, self.clock)

    def close(self) -> None:
        """Let go of the results file."""
        self._store.close()

    @property
    def learner(self) -> Learner:
        """The person without a name."""
        return People(self._store, self.clock).learner()

    @property
    def sets(self) -> tuple[str, ...]:
        """The ids of both sets, the bundled one first."""
        return tuple(summary.id for summary in self._library.all())

    def take(self, name: str, days: float, seed: int, right: Iterable[bool], length: int) -> Quiz:
        """Take a quiz some days ago; `right` says of each answer whether it was right."""
        self.clock.now = NOW - timedelta(days=days)
        quiz = self._quizzes.start(name, length, self.learner, seed)
        for well in right:
            item = quiz.current
            if item is None:
                break
            self.clock.now += timedelta(seconds=20)
            quiz = self._quizzes.answer(quiz, response_to(item.question, right=well), 20.8)
        self.clock.now = NOW
        return quiz

    def take_alike(self, name: str, number: int, seed: int, length: int, days: float) -> None:
        """Let one of a class take a quiz; who has a higher number knows more."""
        self.clock.now = NOW - timedelta(days=days)
        random = Random(seed * 1000 + number)
        person = People(self._store, self.clock).learner(f"{_NAMES[number % 13]} {number}")
        quiz = self._quizzes.start(name, length, person, seed)
        while (item := quiz.current) is not None:
            ease = 0.3 + 0.5 * item.question.guess_score + 0.5 * number / 26
            right = random.random() < ease - 0.3 * Random(item.question.id).random()
            quiz = self._quizzes.answer(
                quiz, likely_response(item.question, random, right=right), 9.0
            )
        self.clock.now = NOW

    def report(self, quiz: Quiz, place: int, days: float, remark: str) -> None:
        """Report a problem with a question of a quiz."""
        self.clock.now = NOW - timedelta(days=days)
        self._quizzes.report(quiz, quiz.items[place].id, remark)
        self.clock.now = NOW

    def seed(self, place: int, length: int, fits: Callable[[Question], bool]) -> int:
        """Return the first seed whose quiz has a fitting question at a place."""
        generator = Generator(self._library.get(SET), self._wording)
        for seed in chain(_FOUND_BEFORE, count()):
            questions = generator.quiz(Plan(length, seed))
            if len(questions) == length and fits(questions[place]):
                return seed
        raise LookupError


def response_to(question: Question, *, right: bool) -> tuple[str, ...]:
    """Return a right answer, or one that is not: for an ordering, two in the wrong order."""
    if right:
        return question.key
    if question.response is Response.ORDER:
        first, second, *rest = question.key
        return (second, first, *rest)
    drawn = map(question.shape.random_response, repeat(Random(1)))
    return next(response for response in drawn if not mark(question, response).correct)


def likely_response(question: Question, random: Random, *, right: bool) -> tuple[str, ...]:
    """Return a right answer, or a wrong one as people give them: some options more than others."""
    wrong = [option.id for option in question.options if not option.correct]
    if right or question.response is not Response.CHOICE:
        return response_to(question, right=right)
    return (random.choices(wrong, [5, 2, 0.1, 0.1][: len(wrong)])[0],)


def asks_date(question: Question) -> bool:
    """Tell whether a question asks when relations were restored, as the design drew it."""
    return question.kind == "date_of_event" and "relations-restored-1992" in question.asks


def asks_order(question: Question) -> bool:
    """Tell whether a question asks for an order."""
    return question.response is Response.ORDER


def fill(folder: Path, language: str, fits: Callable[[Question], bool], answered: int = 6) -> None:
    """Make the results of three months, and a quiz left before a fitting question."""
    practice = Practice(folder, language)
    first, second = practice.sets[0], practice.sets[-1]
    for number, (days, right) in enumerate(
        ((80, 5), (73, 6), (61, 6), (49, 8), (37, 7), (24, 8), (13, 8), (5, 9), (3, 8))
    ):
        marks = [place % 12 < right for place in range(12)]
        quiz = practice.take(first, days, 100 + number, marks, 12)
        if number == 8:
            practice.report(quiz, 2, 2.2, "The text says “in the summer”, so why August?")
            practice.report(quiz, 5, 2.1, "")
    for number, (days, right) in enumerate(((54, 2), (40, 2), (20, 3), (4, 4))):
        practice.take(second, days, 200 + number, [n < right for n in range(20)], 20)
    seed = practice.seed(6, 12, fits)
    marks = [True, True, False, True, True, False, True, True, False, True, True]
    practice.take(first, 20 / 1440 + answered * 20 / 86400, seed, marks[:answered], 12)
    practice.close()


def fill_class(folder: Path, language: str = "en", people: int = 26) -> None:
    """Make the results of a class: the same quiz for all, and another one for everybody."""
    practice = Practice(folder, language)
    set_id = practice.sets[0]
    for number in range(people):
        practice.take_alike(set_id, number, seed=5, length=12, days=9)
        practice.take_alike(set_id, number, seed=500 + number, length=10, days=3)
    practice.close()
