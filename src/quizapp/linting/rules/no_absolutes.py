"""H10: options hold no words that are hardly ever, or nearly always, true."""

from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H10"
FORCE = Force.SOFT


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield absolute and vague words in options."""
    for choice in item.choices if item.is_choice else ():
        for word in words.found("absolute", choice.text):
            reason = f"“{word}” in “{choice.text}” makes an option look wrong."
            yield Fault(item.place(choice), reason, "Leave it out, or say exactly when.")
        for word in words.found("vague", choice.text):
            reason = f"“{word}” in “{choice.text}” means something else to everybody."
            yield Fault(item.place(choice), reason, "Give a number, or leave it out.")
