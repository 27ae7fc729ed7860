"""Which form of a word follows a whole number, in the languages that have more than two."""

from typing import Literal

Form = Literal["one", "few", "many"]


def plural_form(language: str, count: int) -> Form:
    """Return the form that a language has for a number; languages by their ISO 639-1 code.

    Russian has three forms, by the rules of the Unicode CLDR: 1, 21, 101 “год”; 2–4, 22–24
    “года”; 0, 5–20, 25 “лет”. Elsewhere 1 has one form and everything else the other.
    """
    count = abs(count)
    if language != "ru":
        return "one" if count == 1 else "many"
    if count % 10 == 1 and count % 100 != 11:
        return "one"
    return "few" if count % 10 in range(2, 5) and count % 100 not in range(12, 15) else "many"
