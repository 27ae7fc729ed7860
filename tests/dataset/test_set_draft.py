"""Tests of a set on the desk of its author: every change is another set, and loses nothing."""

from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.written import WrittenKind, WrittenQuestion

DRAFT = SetDraft(
    id="flight",
    title="Flight",
    columns=("title", "date"),
    rows=(("First flight", "1903"), ("Moon landing", "1969"), ("First orbit", "1961")),
)
ROWS = st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), max_size=6)


def question(stem: str) -> WrittenQuestion:
    """Return a question that is told from others by its stem."""
    return WrittenQuestion(kind=WrittenKind.ESSAY, stem=stem)


def test_cells_change_where_they_stand() -> None:
    changed = DRAFT.with_cells({(1, "date"): "1969-07-20", (2, "title"): "Orbit"})
    assert changed.rows[1] == ("Moon landing", "1969-07-20")
    assert changed.cell(2, "title") == "Orbit"
    assert DRAFT.cell(1, "date") == "1969"


def test_a_cell_of_a_new_column_adds_the_column() -> None:
    changed = DRAFT.with_cells({(0, "place"): "Kitty Hawk"})
    assert changed.columns == ("title", "date", "place")
    assert changed.texts(0)["place"] == "Kitty Hawk"
    assert changed.cell(1, "place") == ""
    assert DRAFT.cell(0, "place") == ""


def test_short_rows_are_filled_up() -> None:
    assert DRAFT.with_rows([("Sputnik",)], 0).rows[0] == ("Sputnik", "")


def test_rows_are_taken_out_by_their_places() -> None:
    assert [row[0] for row in DRAFT.without_rows([0, 2]).rows] == ["Moon landing"]
    assert [row[0] for row in DRAFT.only_rows([2, 0]).rows] == ["First flight", "First orbit"]


def test_rows_are_put_in_another_order() -> None:
    titles = [row[0] for row in DRAFT.in_order([2, 0, 1]).rows]
    assert titles == ["First orbit", "First flight", "Moon landing"]


def test_a_column_is_taken_out_with_its_cells() -> None:
    assert DRAFT.without_column("title").columns == ("date",)
    assert DRAFT.without_column("title").rows[1] == ("1969",)


def test_a_row_moves_as_far_as_there_is_room() -> None:
    assert DRAFT.moved_row(0, 1).rows[1][0] == "First flight"
    assert DRAFT.moved_row(0, 9).rows[-1][0] == "First flight"
    assert DRAFT.moved_row(0, -1) == DRAFT


def test_questions_are_added_exchanged_moved_and_taken_out() -> None:
    draft = DRAFT.with_question(question("a")).with_question(question("b"))
    draft = draft.with_question(question("c"), 0)
    assert [one.stem for one in draft.questions] == ["c", "a", "b"]
    assert [one.stem for one in draft.moved_question(0, 2).questions] == ["a", "b", "c"]
    assert [one.stem for one in draft.replaced(1, question("d")).questions] == ["c", "d", "b"]
    assert [one.stem for one in draft.without_question(0).questions] == ["a", "b"]


@given(ROWS, st.data())
def test_rows_that_are_put_in_and_taken_out_again_leave_all_as_it_was(
    rows: list[tuple[str, str]], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(DRAFT.rows)))
    longer = DRAFT.with_rows(rows, place)
    assert longer.without_rows(range(place, place + len(rows))) == DRAFT
