"""What the rows of a roster are and what becomes of them, in words."""

from PySide6.QtCore import QCoreApplication

from quizapp.classroom.roster import Action, Doubt, Gain, RosterLine, Standing, Way
from quizapp.session.learner import Learner
from quizapp.ui.tables.table_model import StateCell
from quizapp.ui.words.told import told, told_first


def standing_words(standing: Standing) -> str:
    """Name what a row is."""
    tr = QCoreApplication.translate
    return {
        Standing.NEW: tr("Roster", "New"),
        Standing.CHANGED: tr("Roster", "Changed"),
        Standing.SAME: tr("Roster", "Same"),
        Standing.DOUBTFUL: tr("Roster", "Doubtful"),
        Standing.FAULTY: tr("Roster", "Not usable"),
    }[standing]


def standing_cell(standing: Standing) -> StateCell:
    """Show what a row is, by icon, word and colour."""
    words = standing_words(standing)
    match standing:
        case Standing.NEW:
            return StateCell(words, "ok", "plus")
        case Standing.CHANGED:
            return StateCell(words, "accent", "pencil")
        case Standing.SAME:
            return StateCell(words, "plain", "check")
        case Standing.DOUBTFUL:
            return StateCell(words, "warn")
        case Standing.FAULTY:
            return StateCell(words, "bad")


def reason_words(line: RosterLine) -> str:
    """Say why a row is what it is."""
    fault = line.entry.fault
    if fault is not None:
        words = QCoreApplication.translate("Roster", "{message}: {hint}.")
        return words.format(message=told_first(fault.message), hint=told(fault.hint))
    if line.doubt is not None:
        return _doubt_words(line, line.doubt)
    if line.standing is Standing.SAME:
        return QCoreApplication.translate("Roster", "Known already, just as the row says.")
    if line.standing is Standing.NEW:
        return QCoreApplication.translate("Roster", "Nobody here has this name or number yet.")
    return " ".join(map(_gain_words, line.gains))


def way_words(way: Way, line: RosterLine) -> str:
    """Say what is done with a row in some way."""
    tr = QCoreApplication.translate
    if way.action is Action.LEAVE_OUT:
        return tr("Roster", "Leave the row out")
    if way.action is Action.TAKE and way.learner is not None:
        if line.standing is Standing.SAME:
            return tr("Roster", "Nothing changes")
        return tr("Roster", "It is {who}").format(who=who(way.learner))
    if line.doubt is Doubt.NAME_TWICE and not line.entry.number:
        return tr("Roster", "It is the same person as in row {n}").format(n=line.other_line)
    return tr("Roster", "Add a new learner")


def who(learner: Learner) -> str:
    """Name a person, with the number if there is one."""
    if not learner.number:
        return learner.name
    words = QCoreApplication.translate("Roster", "{name} (number {number})")
    return words.format(name=learner.name, number=learner.number)


def _doubt_words(line: RosterLine, doubt: Doubt) -> str:
    tr = QCoreApplication.translate
    words = {
        Doubt.ROW_TWICE: tr("Roster", "Says the same as row {n}."),
        Doubt.NAME_TWICE: tr(
            "Roster", "Row {n} has the same name, and no number tells the two apart."
        ),
        Doubt.NUMBER_TWICE: tr("Roster", "Row {n} has the same number and another name."),
        Doubt.NUMBER_TAKEN: tr("Roster", "The number is that of {who}."),
        Doubt.NAME_TAKEN: tr("Roster", "Another learner has this name already."),
        Doubt.SEVERAL_KNOWN: tr("Roster", "Several learners could be meant."),
        Doubt.NAMESAKE: tr("Roster", "Somebody else is called like that: {who}."),
    }[doubt]
    known = "" if line.known is None else who(line.known)
    return words.format(n=line.other_line, who=known)


def _gain_words(gain: Gain) -> str:
    tr = QCoreApplication.translate
    return {
        Gain.NAME: tr("Roster", "Gets the new name."),
        Gain.NUMBER: tr("Roster", "Gets the number."),
        Gain.CLASS: tr("Roster", "Joins the class."),
        Gain.RETURN: tr("Roster", "Was removed, and comes back with the history."),
    }[gain]
