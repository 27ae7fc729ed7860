"""The smaller tables of a set: relations, sources, alternatives, places, names, series.

Every reader returns what it read beside the row, so that later checks can point at it.
"""

from collections.abc import Mapping, Sequence

from quizapp.dataset.columns import Columns
from quizapp.dataset.date_cells import read_date
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import (
    Alternative,
    Place,
    PlaceLevel,
    Relation,
    RelationKind,
    Series,
    Source,
)
from quizapp.dataset.row_checks import require
from quizapp.dataset.table import Row
from quizapp.dataset.word_cells import read_flag, read_word

COLUMNS: Mapping[str, Columns] = {
    "relations.csv": Columns(("event", "relation", "target"), ("note",), ("event",)),
    "sources.csv": Columns(
        ("event", "title"), ("url", "locator", "independent", "primary", "note"), ("event",)
    ),
    "alternatives.csv": Columns(("event", "field", "value"), ("note",), ("event",)),
    "places.csv": Columns(("place", "level"), ("within", "names", "note"), ("place",)),
    "names.csv": Columns(("name", "others"), ("note",), ("name",)),
    "series.csv": Columns(("id", "title"), ("closed", "note"), ("id",)),
}
"""Headings of each table; every one of these files may be missing."""

_FIELDS = ("date", "place")


def read_relations(rows: Sequence[Row], findings: Findings) -> list[tuple[Relation, Row]]:
    """Read the links between events."""
    read: dict[Relation, Row] = {}
    for row in rows:
        kind = read_word(row, "relation", RelationKind, findings)
        if kind is None:
            require(row, "relation", findings)
            continue
        relation = Relation(row["event"], kind, row["target"])
        if relation in read:
            message = f"the same relation stands on line {read[relation].line}"
            findings.add(row.problem("event", "relation.repeated", message, "remove one"))
        read.setdefault(relation, row)
    return list(read.items())


def read_sources(rows: Sequence[Row], findings: Findings) -> dict[str, tuple[Source, ...]]:
    """Read where facts come from, by event id."""
    read: dict[str, tuple[Source, ...]] = {}
    for row in rows:
        require(row, "title", findings)
        source = Source(
            row["title"],
            row["url"],
            row["locator"],
            independent=read_flag(row, "independent", findings, default=True),
            primary=read_flag(row, "primary", findings, default=False),
        )
        read[row["event"]] = (*read.get(row["event"], ()), source)
    return read


def read_alternatives(rows: Sequence[Row], findings: Findings) -> list[tuple[Alternative, Row]]:
    """Read values that some source gives instead of the recorded ones."""
    read: list[tuple[Alternative, Row]] = []
    for row in rows:
        if row["field"] not in _FIELDS:
            message = f"“{row['field']}” has no alternatives"
            hint = f"write {' or '.join(_FIELDS)}"
            findings.add(row.problem("field", "alternative.field", message, hint))
            continue
        require(row, "value", findings)
        date = read_date(row, "value", findings) if row["field"] == "date" else None
        read.append((Alternative(row["event"], row["field"], row["value"], date), row))
    return read


def read_places(rows: Sequence[Row], findings: Findings) -> dict[str, tuple[Place, Row]]:
    """Read places by name."""
    read: dict[str, tuple[Place, Row]] = {}
    for row in rows:
        name = row["place"]
        require(row, "place", findings)
        level = read_word(row, "level", PlaceLevel, findings)
        if level is None:
            require(row, "level", findings)
        if name in read:
            message = f"the place “{name}” already stands on line {read[name][1].line}"
            findings.add(row.problem("place", "place.repeated", message, "remove one of them"))
            continue
        place = Place(name, level or PlaceLevel.CITY, row["within"], row.values("names"))
        read[name] = place, row
    return read


def read_names(rows: Sequence[Row], findings: Findings) -> tuple[tuple[str, ...], ...]:
    """Read groups of spellings of one and the same name."""
    owners: dict[str, Row] = {}
    groups: list[tuple[str, ...]] = []
    for row in rows:
        require(row, "name", findings)
        group = (row["name"], *row.values("others"))
        for name in group:
            if name in owners:
                message = f"“{name}” already stands for something on line {owners[name].line}"
                hint = "put all spellings of one name into one row"
                findings.add(row.problem("name", "name.repeated", message, hint))
            owners[name] = row
        groups.append(group)
    return tuple(groups)


def read_series(rows: Sequence[Row], findings: Findings) -> dict[str, Series]:
    """Read series by id."""
    read: dict[str, Series] = {}
    for row in rows:
        require(row, "id", findings)
        if row["id"] in read:
            message = f"there is already a series “{row['id']}”"
            findings.add(row.problem("id", "series.repeated", message, "rename one of them"))
            continue
        closed = read_flag(row, "closed", findings, default=False)
        read[row["id"]] = Series(row["id"], row["title"], closed)
    return read
