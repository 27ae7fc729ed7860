"""H22: what is somebody's opinion is asked as such: “According to …”."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H22"
FORCE = Force.SOFT


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield words of judgement in a stem that names nobody who judges."""
    if any(words.found("according", item.stem)):
        return
    for word in words.found("opinion", item.stem):
        reason = f"“{word}” is a judgement."
        yield Fault("stem", reason, "Leave it out, or begin with “According to …”.")
