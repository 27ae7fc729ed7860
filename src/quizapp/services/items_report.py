"""Item analysis as JSON and as a table; the keys are a contract with programs that read them."""

from collections.abc import Mapping, Sequence

from quizapp.analysis.item_statistics import OptionStatistics
from quizapp.formats.writing.sheet_writer import write_sheet
from quizapp.formats.writing.spreadsheet_text import spreadsheet_csv
from quizapp.services.analyse_items import AnalysedItem
from quizapp.session.scope import Grouping

Analysis = Mapping[Grouping, Sequence[AnalysedItem]]

COLUMNS = (
    "level",
    "name",
    "stem",
    "answers",
    "facility",
    "facility_low",
    "facility_high",
    "deviation",
    "guess_score",
    "discrimination",
    "efficiency",
    "note",
    "forms",
    "effective_weight",
    "idle_options",
)
"""What is said of every item; shares and correlations are numbers from -1 to 1, or null."""

_SHEET = "Item analysis"


def items_document(set_id: str, analysis: Analysis) -> Mapping[str, object]:
    """Return the JSON form: a list for each grouping, and options where there are any."""
    lists = {
        f"{grouping}s": [
            {**_row(grouping, item), "options": list(map(_option, item.options))} for item in items
        ]
        for grouping, items in analysis.items()
    }
    return {"set": set_id, **lists}


def items_csv(analysis: Analysis) -> bytes:
    """Return one line for each item, for spreadsheets."""
    return spreadsheet_csv(_rows(analysis))


def items_xlsx(analysis: Analysis) -> bytes:
    """Return the same lines as a workbook; texts are never formulas there."""
    return write_sheet(_SHEET, _rows(analysis))


def _rows(analysis: Analysis) -> Sequence[Sequence[str | float | None]]:
    rows = (_row(grouping, item) for grouping, items in analysis.items() for item in items)
    return [COLUMNS, *([row[column] for column in COLUMNS] for row in rows)]


def _row(grouping: Grouping, item: AnalysedItem) -> Mapping[str, str | float | None]:
    figures = item.figures
    low, high = figures.interval or (None, None)
    return {
        "level": str(grouping),
        "name": item.name,
        "stem": item.stem,
        "answers": figures.answers,
        "facility": figures.facility,
        "facility_low": low,
        "facility_high": high,
        "deviation": figures.deviation,
        "guess_score": figures.guess,
        "discrimination": figures.discrimination,
        "efficiency": figures.efficiency,
        "note": str(item.note),
        "forms": item.forms,
        "effective_weight": item.effective,
        "idle_options": " | ".join(option.text for option in item.idle),
    }


def _option(option: OptionStatistics) -> Mapping[str, object]:
    return {
        "text": option.text,
        "correct": option.right,
        "count": option.count,
        "offered": option.offered,
        "share": option.share,
        "discrimination": option.discrimination,
        "functioning": option.functioning,
    }
