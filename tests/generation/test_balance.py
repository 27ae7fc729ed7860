"""Each kind comes as often as its share; topics and periods take turns."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.balance import Rota, Spread, period
from quizapp.generation.kind import Kind
from quizapp.generation.plan import Plan
from quizapp.generation.pool import Pool
from tests.generation.sets import WORDING, bundled_set, dataset, event, generator

SHARES = st.lists(st.integers(1, 6), min_size=1, max_size=12)


def kinds_of(shares: list[int]) -> list[Kind]:
    return [
        Kind(f"kind-{n}", share, lambda pool: pool.dated, lambda *_: None)
        for n, share in enumerate(shares)
    ]


@given(SHARES, st.integers(0, 10**6), st.integers(1, 200))
def test_no_kind_comes_more_than_one_turn_beyond_its_share(
    shares: list[int], seed: int, turns: int
) -> None:
    rota = Rota(kinds_of(shares), Random(seed))
    had = Counter(kind.name for _ in range(turns) if (kind := rota.next()) is not None)
    for number, share in enumerate(shares):
        due = turns * share / sum(shares)
        assert abs(had[f"kind-{number}"] - due) <= 1 + share / sum(shares) * len(shares)


def test_a_kind_that_never_finds_a_question_is_given_up() -> None:
    (kind,) = kinds_of([3])
    rota = Rota([kind], Random(1))
    for _ in range(3):
        assert rota.next() is kind
        rota.missed(kind)
    assert rota.next() is None


def test_every_kind_that_can_ask_something_comes_in_a_long_row_of_quizzes() -> None:
    made = generator(bundled_set())
    able = {kind.name for kind in made.kinds if made.supply().subjects(kind)}
    came = {q.kind for seed in range(12) for q in made.quiz(Plan(10, seed))}
    assert came == able


def test_no_kind_crowds_a_quiz() -> None:
    made = generator(bundled_set())
    for seed in range(12):
        counts = Counter(question.kind for question in made.quiz(Plan(10, seed)))
        assert max(counts.values()) <= 3


def test_the_event_whose_topic_and_period_were_asked_least_comes_first() -> None:
    wars = [event(f"war-{n}", f"1{n:03}-05-05", topic="wars") for n in range(100, 140)]
    road = event("road", "1900-05-05", topic="roads")
    pool = Pool(dataset(*wars, road), WORDING)
    spread = Spread(pool)
    spread.note(["war-100"])
    assert all(spread.draw([wars[0], road], (), Random(seed)) is road for seed in range(3, 9))
    assert spread.draw([road], {"road"}, Random(1)) is None


def test_periods_are_eighths_of_the_events() -> None:
    events = [event(f"e-{n}", f"1{n:03}-05-05") for n in range(100, 180)]
    pool = Pool(dataset(*events, event("undated", "", "")), WORDING)
    assert Counter(period(pool, e) for e in events) == dict.fromkeys(range(8), 10)
    assert period(pool, pool.recorded["undated"]) == -1


def test_a_quiz_is_spread_over_the_time_of_its_set() -> None:
    made = generator(bundled_set())
    pool = made.supply().pool
    for seed in range(12):
        quiz = made.quiz(Plan(10, seed))
        periods = {period(pool, pool.recorded[name]) for q in quiz for name in q.asks}
        assert len(periods - {-1}) >= 5
