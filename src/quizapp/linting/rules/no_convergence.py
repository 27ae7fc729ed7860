"""H18: the right option is not the one that has most in common with the others."""

from collections.abc import Iterator

from quizapp.dataset.folding import fold
from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H18"
FORCE = Force.SOFT

_FEWEST_WORDS = 3


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a key that can be guessed from what the options share."""
    texts = [set(fold(choice.text).split()) for choice in item.choices]
    if not item.is_choice or len(item.right) != 1 or len(texts) < 2:
        return
    if min(map(len, texts)) < _FEWEST_WORDS:
        return
    shared = [sum(len(one & other) for other in texts if other is not one) for one in texts]
    place = item.choices.index(item.right[0])
    others = [count for n, count in enumerate(shared) if n != place]
    if shared[place] > 1.2 * max(others):
        reason = "The right answer shares most words with the others."
        yield Fault(item.place(item.right[0]), reason, "Mix the parts of the options evenly.")
