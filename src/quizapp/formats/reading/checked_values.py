"""Values out of JSON of strangers, each of the sort that it must be; TypeError if it is not."""

from datetime import UTC, datetime

from quizapp.session.quiz import in_utc

_LONGEST_TEXT = 300


def text(value: object, most: int = _LONGEST_TEXT) -> str:
    """Return a text that is not too long."""
    if not isinstance(value, str) or len(value) > most:
        raise TypeError(f"{str(value)[:40]!r} is not a short text")
    return value


def truth(value: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is not true or false")
    return value


def whole(value: object) -> int:
    """Return a whole number."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is not a whole number")
    return value


def number(value: object) -> float:
    """Return any number as a float."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{str(value)[:40]!r} is not a number")
    return float(value)


def moment(value: object) -> datetime:
    """Return a moment in UTC; ValueError for one that cannot be meant."""
    found = in_utc(datetime.fromisoformat(text(value)))
    if found.year < 1970:
        raise ValueError(f"{found:%Y} was before there were such quizzes")
    return found.astimezone(UTC)
