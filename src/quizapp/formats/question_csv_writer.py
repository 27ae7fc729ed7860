"""Writing a table of questions as CSV."""

from quizapp.formats.exported import Exported, Loss, loss_of
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.question_cells import HEADINGS, cells, lost_in_cells
from quizapp.formats.writing.spreadsheet_text import harmless, spreadsheet_csv

NAME = "csv"
TITLE = "a table of questions as CSV"
SUFFIXES = (".csv",)
READ_BACK = ("question-table", ".csv")


def export(questions: QuestionList) -> Exported:
    """Write one row for each question; no text can be taken for a formula."""
    rows = [list(HEADINGS)]
    losses: list[Loss] = []
    for question in questions.questions:
        losses += lost_in_cells(question)
        if (row := cells(question)) is None:
            continue
        rows.append([row.get(heading, "") for heading in HEADINGS])
        if any(harmless(text) != text for text in rows[-1]):
            what = "texts that begin like formulas have an apostrophe before them"
            losses.append(loss_of(question, what))
    return Exported(spreadsheet_csv(rows), tuple(losses))
