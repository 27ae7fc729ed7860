"""H25: something is said after the answer."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H25"
FORCE = Force.SOFT


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield an item that leaves a person with “wrong” and nothing more."""
    if not item.explanation.strip() and not any(c.feedback.strip() for c in item.choices):
        reason = "Nothing is said after the answer."
        yield Fault("explanation", reason, "Say why the right answer is right.")
