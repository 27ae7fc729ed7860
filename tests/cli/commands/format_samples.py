"""One good file and one broken file of every format that is read."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quizapp.dataset.set_draft import SetDraft
from quizapp.formats import gift_writer, moodle_xml_writer, qti_writer
from quizapp.formats.question_xlsx_writer import export as question_workbook
from quizapp.formats.set_json import write_draft
from quizapp.formats.writing.sheet_writer import write_sheet
from quizapp.formats.written_json import write_written
from tests.cli.command_line import TABLE
from tests.formats.written_questions import CHOICE, NUMBER, TRUTH, listed


@dataclass(frozen=True)
class Sample:
    """The name of a file, its good content, and content of the same format that has errors."""

    file: str
    good: bytes
    broken: bytes
    events: int = 0
    questions: int = 0

    @property
    def stem(self) -> str:
        """The name without its ending."""
        return Path(self.file).stem

    def write(self, folder: Path, *, broken: bool = False) -> Path:
        """Write the file into a folder."""
        path = folder / self.file
        path.write_bytes(self.broken if broken else self.good)
        return path


_ROWS = (("title", "date"), ("Treaty of Kars", "1921-10-13"), ("Treaty of Batum", "1918-06-04"))
_SET = SetDraft(
    id="s", title="Own", columns=("title", "date"), rows=_ROWS[1:], questions=(CHOICE, TRUTH)
)
_ASKED = listed(CHOICE, NUMBER)
_LATER = {"start_date": {"year": "soon"}, "text": {"headline": "B"}}
_TIMELINE = {"events": [{"start_date": {"year": "1921"}, "text": {"headline": "A"}}]}
_CARD = {"date_prop_id": "P571", "id": "Q1", "label": "A", "year": 1921}
_SIMILE = '<data><event start="1921" title="A"/><event start="{}" title="B"/></data>'
_AIKEN = "Where was it signed?\nA. Kars\nB. Baku\nANSWER: {}\n"


def _text(value: object) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode()


SAMPLES: Mapping[str, Sample] = {
    "aiken": Sample("a.txt", _text(_AIKEN.format("A")), _text(_AIKEN.format("E")), questions=1),
    "gift": Sample(
        "g.gift",
        gift_writer.export(_ASKED).content,
        b"::a:: Where was it? {=Kars ~Baku\n\n::b:: When? {#1921",
        questions=2,
    ),
    "missing-word": Sample(
        "m.txt",
        b"It was {=1921 ~1922 ~1923}, then.",
        b"It was {=1921 ~1922 ~1923}, then.\n\nIt was {=1921 ~1922",
        questions=1,
    ),
    "cloze": Sample(
        "c.txt", b"It was {1:SHORTANSWER:=Kars}.", b"It was {1:NUMERICAL:=many}.", questions=1
    ),
    "moodle-xml": Sample(
        "m.xml",
        moodle_xml_writer.export(_ASKED).content,
        moodle_xml_writer.export(_ASKED).content[:-60],
        questions=2,
    ),
    "qti": Sample(
        "q.zip",
        qti_writer.export(_ASKED).content,
        qti_writer.export(_ASKED).content[:200],
        questions=2,
    ),
    "question-table": Sample(
        "t.csv",
        b"question,option a,option b,correct\nWhere?,Kars,Baku,a\n",
        b"question,option a,option b,correct\nWhere?,Kars,Baku,a\nWhen?,1921,1922,e\n",
        questions=1,
    ),
    "question-table (workbook)": Sample(
        "b.xlsx", question_workbook(_ASKED).content, b"PK\x03\x04 cut off", questions=2
    ),
    "json (set)": Sample(
        "s.json",
        write_draft(_SET),
        write_draft(_SET.with_cells({(0, "date"): "soon"})),
        events=2,
        questions=2,
    ),
    "json (questions)": Sample(
        "w.json",
        write_written(_ASKED),
        write_written(_ASKED).replace(b'"mc_single"', b'"guess"'),
        questions=2,
    ),
    "csv": Sample("treaties.csv", _text(TABLE), _text(f"{TABLE}B,soon,,\n"), events=12),
    "xlsx": Sample(
        "e.xlsx",
        write_sheet("Events", _ROWS),
        write_sheet("Events", (*_ROWS, ("B", "soon"))),
        events=2,
    ),
    "simile": Sample(
        "t.xml", _text(_SIMILE.format("1922")), _text(_SIMILE.format("soon")), events=2
    ),
    "timelinejs": Sample(
        "t.json",
        _text(_TIMELINE),
        _text({"events": [*_TIMELINE["events"], _LATER]}),
        events=1,
    ),
    "wikitrivia": Sample(
        "cards.json", _text(_CARD), _text(f"{json.dumps(_CARD)}\nno card"), events=1
    ),
}
"""By the name of the format; where one has several sorts of files, the sort is added."""
