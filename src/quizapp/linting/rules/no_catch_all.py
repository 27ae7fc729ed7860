"""H8: no “all of the above”, no “none of these”, no “A and B”."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H8"
FORCE = Force.HARD


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield options that speak of other options."""
    if not item.is_choice:
        return
    for choice in item.choices:
        text = choice.text.strip(" .")
        if any(words.found("catch_all", text)) or words.pattern("letters").fullmatch(text):
            reason = f"“{choice.text}” speaks of other options."
            yield Fault(item.place(choice), reason, "Let people choose several, or name a thing.")
