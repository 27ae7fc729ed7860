"""H6: the key shares no telling word with the stem that not every option has."""

from collections.abc import Iterator

from quizapp.dataset.folding import fold
from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H6"
FORCE = Force.SOFT

_SHORTEST = 4


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a word that leads from the stem to the key alone."""
    if not item.is_choice or len(item.right) != 1:
        return
    (key,) = item.right
    others = set.union(set(), *(_words(choice.text) for choice in item.wrong))
    empty = set(map(fold, words.lists["empty"]))
    for word in sorted((_words(item.stem) & _words(key.text)) - others - empty):
        reason = f"Stem and right answer share the word “{word}”, and no other option has it."
        yield Fault(item.place(key), reason, "Use another word, or use it in every option.")


def _words(text: str) -> set[str]:
    return {word for word in fold(text).split() if len(word) >= _SHORTEST}
