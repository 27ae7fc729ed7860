"""The same timeline as a list: for screen readers, and for a table beside the picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

from quizapp.dataset.gaps import gap
from quizapp.ui.timeline.groups import is_asked
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.wording import StripWords


@dataclass(frozen=True, slots=True)
class Row:
    """One event in words. `distance` says how far it is from the only asked one, if it is.

    `notes` say what the drawing shows by colour and lines.
    """

    event: str
    date: str
    title: str
    distance: str = ""
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """Everything about the event: “9 November 1991: … (66 days earlier; your answer).”."""
        said = "; ".join(note for note in (self.distance, *self.notes) if note)
        start = f"{self.date}: {self.title.rstrip('.')}"
        return f"{start} ({said})." if said else f"{start}."


class Rows(Sequence[Row]):
    """A row for each mark, from the earliest to the latest, then the undated ones.

    Each is worded when it is asked for, so that there may be any number of them.
    """

    def __init__(self, scene: Scene, words: StripWords) -> None:
        """Say what is in a scene with `words`."""
        self._scene = scene
        self._words = words
        self._focus = scene.asked[0] if len(scene.asked) == 1 else None

    def __len__(self) -> int:
        """Return how many rows there are."""
        return len(self._scene.marks) + len(self._scene.undated)

    @overload
    def __getitem__(self, place: int) -> Row: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Row, ...]: ...

    def __getitem__(self, place: int | slice) -> Row | tuple[Row, ...]:
        """Return the row at a place, or those of a slice."""
        if isinstance(place, slice):
            return tuple(self._row(one) for one in range(*place.indices(len(self))))
        return self._row(range(len(self))[place])

    def of(self, event: str) -> Row | None:
        """Return the row of an event that has a date."""
        place = self._scene.place_of(event)
        return None if place is None else self[place]

    def _row(self, place: int) -> Row:
        scene, words = self._scene, self._words
        if place >= len(scene.marks):
            event = scene.undated[place - len(scene.marks)]
            return Row(event.id, words.undated(), event.title, notes=(words.asked(),))
        mark = scene.marks[place]
        return Row(
            mark.event,
            words.date(mark.date),
            mark.title,
            _distance(mark, self._focus, words),
            (*_states(mark, words), *self._links(mark)),
        )

    def _links(self, mark: Mark) -> Iterator[str]:
        for link in () if mark.claim else self._scene.links_of(mark.event):
            place = self._scene.place_of(link.target)
            if link.event == mark.event and place is not None:
                yield self._words.linked_to(link.kind, self._scene.marks[place].title)


def rows_of(scene: Scene, words: StripWords) -> Rows:
    """Return what is in a scene as a list."""
    return Rows(scene, words)


def _distance(mark: Mark, focus: Mark | None, words: StripWords) -> str:
    if focus is None or mark is focus:
        return ""
    return words.apart(gap(mark.date, focus.date), earlier=mark.middle < focus.middle)


def _states(mark: Mark, words: StripWords) -> Iterator[str]:
    if is_asked(mark):
        yield words.numbered(str(mark.number), words.asked()) if mark.number else words.asked()
    if mark.chosen:
        yield words.answer()
    if mark.contested:
        yield words.contested()
    if mark.attributed:
        yield words.attributed()
