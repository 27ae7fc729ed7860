"""The smaller tables of a set, and every fault in them."""

from pathlib import Path

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import (
    Alternative,
    Place,
    PlaceLevel,
    Relation,
    RelationKind,
    Series,
    Source,
)
from quizapp.dataset.reader import load
from tests.dataset.set_files import told, write_set


def test_every_table_is_read(tmp_path: Path) -> None:
    dataset = load(
        write_set(
            tmp_path,
            events="id,title,date,place,series,status\n"
            "a,Treaty A,1918,Kars,s,established\nb,Treaty B,1920,Baku,s,attributed\n",
            relations="event,relation,target\na,Precedes,b\n",
            sources="event,title,url,locator,independent,primary\n"
            "a,Article,https://example.org,line 3,no,\na,Archive,,,,yes\n",
            alternatives="event,field,value,note\na,date,1919,one book\na,place,Baku,\n",
            places="place,level,within,names\nTürkiye,country,,\nKars,city,Türkiye,Qars\n"
            "Baku,city,,\n",
            names="name,others\nTürkiye,Turkey; Republic of Türkiye\n",
            series="id,title,closed\ns,Treaties,yes\n",
        )
    )
    assert dataset.relations == (Relation("a", RelationKind.PRECEDES, "b"),)
    assert dataset.by_id["a"].sources == (
        Source("Article", "https://example.org", "line 3", independent=False),
        Source("Archive", primary=True),
    )
    assert dataset.alternatives == (
        Alternative("a", "date", "1919", parse_edtf("1919")),
        Alternative("a", "place", "Baku"),
    )
    assert dataset.alternatives_of == {"a": dataset.alternatives}
    assert dataset.places["Kars"] == Place("Kars", PlaceLevel.CITY, "Türkiye", ("Qars",))
    assert dataset.names == (("Türkiye", "Turkey", "Republic of Türkiye"),)
    assert dataset.series == {"s": Series("s", "Treaties", closed=True)}


@pytest.mark.parametrize(
    ("table", "text", "problem"),
    [
        (
            "relations",
            "event,relation,target\na,before,b\n",
            "relations.csv:2:3: error: “before” is not a known relation (write follows-from, "
            "precedes, part-of, about, restores, ends, enters-into-force, ratifies, amends, "
            "implements, commemorates, contradicts, clarifies, participant-in) "
            "[relation.unknown]",
        ),
        (
            "relations",
            "event,relation,target\na,,b\n",
            "relations.csv:2:3: error: the cell “relation” is empty (fill it in) [cell.empty]",
        ),
        (
            "relations",
            "event,relation,target\na,about,b\na,about,b\n",
            "relations.csv:3:1: error: the same relation stands on line 2 (remove one) "
            "[relation.repeated]",
        ),
        (
            "sources",
            "event,title,primary\na,,perhaps\n",
            "sources.csv:2:3: error: the cell “title” is empty (fill it in) [cell.empty]",
        ),
        (
            "alternatives",
            "event,field,value\na,title,B\n",
            "alternatives.csv:2:3: error: “title” has no alternatives (write date or place) "
            "[alternative.field]",
        ),
        (
            "alternatives",
            "event,field,value\na,date,1918-02-30\n",
            "alternatives.csv:2:8: error: there is no 30 February 1918 "
            "(February 1918 has 28 days) [date.unreadable]",
        ),
        (
            "places",
            "place,level\nKars,town\n",
            "places.csv:2:6: error: “town” is not a known level "
            "(write site, city, region, country) [level.unknown]",
        ),
        (
            "places",
            "place,level\nKars,city\nKars,city\n",
            "places.csv:3:1: error: the place “Kars” already stands on line 2 "
            "(remove one of them) [place.repeated]",
        ),
        (
            "names",
            "name,others\nTürkiye,Turkey\nRepublic,Turkey\n",
            "names.csv:3:1: error: “Turkey” already stands for something on line 2 "
            "(put all spellings of one name into one row) [name.repeated]",
        ),
        (
            "series",
            "id,title,closed\ns,Treaties,maybe\ns,Wars,no\n",
            "series.csv:2:12: error: “maybe” is neither yes nor no (write yes or no) "
            "[flag.unknown]",
        ),
        (
            "series",
            "id,title\ns,Treaties\ns,Wars\n",
            "series.csv:3:1: error: there is already a series “s” (rename one of them) "
            "[series.repeated]",
        ),
    ],
)
def test_a_fault_is_told_with_its_place(
    tmp_path: Path, table: str, text: str, problem: str
) -> None:
    assert problem in told(write_set(tmp_path, **{table: text}))


def test_an_empty_level_is_told(tmp_path: Path) -> None:
    problems = told(write_set(tmp_path, places="place,level\nKars,\n"))
    assert problems == [
        "places.csv:2:6: error: the cell “level” is empty (fill it in) [cell.empty]"
    ]
