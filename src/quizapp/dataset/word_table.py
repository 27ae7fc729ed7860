"""The texts of a set in further languages: `words.csv`, one text to a row."""

from collections.abc import Mapping, Sequence

from quizapp.dataset.columns import Columns
from quizapp.dataset.findings import Findings
from quizapp.dataset.row_checks import refuse_repeats
from quizapp.dataset.table import Row

LANGUAGES = ("en", "tr", "az", "ru")
"""Which languages a set may have its texts in, by ISO 639-1."""

COLUMNS: Mapping[str, Columns] = {
    "words.csv": Columns(("text",), (*LANGUAGES, "note"), ("text",), may_be_short=True)
}
"""Headings of the table; the file may be missing."""


def read_words(rows: Sequence[Row], findings: Findings) -> Mapping[str, Mapping[str, str]]:
    """Return by language, and then by the text as the set has it, how it is said there."""
    refuse_repeats(rows, ("text",), "word.repeated", findings)
    return {
        language: said
        for language in LANGUAGES
        if (said := {row["text"]: row[language] for row in rows if row[language]})
    }
