"""Writing a table of questions as CSV."""

import csv
import io

from quizapp.formats.exported import Exported, Loss, loss_of
from quizapp.formats.question_cells import HEADINGS, cells, lost_in_cells
from quizapp.formats.question_list import QuestionList
from quizapp.formats.spreadsheet_text import harmless

NAME = "csv"
TITLE = "a table of questions as CSV"


def export(questions: QuestionList) -> Exported:
    """Write one row for each question; no text can be taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    losses: list[Loss] = []
    for question in questions.questions:
        losses += lost_in_cells(question)
        if (row := cells(question)) is None:
            continue
        written = [harmless(row.get(heading, "")) for heading in HEADINGS]
        writer.writerow(written)
        if written != [row.get(heading, "") for heading in HEADINGS]:
            what = "texts that begin like formulas have an apostrophe before them"
            losses.append(loss_of(question, what))
    return Exported(text.getvalue().encode("utf-8-sig", errors="replace"), tuple(losses))
