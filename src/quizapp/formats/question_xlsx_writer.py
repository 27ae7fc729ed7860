"""Writing a table of questions as a workbook; every cell is a text, never a formula."""

from datetime import UTC, datetime
from io import BytesIO

from quizapp.formats.exported import Exported, Loss, loss_of
from quizapp.formats.question_cells import HEADINGS, cells, lost_in_cells
from quizapp.formats.question_list import QuestionList
from quizapp.formats.xml_text import xml_text

NAME = "xlsx"
TITLE = "a table of questions as a workbook (.xlsx)"

_CREATED = datetime(2000, 1, 1, tzinfo=UTC)
_LONGEST_CELL = 32_767


def export(questions: QuestionList) -> Exported:
    """Write one row for each question; the same questions give the same bytes."""
    from xlsxwriter import Workbook

    target = BytesIO()
    book = Workbook(target, {"in_memory": True})
    book.set_properties({"created": _CREATED})
    sheet = book.add_worksheet("Questions")
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, HEADINGS)
    losses: list[Loss] = []
    number = 0
    for question in questions.questions:
        losses += lost_in_cells(question)
        if (row := cells(question)) is None:
            continue
        number += 1
        for column, heading in enumerate(HEADINGS):
            text = row.get(heading, "")
            written = xml_text(text)[:_LONGEST_CELL]
            if text:
                sheet.write_string(number, column, written)
            if written != text:
                what = "texts are shortened, or characters replaced that a workbook cannot hold"
                losses.append(loss_of(question, what))
    book.close()
    return Exported(target.getvalue(), tuple(losses))
