"""H9: a stem asks for what is; a “not” that cannot be avoided is in capitals."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H9"
FORCE = Force.HARD


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield a negation that is easily overlooked."""
    for word in words.found("negative", item.stem):
        if not word.isupper():
            reason = f"The stem is negative: “{word}”."
            remedy = f"Ask for what is, or write {words.large(word)}."
            yield Fault("stem", reason, remedy)
