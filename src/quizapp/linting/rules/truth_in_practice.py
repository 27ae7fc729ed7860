"""H21: true or false is for practice; half of it is guessed."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H21"
FORCE = Force.SOFT


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a true/false question that is not kept to practice."""
    if item.is_truth and not item.practice_only:
        reason = "Half of all guesses at a true/false question are right."
        yield Fault("options", reason, "Ask which of three is right, or keep it for practice.")
