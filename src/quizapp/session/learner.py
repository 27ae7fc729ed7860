"""The person who takes a quiz, known by a name only."""

import unicodedata
from dataclasses import dataclass
from uuid import UUID

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Learner:
    """A person; the name is "" until somebody gives one."""

    id: UUID
    name: str = ""


def tidy_name(text: str) -> str:
    """Return a name as it is kept: single spaces, nothing invisible, at most 80 characters."""
    visible = "".join(
        character
        for character in unicodedata.normalize("NFC", text)
        if character.isspace() or unicodedata.category(character)[0] != "C"
    )
    return " ".join(visible.split())[:LONGEST_NAME].rstrip()


def name_key(name: str) -> str:
    """Return what two spellings of one name share: letter case and form do not count."""
    return unicodedata.normalize("NFC", tidy_name(name).casefold())
