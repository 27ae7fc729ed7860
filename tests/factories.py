"""Questions and quizzes made by hand, for tests that need some and care little which."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from string import ascii_lowercase
from uuid import UUID, uuid5

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Event, Relation, RelationKind
from quizapp.generation.document import snapshot
from quizapp.generation.question import (
    Citation,
    Fact,
    Option,
    Precedence,
    Question,
    Refutation,
    Stretch,
)
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.order import Order
from quizapp.session.learner import Learner
from quizapp.session.quiz import Mode, Quiz, items_for

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
NAMESPACE = UUID("0b8a8ab4-5b2c-4d7e-9f0c-7b4b4f8a2d11")
SOURCE = Citation("Annals", "page 7", "established", "https://example.org/annals")


def moment(minutes: float) -> datetime:
    """Return the time so many minutes after NOON."""
    return NOON + timedelta(minutes=minutes)


def event(number: int) -> Event:
    """Return the event of the year 1900 + number."""
    return Event(
        id=f"event-{number}",
        title=f"Event {number}",
        clause=f"event {number} took place",
        date=parse_edtf(f"{1900 + number}-05"),
        place="Kars",
    )


def choice_question(number: int = 0, *, topic: str = "Treaties", weight: float = 1.0) -> Question:
    """Return a question for the year of an event; its key is "b"."""
    years = {"a": number - 1, "b": number, "c": number + 1}
    return Question(
        id=f"date_of_event-{number}",
        kind="date_of_event",
        stem=f"When did event {number} take place?",
        facts=(Fact(f"event-{number}", "date"),),
        options=tuple(
            Option(
                letter,
                str(1900 + year),
                correct=letter == "b",
                why=f"Event {year} took place then.",
                events=(f"event-{year}",),
                date=parse_edtf(str(1900 + year)),
            )
            for letter, year in years.items()
        ),
        shape=Choose(tuple("abc"), "b"),
        difficulty=0.25,
        explanation=f"Event {number} took place in {1900 + number}.",
        source=SOURCE,
        stretch=Stretch(
            focus=(f"event-{number}",),
            before=(f"event-{number - 1}",),
            after=(f"event-{number + 1}",),
            events=tuple(map(event, years.values())),
            relations=(
                Relation(f"event-{number}", RelationKind.FOLLOWS_FROM, f"event-{number - 1}"),
            ),
        ),
        proof=tuple(Refutation(letter, "another year") for letter in "ac"),
        weight=weight,
        topic=topic,
    )


def order_question(number: int = 0, size: int = 4, *, topic: str = "Rulers") -> Question:
    """Return an ordering of some events; its key runs "b", "c", ... and ends with "a"."""
    letters = ascii_lowercase[:size]
    key = (*letters[1:], "a")
    events = [event(number + place) for place in range(size)]
    of = dict(zip(key, events, strict=True))
    return Question(
        id=f"order-{number}",
        kind="order",
        stem="Put these events in order.",
        facts=tuple(Fact(shown.id, "date") for shown in events),
        options=tuple(
            Option(letter, of[letter].title, correct=True, why="In its place.")
            for letter in letters
        ),
        shape=Order.chain(key),
        difficulty=0.5,
        explanation="One after the other.",
        source=SOURCE,
        stretch=Stretch(focus=tuple(shown.id for shown in events), events=tuple(events)),
        proof=tuple(
            Precedence(earlier, later, "an earlier year") for earlier, later in pairwise(key)
        ),
        topic=topic,
    )


def some_questions(count: int = 4) -> tuple[Question, ...]:
    """Return different questions, every third an ordering."""
    return tuple(
        order_question(10 * number) if number % 3 == 2 else choice_question(10 * number)
        for number in range(count)
    )


def new_quiz(questions: Sequence[Question] | None = None, *, name: str = "quiz") -> Quiz:
    """Return a quiz that begins at NOON, always the same one for the same name."""
    quiz_id = uuid5(NAMESPACE, name)
    asked = some_questions() if questions is None else questions
    return Quiz(
        id=quiz_id,
        learner=Learner(uuid5(NAMESPACE, "Leyla"), "Leyla"),
        set_id="annals",
        set_title="The annals",
        set_hash="5e7",
        generator="1",
        seed=7,
        mode=Mode.LEARN,
        items=items_for(quiz_id, tuple(map(snapshot, asked))),
        started_at=NOON,
    )
