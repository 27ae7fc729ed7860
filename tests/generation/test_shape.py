"""What holds for every shape of answer."""

import json
from contextlib import suppress
from random import Random
from statistics import fmean, stdev

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.generation.question import AnyShape
from quizapp.generation.shape import ResponseError
from tests.generation.shapes.strategies import shapes

any_shape = st.integers(2, 5).flatmap(shapes)
_DRAWS = 1500


@given(any_shape)
def test_the_key_earns_everything_and_nothing_can_earn_more(shape: AnyShape) -> None:
    assert shape.credit(shape.key) == 1.0
    for seed in range(5):
        given_ = shape.random_response(Random(seed))
        assert 0 <= shape.credit(given_) <= shape.credit(given_, strict=False) <= 1


@settings(max_examples=40)
@given(any_shape)
def test_random_answers_earn_the_guess_score(shape: AnyShape) -> None:
    random = Random(7)
    earned = [shape.credit(shape.random_response(random)) for _ in range(_DRAWS)]
    error = stdev(earned) / _DRAWS**0.5
    assert fmean(earned) == pytest.approx(shape.guess_score, abs=5 * error + 1e-9)


@given(any_shape, st.lists(st.text(max_size=3), max_size=6))
def test_nonsense_is_refused_or_earns_a_credit(shape: AnyShape, response: list[str]) -> None:
    with suppress(ResponseError):
        assert 0 <= shape.credit(response) <= 1


@given(st.integers(2, 5).flatmap(lambda n: st.tuples(st.just(n), shapes(n))))
def test_a_shape_comes_back_from_json(drawn: tuple[int, AnyShape]) -> None:
    count, shape = drawn
    options = {"options": [{"id": letter} for letter in "abcde"[:count]]}
    document = json.loads(json.dumps(options | dict(shape.document())))
    assert type(shape).read(document) == shape
