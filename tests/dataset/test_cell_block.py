"""Tests of cells that go to a spreadsheet and come from one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.cell_block import headed, pasted, read_block, write_block
from quizapp.dataset.set_draft import SetDraft

DRAFT = SetDraft(
    id="flight",
    title="Flight",
    columns=("title", "date", "place"),
    rows=(("First flight", "1903", ""), ("Moon landing", "1969", "")),
)
cells = st.text(st.sampled_from('a"\t\n,;ə '), max_size=5)


@given(st.integers(1, 3).flatmap(lambda wide: st.lists(st.tuples(*[cells] * wide), min_size=1)))
def test_what_is_copied_is_pasted_as_it_was(block: list[tuple[str, ...]]) -> None:
    if block[-1] == ("",) and len(block) > 1:
        block[-1] = ("a",)  # a last line without anything is the end of the one before it
    assert read_block(write_block(block)) == tuple(block)


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("", (("",),)),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\n\nb", (("a",), ("",), ("b",))),
        ("a\tb\tc\nd", (("a", "b", "c"), ("d", "", ""))),
        ('"two\r\nlines"\tb', (("two\nlines", "b"),)),
        ('"say ""yes"""\tb', (('say "yes"', "b"),)),
        ('5" gun\tb', (('5" gun', "b"),)),
        ('"Yes" he said\tb', (('"Yes" he said', "b"),)),
        ('"never closed\tb\nc', (('"never closed', "b"), ("c", ""))),
    ],
)
def test_cells_are_read_as_spreadsheets_write_them(text: str, block: object) -> None:
    assert read_block(text) == block


@pytest.mark.parametrize(
    ("first", "names"),
    [
        (("Title", "Date"), ("title", "date")),
        (("Olay", "Tarih", "Yer"), ("title", "date", "place")),
        (("Event", "When", "Colour"), ("title", "date", "colour")),
        (("First flight", "1903"), None),
        (("Title", ""), None),
        (("Place", "Country"), None),
        (("Title", "Colour", "Weight"), None),
    ],
)
def test_a_heading_row_is_told_from_others(
    first: tuple[str, ...], names: tuple[str, ...] | None
) -> None:
    assert headed((first, ("x",) * len(first))) == names


def test_one_row_alone_is_no_heading() -> None:
    assert headed((("Title", "Date"),)) is None


def test_a_block_that_is_longer_than_the_table_adds_rows() -> None:
    made = pasted(DRAFT, (("a", "1"), ("b", "2"), ("c", "3")), 1, ("title", "date", "place"))
    assert [row[:2] for row in made.draft.rows] == [
        ("First flight", "1903"),
        ("a", "1"),
        ("b", "2"),
        ("c", "3"),
    ]
    assert (made.rows, made.columns, made.lost) == (range(1, 4), ("title", "date"), 0)


def test_what_has_no_column_is_told() -> None:
    made = pasted(DRAFT, (("1903", "Kitty Hawk", "x", "y"),), 0, ("date", "place"))
    assert made.draft.rows[0] == ("First flight", "1903", "Kitty Hawk")
    assert made.lost == 2


@pytest.mark.parametrize(
    ("third", "held", "place"),
    [("Athens", "", "place"), ("1904", "", "end"), ("5/6/1904", "", "end"), ("Athens", "x", "end")],
)
def test_places_are_not_taken_for_ends(third: str, held: str, place: str) -> None:
    draft = SetDraft(
        id="a", title="A", columns=("title", "date", "end", "place"), rows=(("t", "1", held, ""),)
    )
    made = pasted(draft, (("Flight", "1903", third), ("Race", "1908", "")), 1, draft.columns)
    assert made.draft.cell(1, place) == third
    assert made.columns == ("title", "date", place)


def test_blank_rows_at_the_end_of_a_block_add_no_rows() -> None:
    made = pasted(DRAFT, (("",), ("a",), ("",), (" ",)), 1, ("title",))
    assert [row[0] for row in made.draft.rows] == ["First flight", "", "a"]
    assert pasted(DRAFT, (("",), ("",)), 2, ("title",)).draft.rows == DRAFT.rows


def test_named_columns_are_filled_wherever_they_stand() -> None:
    block = (("Yer", "Olay", "Topic", "Colour"), ("Baku", "Founding", "States", "red"))
    made = pasted(DRAFT, block, 2, ("date",))
    assert made.draft.columns == (*DRAFT.columns, "topic", "colour")
    assert made.draft.texts(2) == {
        "title": "Founding",
        "date": "",
        "place": "Baku",
        "topic": "States",
        "colour": "red",
    }
    assert made.rows == range(2, 3)
