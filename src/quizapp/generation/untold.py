"""Events that a sparing question may not name, told apart without listing a whole set."""

from collections.abc import Collection, Iterator, Mapping, Set

from quizapp.dataset.model import Event


class Untold(Set[str]):
    """All events of a set but those that a quiz tells already, with those that it asks, by id."""

    def __init__(
        self, recorded: Mapping[str, Event], told: Collection[str], asked: frozenset[str]
    ) -> None:
        """Keep what the events are told apart by."""
        self._recorded = recorded
        self._told = told
        self._asked = asked

    def __contains__(self, name: object) -> bool:
        """Tell whether an event is not told yet, or asked."""
        return name in self._asked or (name in self._recorded and name not in self._told)

    def __iter__(self) -> Iterator[str]:
        """Yield the ids in no certain order."""
        yield from self._asked
        yield from (n for n in self._recorded if n not in self._told and n not in self._asked)

    def __len__(self) -> int:
        """Count them all."""
        return sum(1 for _ in self)
