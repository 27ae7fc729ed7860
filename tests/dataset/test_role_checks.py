"""Nothing is in force before it is signed."""

from pathlib import Path

from quizapp.dataset.reader import read
from tests.dataset.set_files import write_table


def test_a_date_before_the_signing_is_told_and_not_asked(tmp_path: Path) -> None:
    table = write_table(
        tmp_path,
        "title,signed,in force\nA,1921-10-13,1920-09-11\nB,1922-01-01,1923-02-01\nC,1930,1930-05\n",
    )
    reading = read(table)
    (problem,) = reading.problems
    assert (problem.code, problem.line, problem.field) == ("role.before-event", 2, "in_force")
    assert problem.message.startswith("1920-09-11 lies before 1921-10-13")
    assert reading.dataset is not None
    assert [role.date.edtf() for role in reading.dataset.role_dates] == ["1923-02-01", "1930-05"]


def test_a_signing_in_a_column_of_its_own_counts(tmp_path: Path) -> None:
    header = "title,date,signed,in force\n"
    early = write_table(tmp_path, header + "A,1919,1921-10-13,1920-09-11\nB,1900,,\n")
    assert [problem.code for problem in read(early).problems] == ["role.before-event"]
    right = write_table(tmp_path, header + "A,1922-09-11,1921-10-13,1922-09-11\nB,1900,,\n")
    assert read(right).problems == ()
