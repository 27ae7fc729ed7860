"""H3: no two options mean or look the same, and no date lies inside another."""

from collections.abc import Iterator
from itertools import combinations

from quizapp.dataset.folding import fold
from quizapp.dataset.look_alikes import look
from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H3"
FORCE = Force.HARD


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield options that are equal but for spelling, look alike, or whose dates share a day."""
    for one, other in combinations(item.choices, 2):
        if fold(one.text) == fold(other.text):
            reason = f"“{one.text}” and “{other.text}” are the same."
            yield Fault(item.place(other), reason, "Remove or change one of them.")
        elif look(one.text) == look(other.text):
            reason = f"“{one.text}” and “{other.text}” look the same, but differ in their letters."
            yield Fault(item.place(other), reason, "Type both again, in one alphabet.")
        elif one.date and other.date and not one.date.disjoint(other.date):
            reason = f"“{one.text}” and “{other.text}” overlap: a day may be in both."
            yield Fault(item.place(other), reason, "Choose dates that share no day.")
