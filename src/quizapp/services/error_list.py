"""Everything that is wrong with files, as a table for spreadsheets."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from quizapp.formats.writing.spreadsheet_text import harmless
from quizapp.services.offer import Offer
from quizapp.services.whole_file import replace_file

COLUMNS = ("file", "line", "column", "heading", "item", "level", "message", "what to do")


def save_error_list(path: Path, offers: Iterable[Offer]) -> None:
    """Write the problems of offers into a file, which is replaced as a whole.

    Raises:
        OSError: it could not be written; what was at its place is still there.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for offer in offers:
        for problem in offer.all_problems:
            place = (problem.line or "", problem.column or "")
            told = (problem.level, problem.message, problem.hint)
            named = (problem.field or "", problem.item or "")
            row = (offer.path.name, *place, *named, *map(str, told))
            writer.writerow(map(harmless, row))
    replace_file(path, text.getvalue().encode("utf-8-sig"))
