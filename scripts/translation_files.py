"""Reads the files of translators, and tells what is missing or wrong in them."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_SLOT = re.compile(r"\{\w+\}|%n|%L?[1-9](?!\d)|&(?=\w)")
_NUMBER = re.compile(r"\{(?:n|count|number)\}|%n")


@dataclass(frozen=True, slots=True)
class Translated:
    """A text of the screen and its translations: one, or one for each plural."""

    context: str
    text: str
    forms: tuple[str, ...]
    is_finished: bool
    is_counted: bool

    @property
    def is_whole(self) -> bool:
        """Whether there is nothing left to translate."""
        return self.is_finished and all(self.forms)

    @property
    def breaks_slots(self) -> bool:
        """Whether a translation has other slots than the text; a plural may say its number."""
        wanted = _slots(self.text)
        return any(_slots(form) != wanted for form in self.forms if form) and not (
            self.is_counted and all(_near(_slots(form), wanted) for form in self.forms)
        )


def messages_in(file: Path) -> Iterator[Translated]:
    """Yield everything that a `.ts` file holds; raises ParseError if it is none."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            counted = message.get("numerus") == "yes"
            texts = translation.findall("numerusform") if counted else [translation]
            yield Translated(
                context=context.findtext("name", ""),
                text=message.findtext("source", ""),
                forms=tuple(_whole(text) for text in texts),
                is_finished=translation.get("type") is None,
                is_counted=counted,
            )


def faults_of(file: Path) -> Iterator[str]:
    """Yield what is untranslated in a file, or would break on the screen."""
    for one in messages_in(file):
        place = f"{file.name}: {one.context}: {one.text!r}"
        if not one.is_whole:
            yield f"{place} is not translated"
        elif one.breaks_slots:
            yield f"{place} has other slots than {one.forms}"


def _whole(text: ET.Element) -> str:
    return "".join(text.itertext())


def _slots(text: str) -> Counter[str]:
    return Counter(_SLOT.findall(text))


def _near(slots: Counter[str], wanted: Counter[str]) -> bool:
    """Tell whether slots are those that are wanted, but for the number itself."""
    missing, added = wanted - slots, slots - wanted
    return not added and all(_NUMBER.fullmatch(slot) for slot in missing)
