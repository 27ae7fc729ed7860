"""Shuffling for one person: questions always, options only where their order says nothing."""

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from random import Random
from uuid import UUID

from quizapp.generation.question import Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.multiple import Multiple

_FIGURE = re.compile(r"\d")
_TRUTH = frozenset(("true", "false"))


def seed_for(seed: int, learner: UUID, attempt: int) -> int:
    """Return the seed of one attempt of one person, always the same one."""
    digest = sha256(f"{seed}/{learner}/{attempt}".encode()).digest()
    return int.from_bytes(digest[:4])


def may_be_shuffled(question: Question) -> bool:
    """Tell whether the order of the options says nothing.

    Dates and figures keep their order, and so do true and false; what is put in order, matched
    or placed was mixed when the question was made.
    """
    if not isinstance(question.shape, Choose | Multiple):
        return False
    texts = [option.text for option in question.options]
    ordered = any(option.date is not None for option in question.options)
    figures = any(_FIGURE.search(text) for text in texts)
    return not (ordered or figures or {text.casefold() for text in texts} <= _TRUTH)


def with_shuffled_options(question: Question, random: Random) -> Question:
    """Return the question with its options in another order; each keeps its id."""
    if not may_be_shuffled(question) or not isinstance(question.shape, Choose | Multiple):
        return question
    options = tuple(random.sample(question.options, len(question.options)))
    shape = replace(question.shape, options=tuple(option.id for option in options))
    return replace(question, options=options, shape=shape)


def arranged(
    questions: Sequence[Question], seed: int, *, questions_too: bool, options_too: bool
) -> tuple[Question, ...]:
    """Return the questions as one person gets them."""
    random = Random(seed)
    order = random.sample(questions, len(questions)) if questions_too else questions
    if not options_too:
        return tuple(order)
    return tuple(with_shuffled_options(question, random) for question in order)
