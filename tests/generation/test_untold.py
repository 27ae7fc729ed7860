"""What a sparing question may not name is told without listing a set, and is the same."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.generation.untold import Untold
from tests.generation.sets import event

NAMES = st.frozensets(st.sampled_from("abcdefgh"))


@given(NAMES, NAMES, NAMES, NAMES)
def test_it_is_all_that_is_not_told_and_all_that_is_asked(
    recorded: frozenset[str], told: frozenset[str], asked: frozenset[str], others: frozenset[str]
) -> None:
    untold = Untold({name: event(name, "1918") for name in recorded}, told, asked)
    listed = asked | (recorded - told)
    assert frozenset(untold) == listed
    assert len(untold) == len(listed)
    assert untold.isdisjoint(others) is listed.isdisjoint(others)
