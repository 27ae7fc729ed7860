"""Which names stand for the same, and which hold one another."""

from collections.abc import Iterable

from quizapp.dataset.folding import contains_words, fold
from quizapp.generation.pool import Pool

_BEGINNING = 5


class Names:
    """The spellings of every name and place of a set; get it by `pool.index(Names)`."""

    def __init__(self, pool: Pool) -> None:
        """Gather the groups of names and the names of places."""
        self._groups: dict[str, tuple[str, ...]] = {}
        places = ((place.name, *place.names) for place in pool.dataset.places.values())
        for group in (*pool.dataset.names, *places):
            for name in group:
                known = self._groups.get(fold(name), ())
                self._groups[fold(name)] = tuple(dict.fromkeys((*known, *group)))

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return every spelling of a name, itself first."""
        return tuple(dict.fromkeys((name, *self._groups.get(fold(name), ()))))

    def apart(self, one: str, other: str) -> bool:
        """Tell whether no spelling of one name is, or stands inside, a spelling of the other."""
        return not any(
            contains_words(a, b) or contains_words(b, a)
            for a in self.spellings(one)
            for b in self.spellings(other)
        )

    def unlike(self, one: str, other: str) -> bool:
        """Tell whether two names are apart and no word of one begins like a word of the other.

        Georgia and the Georgian SSR are apart, yet whoever knows one may well mean the other.
        """
        return self.apart(one, other) and not self._beginnings(one) & self._beginnings(other)

    def begin_alike(self, text: str, name: str) -> bool:
        """Tell whether a word of a text begins like a word of a name."""
        return bool(_beginnings(text) & self._beginnings(name))

    def _beginnings(self, name: str) -> set[str]:
        return {start for spelling in self.spellings(name) for start in _beginnings(spelling)}

    def in_text(self, text: str, name: str) -> bool:
        """Tell whether a text holds a name under any spelling."""
        return any(contains_words(text, spelling) for spelling in self.spellings(name))

    def any_in_text(self, text: str, names: Iterable[str]) -> bool:
        """Tell whether a text holds one of some names under any spelling."""
        return any(self.in_text(text, name) for name in names)


def _beginnings(text: str) -> set[str]:
    """Return the beginnings of the long words of a text."""
    return {word[:_BEGINNING] for word in fold(text).split() if len(word) >= _BEGINNING}
