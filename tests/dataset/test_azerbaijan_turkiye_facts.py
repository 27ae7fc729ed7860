"""What the bundled set tells beside its events is true to them, neutral and balanced."""

import re
from collections import Counter

import pytest

from quizapp.dataset.folding import contains_words
from quizapp.dataset.model import Dataset, Event, RelationKind, Status
from quizapp.dataset.reader import load
from tests.dataset.test_azerbaijan_turkiye import FOLDER, LOADED_WORDS, unquoted
from tests.source_code import ROOT

ARTICLE = ROOT.parent / "shared" / "dataset" / "source-article.txt"
TOLL = re.compile(
    r"\b(?:kill\w*|die[ds]?|dead|deaths?|victims?|casualt\w*|tolls?|lives|displaced|refugees?)\b",
    re.IGNORECASE,
)
LONGEST_QUOTATION_IN_WORDS = 25


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return load(FOLDER)


def own_words(dataset: Dataset) -> list[str]:
    """Return everything that the tables beside the events say in the words of the set."""
    return [
        *(person.did for person in dataset.persons),
        *(text for quantity in dataset.quantities for text in (quantity.inquiry, quantity.said)),
        *(dispute.question for dispute in dataset.disputes),
        *(position.text for dispute in dataset.disputes for position in dispute.positions),
        *(era.title for era in dataset.eras),
    ]


def everything_asked(event: Event) -> str:
    return " ".join((event.title, event.clause, event.inquiry))


def test_people_are_people_of_their_rows(dataset: Dataset) -> None:
    for person in dataset.persons:
        assert person.name in dataset.by_id[person.event].people, person
    for event in dataset.events:
        if "people" in event.scorable:
            named = {person.name for person in dataset.persons if person.event == event.id}
            assert named == set(event.people), event.id


def test_no_person_is_the_answer_to_most_questions(dataset: Dataset) -> None:
    counts = Counter(
        person.name
        for person in dataset.persons
        if dataset.by_id[person.event].may_be_asked("people")
    )
    assert len(counts) >= 3
    assert max(counts.values()) < 0.8 * counts.total()


def test_a_deed_does_not_name_anybody(dataset: Dataset) -> None:
    for person in dataset.persons:
        assert not any(contains_words(person.did, other.name) for other in dataset.persons)


def test_every_relation_that_is_a_role_is_told_as_one(dataset: Dataset) -> None:
    told = {(role.of, role.role, role.event) for role in dataset.role_dates if role.of}
    roles = {"ratifies": "ratified", "enters-into-force": "in-force"}
    related = {
        (relation.event, roles[relation.kind], relation.target)
        for relation in dataset.relations
        if relation.kind in roles
    }
    assert told == related


def test_a_further_date_stands_in_the_statement_or_in_a_row_of_its_own(dataset: Dataset) -> None:
    stated = {role.event: role.date.edtf() for role in dataset.role_dates if not role.of}
    assert stated == {"pta-2020": "2021-03-01", "id-card-travel-2021": "2020-12-10"}
    assert "1 March 2021" in dataset.by_id["pta-2020"].statement
    assert "10 December 2020" in dataset.by_id["id-card-travel-2021"].statement


def test_numbers_are_settled_and_follow_from_their_rows(dataset: Dataset) -> None:
    assert all(
        dataset.by_id[quantity.event].status is Status.ESTABLISHED
        for quantity in dataset.quantities
    )
    numbers = {quantity.event: (quantity.lo, quantity.hi) for quantity in dataset.quantities}
    war = dataset.by_id["war-2020"].span
    assert war is not None
    assert war.lo is not None
    assert war.hi is not None
    assert numbers.pop("war-2020") == (war.hi - war.lo, war.hi - war.lo + 1) == (44, 45)
    for event, (lo, hi) in numbers.items():
        assert lo == hi == len(dataset.by_id[event].parties), event
        assert dataset.by_id[event].scorable & {"count", "parties"}, event


def test_parties_are_asked_only_of_agreements(dataset: Dataset) -> None:
    asked = [event for event in dataset.events if "parties" in event.scorable]
    assert asked
    assert {event.kind for event in asked} == {"agreement"}


def test_better_sources_stand_before_copies(dataset: Dataset) -> None:
    for event in dataset.events:
        own = [source for source in event.sources if source.independent]
        ranks = [(not source.primary, "(mirror)" in source.title) for source in own]
        assert ranks == sorted(ranks), event.id


def test_no_question_can_ask_how_many_people_died(dataset: Dataset) -> None:
    for quantity in dataset.quantities:
        assert not TOLL.search(f"{quantity.measure} {quantity.inquiry} {quantity.unit}")
        assert quantity.unit in ("days", "states", "parties")
    for event in dataset.events:
        if event.scorable:
            assert not TOLL.search(everything_asked(event)), event.id


