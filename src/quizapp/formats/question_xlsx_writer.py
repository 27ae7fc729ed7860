"""Writing a table of questions as a workbook."""

from quizapp.formats.exported import TEXTS, Exported, Loss, loss_of
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.question_cells import HEADINGS, cells, lost_in_cells
from quizapp.formats.writing.sheet_writer import sheet_text, write_sheet

NAME = "xlsx"
TITLE = "a table of questions as a workbook (.xlsx)"
SUFFIXES = (".xlsx",)
READ_BACK = ("question-table", ".xlsx")


def export(questions: QuestionList) -> Exported:
    """Write one row for each question; the same questions give the same bytes."""
    rows = [list(HEADINGS)]
    losses: list[Loss] = []
    for question in questions.questions:
        losses += lost_in_cells(question)
        if (row := cells(question)) is None:
            continue
        rows.append([row.get(heading, "") for heading in HEADINGS])
        if any(sheet_text(text) != text for text in rows[-1]):
            what = "texts are shortened, or characters replaced that a workbook cannot hold"
            losses.append(loss_of(question, what, *TEXTS))
    return Exported(write_sheet("Questions", rows), tuple(losses))
