"""The person who takes a quiz, known by a name, and by a number where a school gives one."""

import unicodedata
from dataclasses import dataclass
from uuid import UUID

LONGEST_NAME = 80
LONGEST_NUMBER = 40


@dataclass(frozen=True, slots=True)
class Learner:
    """A person; the name is "" until somebody gives one.

    `number` is a school's own, which tells people of one name apart; "" if there is none.
    """

    id: UUID
    name: str = ""
    number: str = ""


def tidy_name(text: str) -> str:
    """Return a name as it is kept: single spaces, nothing invisible, at most 80 characters."""
    visible = "".join(
        character
        for character in unicodedata.normalize("NFC", text)
        if character.isspace() or unicodedata.category(character)[0] != "C"
    )
    return " ".join(visible.split())[:LONGEST_NAME].rstrip()


def name_key(name: str, number: str = "") -> str:
    """Return what two spellings of one name share: letter case and form do not count.

    A number makes it that of one of several people of the name.
    """
    key = unicodedata.normalize("NFC", tidy_name(name).casefold())
    return f"{key}\n{tidy_number(number)}" if number else key


def tidy_number(text: str) -> str:
    """Return a number of a learner as it is kept: letters and digits without spaces around."""
    return tidy_name(text)[:LONGEST_NUMBER].rstrip()