def test_what_is_shown_beside_questions_tells_no_toll(dataset: Dataset) -> None:
    for dispute in dataset.disputes:
        about = (dispute.question, *(position.text for position in dispute.positions))
        for text in about:
            assert not (TOLL.search(text) and re.search(r"\d,\d{3}", text)), text


def test_quotations_are_short_and_those_of_the_article(dataset: Dataset) -> None:
    assert len(dataset.quotes) == 8
    for quote in dataset.quotes:
        assert len(quote.text.split()) <= LONGEST_QUOTATION_IN_WORDS
        assert dataset.by_id[quote.event].status in (Status.ESTABLISHED, Status.ATTRIBUTED)
        assert not re.search(r"occup|liberat|genocid|massacr|rightful|holi", quote.text)


@pytest.mark.skipif(not ARTICLE.exists(), reason="the source article is not part of the project")
def test_quotations_stand_in_the_article_word_for_word(dataset: Dataset) -> None:
    article = ARTICLE.read_text(encoding="utf-8").replace("'", "’")
    for quote in dataset.quotes:
        assert quote.text in article, quote.text


def test_every_disputed_row_is_told_from_two_sides_at_least(dataset: Dataset) -> None:
    disputed = {event.id for event in dataset.events if event.status is Status.DISPUTED}
    assert {dispute.event for dispute in dataset.disputes} == disputed
    assert len(disputed) == 11
    for dispute in dataset.disputes:
        assert len({position.source for position in dispute.positions}) >= 2, dispute.event


def test_every_position_is_that_of_a_source_of_its_row(dataset: Dataset) -> None:
    for dispute in dataset.disputes:
        urls = {source.url for source in dataset.by_id[dispute.event].sources}
        titles = {source.title for source in dataset.by_id[dispute.event].sources}
        for position in dispute.positions:
            assert position.url in urls, position
            assert position.source in titles, position


def test_no_side_has_the_first_and_the_last_word(dataset: Dataset) -> None:
    for dispute in dataset.disputes:
        assert dispute.positions[0].source != dispute.positions[-1].source


def test_loaded_words_stand_in_quotation_marks(dataset: Dataset) -> None:
    for text in own_words(dataset):
        assert not LOADED_WORDS.search(unquoted(text)), text


def test_the_modern_state_is_called_turkiye(dataset: Dataset) -> None:
    assert not any(re.search(r"\bTurkey\b", text) for text in own_words(dataset))


def test_places_of_the_conflict_carry_both_names(dataset: Dataset) -> None:
    for text in own_words(dataset):
        plain = text.replace("Shusha Declaration", "")
        for name, other in (("Shusha", "Shushi"), ("Kalbajar", "Karvachar")):
            assert name not in plain or f"{name} ({other})" in plain, text


def test_what_is_shown_only_together_is_shown_together_from_both_sides(dataset: Dataset) -> None:
    claims = {"march-1918-genocide-claim"}
    for event in dataset.events:
        for other in event.shown_with:
            assert event.id in claims or event.id in dataset.by_id[other].shown_with, event.id


def test_eras_begin_on_the_days_of_established_events(dataset: Dataset) -> None:
    spans = [e.span for e in dataset.events if e.status is Status.ESTABLISHED and e.span]
    known = {day for span in spans for day in (span.lo, span.hi)}
    assert [era.id for era in dataset.eras] == [
        "first-republic", "soviet-years", "first-years", "turn-of-the-century", "recent-years",
    ]  # fmt: skip
    assert all(era.date.lo in known for era in dataset.eras)
    for earlier, later in zip(dataset.eras, dataset.eras[1:], strict=False):
        assert earlier.date.hi is not None
        assert earlier.date.hi + 1 == later.date.lo
    assert dataset.eras[-1].date.hi is None


def test_every_era_holds_events_that_can_be_sorted_into_it(dataset: Dataset) -> None:
    for era in dataset.eras:
        inside = [
            event
            for event in dataset.events
            if event.may_be_asked("order") and event.span and event.span.within(era.date)
        ]
        assert len(inside) >= 3, era.id


def test_attributed_rows_name_the_source_that_says_it(dataset: Dataset) -> None:
    for event in dataset.events:
        if event.status is Status.ATTRIBUTED and event.scorable:
            assert event.sources[0].title, event.id
            assert not contains_words(everything_asked(event), "according to the source")


def test_the_parade_and_the_declaration_are_in_order_and_no_consequence(dataset: Dataset) -> None:
    pair = {"victory-parade-2020", "shusha-declaration-2021"}
    between = [r for r in dataset.relations if {r.event, r.target} == pair]
    assert [relation.kind for relation in between] == [RelationKind.PRECEDES]
