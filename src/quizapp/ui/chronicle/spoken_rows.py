"""Items of a long list for a screen reader, made one by one."""

from collections.abc import Callable, Sequence
from typing import overload

from PySide6.QtCore import QPoint

from quizapp.ui.widgets.accessible import SpokenItem


class SpokenRows(Sequence[SpokenItem]):
    """Items that are made one by one, when they are read."""

    def __init__(
        self,
        count: int,
        item: Callable[[int], SpokenItem],
        place_at: Callable[[QPoint], int | None],
    ) -> None:
        """Say how many there are, how one is made, and which lies at a point."""
        self._count = count
        self._item = item
        self._place_at = place_at

    def place_at(self, point: QPoint) -> int | None:
        """Return the place of the item at a point, None if there is none."""
        return self._place_at(point)

    def __len__(self) -> int:
        """Return how many there are."""
        return self._count

    @overload
    def __getitem__(self, place: int) -> SpokenItem: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[SpokenItem]: ...

    def __getitem__(self, place: int | slice) -> SpokenItem | Sequence[SpokenItem]:
        """Return the item at a place, or those of a slice."""
        if isinstance(place, slice):
            return [self._item(one) for one in range(*place.indices(self._count))]
        return self._item(range(self._count)[place])
