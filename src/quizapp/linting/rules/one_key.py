"""H1: a choice has a right option, and another one that is wrong."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H1"
FORCE = Force.HARD


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a choice that nothing or everything answers."""
    if not item.is_choice or not item.choices:
        return
    if not item.right:
        yield Fault("options", "No option is marked as right.", "Mark the right one.")
    elif not item.wrong:
        yield Fault("options", "Every option is marked as right.", "Add a wrong option.")
