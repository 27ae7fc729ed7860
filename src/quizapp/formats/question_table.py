"""Tables of questions: CSV, or sheets of a workbook, one row for each question."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.records import taken_apart
from quizapp.dataset.table import Row, read_table, require_rows
from quizapp.dataset.text_file import TextFile, read_text
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.question_columns import COLUMNS, are_of_questions
from quizapp.formats.reading.question_findings import QuestionFindings, starting_text
from quizapp.formats.reading.question_rows import QuestionRows, RowError
from quizapp.formats.workbook import sheets
from quizapp.formats.workbook.sheets import Sheet, read_sheets

NAME = "question-table"
TITLE = "a table of questions: CSV UTF-8, or a workbook (.xlsx, .xls, .ods)"

_TEXTS = (".csv", ".tsv", ".txt")
SUFFIXES = (*_TEXTS, *sheets.SUFFIXES)
_DELIMITER = re.compile(r'[,;\t|](?=(?:[^"]*"[^"]*")*[^"]*$)')
_NOT_SCORED = "it cannot be marked by a program, and is kept for reading only"
_WRONG_LENGTH = ("table.row-short", "table.row-long")


def recognises(path: Path) -> bool:
    """Tell tables of questions by their headings."""
    if path.suffix.lower() in sheets.SUFFIXES:
        return any(True for _ in _question_sheets(path))
    if path.suffix.lower() not in _TEXTS:
        return False
    first = starting_text(path).lstrip("\ufeff\r\n").partition("\n")[0]
    return are_of_questions(cell.strip('" \r') for cell in _DELIMITER.split(first))


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read every row that is a question, and tell of the others why they are none."""
    if path.suffix.lower() in sheets.SUFFIXES:
        found = list(_question_sheets(path, watch))
        for sheet, place in found[:1]:
            left_out = (other.left_out(path) for other, _ in found[1:])
            return _read(sheet.text(path, place), watch, *left_out)
    findings = Findings()
    source = read_text(path, findings, older=True)
    if source is None:
        return QuestionList((), (), findings.in_order())
    return _read(source, watch, *findings.in_order())


def _question_sheets(path: Path, watch: Watch = UNWATCHED) -> Iterator[tuple[Sheet, int]]:
    """Yield the sheets of a workbook that have headings of questions, and the places of these."""
    try:
        found = read_sheets(path, watch) if path.is_file() else ()
    except (DatasetError, OSError):
        return
    for sheet in found:
        for place, row in enumerate(sheet.rows[:20]):
            if are_of_questions(row):
                yield sheet, place
                break


def _read(source: TextFile, watch: Watch, *known: Problem) -> QuestionList:
    of_table = Findings(watch)
    rows = read_table(taken_apart(source), COLUMNS, of_table)
    require_rows(source, rows, of_table)
    found = QuestionFindings(source.name)
    found.note(*known)
    broken = _broken(rows, of_table.in_order(), found)
    reader = QuestionRows(rows)
    for done, row in enumerate(rows):
        watch.step(done, len(rows))
        if fault := broken.get(row.line):
            found.skip(row.item, row.line, fault)
        else:
            _take(reader, row, found)
    return found.found()


def _broken(
    rows: Sequence[Row], problems: Iterable[Problem], found: QuestionFindings
) -> Mapping[int, Problem]:
    """Return the rows with text that cannot be shown, by their lines; note everything else."""
    lines = [row.line for row in rows]
    broken: dict[int, Problem] = {}
    for problem in problems:
        if problem.code in _WRONG_LENGTH:
            found.skip(problem.item or "", problem.line, problem)
        elif problem.field and problem.code.startswith("cell.") and problem.level is Level.ERROR:
            broken.setdefault(lines[bisect_right(lines, problem.line) - 1], problem)
        else:
            found.note(problem)
    return broken


def _take(reader: QuestionRows, row: Row, found: QuestionFindings) -> None:
    try:
        question = reader.read(row)
    except RowError as error:
        code = f"question.{error.column}"
        found.skip(row.item, row.line, row.problem(error.column, code, error.message, error.hint))
        return
    found.take(question)
    if not question.is_scorable:
        found.warn(question, "question.not-scorable", _NOT_SCORED, "nothing need be done")
