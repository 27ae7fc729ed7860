"""Small question sets for the tests of generation."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

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
from quizapp.dataset.reader import load
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.wording import Wording
from quizapp.paths import bundled

WORDING = Wording.read(bundled("resources") / "wording" / "en.toml")
SOURCE = Source("Ministry of Foreign Affairs", "https://example.org/relations", "page 1")
QUESTIONS = Path(bundled("questions"))


MISSION = {"series": "missions", "inquiry": "does the state have a mission"}


def event(name: str, date: str, scorable: str = "year month day order", **fields: object) -> Event:
    """Make an established event; dates are EDTF, `end` may be given as EDTF too."""
    end = fields.pop("end", "")
    made = Event(
        id=name,
        title=str(fields.pop("title", name.replace("-", " ").capitalize())),
        date=parse_edtf(date) if date else None,
        end=parse_edtf(str(end)) if end else None,
        scorable=frozenset(scorable.split()),
        sources=(SOURCE,),
    )
    return replace(made, **fields)


def dataset(*events: Event, **fields: object) -> Dataset:
    """Make a set of some events."""
    made = Dataset(id="sample", title="Sample", events=events, hash="0" * 64)
    return replace(made, **fields)


def article() -> Dataset:
    """Return dated statements of one article, as the article words them."""
    return dataset(
        event("adr-proclaimed", "1918-05-28", "year month day place order", place="Tiflis"),
        event("relations-1918", "1918-08", "year month order", title="First relations"),
        event("takeover", "1920-04-28"),
        event("recognition", "1991-11-09"),
        event("relations-restored", "1992-01-14"),
        event("embassy", "1992-08", "year month order", kind="institution"),
        event(
            "trade-agreement-signed",
            "1992-11-01",
            "year month place order",
            place="Ankara",
            kind="agreement",
        ),
        event("consulate-istanbul", "1993-01", "year month order", kind="institution"),
        event("trade-agreement-in-force", "1993-01-23", kind="agreement"),
        event("kalbajar", "1993-03-27", "year month order", end="1993-04-03"),
        event("border-sealed", "1993-04/..", "order"),
        event("consulate-kars", "2004-04", "year month order", kind="institution"),
        event("parade", "2020-12-10", "year month day place order", place="Baku"),
        event("declaration", "2021-06-15", kind="agreement"),
        event("letter", "2022-01-14", "year month order"),
        event("mission-nakhchivan", "", "place", place="Nakhchivan", **MISSION),
        event("mission-ganja", "", "place", place="Ganja", **MISSION),
        event("heirs", "", "", status=Status.OPINION),
        relations=(
            Relation("border-sealed", RelationKind.FOLLOWS_FROM, "kalbajar"),
            Relation(
                "trade-agreement-in-force", RelationKind.ENTERS_INTO_FORCE, "trade-agreement-signed"
            ),
            Relation("relations-restored", RelationKind.FOLLOWS_FROM, "recognition"),
        ),
        places={place.name: place for place in PLACES},
        series={"missions": Series("missions", "missions of one state in the other", closed=True)},
        alternatives=(
            Alternative("declaration", "date", "2021-06-16", parse_edtf("2021-06-16")),
            Alternative("trade-agreement-signed", "place", "Baku"),
        ),
    )


@cache
def bundled_set() -> Dataset:
    """Return the set that comes with the program."""
    return load(QUESTIONS / "azerbaijan-turkiye")


PLACES = (
    Place("Azerbaijan", PlaceLevel.COUNTRY),
    Place("Türkiye", PlaceLevel.COUNTRY, names=("Turkey",)),
    Place("Georgia", PlaceLevel.COUNTRY),
    Place("Baku", PlaceLevel.CITY, "Azerbaijan"),
    Place("Ganja", PlaceLevel.CITY, "Azerbaijan", ("Yelizavetpol",)),
    Place("Nakhchivan", PlaceLevel.CITY, "Azerbaijan"),
    Place("Shusha", PlaceLevel.CITY, "Azerbaijan", ("Shushi",)),
    Place("Alat", PlaceLevel.CITY, "Azerbaijan"),
    Place("Ankara", PlaceLevel.CITY, "Türkiye"),
    Place("Istanbul", PlaceLevel.CITY, "Türkiye", ("İstanbul",)),
    Place("Tiflis", PlaceLevel.CITY, "Georgia", ("Tbilisi",)),
    Place("Batum", PlaceLevel.CITY, "Georgia", ("Batumi",)),
)


def generator(of: Dataset) -> Generator:
    """Return a generator with the English wording."""
    return Generator(of, WORDING)


def many(kind: str, of: Dataset | None = None, seeds: int = 40) -> Sequence[Question]:
    """Return the questions of one kind that many quizzes of a set hold."""
    if of is None:
        return _of_the_article(kind, seeds)
    made, kinds = generator(of), frozenset([kind])
    return [question for seed in range(seeds) for question in made.quiz(Plan(3, seed, kinds))]


@cache
def _of_the_article(kind: str, seeds: int) -> Sequence[Question]:
    return tuple(many(kind, article(), seeds))
