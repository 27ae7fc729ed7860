"""H20: a gap in the stem stands at its end."""

import re
from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H20"
FORCE = Force.SOFT

_BLANK = re.compile(r"_{2,}|\.{4,}")


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a gap in the middle of a stem that is no cloze."""
    if item.is_cloze:
        return
    for match in _BLANK.finditer(item.stem):
        if item.stem[match.end() :].strip(' .?!:”"’)'):
            reason = "The gap stands in the middle of the stem."
            yield Fault("stem", reason, "Ask a question, or put the gap at the end.")
            return
