"""H15: three or four options; two where nothing else is plausible, never more than six."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H15"
FORCE = Force.SOFT

_FEWEST, _MOST = 3, 6


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield too few options to choose from, or too many."""
    if not item.is_choice or item.is_truth or item.is_pair:
        return
    count = len(item.choices)
    if count < _FEWEST:
        yield Fault("options", _few(count), "Add a wrong answer that somebody might give.")
    elif count > _MOST:
        reason = f"There are {count} options; few people weigh so many."
        yield Fault("options", reason, "Keep the three or four most plausible ones.")


def _few(count: int) -> str:
    """Say how many options there are, where these are not enough."""
    if count == 0:
        return "There are no options yet."
    return "There is only 1 option." if count == 1 else f"There are only {count} options."
