"""The strip in words: rows for a table, sentences for a screen reader."""

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.gaps import Gap, Unit, gap
from quizapp.dataset.model import RelationKind
from quizapp.ui.timeline.marks import scene_of
from quizapp.ui.timeline.rows import rows_of
from quizapp.ui.widgets.timeline_words import TranslatedWords
from tests.ui.timeline.scenes import DATES, event, relation, stretch

WORDS = TranslatedWords(DATES)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        ("1991-11-09", "1992-01-14", "66 days"),
        ("1992-01-14", "1992-01-15", "1 day"),
        ("1992-01-14", "1992-01-14", "the same day"),
        ("1992-01-14", "1992-08", "about 7 months"),
        ("1992-01-14", "1992-02", "about 1 month"),
        ("1992-01-14", "1992-01", "less than a month"),
        ("1920-04-28", "1992-01-14", "about 72 years"),
        ("1917", "1918", "about 1 year"),
        ("1917", "1917-05-01", "less than a year"),
    ],
)
def test_gaps_in_words(one: str, other: str, words: str) -> None:
    assert WORDS.gap(gap(parse_edtf(one), parse_edtf(other))) == words


def test_a_chip_drops_about() -> None:
    years = Gap(72, Unit.YEAR, about=True)
    assert WORDS.earlier("28 Apr 1920", years) == "28 Apr 1920 · 72 years earlier"
    assert WORDS.later("1992", years) == "1992 · 72 years later"
    assert WORDS.later("1992", Gap(0, Unit.YEAR, about=True)) == "1992"


@pytest.mark.parametrize("kind", list(RelationKind))
def test_every_kind_of_link_has_a_word(kind: RelationKind) -> None:
    assert WORDS.linked(kind)


def test_every_event_has_a_sentence() -> None:
    links = (relation("restored", RelationKind.FOLLOWS_FROM, "recognition"),)
    rows = rows_of(scene_of(stretch("restored", links=links), ("embassy",)), WORDS)
    sentences = {row.event: row.sentence for row in rows}
    assert sentences["recognition"] == (
        "9 November 1991: Türkiye recognises Azerbaijan (66 days earlier)."
    )
    assert sentences["restored"] == (
        "14 January 1992: Diplomatic relations restored "
        "(asked; follows from “Türkiye recognises Azerbaijan”)."
    )
    assert sentences["embassy"] == (
        "August 1992: Embassy opens in Ankara (about 7 months later; your answer)."
    )


def test_several_asked_events_are_numbered_and_need_no_distance() -> None:
    rows = rows_of(scene_of(stretch("recognition", "restored")), WORDS)
    asked = [row for row in rows if row.notes]
    assert [row.notes for row in asked] == [("1 · asked",), ("2 · asked",)]
    assert all(row.distance == "" for row in rows)


def test_what_has_no_date_comes_last_and_says_so() -> None:
    events = (event("x", title="Embassy in Baku."), event("a", "1991", disputed=True))
    rows = rows_of(scene_of(stretch("x", events=events)), WORDS)
    assert [row.sentence for row in rows] == [
        "1991: Event a (sources differ).",
        "No date is known: Embassy in Baku (asked).",
    ]
