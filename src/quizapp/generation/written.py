"""Written questions as questions that can be asked: the same shapes, marks and feedback."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from string import ascii_lowercase

from quizapp.dataset.model import Dataset
from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.generation.question import (
    AnyShape,
    Citation,
    Fact,
    Option,
    Question,
    Stretch,
)
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.text import Text
from quizapp.generation.target import Target

KIND = "written"
"""The kind of every question that somebody wrote."""

_FULL = 100.0
_LARGEST, _USUAL = 10**9, 10**6
_FIGURE = re.compile(r"\d")
_HALF = 0.5

Parts = tuple[tuple[Option, ...], AnyShape]


def ask(written: WrittenQuestion, dataset: Dataset, random: Random) -> Question | None:
    """Return a question to ask, or None if a program cannot mark it, or nobody could answer it.

    Options are shuffled, unless they hold figures: dates and numbers keep their order.
    """
    parts = _parts(written, random)
    if parts is None:
        return None
    options, shape = parts
    name = name_of(written)
    answer = "; ".join(option.text for option in options if option.correct)
    question = Question(
        id=name,
        kind=KIND,
        stem=written.stem,
        facts=(fact_of(written),),
        options=options,
        shape=shape,
        difficulty=_HALF,
        explanation=written.general_feedback or answer or shape.key[0],
        source=Citation(dataset.title, written.name, "written"),
        stretch=Stretch(focus=()),
        proof=(),
        weight=_HALF if written.kind is WrittenKind.TRUE_FALSE else 1.0,
        topic=written.category,
        pictures=written.pictures,
    )
    return None if question.has_look_alikes else question


def fact_of(written: WrittenQuestion) -> Fact:
    """Return what a written question tests: its answer."""
    return Fact(name_of(written), "answer")


def name_of(written: WrittenQuestion) -> str:
    """Return an id that a question keeps as long as its words and pictures stay."""
    seen = "".join(picture.hash for picture in written.every_picture)
    words = repr(replace(written, line=0))
    return f"{KIND}-{hashlib.sha256(f'{words}{seen}'.encode()).hexdigest()[:12]}"


def _parts(written: WrittenQuestion, random: Random) -> Parts | None:
    """Return options and shape of a question, or None if no shape fits."""
    parts: Parts | None
    match written.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            parts = _choice(written, random)
        case WrittenKind.TRUE_FALSE if written.truth is not None:
            parts = _truth(truth=written.truth)
        case WrittenKind.SHORT:
            parts = _text(written)
        case WrittenKind.NUMERIC:
            parts = _number(written)
        case WrittenKind.MATCH if len(written.pairs) > 1:
            parts = _pairs(written, random)
        case WrittenKind.ORDERING if len(written.items) > 1:
            parts = _order(written, random)
        case _:
            parts = None
    return parts


def _choice(written: WrittenQuestion, random: Random) -> Parts | None:
    options = _lettered(_arranged(written.options, random))
    right = [option.id for option in options if option.correct]
    ids = tuple(option.id for option in options)
    if not right or len(right) == len(options):
        return None
    if written.kind is WrittenKind.MC_SINGLE:
        return options, Choose(ids, right[0])
    return options, Multiple(ids, frozenset(right))


def _truth(*, truth: bool) -> Parts:
    options = (
        Option("a", "True", correct=truth, why=""),
        Option("b", "False", correct=not truth, why=""),
    )
    return options, Choose(("a", "b"), "a" if truth else "b")


def _text(written: WrittenQuestion) -> Parts | None:
    accepted = tuple(a.text for a in written.answers if a.weight == _FULL and a.text.strip())
    return ((), Text(accepted)) if accepted else None


def _number(written: WrittenQuestion) -> Parts | None:
    """Return a number if whole ones are asked for."""
    for answer in written.answers:
        low, high = answer.low, answer.high
        if answer.weight == _FULL and low is not None and high is not None:
            whole = low.is_integer() and high.is_integer() and abs(high) < _LARGEST
            return ((), _limited(int(low), int(high))) if whole else None
    return None


def _limited(low: int, high: int) -> Number:
    """Return a number with limits that tell nothing of the accepted ones."""
    most = _USUAL if max(-low, high) < _USUAL else _LARGEST
    return Number(low, high, "", 0 if low >= 0 else -most, most)


def _pairs(written: WrittenQuestion, random: Random) -> Parts | None:
    partners = list(dict.fromkeys(right for _, right in written.pairs))
    lefts = [(left, right) for left, right in written.pairs if left.strip()]
    if len({right for _, right in lefts}) < len(lefts):
        return None
    random.shuffle(partners)
    targets = tuple(Target(str(n), text) for n, text in enumerate(partners, start=1))
    ids = {target.text: target.id for target in targets}
    options = tuple(
        Option(letter, left, correct=True, why=right)
        for letter, (left, right) in zip(ascii_lowercase, lefts, strict=False)
    )
    rights = (ids[right] for _, right in lefts)
    return options, Match(targets, tuple((o.id, r) for o, r in zip(options, rights, strict=True)))


def _order(written: WrittenQuestion, random: Random) -> Parts:
    places = list(range(len(written.items)))
    while places == sorted(places):
        random.shuffle(places)
    letters = dict(zip(places, ascii_lowercase, strict=False))
    options = tuple(
        Option(letters[place], written.items[place], correct=True, why="") for place in places
    )
    return options, Order.chain([letters[place] for place in sorted(places)])


def _arranged(options: Sequence[WrittenOption], random: Random) -> Sequence[WrittenOption]:
    if any(_FIGURE.search(option.text) for option in options):
        return options
    return random.sample(options, len(options))


def _lettered(options: Sequence[WrittenOption]) -> tuple[Option, ...]:
    hashes = sorted(option.picture.hash for option in options if option.picture is not None)
    return tuple(
        _option(letter, option, hashes)
        for letter, option in zip(ascii_lowercase, options, strict=False)
    )


def _option(letter: str, option: WrittenOption, hashes: Sequence[str]) -> Option:
    """Return an option to choose.

    A picture that nobody described goes by a number, which is that of its hash among others:
    always the same, and no hint.
    """
    text, picture = option.words, option.picture
    if picture is not None and not option.text.strip():
        text = text or f"Picture {hashes.index(picture.hash) + 1}"
        picture = replace(picture, alt=text)
    return Option(letter, text, option.correct, option.feedback, picture=picture)
