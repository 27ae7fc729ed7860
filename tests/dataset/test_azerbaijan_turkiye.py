"""The bundled set is whole, neutral, and gives no answer away."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.dataset.chronology import Chronology
from quizapp.dataset.dates import Grain
from quizapp.dataset.model import FACTS, Dataset, Event, PlaceLevel, Status
from quizapp.dataset.reader import Reading, read
from tests.source_code import ROOT

FOLDER = ROOT / "questions" / "azerbaijan-turkiye"
ARTICLE = "https://report.az/en/analytics/"
DATE_WORDS = re.compile(
    r"\b(?:\d{3,4}|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|spring|summer|autumn|winter|century|years?|\d+(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
PROPER_NAMES = re.compile(r"Resolution 822|“Contract of the Century”|March Days|September Days")
LOADED_WORDS = re.compile(
    r"\b(?:occup\w*|liberat\w*|genocid\w*|massacr\w*|ethnic cleansing|brother(?:ly|hood)|fratern\w*"
    r"|rightful\w*|holy|holiest|sacred|victor\w*|patriotic|heirs?|enem\w+|aggress\w*|terror\w*"
    r"|heroic|martyr\w*|invad\w*|invasion|annex\w*|separatis\w*|puppet|regime|zangazur)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def reading() -> Reading:
    return read(FOLDER)


@pytest.fixture(scope="module")
def dataset(reading: Reading) -> Dataset:
    assert reading.dataset is not None, "\n".join(map(str, reading.problems))
    return reading.dataset


def table(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def asked(dataset: Dataset) -> list[Event]:
    return [event for event in dataset.events if event.scorable]


def wordings(event: Event) -> Iterator[str]:
    yield from (event.title, event.clause, event.inquiry)


def unquoted(text: str) -> str:
    return re.sub(r"“[^”]*”", "", text)


def test_it_is_read_without_a_word_of_complaint(reading: Reading) -> None:
    assert reading.problems == ()


def test_it_is_whole(dataset: Dataset) -> None:
    assert (dataset.id, len(dataset.events), len(dataset.relations)) == (
        "azerbaijan-turkiye", 120, 88,
    )  # fmt: skip
    counts = Counter(event.status for event in asked(dataset))
    assert counts == {Status.ESTABLISHED: 76, Status.ATTRIBUTED: 8}


def test_every_sentence_of_the_article_is_traced() -> None:
    traced = {int(number) for row in table("events.csv") for number in row["sentences"].split(";")
              if number.strip()}  # fmt: skip
    assert traced == set(range(1, 44))


def test_a_row_from_the_article_names_the_article_and_its_sentences() -> None:
    located = {
        row["event"]: set(re.findall(r"\d+", row["locator"].split("(")[0]))
        for row in table("sources.csv")
        if row["url"].startswith(ARTICLE)
    }
    for row in table("events.csv"):
        assert located.get(row["id"], set()) == set(re.findall(r"\d+", row["sentences"]))


def test_the_article_is_no_independent_source_and_never_the_only_one(dataset: Dataset) -> None:
    for event in dataset.events:
        assert not any(
            source.independent for source in event.sources if source.url.startswith(ARTICLE)
        )
        if event.status is Status.ESTABLISHED:
            assert event.sources[0].independent


def test_what_is_not_asked_says_why() -> None:
    for row in table("events.csv"):
        assert bool(row["scorable"]) != bool(row["use"]), row["id"]


def test_a_date_is_asked_only_at_its_precision(dataset: Dataset) -> None:
    assert sum("day" in event.scorable for event in dataset.events) == 44
    for event in asked(dataset):
        for fact in event.scorable & FACTS.keys():
            date = event.date if fact.startswith("start-") else event.span
            assert date is not None
            assert date.cell(FACTS[fact]) is not None
        if "day" in event.scorable:
            assert event.date is not None
            assert event.date.coarsest is Grain.DAY


def test_every_dated_row_has_words_for_a_question(dataset: Dataset) -> None:
    for event in dataset.events:
        if event.scorable or event.date is not None:
            assert event.clause, event.id
            assert re.match(r"(?:was|were|did|does) ", event.inquiry), event.id
            assert not event.clause.endswith((".", "?")), event.id
            assert not event.inquiry.endswith((".", "?")), event.id


@pytest.mark.parametrize("part", ["title", "clause", "inquiry"])
def test_no_wording_gives_a_date_away(dataset: Dataset, part: str) -> None:
    for event in dataset.events:
        text = PROPER_NAMES.sub("", getattr(event, part))
        assert not DATE_WORDS.search(text), f"{event.id}: {text}"


def test_the_names_of_months_in_a_title_belong_to_rows_that_are_never_asked(
    dataset: Dataset,
) -> None:
    named = {event.id for event in dataset.events if re.search(r"March|September", event.title)}
    assert named == {"march-days-1918", "march-1918-genocide-claim", "september-days-1918"}
    assert not any(dataset.by_id[id_].scorable for id_ in named)


def test_wordings_are_neutral(dataset: Dataset) -> None:
    for event in dataset.events:
        for text in wordings(event):
            assert not LOADED_WORDS.search(text), f"{event.id}: {text}"


def test_established_statements_use_loaded_words_only_in_quotation_marks(
    dataset: Dataset,
) -> None:
    for event in dataset.events:
        if event.status is Status.ESTABLISHED:
            assert not LOADED_WORDS.search(unquoted(event.statement)), event.id


def test_what_is_not_established_is_laid_at_somebodys_door(dataset: Dataset) -> None:
    spoken = re.compile(
        r"[Aa]ccording to|[Tt]he source|officially describes|In the letter Aliyev|other accounts"
    )
    for event in dataset.events:
        if event.status is not Status.ESTABLISHED:
            assert spoken.search(event.statement), f"{event.id}: {event.statement}"


def test_the_modern_state_is_called_turkiye(dataset: Dataset) -> None:
    for event in dataset.events:
        texts = (*wordings(event), event.statement, event.topic, *event.parties, event.place)
        assert not any(re.search(r"\bTurkey\b", text) for text in texts), event.id


def test_places_of_the_conflict_carry_both_names(dataset: Dataset) -> None:
    for event in dataset.events:
        if event.status is not Status.ESTABLISHED:
            continue
        text = event.statement.replace("Shusha Declaration", "")
        for name, other in (("Shusha", "Shushi"), ("Kalbajar", "Karvachar")):
            assert name not in text or f"{name} ({other})" in text, event.id


def test_every_title_is_unlike_every_other_and_fits_a_list(dataset: Dataset) -> None:
    titles = [event.title for event in dataset.events]
    assert len({title.casefold() for title in titles}) == len(titles)
    assert max(map(len, titles)) <= 52
    assert all(event.clause != other.clause for event, other in _pairs(asked(dataset)))


def _pairs(events: list[Event]) -> Iterator[tuple[Event, Event]]:
    yield from ((a, b) for place, a in enumerate(events) for b in events[:place])


def test_parties_stand_in_alphabetical_order(dataset: Dataset) -> None:
    for event in dataset.events:
        folded = [re.sub("ü", "u", party.casefold()) for party in event.parties]
        assert folded == sorted(folded), event.id


def test_the_killings_of_one_side_are_never_shown_without_those_of_the_other(
    dataset: Dataset,
) -> None:
    march, september = dataset.by_id["march-days-1918"], dataset.by_id["september-days-1918"]
    assert september.id in march.shown_with
    assert march.id in september.shown_with
    for event in (march, september):
        assert event.sensitive
        assert not event.scorable
        assert not re.search(r"\d,\d{3}", event.statement)


@pytest.mark.parametrize(
    ("event", "value"),
    [
        ("shusha-declaration-2021", "2021-06-16"),
        ("trade-agreement-1992", "1992-11-01"),
        ("trade-agreement-1992", "1992-11-02"),
        ("victory-day-decree-2020", "2020-11-10"),
        ("victory-day-decree-2020", "2020-12-02"),
        ("az-constitutional-act-1991", "1991-10-29"),
        ("battle-of-baku-1918", "1918-09-14"),
        ("bishkek-protocol-1994", "1994-05-12"),
        ("unscr-822-1993", "1993-04-06"),
        ("border-closure-1993", "1993-04-03"),
        ("statement-2020-11", "2020-11-10"),
        ("tanap-agreement-2012", "Istanbul"),
        ("tanap-agreement-2012", "Ankara"),
    ],
)
def test_a_value_that_some_source_gives_is_recorded(
    dataset: Dataset, event: str, value: str
) -> None:
    assert value in {alternative.value for alternative in dataset.alternatives_of[event]}


def test_a_place_is_asked_only_where_one_town_or_district_is_known(dataset: Dataset) -> None:
    for event in asked(dataset):
        if "place" in event.scorable:
            place = dataset.places[event.place]
            assert place.level in (PlaceLevel.CITY, PlaceLevel.REGION)
            assert dataset.places[place.within].level is PlaceLevel.COUNTRY


def test_the_consulates_general_form_a_closed_series(dataset: Dataset) -> None:
    ids = ("tr-consulate-nakhchivan", "tr-consulate-ganja")
    members = [dataset.by_id[id_] for id_ in ids]
    assert {event.series for event in members} == {"tr-consulates-general-az"}
    assert dataset.series["tr-consulates-general-az"].closed
    assert all(event.as_of is not None and event.date is None for event in members)
    assert all(event.place not in event.inquiry for event in members)


def test_kalbajar_came_before_the_closing_of_the_border(dataset: Dataset) -> None:
    order = Chronology(dataset.events, dataset.relations)
    assert order.before("kalbajar-1993", "border-closure-1993") == (
        "kalbajar-1993 precedes border-closure-1993"
    )
    assert not order.comparable("az-consulate-istanbul-1993", "trade-agreement-1992-in-force")
    assert not order.comparable("border-still-closed", "az-consulate-kars-2004")


def test_its_tables_are_plain_text_for_every_spreadsheet() -> None:
    for path in sorted(Path(FOLDER).glob("*.csv")):
        data = path.read_bytes()
        assert not data.startswith(b"\xef\xbb\xbf"), path.name
        assert b"\r" not in data, path.name
        assert not re.search(rb'(?m)(?:^|,)"?[=+@]', data), path.name


def test_the_description_of_the_sources_counts_right(dataset: Dataset) -> None:
    text = (FOLDER / "SOURCES.md").read_text(encoding="utf-8")
    for status in Status:
        count = sum(event.status is status for event in dataset.events)
        assert f"| {status} | {count} |" in text
    limits = text.split("## Limits")[1]
    named = set(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*-(?:19|20)\d\d\b", limits))
    assert named <= dataset.by_id.keys()
