"""Formats of files in words: what they are called, and who reads them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from quizapp.services.export_questions import Export, ExportFormat
from quizapp.ui.progress.amounts import number


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The title of a format, and one sentence about who reads it."""

    title: str
    readers: str


def export_words(format_: ExportFormat) -> ExportWords:
    """Return the words about a format; one that is not known here has its own title only."""
    tr = QCoreApplication.translate
    known = {
        "gift": (tr("Export", "GIFT"), tr("Export", "Moodle, and many others that read its text.")),
        "moodle-xml": (
            tr("Export", "Moodle XML"),
            tr("Export", "Moodle, with feedback and categories."),
        ),
        "aiken": (
            tr("Export", "Aiken"),
            tr("Export", "Moodle and many others; only choices of one right option."),
        ),
        "qti": (
            tr("Export", "QTI 3.0 package"),
            tr("Export", "Learning platforms that take the QTI 3 standard."),
        ),
        "apkg": (tr("Export", "Anki deck"), tr("Export", "Anki, as cards to learn from.")),
        "csv": (tr("Export", "CSV table"), tr("Export", "Spreadsheets, scripts, and quizapp.")),
        "xlsx": (
            tr("Export", "Excel workbook"),
            tr("Export", "Excel, LibreOffice, Google Sheets, and quizapp."),
        ),
        "text": (
            tr("Export", "Plain text"),
            tr("Export", "Any program: the questions, then their key."),
        ),
        "set": (tr("Export", "Set of quizapp"), tr("Export", "quizapp, to be changed there.")),
        "json": (tr("Export", "JSON"), tr("Export", "quizapp, with everything, and scripts.")),
    }
    return ExportWords(*known.get(format_.name, (format_.title, "")))


def question_losses(export: Export) -> tuple[str, ...]:
    """Say how many questions lost what; nothing if everything went along."""
    tr = QCoreApplication.translate
    return tuple(
        tr("Export", "1 question: {what}.").format(what=what)
        if count == 1
        else tr("Export", "{n} questions: {what}.", "", count).format(n=count, what=what)
        for count, what in export.losses
    )


def set_losses(export: Export) -> tuple[str, ...]:
    """Say what of a set a format has no place for; nothing if everything went along."""
    tr = QCoreApplication.translate
    named = [f"{what} ({number(count)})" if count > 1 else what for count, what in export.losses]
    words = tr("Export", "This format has no place for: {parts}.")
    return (words.format(parts=", ".join(named)),) if named else ()
