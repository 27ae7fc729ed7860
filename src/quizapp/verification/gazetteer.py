"""Places under all their names, and which of them contain each other."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from quizapp.dataset.model import Dataset, Place
from quizapp.verification.folding import Spellings, fold

_TWO_NAMES = re.compile(r"(?P<one>[^()]+) \((?P<other>[^()]+)\)")
_SEPARATORS = re.compile(r"\s*[()/;,]\s*")


class Gazetteer:
    """The places of one data set."""

    def __init__(self, dataset: Dataset, spellings: Spellings) -> None:
        self._spellings = spellings
        self._places: dict[str, Place] = {}
        for key, place in dataset.places.items():
            for name in (place.name, key, *place.names):
                self._places.setdefault(spellings.unify(name), place)

    def find(self, text: str) -> Place | None:
        """Return the one place that a text names, be it by two names at once.

        "Tiflis (Tbilisi)" is one place; "Baku; Ankara" is two, and so none.
        """
        whole = self._places.get(self._spellings.unify(text))
        if whole is not None:
            return whole
        found = list(self.mentioned(text))
        return found[0] if found and all(place == found[0] for place in found) else None

    def mentioned(self, text: str) -> Iterator[Place | None]:
        """Yield the place of each part of a text; None for a part that is no place.

        A whole text that is the name of a place, such as “Fort Stanwix, NY”, has no parts.
        """
        whole = self._places.get(self._spellings.unify(text))
        if whole is not None:
            yield whole
            return
        for part in _SEPARATORS.split(text):
            if part:
                yield self._places.get(self._spellings.unify(part))

    def related(self, one: Place, other: Place) -> bool:
        """Tell whether two places are the same or one lies in the other."""
        return one in self.chain(other) or other in self.chain(one)

    def chain(self, place: Place) -> tuple[Place, ...]:
        """Return a place, the place it lies in, the place that lies in, and so on."""
        chain = [place]
        while chain[-1].within:
            outer = self._places.get(self._spellings.unify(chain[-1].within))
            if outer is None or outer in chain:
                break
            chain.append(outer)
        return tuple(chain)

    @cached_property
    def double_names(self) -> tuple[tuple[str, str], ...]:
        """The two names, folded, of each place that the set calls “Shusha (Shushi)”."""
        found = map(_TWO_NAMES.fullmatch, sorted({p.name for p in self._places.values()}))
        return tuple((fold(match["one"]), fold(match["other"])) for match in found if match)

    def names(self, places: Iterable[Place]) -> frozenset[str]:
        """Return every name of the places, brought to one spelling."""
        return frozenset(
            self._spellings.unify(name) for place in places for name in (place.name, *place.names)
        )
