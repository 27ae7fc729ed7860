"""The places of a plain table, which has no table of places beside it."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from quizapp.dataset.findings import Findings
from quizapp.dataset.folding import fold
from quizapp.dataset.model import Place, PlaceLevel
from quizapp.dataset.problem import Level
from quizapp.dataset.table import Row, texts_in

_NOWHERE = re.compile(r";|^(?:various|several|multiple|many|unknown|n/a|none)\b|^-$|\?", re.I)
_FEWEST = 3
_LONGEST_NAME = 8


def plain_places(rows: Sequence[Row], findings: Findings) -> dict[str, tuple[Place, Row]]:
    """Return the places that may be asked, each with the first row that names it.

    A column of countries says what sort of place each is. Without one, or where the places are
    countries themselves, all are taken to be alike, if there are at least three and none is
    named inside another one's name.
    """
    places = texts_in(rows, "place")
    asked = {name for name in set(places) if name and _NOWHERE.search(name) is None}
    named = [(row, name) for row, name in zip(rows, places, strict=True) if name in asked]
    if any(row["country"] not in ("", name) for row, name in named):
        return _by_country(named, findings)
    first: dict[str, Row] = {}
    for row, place in named:
        first.setdefault(place, row)
    entwined = _entwined(first)
    alike = {
        name: (Place(name, PlaceLevel.COUNTRY if row["country"] else PlaceLevel.SITE), row)
        for name, row in first.items()
        if name not in entwined
    }
    return alike if len(alike) >= _FEWEST else {}


def _by_country(
    named: Sequence[tuple[Row, str]], findings: Findings
) -> dict[str, tuple[Place, Row]]:
    """Return cities within their countries, and the countries; not what lies in two of them."""
    known: dict[str, tuple[Place, Row]] = {}
    doubtful = set[str]()
    for row, name in named:
        country = row["country"]
        if not country or ";" in country:
            continue
        if country not in known:
            known[country] = Place(country, PlaceLevel.COUNTRY), row
        if name == country:
            continue
        if name not in known:
            known[name] = Place(name, PlaceLevel.CITY, country), row
        place, first = known[name]
        if place.within != country:
            message = (
                f"“{name}” lies in “{place.within or name}” on line {first.line}, so that it is "
                "not asked"
            )
            hint = "correct the country, or tell the two places apart by name"
            findings.add(
                row.problem("country", "place.two-countries", message, hint, Level.WARNING)
            )
            doubtful.add(name)
    return {name: found for name, found in known.items() if name not in doubtful}


def _entwined(names: Collection[str]) -> set[str]:
    """Return the names that stand in another one's name, and those in which they stand."""
    by_words: Mapping[str, list[str]] = _spellings(names)
    found = set[str]()
    for words, spellings in by_words.items():
        inner = [name for part in _parts(words) for name in by_words.get(part, ())]
        if inner or len(spellings) > 1:
            found.update(spellings, inner)
    return found


def _spellings(names: Collection[str]) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for name in names:
        grouped.setdefault(fold(name), []).append(name)
    return grouped


def _parts(words: str) -> Iterator[str]:
    """Yield every shorter stretch of the words of a name."""
    split = words.split()[:_LONGEST_NAME]
    for start in range(len(split)):
        for end in range(start + 1, len(split) + 1):
            if end - start < len(split):
                yield " ".join(split[start:end])
