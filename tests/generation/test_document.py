"""Tests of the JSON form of questions."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Dispute, Event, Position, Relation, RelationKind, Status
from quizapp.generation.document import DocumentError, from_document, snapshot, to_document
from quizapp.generation.question import (
    Citation,
    Derivation,
    Fact,
    Option,
    Precedence,
    Question,
    Refutation,
    Stretch,
)
from tests.factories import choice_question, order_question
from tests.generation.shapes.strategies import shapes

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text("abcdef-", min_size=1, max_size=6)
said = st.text("abc ", min_size=1, max_size=9)
positions = st.builds(Position, texts, texts, texts)
tuples_of_names = st.lists(names, max_size=4).map(tuple)
shares = st.floats(0, 1)
dates = st.sampled_from(
    (
        "1992-01-14", "1918-08", "1993-22", "1917~", "192X?", "18XX%", "1918/1920-04-28",
        "1993-04/..", "../1920", "-0026", "-043X", "Y-120000-03-01", "Y20000", "1914~/1918",
    )
).map(parse_edtf)  # fmt: skip
events = st.builds(
    Event,
    id=names,
    title=texts,
    date=st.none() | dates,
    end=st.none() | dates,
    clause=texts,
    place=texts,
    kind=names,
    status=st.sampled_from(Status),
    parties=tuples_of_names,
    statement=texts,
    line=st.integers(0, 9),
)
stretches = st.builds(
    Stretch,
    focus=tuples_of_names,
    before=tuples_of_names,
    after=tuples_of_names,
    events=st.lists(events, max_size=3).map(tuple),
    withheld=st.integers(0, 8),
    relations=st.lists(
        st.builds(Relation, names, st.sampled_from(RelationKind), names), max_size=3
    ).map(tuple),
)


def _lettered(options: list[Option]) -> tuple[Option, ...]:
    return tuple(
        replace(option, id=letter) for letter, option in zip("abcd", options, strict=False)
    )


def _questions(count: int) -> st.SearchStrategy[Question]:
    return st.builds(
        Question,
        id=names,
        kind=names,
        stem=texts,
        facts=st.lists(st.builds(Fact, names, names), max_size=3).map(tuple),
        options=st.lists(
            st.builds(
                Option, names, texts, st.booleans(), texts, tuples_of_names, st.none() | dates
            ),
            min_size=count,
            max_size=count,
        ).map(_lettered),
        shape=shapes(count),
        difficulty=shares,
        explanation=texts,
        source=st.builds(Citation, texts, texts, texts, texts),
        stretch=stretches,
        proof=st.lists(
            st.builds(Refutation, names, said, st.just("") | names)
            | st.builds(Precedence, names, names, said)
            | st.builds(Derivation, said, st.just("") | names),
            max_size=3,
        ).map(tuple),
        weight=shares,
        topic=texts,
        mentions=tuples_of_names,
        practice_only=st.booleans(),
        disputes=st.lists(
            st.builds(Dispute, names, texts, st.lists(positions, max_size=3).map(tuple)), max_size=2
        ).map(tuple),
    )


questions = st.integers(2, 4).flatmap(_questions)


@given(questions)
def test_a_question_comes_back_from_json_as_it_was_seen(question: Question) -> None:
    text = json.dumps(to_document(question), ensure_ascii=False)
    assert from_document(json.loads(text)) == snapshot(question)


@given(questions)
def test_a_snapshot_is_a_whole_document(question: Question) -> None:
    assert to_document(snapshot(question)) == to_document(question)
    assert snapshot(snapshot(question)) == snapshot(question)


def test_the_keys_of_a_choice_are_those_of_the_contract() -> None:
    document: dict[str, Any] = to_document(choice_question(18))
    assert list(document) == [
        "id", "kind", "response", "stem", "facts", "options", "key", "guess_score", "difficulty",
        "explanation", "source", "timeline", "proof", "weight", "topic", "mentions",
        "practice_only",
    ]  # fmt: skip
    assert document["facts"] == [{"event": "event-18", "attribute": "date"}]
    assert document["options"][1] == {
        "id": "b",
        "text": "1918",
        "correct": True,
        "why": "Event 18 took place then.",
        "events": ["event-18"],
        "date": {"lo": "1918-01-01", "hi": "1918-12-31", "grain": "year", "edtf": "1918"},
    }
    assert document["proof"][0] == {"option": "a", "false_because": "another year"}
    assert list(document["source"]) == ["title", "locator", "status", "url"]
    assert document["timeline"]["before"] == ["event-17"]
    assert document["timeline"]["relations"] == [["event-18", "follows-from", "event-17"]]
    assert document["timeline"]["events"][0] == {
        "id": "event-17",
        "title": "Event 17",
        "clause": "event 17 took place",
        "date": "1917-05",
        "end": None,
        "status": "established",
        "kind": "event",
        "place": "Kars",
    }


def test_an_ordering_states_every_pair() -> None:
    document = to_document(order_question(size=3))
    assert document["key"] == ["b", "c", "a"]
    assert document["before"] == [["b", "c"], ["b", "a"], ["c", "a"]]
    assert list(document).index("before") == list(document).index("key") + 1


@pytest.mark.parametrize(
    ("edtf", "lo", "hi"),
    [
        ("1993-04/..", "1993-04-01", None),
        ("../1920", None, "1920-12-31"),
        ("-0026", "-0026-01-01", "-0026-12-31"),
    ],
)
def test_open_ends_are_null_and_years_are_astronomical(
    edtf: str, lo: str | None, hi: str | None
) -> None:
    option = Option("a", "then", correct=True, why="so", date=parse_edtf(edtf))
    document: dict[str, Any] = to_document(replace(choice_question(), options=(option,)))
    date = document["options"][0]["date"]
    assert (date["lo"], date["hi"]) == (lo, hi)


@pytest.mark.parametrize(
    "change",
    [
        {"stem": ...},
        {"response": "telepathy"},
        {"key": 5},
        {"options": ["a"]},
        {"source": {"title": "Annals"}},
        {"facts": [{"event": "e", "attribute": "date", "extra": 1}]},
        {"timeline": []},
        {"proof": [{"option": "a"}]},
    ],
)
def test_what_is_not_a_question_is_refused(change: dict[str, object]) -> None:
    document = to_document(choice_question()) | change
    kept = {name: value for name, value in document.items() if value is not ...}
    with pytest.raises(DocumentError):
        from_document(kept)
