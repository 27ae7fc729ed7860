"""A set with what stands beside events: people, further dates, numbers, quotations."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import (
    Dataset,
    Event,
    Person,
    Quantity,
    Quote,
    Relation,
    RelationKind,
    RoleDate,
    Status,
)
from quizapp.generation.question import Question
from tests.generation.sets import PLACES, article, dataset, event, many


def claim(name: str, date: str, scorable: str, **fields: object) -> Event:
    """Make an event that one source states and nobody has established."""
    return replace(event(name, date, scorable, **fields), status=Status.ATTRIBUTED)


def told() -> Dataset:
    """Return agreements, people and numbers, as sources tell of them."""
    conferences = (_conference(number, parties) for number, parties in enumerate(_PARTIES))
    return dataset(
        *article().events,
        *_EVENTS,
        *conferences,
        persons=_PERSONS,
        role_dates=_ROLE_DATES,
        quantities=_QUANTITIES,
        quotes=_QUOTES,
        relations=(
            *article().relations,
            Relation("kars-in-force", RelationKind.ENTERS_INTO_FORCE, "treaty-of-kars"),
            Relation("border-sealed", RelationKind.FOLLOWS_FROM, "takeover"),
        ),
        places={place.name: place for place in PLACES},
        alternatives=article().alternatives,
        series=article().series,
        names=(("Ottoman Empire", "Sublime Porte"), ("Nuri Pasha", "Nuri Killigil")),
    )


_EVENTS = (
    event(
        "treaty-of-kars",
        "1921-10-13",
        kind="agreement",
        title="Treaty of Kars",
        clause="the Treaty of Kars was signed",
        inquiry="was the Treaty of Kars signed",
        statement="The Treaty of Kars was signed in Kars by five governments.",
    ),
    event("kars-in-force", "1922-09-11", title="Treaty of Kars in force"),
    event("army", "1918-07", "year month order", title="Caucasus army"),
    event("delegation", "1918-06-20", title="Delegation to the Straits"),
    event("envoy", "1921-10-14", title="Envoy in Ankara"),
    event("summit", "2009-10-03", "order", title="Summit of presidents"),
    claim("strength", "1918-08", "year month", title="Strength of the army"),
)
_PERSONS = (
    Person("army", "Nuri Pasha", "commanded the Caucasus army"),
    Person("delegation", "Mammad Amin Rasulzade", "led the delegation to the Straits"),
    Person("envoy", "Ibrahim Abilov", "was the first envoy in Ankara"),
    Person("summit", "Nursultan Nazarbayev", "proposed the summit of presidents"),
    Person("takeover", "Nariman Narimanov", "headed the new government"),
)
_ROLE_DATES = (
    RoleDate("treaty-of-kars", "in-force", parse_edtf("1922-09-11"), "kars-in-force"),
    RoleDate(
        "trade-agreement-signed",
        "in-force",
        parse_edtf("1993-01-23"),
        "trade-agreement-in-force",
    ),
)
_QUANTITIES = (
    Quantity("army", "strength", "How many men did it have", 12000, 14000, "men", "12–14"),
    Quantity("kalbajar", "length", "How many days did it last", 8, 8, "days", "8 days"),
    Quantity("strength", "men", "How many men were there", 18000, 22000, "men", "nearly"),
)
_QUOTES = (
    Quote("letter", "We are one nation, two states.", "two states", "the president"),
    Quote("parade", "The parade went through Baku today.", "Baku", "the newspaper"),
)
_PARTIES = (
    ("Georgia", "Armenia"),
    ("Georgia", "Ottoman Empire"),
    ("Soviet Russia", "Georgia"),
    ("Sublime Porte", "Persia"),
)


def _conference(number: int, parties: tuple[str, ...]) -> Event:
    name = f"conference-{number}"
    return event(name, f"193{number}-05-05", "parties order", parties=parties, kind="conference")


@cache
def from_told(kind: str) -> Sequence[Question]:
    """Return the questions of one kind that many quizzes of this set hold."""
    return tuple(many(kind, told(), 60))
