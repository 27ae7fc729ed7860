"""Stretches of timeline made by hand, and a sheet whose letters are all equally wide."""

from pathlib import Path

from hypothesis import strategies as st

from quizapp.dataset.dates import Grain, HistoricalDate, cell_at, exact_day, parse_edtf
from quizapp.dataset.model import Event, Relation, RelationKind, Status
from quizapp.generation.question import Stretch
from quizapp.generation.wording import Wording
from quizapp.ui.theme import Role
from quizapp.ui.timeline.marks import Mark, Scene
from quizapp.ui.timeline.scale import Window
from quizapp.ui.timeline.windows import around
from quizapp.ui.timeline.wording import Sheet
from quizapp.ui.widgets.timeline_words import TranslatedWords

WORDING = Path(__file__).parents[3] / "resources" / "wording" / "en.toml"
DATES = Wording.read(WORDING).dates
YEAR = 365.25

RELATIONS_1992 = (
    ("first", "1918-08", "First diplomatic relations"),
    ("end", "1920-04-28", "Relations end"),
    ("recognition", "1991-11-09", "Türkiye recognises Azerbaijan"),
    ("restored", "1992-01-14", "Diplomatic relations restored"),
    ("embassy", "1992-08", "Embassy opens in Ankara"),
    ("trade", "1992-11-01", "Trade agreement signed"),
    ("istanbul", "1993-01", "Consulate in Istanbul"),
    ("force", "1993-01-23", "Trade agreement in force"),
    ("kars", "2004-04", "Consulate in Kars"),
    ("declaration", "2021-06-16", "Shusha Declaration"),
    ("letter", "2022-01-14", "Letter on 30 years"),
)


def event(name: str, date: str = "", title: str = "", *, disputed: bool = False) -> Event:
    """Return an event whose date is written in EDTF, or is not known."""
    return Event(
        id=name,
        title=title or f"Event {name}",
        date=parse_edtf(date) if date else None,
        status=Status.DISPUTED if disputed else Status.ESTABLISHED,
    )


def relation(name: str, kind: RelationKind, target: str) -> Relation:
    """Return a stated link."""
    return Relation(name, kind, target)


def stretch(
    *focus: str, events: tuple[Event, ...] = (), links: tuple[Relation, ...] = ()
) -> Stretch:
    """Return a stretch around some asked events, by default among those of 1918-2022."""
    given = events or tuple(event(*row) for row in RELATIONS_1992)
    return Stretch(focus, events=given, relations=links)


def sheet(width: float = 760, lanes: int = 2, scale: float = 1.0) -> Sheet:
    """Return a sheet on which every letter is 6 px wide at 100 %."""

    def px(value: float) -> int:
        return 0 if value == 0 else max(1, round(value * scale))

    def measure(text: str, role: Role) -> float:
        return len(text) * (7 if role == "smallS" else 6) * scale

    return Sheet(width, lanes, px, measure, TranslatedWords(DATES))


def around_asked(scene: Scene, half: float) -> Window:
    """Return the window of so many days on both sides of the asked event."""
    return around(scene.asked[0].middle, half)


def mark(scene: Scene, name: str) -> Mark:
    """Return the mark of an event, not of another date given for it."""
    return next(mark for mark in scene.marks if mark.event == name and not mark.claim)


@st.composite
def any_date(draw: st.DrawFn) -> HistoricalDate:
    """Draw a date of any precision from deep before Christ to the far future, ends open or not."""
    day = draw(st.integers(-2_000_000, 2_000_000) | st.integers(720_000, 740_000))
    shape = draw(st.sampled_from(("day", "cell", "about", "period", "since", "until")))
    if shape == "day":
        return exact_day(day)
    grain = draw(st.sampled_from(tuple(Grain)))
    lo, hi = cell_at(day, grain)
    if shape == "cell":
        return HistoricalDate(lo, hi, grain)
    if shape == "about":
        return HistoricalDate(lo, hi, grain, approximate=True)
    if shape == "since":
        return HistoricalDate(lo, None, grain, grain)
    if shape == "until":
        return HistoricalDate(None, hi, grain, grain)
    return HistoricalDate(lo, hi + draw(st.integers(0, 9_000)), grain, Grain.DAY)


@st.composite
def any_stretch(draw: st.DrawFn) -> Stretch:
    """Draw a stretch with any dates, one or more of its events asked, and any links."""
    dates = draw(st.lists(any_date(), min_size=1, max_size=24))
    events = tuple(
        Event(id=f"e{place}", title=("Title " * 12)[: 1 + 37 * place % 70], date=date)
        for place, date in enumerate(dates)
    )
    names = [one.id for one in events]
    focus = draw(st.lists(st.sampled_from(names), min_size=1, max_size=6, unique=True))
    links = draw(
        st.lists(
            st.builds(
                Relation,
                st.sampled_from(names),
                st.sampled_from(tuple(RelationKind)),
                st.sampled_from(names),
            ),
            max_size=6,
        )
    )
    return Stretch(tuple(focus), events=events, relations=tuple(links))
