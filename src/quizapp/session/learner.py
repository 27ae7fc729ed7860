"""The person who takes a quiz, known by a name, and by a number where a school gives one."""

import unicodedata
from collections.abc import Iterable
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


def meant_by(text: str, people: Iterable[Learner]) -> tuple[Learner, ...]:
    """Return whoever is meant by a name, a name with its number in brackets, or a number.

    Of several people of one name, the one without a number is meant by the name alone.
    """
    everybody, key = tuple(people), name_key(text)
    same = tuple(one for one in everybody if name_key(one.name) == key)
    plain = tuple(one for one in same if not one.number)
    if found := plain or same:
        return found
    numbered = tuple(one for one in everybody if one.number)
    shown = tuple(one for one in numbered if name_key(f"{one.name} ({one.number})") == key)
    return shown or tuple(one for one in numbered if one.number == tidy_number(text))
