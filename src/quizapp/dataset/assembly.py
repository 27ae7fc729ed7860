"""From checked tables to a question set."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from quizapp.dataset.checks import Tables, check
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Dataset, Place, PlaceLevel
from quizapp.dataset.table import Row
from quizapp.dataset.text_file import TextFile

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What a set says about itself."""

    id: str
    title: str
    description: str = ""
    language: str = ""
    based_on: str = ""


def assemble(
    heading: Heading | None,
    tables: Tables,
    names: tuple[tuple[str, ...], ...],
    files: Sequence[TextFile],
    findings: Findings,
) -> Dataset | None:
    """Check the tables as a whole; return the set, or None if anything is wrong with it."""
    check(tables, findings)
    if heading is None or findings.have_errors:
        return None
    return Dataset(
        id=heading.id,
        title=heading.title,
        description=heading.description,
        language=heading.language,
        based_on=heading.based_on,
        events=tuple(row.event for row in tables.events if row.event is not None),
        relations=_values(tables.relations),
        places={name: place for name, (place, _) in tables.places.items()},
        alternatives=_values(tables.alternatives),
        series=dict(tables.series),
        names=names,
        persons=_values(tables.persons),
        role_dates=_values(tables.role_dates),
        quantities=_values(tables.quantities),
        quotes=_values(tables.quotes),
        disputes=_values(tables.disputes),
        eras=_values(tables.eras),
        hash=_hash(files),
    )


def _values(read: Iterable[tuple[_Value, Row]]) -> tuple[_Value, ...]:
    return tuple(value for value, _ in read)


def with_countries(
    places: Mapping[str, tuple[Place, Row]], rows: Sequence[Row], findings: Findings
) -> dict[str, tuple[Place, Row]]:
    """Add the places of rows that name their country in the row itself."""
    known = dict(places)
    for row in rows:
        name, country = row["place"], row["country"]
        if not name or not country or ";" in name:
            continue
        if name == country:
            known.setdefault(name, (Place(name, PlaceLevel.COUNTRY), row))
            continue
        known.setdefault(country, (Place(country, PlaceLevel.COUNTRY), row))
        place, first = known.setdefault(name, (Place(name, PlaceLevel.CITY, country), row))
        if name not in places and place.within != country:
            message = f"“{name}” lies in “{place.within}” on line {first.line}"
            hint = "correct the country, or tell the two places apart by name"
            findings.add(row.problem("country", "place.two-countries", message, hint))
    return known


def _hash(files: Sequence[TextFile]) -> str:
    """Return the SHA-256 over names and contents, in the order of the names."""
    whole = hashlib.sha256()
    for file in sorted(files, key=lambda file: Path(file.name).name):
        whole.update(Path(file.name).name.encode(errors="surrogateescape") + b"\0")
        whole.update(hashlib.sha256(file.data).digest())
    return whole.hexdigest()
