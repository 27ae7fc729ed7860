"""Questions written in the format of another program, and what that format cannot hold."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from quizapp.dataset.written import WrittenOption, WrittenQuestion


class Part(StrEnum):
    """A part of a question that a format may not hold, as it is called in messages."""

    KIND = "its kind"
    NAME = "its name"
    CATEGORY = "its category"
    TAGS = "the list of its tags"
    TEXT = "its text"
    ANSWERS = "what can be chosen or answered"
    KEY = "what is right"
    WEIGHTS = "what answers earn"
    FEEDBACK = "what is said of answers"
    EXPLANATION = "its explanation"
    PICTURES = "the list of its pictures"


WHOLE = tuple(Part)
"""Every part of a question: it is left out."""

TEXTS = tuple(
    part for part in Part if part not in (Part.KIND, Part.KEY, Part.WEIGHTS, Part.PICTURES)
)
"""The parts of a question that are texts: some of their characters cannot be written."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What of one question did not come along; `what` is the same text for the same loss.

    `parts` are those that come back otherwise, or not at all, for that reason, and `of` is the
    question itself where it is a written one.
    """

    question: str
    what: str
    parts: tuple[Part, ...] = ()
    of: WrittenQuestion | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Exported:
    """The bytes of a file, the same for the same questions, and all that is not in it.

    `compared` is how many questions were read back and compared, None where nothing was.
    """

    content: bytes
    losses: tuple[Loss, ...] = ()
    compared: int | None = None


def loss_of(question: WrittenQuestion, what: str, *parts: Part) -> Loss:
    """Return a loss of a question, which is known by its name or else by its stem."""
    return Loss(question.name or question.stem, what, parts, question)


def counted_losses(losses: Collection[Loss]) -> Sequence[tuple[int, str]]:
    """Count the questions of each loss, in the order in which the losses came up."""
    return [(count, what) for what, count in Counter(loss.what for loss in losses).items()]


def without_feedback(question: WrittenQuestion) -> WrittenQuestion:
    """Return a question of which everything that is said after the answer was taken away."""
    return replace(
        question,
        options=tuple(replace(option, feedback="") for option in question.options),
        answers=tuple(replace(answer, feedback="") for answer in question.answers),
        gaps=tuple(tuple(replace(a, feedback="") for a in gap) for gap in question.gaps),
        general_feedback="",
    )


def without_pictures(question: WrittenQuestion) -> WrittenQuestion:
    """Return a question in which words in brackets stand for its pictures.

    A picture of the stem that nobody described leaves nothing behind.
    """
    described = (f"[{picture.alt}]" for picture in question.pictures if picture.alt)
    return replace(
        question,
        stem="\n".join(filter(None, (question.stem, *described))),
        options=tuple(map(_in_words, question.options)),
        pictures=(),
    )


def _in_words(option: WrittenOption) -> WrittenOption:
    if option.picture is None:
        return option
    words = f"[{option.picture.alt or 'picture'}]"
    return replace(option, text=f"{option.text} {words}".strip(), picture=None)


def has_weights(options: Collection[WrittenOption]) -> bool:
    """Tell whether options earn anything but all for a right one and nothing for a wrong one."""
    return any(option.weight != (100.0 if option.correct else 0.0) for option in options)


def keeps_order(options: Collection[WrittenOption]) -> bool:
    """Tell whether options are dates or numbers, which stand in an order of their own."""
    return any(character.isdigit() for option in options for character in option.text)
