"""Careful reading of JSON objects: every surprise becomes a sentence, never a crash."""

import sys
from collections.abc import Mapping, Sequence


class FormError(ValueError):
    """A JSON value is missing or of another sort than agreed; the message says which."""


class JsonRecord:
    """One JSON object and its name in messages.

    Every reader takes the key of a value and raises `FormError` unless the value is of the
    expected sort. With a default, a missing value or null yields the default.
    """

    def __init__(self, value: object, name: str) -> None:
        if not isinstance(value, Mapping):
            raise FormError(f"{name} is not an object")
        self._values = value
        self._name = name

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all its values."""
        return tuple(self._values)

    def has(self, key: str) -> bool:
        """Tell whether there is a value that is not null."""
        return self._values.get(key) is not None

    def text(self, key: str, default: str | None = None) -> str:
        """Read a text."""
        value = self._get(key, default)
        if not isinstance(value, str):
            raise self._unexpected(key, "a text")
        return value

    def flag(self, key: str, *, default: bool | None = None) -> bool:
        """Read true or false."""
        value = self._get(key, default)
        if not isinstance(value, bool):
            raise self._unexpected(key, "true or false")
        return value

    def whole(self, key: str, default: int | None = None) -> int:
        """Read a whole number."""
        value = self._get(key, default)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self._unexpected(key, "a whole number")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """Read a finite number."""
        value = self._get(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise self._unexpected(key, "a number")
        if not abs(value) <= sys.float_info.max:
            raise self._unexpected(key, "a finite number")
        return float(value)

    def record(self, key: str) -> "JsonRecord":
        """Read an object; a missing one counts as empty."""
        return JsonRecord(self._get(key, {}), f"{self._name}.{key}")

    def records(self, key: str) -> tuple["JsonRecord", ...]:
        """Read a list of objects; a missing list counts as empty."""
        return tuple(
            JsonRecord(value, f"{self._name}.{key}[{index}]")
            for index, value in enumerate(self.values(key))
        )

    def texts(self, key: str) -> tuple[str, ...]:
        """Read a list of texts; a missing list counts as empty."""
        return _only_texts(self.values(key), f"{self._name}.{key}")

    def text_tuples(self, key: str, length: int) -> tuple[tuple[str, ...], ...]:
        """Read a list of lists of `length` texts each; a missing list counts as empty."""
        name = f"{self._name}.{key}"
        rows = tuple(_only_texts(row, name) for row in self.values(key))
        if any(len(row) != length for row in rows):
            raise FormError(f"{name} holds a list that is not {length} long")
        return rows

    def values(self, key: str) -> Sequence[object]:
        """Read a list of whatever; a missing list counts as empty."""
        return _as_list(self._get(key, ()), f"{self._name}.{key}")

    def _get(self, key: str, default: object) -> object:
        value = self._values.get(key)
        return default if value is None else value

    def _unexpected(self, key: str, wanted: str) -> FormError:
        problem = f"is not {wanted}" if self.has(key) else "is missing"
        return FormError(f"{self._name}.{key} {problem}")


def _as_list(value: object, name: str) -> Sequence[object]:
    if not isinstance(value, list | tuple):
        raise FormError(f"{name} is not a list")
    return value


def _only_texts(value: object, name: str) -> tuple[str, ...]:
    values = _as_list(value, name)
    texts = tuple(item for item in values if isinstance(item, str))
    if len(texts) != len(values):
        raise FormError(f"{name} holds something that is not a text")
    return texts
