"""Statements that are each true or false, or of another column: the plug-ins MTF and Kprime.

Elements: https://github.com/ethz-let/moodle-qtype_mtf and moodle-qtype_kprime.
"""

from dataclasses import replace

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.moodle.reading import Reading
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.numbers import number


def read_rows(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    """Return pairs of statements and the words of the columns that are right for them.

    Raises:
        MoodleError: a statement has no right column, or several.
    """
    columns = {
        column["number"]: reading.shown(column.child("responsetext"))
        for column in reading.element.children("column")
    }
    right: dict[str, list[str]] = {}
    for weight in reading.element.children("weight"):
        if (name := columns.get(weight["columnnumber"])) and _is_right(weight.text):
            right.setdefault(weight["rownumber"], []).append(name)
    pairs: list[tuple[str, str]] = []
    for row in reading.element.children("row"):
        statement, partners = reading.shown(row.child("optiontext")), right.get(row["number"], [])
        if len(partners) != 1:
            message = f"it is not said which column is right for “{statement}”"
            hint = "give one column the weight 1 in each row"
            raise reading.fault("moodle.match", message, hint, row)
        pairs.append((statement, partners[0]))
        if said := reading.shown(row.child("feedbacktext")):
            what = f"what is said of “{statement[:40]}” (“{said[:60]}”)"
            reading.left_out.append(LeftOut(what, line=row.line, column=row.column))
    if not pairs:
        raise reading.fault("moodle.answers", "there is no statement", "write one in <row>")
    return replace(base, kind=WrittenKind.MATCH, pairs=tuple(pairs))


def _is_right(text: str) -> bool:
    try:
        return number(text.strip()) > 0
    except ValueError:
        return False
