"""A question set as a folder: `set.toml`, `events.csv` and the tables beside it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from quizapp.dataset import era_table, fact_tables, position_table, side_tables, word_table
from quizapp.dataset.assembly import Heading, assemble, with_countries
from quizapp.dataset.checks import Tables
from quizapp.dataset.columns import Columns
from quizapp.dataset.event_rows import SET_COLUMNS, read_events
from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.look_alikes import without_hidden
from quizapp.dataset.model import Dataset
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.records import taken_apart
from quizapp.dataset.table import Row, read_table, require_rows
from quizapp.dataset.text_file import TextFile, read_text

COLUMNS: Mapping[str, Columns] = {
    **side_tables.COLUMNS,
    **fact_tables.COLUMNS,
    **position_table.COLUMNS,
    **era_table.COLUMNS,
    **word_table.COLUMNS,
}
"""Headings of every table that may stand beside `events.csv`."""

FORMAT = 1
"""The newest format of a set folder that this program reads."""

_NOTHING: Mapping[str, TextFile] = MappingProxyType({})
_REQUIRED = ("format", "id", "title")
_OPTIONAL = ("language", "description", "based_on")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TOML_PLACE = re.compile(r"(?P<reason>.*) \(at line (?P<line>\d+), column (?P<column>\d+)\)")


def read_folder(
    folder: Path, findings: Findings, instead: Mapping[str, TextFile] = _NOTHING
) -> Dataset | None:
    """Read a set; None if anything is wrong with it, and then the findings say what.

    `instead` holds texts that are read in the place of files, by their names.
    """
    if not (folder / "set.toml").exists():
        hint = "add set.toml, or name one table instead of the folder"
        message = "the folder holds no set.toml"
        findings.add(whole_file(str(folder), "folder.no-set", message, hint))
        return None
    files: list[TextFile] = []
    heading = None
    if (source := read_text(folder / "set.toml", findings)) is not None:
        files.append(source)
        heading = _read_heading(source, findings)
    rows: dict[str, list[Row]] = {}
    for name, columns in {"events.csv": SET_COLUMNS, **COLUMNS}.items():
        rows[name] = _read_rows(folder / name, columns, files, findings, instead.get(name))
    _warn_of_strangers(folder, rows, findings)
    return _join(heading, rows, files, findings)


def _join(
    heading: Heading | None,
    rows: dict[str, list[Row]],
    files: list[TextFile],
    findings: Findings,
) -> Dataset | None:
    listed = side_tables.read_places(rows["places.csv"], findings)
    sources = side_tables.read_sources(rows["sources.csv"], findings)
    places = with_countries(listed, rows["events.csv"], findings)
    events = read_events(rows["events.csv"], sources, places, findings)
    tables = Tables(
        events=events,
        places=places,
        relations=side_tables.read_relations(rows["relations.csv"], findings),
        sources=rows["sources.csv"],
        alternatives=side_tables.read_alternatives(rows["alternatives.csv"], findings),
        series=side_tables.read_series(rows["series.csv"], findings),
        persons=fact_tables.read_people(rows["people.csv"], findings),
        role_dates=fact_tables.read_roles(rows["roles.csv"], events, findings),
        quantities=fact_tables.read_quantities(rows["quantities.csv"], findings),
        quotes=fact_tables.read_quotes(rows["quotes.csv"], findings),
        disputes=position_table.read_disputes(rows["positions.csv"], findings),
        eras=era_table.read_eras(rows["eras.csv"], findings),
        listed_places=bool(listed),
    )
    names = side_tables.read_names(rows["names.csv"], findings)
    words = word_table.read_words(rows["words.csv"], findings)
    dataset = assemble(heading, tables, names, files, findings)
    return None if dataset is None else replace(dataset, words=words)


def _read_rows(
    path: Path,
    columns: Columns,
    files: list[TextFile],
    findings: Findings,
    instead: TextFile | None,
) -> list[Row]:
    if path.name != "events.csv" and not path.exists():
        return []
    source = instead or read_text(path, findings)
    if source is None:
        return []
    files.append(source)
    rows = read_table(taken_apart(source), columns, findings)
    if path.name == "events.csv":
        require_rows(source, rows, findings)
    return rows


def _warn_of_strangers(folder: Path, known: dict[str, list[Row]], findings: Findings) -> None:
    for path in sorted(folder.glob("*.csv")):
        if path.name not in known:
            message = "the table is not known and is left out"
            hint = f"known tables: {', '.join(known)}"
            findings.add(whole_file(str(path), "file.unknown", message, hint, Level.WARNING))


def _read_heading(source: TextFile, findings: Findings) -> Heading | None:
    try:
        values = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        findings.add(_unreadable(source, str(error)))
        return None
    own = Findings()
    _check_format(source, values, own)
    for key in values:
        if key not in (*_REQUIRED, *_OPTIONAL):
            message = f"the key “{key}” is not known and is left out"
            hint = f"known keys: {', '.join((*_REQUIRED, *_OPTIONAL))}"
            own.add(_at(source, key, "set.key-unknown", message, hint, Level.WARNING))
    texts: dict[str, str] = {}
    for key in (*_REQUIRED[1:], *_OPTIONAL):
        text = values.get(key)
        if isinstance(text, str) and text.strip():
            texts[key] = without_hidden(text.strip())
        elif text is not None or key in _REQUIRED:
            message = f"the key “{key}” {'holds no text' if key in values else 'is missing'}"
            hint = f'write a line such as {key} = "…"'
            own.add(_at(source, key, "set.key-missing", message, hint))
    if "id" in texts and not _ID.fullmatch(texts["id"]):
        message = f"“{texts['id']}” is not a set id"
        hint = "use small letters a–z, digits and single hyphens"
        own.add(_at(source, "id", "set.id", message, hint))
    findings.add(*own.in_order())
    return None if own.have_errors else Heading(**texts)


def _check_format(source: TextFile, values: dict[str, object], findings: Findings) -> None:
    number = values.get("format")
    if number is None:
        message, hint = "the key “format” is missing", f"write format = {FORMAT}"
        findings.add(_at(source, "format", "set.key-missing", message, hint))
    elif isinstance(number, bool) or not isinstance(number, int) or number < FORMAT:
        message, hint = f"there is no format “{number}”", f"write format = {FORMAT}"
        findings.add(_at(source, "format", "set.format", message, hint))
    elif number > FORMAT:
        message = f"the set has format {number}; this program knows formats up to {FORMAT}"
        hint = "update quizapp, then read the set again"
        findings.add(_at(source, "format", "set.format-newer", message, hint))


def _at(
    source: TextFile,
    key: str,
    code: str,
    message: str,
    hint: str,
    level: Level = Level.ERROR,
) -> Problem:
    """Return a problem on the line of a key, or on the first line if there is no such key."""
    match = re.search(rf"^[ \t]*{re.escape(key)}[ \t]*=", source.text, re.MULTILINE)
    line, column = source.position(match.start() if match else 0)
    return Problem(source.name, line, column, code, message, hint, field=key, level=level)


def _unreadable(source: TextFile, reason: str) -> Problem:
    place = _TOML_PLACE.fullmatch(reason)
    line, column = (int(place["line"]), int(place["column"])) if place else (0, 0)
    message = f"this is not TOML: {(place['reason'] if place else reason).lower()}"
    hint = 'write every line as key = "value"'
    return Problem(source.name, line, column, "set.unreadable", message, hint)
