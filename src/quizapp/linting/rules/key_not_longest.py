"""H11: the right option is not much longer than the others."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H11"
FORCE = Force.SOFT

_RATIO, _LETTERS = 1.3, 10
_SHARE, _WORDS = 0.75, 4


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a key that its length gives away, by letters or by words."""
    if not item.is_choice or len(item.right) != 1 or not item.wrong:
        return
    (key,) = item.right
    second = max(len(choice.text) for choice in item.wrong)
    more_words = max(len(choice.text.split()) for choice in item.wrong)
    count = len(key.text.split())
    by_letters = len(key.text) >= _RATIO * second and len(key.text) - second >= _LETTERS
    by_words = count >= _WORDS and more_words < _SHARE * count
    if by_letters or by_words:
        reason = "The right answer is much longer than the others."
        yield Fault(item.place(key), reason, "Shorten it, or say more in the others.")
