"""H5: the stem does not hold the answer, nor the year that is asked for."""

from collections.abc import Iterator

from quizapp.dataset.folding import contains_words
from quizapp.linting.dates import date_in, years_in
from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H5"
FORCE = Force.HARD


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a key that stands in the stem, or a date in it that meets the key."""
    if item.is_truth or item.is_ordered:
        return
    for key in item.keys:
        if contains_words(item.stem, key):
            reason = f"The stem holds the answer, “{key}”."
            yield Fault("stem", reason, "Say it in another way.")
            continue
        date = date_in(key)
        if date is None:
            continue
        if any(not year.disjoint(date) for year in years_in(item.stem)):
            yield Fault("stem", f"The stem names the year of “{key}”.", "Leave the year out.")
        if match := words.pattern("counted").search(item.stem):
            reason = f"“{match[0]}” lets the date be counted."
            yield Fault("stem", reason, "Leave the number of years out.")
