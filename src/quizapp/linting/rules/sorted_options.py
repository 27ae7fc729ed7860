"""H12: dates and numbers stand in order."""

import re
from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Choice, Item
from quizapp.linting.words import Words

ID = "H12"
FORCE = Force.HARD

_NUMBER = re.compile(r"(-?\d+(?:,\d{3})*(?:\.\d+)?)(?: \w+)?$", re.ASCII)


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield the first option that stands out of order among dates or numbers."""
    if not item.is_choice:
        return
    values = [_value(choice) for choice in item.choices]
    for choice, one, other in zip(item.choices[1:], values, values[1:], strict=False):
        if None in values or one is None or other is None:
            return
        if other < one:
            reason = f"“{choice.text}” stands out of order."
            yield Fault(item.place(choice), reason, "Sort dates and numbers from small to large.")
            return


def _value(choice: Choice) -> float | None:
    """Return what an option is sorted by, or None if it is neither a date nor a number."""
    if choice.date is not None and choice.date.lo is not None:
        return float(choice.date.lo)
    number = _NUMBER.match(choice.text.strip())
    return float(number[1].replace(",", "")) if number else None
