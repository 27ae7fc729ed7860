"""The rules of an assignment in plain words, as they are told before the start."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from quizapp.classroom.assignment import Assignment
from quizapp.classroom.rules import Feedback, Limits, Rules
from quizapp.services.take_exams import Due
from quizapp.ui.exams.time_words import allowance_words, span_words
from quizapp.ui.words.moments import Moments


@dataclass(frozen=True, slots=True)
class RuleWords:
    """A rule: the name of an icon, what it says, and what that means."""

    icon: str
    title: str
    words: str = ""


def rules_in_words(due: Due, moments: Moments) -> tuple[RuleWords, ...]:
    """Return all that somebody should know before the start, the most important first."""
    assignment, rules = due.assignment, due.assignment.rules
    return (
        *_times(due.limits),
        _attempts(due),
        _answering(),
        _feedback(rules, moments),
        *_marking(rules),
        *_mixing(assignment),
        *_dates(assignment, moments),
        _watching(rules),
    )


def feedback_words(rules: Rules, moments: Moments) -> str:
    """Say when one sees what was right."""
    match rules.feedback:
        case Feedback.NOW:
            return _tr("You see what is right after each answer")
        case Feedback.END:
            return _tr("You see what was right at the end")
        case Feedback.LATER:
            words = _tr("You see what was right from {moment} on")
            at = rules.feedback_at
            return words.format(moment=moments.minute(at)) if at is not None else words


def correction_words() -> str:
    """Explain the correction for guessing with its formula."""
    return _tr(
        "With k options, the right one counts 1 point, a wrong one takes 1 ÷ (k − 1) of a point"
        " away: a third with 4 options. “I don't know” counts 0. Where an answer can be partly"
        " right, what guessing earns on average is taken off: (points − E) ÷ (1 − E), never below"
        " 0. The score as a whole is never below 0, and you see it without the correction, too."
    )


def _times(limits: Limits) -> Iterator[RuleWords]:
    if limits.quiz is not None:
        title, time = _tr("{time} for everything"), limits.quiz
        words = _tr(
            "The time runs from the start to the end, also while the program is closed or the"
            " computer sleeps. When it is over, what you have answered is handed in for you."
        )
        if time.extra:
            own = _tr("{extra} of it are yours beyond the time of the others.")
            words = own.format(extra=span_words(time.extra)) + " " + words
        yield RuleWords("clock", title.format(time=allowance_words(time)), words)
    if limits.question is not None:
        title = _tr("{time} for each question")
        words = _tr("Then the next question comes. What you have chosen until then counts.")
        yield RuleWords("clock", title.format(time=allowance_words(limits.question)), words)
    if limits == Limits():
        yield RuleWords("clock", _tr("Take the time you need"))


def _attempts(due: Due) -> RuleWords:
    allowed, taken = due.assignment.rules.attempts, len(due.taken)
    if allowed is None:
        return RuleWords("rotate-ccw", _tr("As many attempts as you like"))
    if allowed == 1:
        return RuleWords("rotate-ccw", _tr("One attempt"))
    words = _tr("You have taken {n} of them.").format(n=taken) if taken else ""
    return RuleWords("rotate-ccw", _tr("{n} attempts", "", allowed).format(n=allowed), words)


def _answering() -> RuleWords:
    words = _tr(
        "Each answer is saved at once. If the program or the computer stops, come back here and"
        " go on at the same question."
    )
    return RuleWords("save", _tr("An answer stays as it was given"), words)


def _feedback(rules: Rules, moments: Moments) -> RuleWords:
    later = _tr("Until then neither the history nor your progress tells it.")
    words = later if rules.feedback is Feedback.LATER else ""
    return RuleWords("eye", feedback_words(rules, moments), words)


def _marking(rules: Rules) -> Iterator[RuleWords]:
    if rules.corrected:
        yield RuleWords("minus", _tr("Wrong answers cost something"), correction_words())


def _mixing(assignment: Assignment) -> Iterator[RuleWords]:
    if assignment.drawn:
        yield RuleWords("shuffle", _tr("Everybody has other questions, of the same kinds"))
    elif assignment.rules.shuffle_questions:
        yield RuleWords("shuffle", _tr("Everybody has the same questions in another order"))


def _dates(assignment: Assignment, moments: Moments) -> Iterator[RuleWords]:
    if assignment.closes_at is not None:
        title = _tr("To be begun until {moment}")
        words = _tr("What has begun may be finished.")
        moment = moments.minute(assignment.closes_at)
        yield RuleWords("calendar", title.format(moment=moment), words)


def _watching(rules: Rules) -> RuleWords:
    noted = _tr(
        "Your teacher sees when you were in another window or on another page and for how long,"
        " and if the computer slept or was started anew. Nothing is taken off for it."
    )
    if rules.full_screen:
        title = _tr("It fills the screen; F11 leaves the full screen, which is noted")
        return RuleWords("maximize-2", title, noted)
    return RuleWords("maximize-2", _tr("Leaving the window is noted"), noted)


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("RuleWords", text, note, count)
