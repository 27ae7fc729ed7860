"""What changes when a newer form of a set takes the place of an older one."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event, Source
from quizapp.dataset.written import WrittenQuestion
from quizapp.generation.written import name_of
from quizapp.session.record import AnswerRecord

COMPARED = tuple(
    field.name for field in fields(Event) if field.name not in ("id", "line", "scorable")
)
"""What an event says, by the names of its fields."""

_OWN_LINE = re.compile(r"(line|entry) \d+")


@dataclass(frozen=True, slots=True)
class ChangedEvent:
    """An event that says something else than before, in the fields that are named."""

    before: Event
    after: Event
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The difference between two forms of a set; `answers` were given about what is not the same.

    Past answers stay as they were, whatever becomes of the set.
    """

    added: tuple[Event, ...] = ()
    changed: tuple[ChangedEvent, ...] = ()
    gone: tuple[Event, ...] = ()
    questions_added: tuple[WrittenQuestion, ...] = ()
    questions_gone: tuple[WrittenQuestion, ...] = ()
    answers: int = 0

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return any((self.added, self.changed, self.gone, self.questions_added, self.questions_gone))

    @property
    def touched(self) -> frozenset[str]:
        """The ids of the events and questions that change or go."""
        events = (*(change.before for change in self.changed), *self.gone)
        return frozenset((*(e.id for e in events), *map(name_of, self.questions_gone)))


def changes_between(
    old: tuple[Iterable[Event], Iterable[WrittenQuestion]],
    new: tuple[Iterable[Event], Iterable[WrittenQuestion]],
) -> Changes:
    """Compare the events and questions of two forms of a set, events by their ids."""
    before, after = ({event.id: event for event in events} for events, _ in (old, new))
    asked, asks = ({name_of(one): one for one in questions} for _, questions in (old, new))
    return Changes(
        added=tuple(event for id_, event in after.items() if id_ not in before),
        changed=tuple(
            ChangedEvent(before[id_], event, columns)
            for id_, event in after.items()
            if id_ in before and (columns := _columns(before[id_], event))
        ),
        gone=tuple(event for id_, event in before.items() if id_ not in after),
        questions_added=tuple(one for name, one in asks.items() if name not in asked),
        questions_gone=tuple(one for name, one in asked.items() if name not in asks),
    )


def words_of(event: Event, column: str, dates: DateWords) -> str:
    """Say what an event says in one of the fields that are compared."""
    match getattr(event, column):
        case HistoricalDate() as date:
            return dates.long(date)
        case None:
            return ""
        case bool(value):
            return "yes" if value else "no"
        case tuple(parts):
            return "; ".join(part.title if isinstance(part, Source) else part for part in parts)
        case value:
            return str(value)


def answers_about(names: frozenset[str], set_id: str, answers: Iterable[AnswerRecord]) -> int:
    """Count the answers that were given about some events and questions of a set."""
    return sum(
        answer.set_id == set_id and any(fact.event in names for fact in answer.facts)
        for answer in answers
    )


def _columns(before: Event, after: Event) -> tuple[str, ...]:
    return tuple(name for name in COMPARED if _said(before, name) != _said(after, name))


def _said(event: Event, name: str) -> object:
    """Return what an event says in a field; that it stands in its own table is no news."""
    if name == "sources":
        return tuple(source for source in event.sources if not _OWN_LINE.fullmatch(source.locator))
    return getattr(event, name)
