"""K18: what an event followed from, by a stated relation only."""

import pytest

from quizapp.dataset.model import Relation, RelationKind
from quizapp.generation.pool import Pool
from quizapp.generation.question import Question
from tests.generation.sets import WORDING, article, dataset, event, many

KIND = "sequel"


def _right(question: Question) -> str:
    (event_id,) = question.option(question.key[0]).events
    return event_id


def test_the_key_is_the_target_of_a_stated_relation() -> None:
    stated = {(link.event, link.target) for link in article().relations}
    questions = many(KIND)
    assert questions
    assert all((q.facts[0].event, _right(q)) in stated for q in questions)
    assert all(q.practice_only for q in questions)


def test_every_other_event_came_after_the_asked_one() -> None:
    pool = Pool(article(), WORDING)
    by_id = pool.dataset.by_id
    for question in many(KIND):
        for option in question.options:
            if not option.correct:
                other = by_id[option.events[0]]
                assert pool.before(by_id[question.facts[0].event], other)


def test_no_wrong_event_is_joined_by_a_chain_of_relations() -> None:
    events = [event(f"e-{n}", f"199{n}-05-05", title=f"{word} here") for n, word in _TITLES]
    links = (
        Relation("e-1", RelationKind.FOLLOWS_FROM, "e-0"),
        Relation("e-2", RelationKind.FOLLOWS_FROM, "e-1"),
        Relation("e-3", RelationKind.ABOUT, "e-2"),
    )
    asked = [
        q for q in many(KIND, dataset(*events, relations=links), 60) if q.facts[0].event == "e-1"
    ]
    assert asked
    named = {name for q in asked for option in q.options for name in option.events}
    assert "e-0" in named
    assert not named & {"e-2", "e-3"}


def test_one_after_another_is_no_relation() -> None:
    events = [event(f"e-{n}", f"199{n}-05-05") for n in range(9)]
    link = Relation("e-0", RelationKind.PRECEDES, "e-1")
    assert many(KIND, dataset(*events, relations=(link,))) == []


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (RelationKind.FOLLOWS_FROM, "Which of these did this follow from: “Bridge here”?"),
        (RelationKind.ENTERS_INTO_FORCE, "Which of these entered into force with “Bridge here”?"),
        (RelationKind.RATIFIES, "Which of these did “Bridge here” ratify?"),
        (RelationKind.IMPLEMENTS, "Which of these did “Bridge here” put into practice?"),
        (RelationKind.AMENDS, "Which of these did “Bridge here” change?"),
        (RelationKind.RESTORES, "Which of these did “Bridge here” restore?"),
        (RelationKind.ENDS, "Which of these did “Bridge here” end?"),
    ],
)
def test_each_relation_has_its_words(kind: RelationKind, asked: str) -> None:
    events = [event(f"e-{n}", f"199{n}-05-05", title=f"{word} here") for n, word in _TITLES]
    set_ = dataset(*events, relations=(Relation("e-1", kind, "e-0"),))
    assert {question.stem for question in many(KIND, set_, 5)} == {asked}


def test_a_key_that_sounds_like_the_stem_is_refused() -> None:
    titles = ("Treaty signed", "Treaty in force", "Harbour", "Station", "Bridge", "Tunnel")
    events = [event(f"e-{n}", f"199{n}-05-05", title=t) for n, t in enumerate(titles)]
    link = Relation("e-1", RelationKind.ENTERS_INTO_FORCE, "e-0")
    assert many(KIND, dataset(*events, relations=(link,))) == []


_TITLES = tuple(enumerate(("Quarry", "Bridge", "Harbour", "Station", "Tunnel", "Market", "Tower")))
