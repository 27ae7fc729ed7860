"""The figures of a report say what the questions are."""

from dataclasses import replace

import pytest

from quizapp.generation.difficulty import Level
from quizapp.generation.plan import Plan
from quizapp.generation.quality import Quality
from quizapp.generation.question import Question
from tests.factories import choice_question
from tests.generation.sets import bundled_set, generator

MADE = generator(bundled_set())
SUPPLY = MADE.supply()
QUIZZES = tuple(MADE.quiz(Plan(10, seed)) for seed in range(20))


def quality(*quizzes: tuple[Question, ...]) -> Quality:
    return Quality(SUPPLY, quizzes)


def with_texts(*texts: str) -> Question:
    """Return a choice of texts of which the second is right."""
    plain = choice_question(1)
    options = zip(plain.options, texts, strict=True)
    return replace(plain, options=tuple(replace(o, text=t, date=None) for o, t in options))


def test_what_was_asked_is_a_share_of_what_could_be() -> None:
    found = quality(*QUIZZES)
    assert 0 < found.coverage < 1
    assert quality().coverage == 0
    assert all(found.asked[kind] <= rows for kind, rows in found.eligible.items())
    assert sum(found.different.values()) == len({q.id for q in found.questions})


def test_more_quizzes_ask_more() -> None:
    assert quality(*QUIZZES).coverage > quality(QUIZZES[0]).coverage


def test_every_key_is_counted_at_its_place() -> None:
    assert quality((choice_question(1), choice_question(5))).key_ranks == {3: [0, 2, 0]}


def test_words_that_stand_twice_in_a_quiz_are_counted() -> None:
    one = choice_question(1)
    assert quality((one, replace(one, id="other"))).duplicates == 1
    assert quality((one,), (one,)).duplicates == 0
    assert quality(*QUIZZES).duplicates == 0


@pytest.mark.parametrize(
    ("texts", "share"), [(("a", "long key", "b"), 1.0), (("a longer one", "key", "b"), 0.0)]
)
def test_a_key_that_is_longer_than_all_is_a_cue(texts: tuple[str, ...], share: float) -> None:
    assert quality((with_texts(*texts),)).length_cue == (share, pytest.approx(1 / 3))


def test_long_words_in_long_stems_read_harder() -> None:
    easy = replace(choice_question(1), stem="Who came to the town?")
    hard = replace(easy, stem="Which organisation accompanied international negotiations there?")
    assert quality((easy,)).reading[2] < quality((hard,)).reading[2]
    assert quality((easy, hard)).reading[:2] == (5.5, 6)


def test_the_shares_of_the_levels_are_one_together() -> None:
    levels = quality(*QUIZZES).levels
    assert set(levels) == {Level.EASY, Level.MEDIUM, Level.HARD}
    assert sum(levels.values()) == pytest.approx(1)


def test_gaps_are_measured_in_distances_of_the_set() -> None:
    gaps = quality(*QUIZZES).gaps
    assert gaps
    assert list(gaps) == sorted(gaps)
    assert gaps[0] >= 0
