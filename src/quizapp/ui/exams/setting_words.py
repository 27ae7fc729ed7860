"""What a teacher is told of assignments and of those who take them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from quizapp.classroom.assignment import State
from quizapp.classroom.exam_clock import Event
from quizapp.classroom.rules import Feedback
from quizapp.classroom.sitting import LEFT_FULL_SCREEN, LEFT_PAGE, LEFT_WINDOW, Note
from quizapp.classroom.sitting_summary import SittingSummary
from quizapp.services.set_assignments import AssignmentLine
from quizapp.ui.exams.time_words import allowance_words, clock_words, span_words
from quizapp.ui.tables.table_model import StateCell
from quizapp.ui.words.moments import Moments

SHARES = (0.0, 0.1, 0.25, 1 / 3, 0.5, 1.0)
"""How much time beyond everybody's can be given, as shares of it."""


def state_cell(line: AssignmentLine) -> StateCell:
    """Say whether an assignment can be begun now."""
    # A context of its own: “Open” is no verb here, as it is on buttons.
    tr = QCoreApplication.translate
    match line.state:
        case State.COMING:
            return StateCell(tr("AssignmentState", "Not open yet"), "plain", "clock")
        case State.CLOSED:
            return StateCell(tr("AssignmentState", "Closed"), "plain", "lock")
        case State.OPEN:
            return StateCell(tr("AssignmentState", "Open"), "ok")


def when_words(line: AssignmentLine, moments: Moments) -> str:
    """Say from when on, or until when, an assignment can be begun; "" for no such time."""
    opens, closes = line.assignment.opens_at, line.assignment.closes_at
    if line.state is State.COMING and opens is not None:
        return _tr("from {moment}").format(moment=moments.minute(opens))
    if closes is None:
        return ""
    words = _tr("until {moment}") if line.state is State.OPEN else _tr("since {moment}")
    return words.format(moment=moments.minute(closes))


def whom_words(line: AssignmentLine) -> str:
    """Say who is to take it."""
    return line.class_name if line.assignment.class_id is not None else _tr("Everybody")


def taken_words(line: AssignmentLine) -> str:
    """Say how many have handed it in, and how many are at it."""
    words = _tr("{n} of {all}") if line.people is not None else _tr("{n}")
    text = words.format(n=line.finished, all=line.people)
    running = line.began - line.finished
    return text + (_tr(", {n} at it").format(n=running) if running > 0 else "")


def rules_line(line: AssignmentLine) -> str:
    """Say the rules in one line: “20 questions · 40 minutes · 1 attempt · answers at the end”."""
    assignment, rules = line.assignment, line.assignment.rules
    one, many = _tr("1 question"), _tr("{n} questions", "", assignment.questions)
    parts = [(one if assignment.questions == 1 else many).format(n=assignment.questions)]
    limits = rules.limits()
    if limits.quiz is not None:
        parts.append(allowance_words(limits.quiz))
    if limits.question is not None:
        parts.append(_tr("{time} each").format(time=allowance_words(limits.question)))
    if rules.attempts is not None:
        one, many = _tr("1 attempt"), _tr("{n} attempts", "", rules.attempts)
        parts.append((one if rules.attempts == 1 else many).format(n=rules.attempts))
    told = {
        Feedback.NOW: _tr("answers at once"),
        Feedback.END: _tr("answers at the end"),
        Feedback.LATER: _tr("answers later"),
    }
    parts.append(told[rules.feedback])
    return " · ".join(parts)


def number_words(value: float) -> str:
    """Write a number with two digits after the point at most, and none that say nothing."""
    locale = QLocale()
    text = locale.toString(round(value, 2), "f", 2)
    return text.rstrip("0").removesuffix(locale.decimalPoint())


def score_words(sitting: SittingSummary) -> str:
    """Say the points without a correction: “9.5 of 12”."""
    words = _tr("{n} of {most}")
    score = sitting.score
    return words.format(n=number_words(score.score), most=number_words(score.max_score))


def used_words(sitting: SittingSummary) -> str:
    """Say the time used and the time there was: “38:12 of 40 + 10 minutes”."""
    if sitting.time is None:
        return clock_words(sitting.used)
    words = _tr("{used} of {time}")
    return words.format(used=clock_words(sitting.used), time=allowance_words(sitting.time))


def share_words(share: float) -> str:
    """Say how much more time somebody has."""
    return _tr("{n} % more").format(n=round(share * 100)) if share else _tr("None")


def notes_line(notes: Sequence[Note]) -> str:
    """Say in a few words what was noted, "" if nothing was."""
    words = _notes()
    counts = {sort: sum(note.sort == sort for note in notes) for sort in words}
    said = []
    for sort, (short, _) in words.items():
        if counts[sort]:
            times = _tr("{what} ({n}×)") if counts[sort] > 1 else "{what}"
            said.append(times.format(what=short, n=counts[sort]))
    return ", ".join(said)


def note_words(note: Note) -> str:
    """Say when something was noted, what it was, and how long it took."""
    words = _tr("At {at}: {what}.")
    known = _notes().get(note.sort)
    what = known[1] if known else note.sort
    return words.format(at=clock_words(note.used), what=what.format(time=_length(note)))


def _length(note: Note) -> str:
    if note.sort == Event.CLOCK_SET:
        sign = "+" if note.seconds > 0 else "−"
        return f"{sign}{span_words(abs(note.seconds))}"
    return span_words(note.seconds)


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("SettingWords", text, note, count)


def _notes() -> Mapping[str, tuple[str, str]]:
    """Return for each sort of note what is said of it in few words, and in more."""
    return {
        LEFT_WINDOW: (
            _tr("left the window"),
            _tr("another window was used for {time}"),
        ),
        LEFT_PAGE: (
            _tr("went to another page"),
            _tr("another page of quizapp was seen for {time}"),
        ),
        LEFT_FULL_SCREEN: (
            _tr("left the full screen"),
            _tr("the full screen was left for {time}"),
        ),
        str(Event.SUSPENDED): (
            _tr("computer slept"),
            _tr("the computer slept or stood still for {time}"),
        ),
        str(Event.INTERRUPTED): (
            _tr("program closed"),
            _tr("the program was not running for {time}"),
        ),
        str(Event.RESTARTED): (
            _tr("computer started anew"),
            _tr(
                "the computer was started anew; {time} passed by its date and time, which may be"
                " wrong",
            ),
        ),
        str(Event.CLOCK_SET): (
            _tr("clock set"),
            _tr("date and time were changed by {time}"),
        ),
    }
