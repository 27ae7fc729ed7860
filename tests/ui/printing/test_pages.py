"""Pages are filled in order, and nothing that fits on a page is cut."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from quizapp.ui.printing.pages import paged

ROOM = 100.0
GAP = 7.0


@dataclass(frozen=True)
class Piece:
    """A piece with a name."""

    group: int
    number: int
    height: float


@st.composite
def groups(draw: st.DrawFn) -> list[list[Piece]]:
    """Some groups of pieces, each piece no higher than a page."""
    heights = st.lists(st.floats(1, ROOM), min_size=1, max_size=8)
    drawn = draw(st.lists(heights, max_size=12))
    return [
        [Piece(group, number, height) for number, height in enumerate(pieces)]
        for group, pieces in enumerate(drawn)
    ]


@given(groups())
def test_everything_is_printed_once_and_in_order(given: list[list[Piece]]) -> None:
    pages = paged(given, GAP, lambda _: ROOM)
    printed = [piece for page in pages for _, piece in page]
    assert printed == [piece for group in given for piece in group]


@given(groups())
def test_nothing_hangs_over_the_edge_of_a_page_or_over_another_piece(
    given: list[list[Piece]],
) -> None:
    for page in paged(given, GAP, lambda _: ROOM):
        end = 0.0
        for top, piece in page:
            assert top >= end
            end = top + piece.height
        assert end <= ROOM + 1e-6


@given(groups())
def test_a_group_that_fits_on_a_page_stands_on_one(given: list[list[Piece]]) -> None:
    pages = paged(given, GAP, lambda _: ROOM)
    for group in given:
        if sum(piece.height for piece in group) <= ROOM:
            holding = [page for page in pages if any(p.group == group[0].group for _, p in page)]
            assert len(holding) == 1


@given(groups())
def test_no_page_but_the_only_one_is_empty(given: list[list[Piece]]) -> None:
    pages = paged(given, GAP, lambda _: ROOM)
    assert all(pages) or pages == [[]]


def test_groups_on_one_page_stand_apart() -> None:
    one, other = Piece(0, 0, 10), Piece(1, 0, 10)
    assert paged([[one], [other]], GAP, lambda _: ROOM) == [[(0.0, one), (17.0, other)]]
