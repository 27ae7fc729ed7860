"""H4: options are of one sort; if they are dates, all are given equally exactly."""

from collections import Counter
from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H4"
FORCE = Force.HARD


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield options that are no date among dates, or a date of another exactness."""
    dates = [choice.date for choice in item.choices if choice.date is not None]
    if not item.is_choice or len(dates) <= len(item.choices) / 2:
        return
    grain, _ = Counter(date.grain for date in dates).most_common(1)[0]
    for choice in item.choices:
        if choice.date is None:
            reason = f"“{choice.text}” is no date, but the other options are."
            yield Fault(item.place(choice), reason, "Offer options of one sort.")
        elif choice.date.grain is not grain:
            reason = f"“{choice.text}” is not as exact a date as the others, or is more exact."
            yield Fault(item.place(choice), reason, "Give every date equally exactly.")
