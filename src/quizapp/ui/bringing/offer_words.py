"""What is said of files and their rows, in words."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.problem import Problem
from quizapp.services.offer import LineState, Offer, Standing
from quizapp.services.set_changes import Changes
from quizapp.ui.editing.column_words import column_name
from quizapp.ui.editing.row_words import hint_words
from quizapp.ui.progress.amounts import number
from quizapp.ui.widgets.tone import Tone
from quizapp.ui.words.told import told, told_first


def state_tone(state: LineState) -> Tone:
    """Return how a row that stands so looks."""
    tones: dict[LineState, Tone] = {LineState.READY: "ok", LineState.WARNING: "warn"}
    return tones.get(state, "bad")


def state_words(state: LineState) -> str:
    """Return the word for what became of a row."""
    tr = QCoreApplication.translate
    words = {
        LineState.READY: tr("OfferWords", "Ready"),
        LineState.WARNING: tr("OfferWords", "Warning"),
        LineState.LEFT_OUT: tr("OfferWords", "Left out"),
    }
    return words[state]


def problem_words(problem: Problem) -> str:
    """Return a problem and its remedy as sentences."""
    tr, said = QCoreApplication.translate, (told(problem.message), hint_words(problem.hint))
    if problem.code == "date.ambiguous":
        said = (
            tr("OfferWords", "This could be two days"),
            tr("OfferWords", "Answer the question above"),
        )
    elif problem.code == "format.unknown":
        remedy = tr("OfferWords", "Save it as a workbook, as CSV UTF-8, or as GIFT")
        said = (told(problem.message), remedy)
    elif problem.code == "column.missing" and problem.field:
        missing = tr("OfferWords", "No column is read as “{name}”")
        said = (
            missing.format(name=column_name(problem.field)),
            tr("OfferWords", "Choose it among the columns"),
        )
    parts = (told_first(part) for part in said if part)
    return " ".join(part if part.endswith((".", "?")) else f"{part}." for part in parts)


def place_words(problem: Problem, *, is_sheet: bool) -> str:
    """Say where in the file a problem is; nothing if it concerns all of it."""
    tr = QCoreApplication.translate
    if not problem.line:
        return ""
    words = tr("OfferWords", "Line {line}, column {column}")
    if is_sheet:
        words = tr("OfferWords", "Row {line}, column {column}")
    return words.format(line=problem.line, column=problem.column)


def form_words(offer: Offer) -> str:
    """Say how a file is written: “Table with commas · UTF-8”, “GIFT”."""
    tr, form = QCoreApplication.translate, offer.form
    if not offer.lines:
        return ""
    marks = {
        ",": tr("OfferWords", "Table with commas"),
        ";": tr("OfferWords", "Table with semicolons"),
        "\t": tr("OfferWords", "Table with tabs"),
    }
    if form.delimiter:
        return " · ".join(filter(None, (marks[form.delimiter], form.encoding)))
    if form.sheet:
        sheet = tr("OfferWords", "Sheet “{name}” of a workbook")
        return sheet.format(name=form.sheet)
    if offer.is_whole:
        return tr("OfferWords", "Folder of a question set")
    if form.name == "json":
        return tr("OfferWords", "A question set of this program")
    return form.title[:1].upper() + form.title[1:]


def size_words(offer: Offer) -> str:
    """Say how many rows or questions there are."""
    tr, count = QCoreApplication.translate, len(offer.lines)
    if offer.draft.rows:
        words = tr("OfferWords", "1 row") if count == 1 else tr("OfferWords", "{n} rows", "", count)
    else:
        words = (
            tr("OfferWords", "1 question")
            if count == 1
            else tr("OfferWords", "{n} questions", "", count)
        )
    return words.format(n=number(count))


def outcome_words(offer: Offer) -> str:
    """Say in a line what would come of a file."""
    tr = QCoreApplication.translate
    if offer.standing is Standing.SAME and offer.taken:
        return tr("OfferWords", "There already")
    if offer.order is not None:
        return tr("OfferWords", "A question about dates")
    if not offer.taken:
        return tr("OfferWords", "Not usable")
    words = tr("OfferWords", "{n} of {all}") if offer.left_out else tr("OfferWords", "All {n}")
    return words.format(n=number(offer.taken), all=number(len(offer.lines)))


def outcome_tone(offer: Offer) -> Tone:
    """Return how a line about a file looks."""
    if not offer.taken:
        return "bad"
    if offer.standing is Standing.SAME:
        return "plain"
    return "warn" if offer.left_out else "ok"


def change_words(changes: Changes) -> str:
    """Say what an update changes, and what it means for answers that were given."""
    tr = QCoreApplication.translate
    counts = (
        (len(changes.added) + len(changes.questions_added), tr("OfferWords", "{n} added")),
        (len(changes.changed), tr("OfferWords", "{n} changed")),
        (len(changes.gone) + len(changes.questions_gone), tr("OfferWords", "{n} gone")),
    )
    said = ", ".join(words.format(n=number(count)) for count, words in counts if count)
    sentence = tr("OfferWords", "Rows: {counts}.").format(counts=said) if said else ""
    answers = tr(
        "OfferWords",
        "{n} past answers are about these rows; they stay as they were given.",
        "",
        changes.answers,
    )
    if changes.answers == 1:
        answers = tr("OfferWords", "1 past answer is about these rows; it stays as it was given.")
    told = answers.format(n=number(changes.answers)) if changes.answers else ""
    return " ".join(filter(None, (sentence, told)))


def file_name(offer: Offer) -> str:
    """Return the name of a file without its folder."""
    return PurePath(offer.path).name
