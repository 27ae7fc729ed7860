"""What the parts without a screen say in English, in the language of the window.

They word problems of files, rows and questions, with names and numbers in the sentence. Such a
sentence is found again among the texts that it was made from, and translated by that one; what is
found nowhere stays English.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

from quizapp.ui.words.quotation import quoted

CONTEXT = "Problems"

_SLOT = re.compile(r"\{(\d)\}")
_REST = re.compile(r"(?:: |^this is )\{\d\}$")

_QUOTED = re.compile("“([^“”]+)”")


def told(text: str) -> str:
    """Say a sentence of the program that is not from the window."""
    return QCoreApplication.translate("Problems", text)


def told_first(text: str) -> str:
    """Say a sentence of the program with a capital at its beginning."""
    said = told(text)
    return QLocale().toUpper(said[:1]) + said[1:]


class ProblemTranslator(QTranslator):
    """Asked when no other translator knows a text; fills the slots of the text it was made from."""

    def __init__(self, texts: Sequence[str], parent: QObject | None = None) -> None:
        """Know the texts, with slots {1}, {2} … in them."""
        super().__init__(parent)
        self._known = frozenset(texts)

    def isEmpty(self) -> bool:
        """It always knows something."""
        return False

    def translate(
        self, context: str, text: str, _note: str | None = None, _count: int = -1
    ) -> str | None:
        """Return the translation of a sentence of problems, None of anything else."""
        if context != CONTEXT or text in self._known:
            return None
        for longest, pattern in self._patterns:
            if longest in text and (found := _compiled(pattern).fullmatch(text)):
                said = told(pattern)
                return None if said == pattern else self._filled(said, pattern, found)
        return None

    def _filled(self, said: str, pattern: str, found: re.Match[str]) -> str:
        """Fill the slots; what is said in one is a text of its own, as what follows a colon is."""
        values = {name.removeprefix("s"): value for name, value in found.groupdict().items()}
        rest = max(values) if _REST.search(pattern) else ""
        for name, value in values.items():
            if name == rest or value in self._known:
                values[name] = told(value)
            elif named := _QUOTED.fullmatch(value):
                values[name] = quoted(named[1])
        return _SLOT.sub(lambda slot: values.get(slot[1], slot[0]), said)

    @cached_property
    def _patterns(self) -> tuple[tuple[str, str], ...]:
        """The texts with slots, those that say most first, beside the longest part of each."""
        slotted = [text for text in self._known if _SLOT.search(text)]
        slotted.sort(key=lambda text: (-len(_SLOT.sub("", text)), text))
        return tuple((max(_SLOT.split(text)[::2], key=len), text) for text in slotted)


def _compiled(pattern: str) -> re.Pattern[str]:
    parts = _SLOT.split(pattern)
    groups = [f"(?P<s{part}>.+?)" if n % 2 else re.escape(part) for n, part in enumerate(parts)]
    return re.compile("".join(groups), re.DOTALL)
