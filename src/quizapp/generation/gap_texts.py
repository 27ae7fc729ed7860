"""Sentences of a set with a gap: quotations, and what rows state about a name of theirs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quizapp.dataset.folding import fold
from quizapp.dataset.model import Event, Quote
from quizapp.generation.attribution import is_attributed
from quizapp.generation.names import Names
from quizapp.generation.people import WAYS
from quizapp.generation.pool import Pool
from quizapp.generation.side_facts import by_event, quotes, usable

_LONGEST_IN_WORDS = 24
_GAP = "____"
PLACE = "place"


@dataclass(frozen=True, slots=True)
class GapText:
    """A sentence and the part of it that is left out.

    `by` says whose words they are, nothing for the words of the set. `way` is how the part is
    recorded as a name: as a place or in one of the ways of people; nothing for other words.
    """

    event: str
    text: str
    blank: str
    by: str = ""
    way: str = ""
    accepted: tuple[str, ...] = ()
    did: str = ""

    @property
    def with_gap(self) -> str:
        """The sentence without the part."""
        return self.text.replace(self.blank, _GAP)


def gap_texts(pool: Pool) -> Mapping[str, tuple[GapText, ...]]:
    """Return the sentences with a gap that nothing else in them fills, by event."""
    quoted = pool.index(quotes)
    speaking = (
        event for event in usable(pool, pool.dataset.by_id) if event.statement or event.id in quoted
    )
    found = (
        text
        for event in speaking
        for text in (
            *(_as_recorded(pool, quote) for quote in quoted.get(event.id, ())),
            *_stated(pool, event),
        )
    )
    return by_event(text for text in found if _is_sound(pool, text))


def _as_recorded(pool: Pool, quote: Quote) -> GapText:
    """Tell as what the set knows the part of a quotation that is left out."""
    accepted = (*quote.accepted, *pool.index(Names).spellings(quote.blank)[1:])
    if quote.blank in pool.dataset.places:
        way, did = PLACE, ""
    else:
        way, did = next(_recorded_as(pool, quote), ("", ""))
    return GapText(quote.event, quote.text, quote.blank, quote.by, way, accepted, did)


def _recorded_as(pool: Pool, quote: Quote) -> Iterator[tuple[str, str]]:
    """Yield the ways in which a part is recorded as a name of its event, with what they did."""
    for way, namings in WAYS.items():
        for naming in pool.index(namings).by_event.get(quote.event, ()):
            if fold(naming.name) == fold(quote.blank):
                yield way, naming.did


def _stated(pool: Pool, event: Event) -> Iterator[GapText]:
    """Yield the statement of an established row with a gap for each name that it may be asked."""
    if not event.statement or is_attributed(event) or pool.wording.inflects:
        return
    recorded: dict[str, tuple[str, str]] = {}
    if event.may_be_asked(PLACE) and event.place in pool.dataset.places:
        recorded[event.place] = PLACE, ""
    for way in WAYS:
        namings = pool.index(WAYS[way])
        for naming in namings.by_event.get(event.id, ()):
            if namings.asks_something(naming.name):
                recorded.setdefault(naming.name, (way, naming.did))
    for name, (way, did) in recorded.items():
        accepted = pool.index(Names).spellings(name)[1:]
        yield GapText(event.id, event.statement, name, "", way, accepted, did)


def _is_sound(pool: Pool, text: GapText) -> bool:
    """Tell whether the part stands in the sentence once, and nothing gives it away."""
    parts = text.text.split(text.blank)
    if len(parts) != 2 or len(text.text.split()) > _LONGEST_IN_WORDS:
        return False
    if parts[0][-1:].isalnum() or parts[1][:1].isalnum():
        return False
    title = pool.dataset.by_id[text.event].title
    around = " ".join((parts[0], _GAP, parts[1], text.by, title))
    return not pool.index(Names).any_recalled(around, (text.blank, *text.accepted))
