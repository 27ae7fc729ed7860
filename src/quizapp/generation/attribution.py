"""Questions about what one source states: they name the source, and are for practice only."""

from collections.abc import Iterable

from quizapp.dataset.model import Event, Status
from quizapp.generation.item import citation
from quizapp.generation.letters import small
from quizapp.generation.pool import Pool


def is_attributed(event: Event) -> bool:
    """Tell whether an event is what a source states and nobody has established."""
    return event.status is Status.ATTRIBUTED


def attributed(pool: Pool, facts: Iterable[str]) -> list[Event]:
    """Return the attributed events that let one of some facts be asked."""
    wanted = frozenset(facts)
    told = filter(is_attributed, pool.dataset.events)
    return [event for event in told if not wanted.isdisjoint(event.scorable)]


def according_to(pool: Pool, event: Event, question: str) -> str:
    """Begin a question with the source of an attributed event; leave any other as it is."""
    if not is_attributed(event):
        return question
    source = citation(pool, event).title
    inside = small(question, pool.wording.language)
    return pool.wording.stem("according_to", source=source, question=inside)
