"""H16: the stem is one question or instruction of thirty words at most."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H16"
FORCE = Force.SOFT

_MOST, _FEWEST = 30, 3


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a stem that is too long, too short, or no whole sentence."""
    stem = item.stem.strip()
    count = len(stem.split())
    if count > _MOST:
        reason = f"The stem has {count} words."
        yield Fault("stem", reason, "Say it in thirty words, and move the rest elsewhere.")
    elif count < _FEWEST:
        yield Fault("stem", "The stem asks nothing by itself.", "Write a whole question.")
    elif not stem.rstrip('”"’)').endswith(("?", ".", ":", "…", "_")):
        yield Fault("stem", "The stem does not end as a sentence does.", "End it with “?”.")
