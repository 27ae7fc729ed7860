"""Question sets that nobody wrote: large ones to time, odd ones to prove."""

from dataclasses import replace
from itertools import pairwise
from random import Random

from quizapp.dataset.dates import exact_day, parse_edtf
from quizapp.dataset.model import (
    FACTS,
    Dataset,
    Event,
    Person,
    Place,
    PlaceLevel,
    Quantity,
    Quote,
    Relation,
    RelationKind,
    RoleDate,
    Source,
)
from quizapp.generation.pool import cell

_SOURCES = (Source("Synthetic"),)
_SORTS = ("event", "agreement", "project")
_PEOPLE = ("Ada Moran", "Bora Kent", "Cem Usta", "Dora Vale", "Emin Zade", "Fay Holm", "Gus Orlo")
_FINEST = ("day", "month", "year")


def plain_set(count: int) -> Dataset:
    """Return a set of `count` events on random days of eight hundred years."""
    random = Random(count)
    places = _places(200)
    events = tuple(
        Event(
            id=f"event-{n}",
            title=f"Event number {chr(65 + n % 26)}{n}x",
            date=exact_day(random.randrange(450_000, 740_000)),
            kind=random.choice(_SORTS),
            place=random.choice(places).name,
            topic=f"Topic {n % 12}",
            scorable=frozenset({"year", "month", "day", "place", "order"}),
            sources=_SOURCES,
        )
        for n in range(count)
    )
    return _with_side_facts(_set(f"synthetic-{count}", events, places), random)


def odd_set(seed: int) -> Dataset:
    """Return a small set with dates of all sorts: vague, approximate, open, overlapping."""
    random = Random(seed)
    places = _places(random.randint(1, 12))
    span = random.choice((400, 40_000, 700_000))
    events = tuple(_odd_event(n, span, places, random) for n in range(random.randint(1, 60)))
    return _with_side_facts(_set(f"odd-{seed}", events, places), random)


def _odd_event(number: int, span: int, places: list[Place], random: Random) -> Event:
    day = 739_000 - random.randrange(span)
    grain = random.randrange(len(_FINEST))
    date = cell(day, FACTS[_FINEST[grain]])
    if random.random() < 0.15:
        date = replace(date, approximate=True)
    elif random.random() < 0.1:
        date = parse_edtf(f"{date.edtf()}/..")
    elif random.random() < 0.1:
        date = date.through(exact_day(random.randrange(day, 740_000)))
    return Event(
        id=f"event-{number}",
        title=f"Matter {chr(65 + number % 26)}{chr(65 + number // 26)} settled",
        date=date,
        kind=random.choice(_SORTS),
        place=random.choice((*(place.name for place in places), "")),
        topic=random.choice(("East", "West", "")),
        scorable=frozenset({*_FINEST[grain:], "place", "order", "people"}),
        sources=_SOURCES,
    )


def _precedes(one: Event, other: Event) -> bool:
    return one.span is not None and other.span is not None and one.span.before(other.span)


def _with_side_facts(dataset: Dataset, random: Random) -> Dataset:
    """Add people, numbers and dates of entering into force to some events."""
    some = [event for event in dataset.events if random.random() < 0.3]
    in_time = sorted(dataset.events, key=lambda event: event.span.lo or 0 if event.span else 0)
    return replace(
        dataset,
        relations=tuple(
            Relation(later.id, RelationKind.FOLLOWS_FROM, earlier.id)
            for earlier, later in pairwise(in_time)
            if random.random() < 0.2 and _precedes(earlier, later)
        ),
        quotes=tuple(
            Quote(event.id, f"They met in Town {n} for {n + 2} days", f"{n + 2} days", "A witness")
            for event in some
            for n in [random.randrange(max(90, len(some)))]
        ),
        persons=tuple(
            Person(event.id, random.choice(_PEOPLE), f"led {event.title}") for event in some
        ),
        quantities=tuple(
            Quantity(event.id, "length", "How many days did it last", n, n, "days", f"{n} days")
            for event in some
            for n in [random.randint(2, 900)]
        ),
        role_dates=tuple(
            RoleDate(event.id, "in-force", exact_day(event.span.hi + random.randint(9, 900)))
            for event in some
            if event.kind == "agreement" and event.span and event.span.hi is not None
        ),
    )


def _places(count: int) -> list[Place]:
    return [Place(f"Town {n}", PlaceLevel.CITY, f"Country {n % 9}") for n in range(count)]


def _set(name: str, events: tuple[Event, ...], places: list[Place]) -> Dataset:
    named = {place.name: place for place in places}
    return Dataset(id=name, title=name.capitalize(), events=events, places=named, hash=name)
