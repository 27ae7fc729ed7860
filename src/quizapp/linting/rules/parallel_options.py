"""H19: all options continue the stem in the same way."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H19"
FORCE = Force.SOFT


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield options that begin or end in another way, and an article that gives one away."""
    if not item.is_choice or not item.choices:
        return
    last = item.stem.rstrip(" .:…_")
    if any(last.casefold().endswith(f" {article}") for article in words.lists["articles"]):
        reason = "The stem ends with “a” or “an”, which fits some options only."
        yield Fault("stem", reason, "Move the article into the options.")
    ends = [choice.text.rstrip().endswith(".") for choice in item.choices]
    if len(set(ends)) > 1:
        reason = "Some options end with a full stop and some do not."
        yield Fault("options", reason, "End all of them alike.")
    starts = [choice.text.lstrip()[:1] for choice in item.choices]
    if len({start.isupper() for start in starts if start.isalpha()}) > 1:
        reason = "Some options begin with a capital letter and some do not."
        yield Fault("options", reason, "Begin all of them alike.")
