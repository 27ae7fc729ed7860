"""Putting an item together: ids, explanation, source, stretch of timeline, proof."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event
from quizapp.generation.difficulty import estimated
from quizapp.generation.pool import Pool
from quizapp.generation.question import (
    AnyShape,
    Citation,
    Fact,
    Option,
    Precedence,
    Proof,
    Question,
    Refutation,
    targets_of,
)
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.stretches import stretch_around


@dataclass(frozen=True, slots=True)
class Choice:
    """An option before it has a letter; `false_because` is empty for the right one."""

    text: str
    why: str
    events: tuple[str, ...]
    false_because: str = ""
    date: HistoricalDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a kind decides about an item besides its options.

    `closest` is the smallest distance in days between the key and a wrong answer, None if the
    question is not about time; `mentions` are the events that the stem or the explanation names.
    `facts` are what it tests if that is not the one `attribute` of each event of `focus`.
    """

    kind: str
    stem: str
    focus: tuple[Event, ...]
    attribute: str
    explanation: str
    closest: int | None = None
    weight: float = 1.0
    mentions: tuple[str, ...] = ()
    practice_only: bool = False
    facts: tuple[Fact, ...] = ()


def choice_item(pool: Pool, frame: Frame, choices: Sequence[Choice]) -> Question:
    """Return a question with one right option; the choices stand as they are presented."""
    options = lettered(choices)
    (right,) = (option.id for option in options if option.correct)
    proof = [
        Refutation(option.id, choice.false_because)
        for option, choice in zip(options, choices, strict=True)
        if choice.false_because
    ]
    return item(pool, frame, options, Choose(tuple(o.id for o in options), right), proof)


def order_item(
    pool: Pool,
    frame: Frame,
    presented: Sequence[Choice],
    reasons: Mapping[tuple[str, str], str],
) -> Question:
    """Return an ordering, complete or partial; `frame.focus` is a right order.

    `reasons` says for each pair of ids why the first event comes before the second; a pair
    that it does not hold is open. The proof are the steps that do not follow from others.
    """
    options = lettered(presented)
    letters = {option.events[0]: option.id for option in options}
    shape = Order(
        tuple(letters[event.id] for event in frame.focus),
        frozenset((letters[one], letters[other]) for one, other in reasons),
    )
    steps = [
        Precedence(letters[one], letters[other], because)
        for (one, other), because in reasons.items()
        if not any((one, e.id) in reasons and (e.id, other) in reasons for e in frame.focus)
    ]
    return item(pool, frame, options, shape, steps)


def item(
    pool: Pool,
    frame: Frame,
    options: Sequence[Option],
    shape: AnyShape,
    proof: Sequence[Proof],
) -> Question:
    """Return a question of any shape, its options lettered and in the order of presentation."""
    targets = targets_of(shape)
    texts = [*(option.text for option in options), *(target.text for target in targets)]
    texts += [shape.axis.edtf()] if isinstance(shape, Point) else []
    named = [event for option in options for event in option.events]
    named += [event for target in targets for event in target.events]
    return Question(
        id=_identity(frame, texts),
        kind=frame.kind,
        stem=frame.stem,
        facts=frame.facts or tuple(Fact(event.id, frame.attribute) for event in frame.focus),
        options=tuple(options),
        shape=shape,
        difficulty=_difficulty(pool, frame, named, shape),
        explanation=frame.explanation,
        source=citation(pool, frame.focus[0]),
        stretch=stretch_around(pool, frame.focus, [*frame.mentions, *named]),
        proof=tuple(proof),
        weight=frame.weight,
        topic=frame.focus[0].topic,
        mentions=frame.mentions,
        practice_only=frame.practice_only,
        disputes=pool.disputes_about(frame.focus),
        sources=_sources(pool, frame.focus),
    )


def lettered(choices: Sequence[Choice]) -> tuple[Option, ...]:
    """Give each choice its letter, in the order of presentation."""
    return tuple(
        Option(
            letter, choice.text, not choice.false_because, choice.why, choice.events, choice.date
        )
        for letter, choice in zip(ascii_lowercase, choices, strict=False)
    )


def _identity(frame: Frame, texts: Sequence[str]) -> str:
    """Return an id that is the same whenever the same item is made again."""
    text = "\n".join((frame.stem, *sorted(texts)))
    digest = hashlib.sha256(text.encode()).hexdigest()[:12]
    return f"{frame.kind}-{frame.focus[0].id}-{digest}"


def _difficulty(pool: Pool, frame: Frame, named: Sequence[str], shape: AnyShape) -> float:
    asked = {event.id for event in frame.focus}
    others = [pool.recorded[event] for event in named if event not in asked]
    return estimated(pool, frame.focus[0], others, frame.closest, shape.guess_score)


def _sources(pool: Pool, focus: Sequence[Event]) -> tuple[Citation, ...]:
    """Return the best source of each asked event where there are several."""
    return tuple(citation(pool, event) for event in focus) if len(focus) > 1 else ()


def citation(pool: Pool, event: Event) -> Citation:
    """Return the best source of an event: official before independent before the rest."""
    ranked = sorted(event.sources, key=lambda source: (not source.primary, not source.independent))
    if not ranked:
        return Citation(pool.dataset.title, "", str(event.status))
    best = ranked[0]
    return Citation(best.title, best.locator, str(event.status), best.url)
