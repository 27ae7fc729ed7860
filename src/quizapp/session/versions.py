"""Versions of one quiz, so that neighbours in a class do not have the same sheet.

Every version asks the same. Questions stand in another order, and options do where no order
helps or is expected: dates, numbers and rows of events keep theirs, and so do two options and
options that speak of each other.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random
from string import ascii_lowercase, ascii_uppercase
from typing import TypeVar

from quizapp.generation.question import (
    AnyShape,
    Option,
    Precedence,
    Proof,
    Question,
    Refutation,
)
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.order import Order
from quizapp.generation.target import Target

LETTERS = ascii_uppercase[:4]
"""The names of versions."""

_FIGURE = re.compile(r"\d")
_FEWEST = 3
_OF_OTHERS = re.compile(
    r"\b(all|none|both|neither|any) of|\b(above|below)\b|\b[a-f]\)?,? (and|or|&) [a-f]\b",
    re.IGNORECASE,
)

Thing = TypeVar("Thing")
Letters = Mapping[str, str]


def version(questions: Sequence[Question], letter: str, seed: int) -> tuple[Question, ...]:
    """Return the questions of a version; the first one is the quiz as it was put together."""
    if letter == LETTERS[0]:
        return tuple(questions)
    random = Random(f"{seed} {letter}")
    return tuple(rearranged(question, random) for question in _shuffled(questions, random))


def rearranged(question: Question, random: Random) -> Question:
    """Return the same question with options and partners in another order, where that is fair.

    Options get the letters, and partners the numbers, of their new places.
    """
    options = _arranged(question, random)
    pairs = zip(options, ascii_lowercase, strict=False)
    letters = {option.id: letter for option, letter in pairs}
    changed = replace(
        question,
        options=tuple(replace(option, id=letters[option.id]) for option in options),
        shape=_lettered(question.shape, letters),
        proof=tuple(_step(step, letters) for step in question.proof),
    )
    return _with_partners(changed, changed.shape, random)


def _arranged(question: Question, random: Random) -> Sequence[Option]:
    """Return the options in another order; an ordering never stands in a right one."""
    match question.shape:
        case Buckets():
            return _shuffled(question.options, random)
        case Order() as shape:
            while True:
                options = random.sample(question.options, len(question.options))
                if not shape.pairs or shape.credit([option.id for option in options]) < 1:
                    return options
        case Choose() | Multiple() | Match() if not _keeps_order(question.options):
            return _shuffled(question.options, random)
        case _:
            return question.options


def _keeps_order(things: Sequence[Option] | Sequence[Target]) -> bool:
    """Tell whether things stand in an order of their own, or are too few for another one."""
    return len(things) < _FEWEST or any(
        thing.date or _is_number(thing) or _OF_OTHERS.search(thing.text) for thing in things
    )


def _is_number(thing: Option | Target) -> bool:
    """Tell whether a thing may be a number or a date; “Apollo 8” is an event and neither."""
    return bool(_FIGURE.match(thing.text) if thing.events else _FIGURE.search(thing.text))


def _lettered(shape: AnyShape, letters: Letters) -> AnyShape:
    """Return a shape with other letters for its options, which stand by their new letters."""
    match shape:
        case Choose(right=right):
            return Choose(tuple(sorted(letters.values())), letters[right])
        case Multiple(right=rights):
            return Multiple(
                tuple(sorted(letters.values())), frozenset(letters[right] for right in rights)
            )
        case Order(key=key, pairs=pairs):
            return Order(
                tuple(letters[option] for option in key),
                frozenset((letters[one], letters[other]) for one, other in pairs),
            )
        case Match(partners=places):
            return replace(shape, partners=_placed(places, letters))
        case Buckets(places=places):
            return replace(shape, places=_placed(places, letters))
        case _:
            return shape


def _placed(places: Sequence[tuple[str, str]], letters: Letters) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((letters[option], target) for option, target in places))


def _step(step: Proof, letters: Letters) -> Proof:
    """Return a step of the proof with other letters; one about no option is as it was."""
    if isinstance(step, Precedence):
        return replace(step, before=letters[step.before], after=letters[step.after])
    return replace(step, option=letters.get(step.option, step.option))


def _with_partners(question: Question, shape: AnyShape, random: Random) -> Question:
    """Return a matching with its partners in another order, where they have none of their own."""
    if not isinstance(shape, Match) or _keeps_order(shape.rights):
        return question
    rights = _shuffled(shape.rights, random)
    numbers = {right.id: str(number) for number, right in enumerate(rights, start=1)}
    renumbered = tuple(replace(right, id=numbers[right.id]) for right in rights)
    partners = tuple((option, numbers[right]) for option, right in shape.partners)
    proof = tuple(
        replace(step, target=numbers.get(step.target, step.target))
        if isinstance(step, Refutation)
        else step
        for step in question.proof
    )
    return replace(question, shape=Match(renumbered, partners), proof=proof)


def _shuffled(things: Sequence[Thing], random: Random) -> Sequence[Thing]:
    """Return things in another order than theirs, if there is one."""
    order = list(things)
    while len(order) > 1 and order == list(things):
        random.shuffle(order)
    return order
