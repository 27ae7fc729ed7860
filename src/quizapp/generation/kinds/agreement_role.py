"""K14: when was it signed, and when was it in force? One date of four for a role that is named.

Eligible if the set records a further date of an established event, so that the event has two
dates with different roles, all settled to one grain. Either date is asked; the stem names its
role. The date of the other role is the typical error and stands among the options wherever the
drawn place of the key leaves room for it; every further wrong date is disjoint from all roles.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from random import Random

from quizapp.dataset.dates import Grain, HistoricalDate
from quizapp.dataset.model import Event, RoleDate, Status
from quizapp.generation.date_choices import in_order, is_when, wrong_date
from quizapp.generation.distractors import AskedDate, dates_around
from quizapp.generation.item import Choice, Frame, choice_item
from quizapp.generation.kind import Avoided
from quizapp.generation.leaks import tells_its_date
from quizapp.generation.pool import Pool
from quizapp.generation.proofs import disjoint_because, distance
from quizapp.generation.question import Fact, Question
from quizapp.generation.side_facts import role_dates, usable

SHARE = 1
_OPTIONS = 4
_OWN = "date"
_GRAINS = (Grain.DAY, Grain.MONTH, Grain.YEAR)


@dataclass(frozen=True, slots=True)
class _Role:
    """One of the dates of an event: its own, or that of a further role, with its row."""

    name: str
    date: HistoricalDate
    event: Event
    row: Event

    def said(self, pool: Pool, date: HistoricalDate) -> str:
        """Say that a date is that of the role."""
        said = pool.wording.dates.long(date)
        if self.name == _OWN or self.row is not self.event:
            return is_when(pool, self.row, said)
        return pool.wording.reason(f"role_{self.name}", date=said, title=self.event.title)

    @property
    def ids(self) -> tuple[str, ...]:
        """The event, and the row that holds the date."""
        return tuple(dict.fromkeys((self.event.id, self.row.id)))

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is asked with the role: the event, and the row that holds the date."""
        own = Fact(self.event.id, self.name)
        return (own,) if self.row is self.event else (own, Fact(self.row.id, _OWN))


def subjects(pool: Pool) -> Sequence[Event]:
    """Established events with two dates of different roles that are known apart."""
    found = filter(_is_established, usable(pool, pool.index(role_dates)))
    return [e for e in found if any(_cells(pool, *pair) for pair in _pairs(pool, e))]


def make(pool: Pool, event: Event, random: Random, avoid: Avoided) -> Question | None:
    """Ask for the date of one role of an event."""
    asked, other = random.choice(_pairs(pool, event))
    if not avoid.isdisjoint((asked.row.id, other.row.id)):
        return None
    cells = _cells(pool, asked, other)
    stem = _stem(pool, asked)
    if cells is None or not stem or tells_its_date(stem, cells[0]):
        return None
    choices = _choices(pool, (asked, other), cells, random, avoid)
    if len(choices) < _OPTIONS:
        return None
    frame = Frame(
        kind="agreement_role",
        stem=stem,
        focus=(event,) if asked.row is event else (event, asked.row),
        attribute=asked.name,
        facts=asked.facts,
        explanation=" ".join(role.said(pool, role.date) for role in (asked, other)),
        closest=distance(*cells),
        mentions=(other.row.id,),
    )
    return choice_item(pool, frame, choices)


def _pairs(pool: Pool, event: Event) -> list[tuple[_Role, _Role]]:
    """Return every role of an event beside every other one."""
    return list(permutations(_roles(pool, event), 2))


def _roles(pool: Pool, event: Event) -> list[_Role]:
    """Return the dates of an event that are known without reserve."""
    own = [] if event.span is None else [_Role(_OWN, event.span, event, event)]
    further = [_further(pool, event, role) for role in pool.index(role_dates)[event.id]]
    return [r for r in (*own, *further) if r is not None and not r.date.is_qualified]


def _further(pool: Pool, event: Event, role: RoleDate) -> _Role | None:
    row = pool.dataset.by_id.get(role.of, event)
    date = row.span if role.of == row.id else role.date
    return _Role(role.role, date, event, row) if date and _is_established(row) else None


def _cells(pool: Pool, asked: _Role, other: _Role) -> tuple[HistoricalDate, HistoricalDate] | None:
    """Return both dates to the finest grain that may be asked and keeps them apart."""
    for grain in _GRAINS[_GRAINS.index(max(Grain.DAY, min(pool.precision.grain, Grain.YEAR))) :]:
        key, error = asked.date.cell(grain), other.date.cell(grain)
        if key and error and key.disjoint(error) and _may_be_asked(pool, asked, key):
            return key, error
    return None


def _may_be_asked(pool: Pool, asked: _Role, key: HistoricalDate) -> bool:
    return asked.name != _OWN or pool.is_askable_cell(asked.event, key)


def _stem(pool: Pool, asked: _Role) -> str:
    """Ask in the words of the row that holds the date; nothing if it has none for its own."""
    if asked.row.inquiry and (asked.name == _OWN or asked.row is not asked.event):
        return pool.wording.stem("day", inquiry=asked.row.inquiry)
    if asked.name == _OWN:
        return ""
    return pool.wording.stem(f"role_{asked.name}", title=asked.event.title)


def _choices(
    pool: Pool,
    roles: tuple[_Role, _Role],
    cells: tuple[HistoricalDate, HistoricalDate],
    random: Random,
    avoid: Avoided,
) -> list[Choice]:
    """Return the key, the date of the other role if there is room, and further wrong dates."""
    (asked, other), (key, error) = roles, cells
    rank = random.randrange(_OPTIONS)
    wanted = [rank, _OPTIONS - 1 - rank]
    side = 0 if error.before(key) else 1
    choices = [Choice(_said(pool, key), asked.said(pool, key), asked.ids, date=key)]
    if wanted[side]:
        wanted[side] -= 1
        because = disjoint_because(error, asked.date)
        why = pool.wording.reason("other_role", said=other.said(pool, error))
        choices.append(Choice(_said(pool, error), why, other.ids, because, error))
    wrong = dates_around(pool, AskedDate(asked.event, key, avoid), (wanted[0], wanted[1]), random)
    return in_order([*choices, *(wrong_date(pool, asked.date, key, date) for date in wrong)])


def _said(pool: Pool, date: HistoricalDate) -> str:
    return pool.wording.dates.long(date)


def _is_established(event: Event) -> bool:
    return event.status is Status.ESTABLISHED
