"""The dates of a table are read by what its columns show or its author declares."""

from pathlib import Path

from quizapp.dataset.date_forms import DateOrder
from quizapp.dataset.reader import read
from quizapp.dataset.table_dates import TableOptions
from tests.dataset.set_files import write_table


def dates(folder: Path, cells: str, options: TableOptions | None = None) -> list[str]:
    """Return the dates that are read, and then the codes of what is told."""
    rows = "".join(f"Event {number},{cell}\n" for number, cell in enumerate(cells.split("|")))
    reading = read(write_table(folder, "title,date\n" + rows), options)
    events = reading.dataset.events if reading.dataset else ()
    read_dates = [event.date.edtf() if event.date else "" for event in events]
    return read_dates + [problem.code for problem in reading.problems]


def test_one_date_shows_the_order_of_the_whole_column(tmp_path: Path) -> None:
    assert dates(tmp_path, "01-03-1786|10-22-1784") == ["1786-01-03", "1784-10-22"]
    assert dates(tmp_path, "01/03/1786|22/10/1784") == ["1786-03-01", "1784-10-22"]


def test_without_such_a_date_only_clear_ones_are_read(tmp_path: Path) -> None:
    cells = "05/06/1994|07/07/1994"
    assert dates(tmp_path, cells) == ["1994-07-07", "date.ambiguous"]
    month_first = TableOptions(order=DateOrder.MONTH_FIRST)
    assert dates(tmp_path, cells, month_first) == ["1994-05-06", "1994-07-07"]


def test_a_column_that_shows_both_orders_shows_none(tmp_path: Path) -> None:
    assert dates(tmp_path, "05/06/1994|13/06/1994|06/13/1995") == [
        "1994-06-13", "1995-06-13", "date.ambiguous",
    ]  # fmt: skip


def test_a_minus_counts_years_before_christ_unless_a_year_is_padded(tmp_path: Path) -> None:
    assert dates(tmp_path, "-27|-1290") == ["-0026", "-1289"]
    assert dates(tmp_path, "-0027|-1290") == ["-0027", "-1290"]
    assert dates(tmp_path, "-27", TableOptions(astronomical_years=True)) == ["-0027"]


def test_an_ambiguous_date_is_told_with_both_of_its_readings(tmp_path: Path) -> None:
    reading = read(write_table(tmp_path, "title,date\nA,05/06/1812\n"))
    (problem,) = reading.problems
    assert problem.hint == (
        "write 1812-06-05 for 5 June 1812 or 1812-05-06 for 6 May 1812, "
        "or say --day-first or --month-first"
    )
