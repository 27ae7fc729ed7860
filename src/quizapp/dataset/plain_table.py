"""A question set as one table: a CSV file with at least the columns title and date."""

from pathlib import Path

from quizapp.dataset.assembly import Heading, assemble, with_countries
from quizapp.dataset.checks import Tables
from quizapp.dataset.event_rows import PLAIN_COLUMNS, read_events, slug
from quizapp.dataset.findings import Findings
from quizapp.dataset.model import Dataset
from quizapp.dataset.table import read_table, require_rows
from quizapp.dataset.text_file import read_text


def read_plain(path: Path, findings: Findings) -> Dataset | None:
    """Read a set; None if anything is wrong with it, and then the findings say what."""
    source = read_text(path, findings)
    if source is None:
        return None
    rows = read_table(source, PLAIN_COLUMNS, findings)
    require_rows(source, rows, findings)
    tables = Tables(
        events=read_events(rows, {}, (), findings),
        places=with_countries({}, rows, findings),
    )
    name = path.stem.replace("_", " ").replace("-", " ").strip()
    heading = Heading(id=slug(path.stem), title=name[:1].upper() + name[1:] or "Events")
    return assemble(heading, tables, (), [source], findings)
