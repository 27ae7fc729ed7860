"""The same timeline as a list: for screen readers, and for a table beside the picture."""

from collections.abc import Iterator
from dataclasses import dataclass

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


def rows_of(scene: Scene, words: StripWords) -> tuple[Row, ...]:
    """Return a row for each mark, from the earliest to the latest, then the undated ones."""
    titles = {mark.event: mark.title for mark in scene.marks}
    links: dict[str, list[str]] = {}
    for link in scene.links:
        if link.event in titles and link.target in titles:
            said = words.linked_to(link.kind, titles[link.target])
            links.setdefault(link.event, []).append(said)
    focus = scene.asked[0] if len(scene.asked) == 1 else None
    dated = (
        Row(
            mark.event,
            words.date(mark.date),
            mark.title,
            _distance(mark, focus, words),
            (*_states(mark, words), *(() if mark.claim else links.get(mark.event, ()))),
        )
        for mark in scene.marks
    )
    undated = (
        Row(event.id, words.undated(), event.title, notes=(words.asked(),))
        for event in scene.undated
    )
    return (*dated, *undated)


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
