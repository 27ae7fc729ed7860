"""H26: an abbreviation that not everybody knows is written out once."""

import re
from collections.abc import Iterator

from quizapp.linting.finding import Fault, Force
from quizapp.linting.item import Item
from quizapp.linting.words import Words

ID = "H26"
FORCE = Force.SOFT

_ABBREVIATION = re.compile(r"(?<!\w)[A-ZÇĞİÖŞÜƏА-ЯЁ]{3,6}(?!\w)")


def check(item: Item, words: Words) -> Iterator[Fault]:
    """Yield abbreviations of a stem that it does not explain in brackets."""
    if item.stem.isupper():
        return
    known = set(words.lists["known_abbreviations"])
    for name in dict.fromkeys(_ABBREVIATION.findall(item.stem)):
        if name not in known and f"({name})" not in item.stem and f"{name} (" not in item.stem:
            reason = f"“{name}” is not explained."
            yield Fault("stem", reason, f"Write it out once: “… ({name})”.")
