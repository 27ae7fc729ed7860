"""Which names stand for the same, and which hold one another."""

from collections.abc import Iterable, Sequence

from quizapp.dataset.folding import fold
from quizapp.generation.pool import Pool

_BEGINNING = 5


class Names:
    """The spellings of every name and place of a set; get it by `pool.index(Names)`."""

    def __init__(self, pool: Pool) -> None:
        """Gather the groups of names and the names of places."""
        self._groups: dict[str, tuple[str, ...]] = {}
        self._known: dict[str, tuple[str, ...]] = {}
        self._starts: dict[str, set[str]] = {}
        places = ((place.name, *place.names) for place in pool.dataset.places.values())
        for group in (*pool.dataset.names, *places):
            for name in group:
                known = self._groups.get(fold(name), ())
                self._groups[fold(name)] = tuple(dict.fromkeys((*known, *group)))

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return every spelling of a name, itself first."""
        group = self._groups.get(fold(name))
        return (name,) if group is None else tuple(dict.fromkeys((name, *group)))

    def apart(self, one: str, other: str) -> bool:
        """Tell whether no spelling of one name is, or stands inside, a spelling of the other."""
        ours, theirs = self._folded(one), self._folded(other)
        return not any(a in b or b in a for a in ours for b in theirs)

    def unlike(self, one: str, other: str) -> bool:
        """Tell whether two names are apart and no word of one begins like a word of the other.

        Georgia and the Georgian SSR are apart, yet whoever knows one may well mean the other.
        """
        return self.apart(one, other) and not self._beginnings(one) & self._beginnings(other)

    def any_recalled(self, text: str, names: Sequence[str]) -> bool:
        """Tell whether a text holds one of some names, or a word that begins like one of theirs."""
        words = _padded(text)
        if any(spelling in words for name in names for spelling in self._folded(name)):
            return True
        beginnings = set[str]().union(*map(self._beginnings, names))
        return bool(beginnings) and not beginnings.isdisjoint(_beginnings_of(words))

    def _folded(self, name: str) -> tuple[str, ...]:
        """Return the spellings of a name as they stand in a folded text; kept once made."""
        if name not in self._known:
            self._known[name] = tuple(map(_padded, self.spellings(name)))
        return self._known[name]

    def _beginnings(self, name: str) -> set[str]:
        if name not in self._starts:
            folded = self._folded(name)
            self._starts[name] = {start for words in folded for start in _beginnings_of(words)}
        return self._starts[name]

    def in_text(self, text: str, name: str) -> bool:
        """Tell whether a text holds a name under any spelling."""
        words = _padded(text)
        return any(spelling in words for spelling in self._folded(name))

    def any_in_text(self, text: str, names: Iterable[str]) -> bool:
        """Tell whether a text holds one of some names under any spelling."""
        return any(self.in_text(text, name) for name in names)


def _padded(text: str) -> str:
    """Return a text folded, with a space around each word."""
    return f" {fold(text)} "


def _beginnings_of(folded: str) -> set[str]:
    """Return the beginnings of the long words of a folded text."""
    return {word[:_BEGINNING] for word in folded.split() if len(word) >= _BEGINNING}
