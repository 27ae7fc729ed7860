"""A small question set for the tests of the verification, made in code."""

from dataclasses import replace

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import (
    Alternative,
    Dataset,
    Event,
    Place,
    PlaceLevel,
    Relation,
    RelationKind,
    Series,
    Source,
    Status,
)

HANDBOOK = Source("Handbook of treaties", "https://example.org/handbook", "p. 12")
DAY = frozenset({"day", "month", "year", "place", "order"})


def event(name: str, title: str, date: str = "", **fields: object) -> Event:
    """Return an established event with a source, dated in EDTF."""
    when = parse_edtf(date) if date else None
    plain = Event(id=name, title=title, date=when, scorable=DAY, sources=(HANDBOOK,))
    return replace(plain, **fields)  # type: ignore[arg-type]  # tests name real fields


def agreement(name: str, of: str, date: str, place: str, **fields: object) -> Event:
    """Return a signed treaty."""
    return event(
        name,
        f"{of} signed",
        date,
        kind="agreement",
        clause=f"the {of} was signed",
        inquiry=f"was the {of} signed",
        place=place,
        **fields,
    )


EVENTS = (
    agreement("batum", "Treaty of Batum", "1918-06-04", "Batumi", aliases=("Batum Treaty",)),
    agreement("mudros", "Armistice of Mudros", "1918-10-30", "Mudros"),
    agreement("moscow", "Treaty of Moscow", "1921-03-16", "Moscow"),
    agreement("friendship", "Friendship Treaty", "1921-10-13", "Kars"),
    agreement("trade", "Trade Agreement", "1992-11-01", "Ankara"),
    agreement("charter", "Regional Charter", "2010-08-16", "Baku"),
    agreement("accord", "Gas Accord", "2012-06-26", "Istanbul"),
    event("recognition", "Independence recognised", "1991-11-09"),
    event("restored", "Diplomatic relations restored", "1992-01-14"),
    event("capture", "Capture of Kalbajar", "1993-03-27/1993-04-03", scorable=frozenset()),
    event("siege", "Siege ended", "1993-04", scorable=frozenset({"month", "year", "order"})),
    event("closure", "Border closed", "1993-04", scorable=frozenset({"month", "year", "order"})),
    event(
        "war",
        "Autumn War",
        "2020-09-27",
        end=parse_edtf("2020-11-10"),
        scorable=frozenset({"start-month", "year", "order"}),
    ),
    event("blockade", "Blockade", "1989-09/..", scorable=frozenset({"start-year"})),
    event("pipeline", "Gas pipeline opened", "2006-12~", scorable=frozenset({"year", "order"})),
    event("north", "Northern consulate", place="Nakhchivan", kind="institution", series="offices"),
    event("south", "Southern consulate", place="Ganja", kind="institution", series="offices"),
    event("truce", "Truce", "1994-05-09"),
    event("parade", "Parade", "1994-05-09"),
    event("march", "March fighting", "1919-03", shown_with=("september",)),
    event("september", "September fighting", "1919-09", shown_with=("march",)),
    event("severed", "Relations severed", "1920-04-28", status=Status.DISPUTED),
)

RELATIONS = (
    Relation("closure", RelationKind.FOLLOWS_FROM, "siege"),
    Relation("siege", RelationKind.PART_OF, "capture"),
    Relation("parade", RelationKind.COMMEMORATES, "truce"),
    Relation("recognition", RelationKind.PRECEDES, "restored"),
)

PLACES = (
    Place("Georgia", PlaceLevel.COUNTRY),
    Place("Türkiye", PlaceLevel.COUNTRY, names=("Turkey",)),
    Place("Azerbaijan", PlaceLevel.COUNTRY),
    Place("Batumi", PlaceLevel.CITY, "Georgia", ("Batum",)),
    Place("Mudros", PlaceLevel.CITY),
    Place("Moscow", PlaceLevel.CITY),
    Place("Kars", PlaceLevel.CITY, "Türkiye"),
    Place("Ankara", PlaceLevel.CITY, "Türkiye"),
    Place("Istanbul", PlaceLevel.CITY, "Türkiye", ("İstanbul",)),
    Place("Baku", PlaceLevel.CITY, "Azerbaijan", ("Bakı",)),
    Place("Ganja", PlaceLevel.CITY, "Azerbaijan", ("Gəncə",)),
    Place("Nakhchivan", PlaceLevel.CITY, "Azerbaijan"),
)

ALTERNATIVES = (
    Alternative("trade", "date", "1992-11-02", parse_edtf("1992-11-02")),
    Alternative("trade", "place", "Istanbul"),
    Alternative("accord", "date", "2012-06", parse_edtf("2012-06")),
)


def small_set() -> Dataset:
    """Return the set: events, their places, relations and recorded alternatives."""
    return Dataset(
        id="small",
        title="Small set",
        events=EVENTS,
        relations=RELATIONS,
        places={place.name: place for place in PLACES},
        alternatives=ALTERNATIVES,
        series={"offices": Series("offices", "consulates", closed=True)},
        names=(("Autumn War", "Patriotic War"),),
        hash="ab12",
    )
