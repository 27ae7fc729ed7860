"""Changing an assignment that is set already, also when somebody has begun it."""

from dataclasses import dataclass, replace
from datetime import datetime

from quizapp.classroom.assignment import LONGEST_TITLE, Assignment
from quizapp.classroom.rules import Feedback, Rules
from quizapp.session.spoken_error import SpokenError


class FixedRuleError(SpokenError):
    """Somebody has begun, and what holds for everybody alike cannot be changed any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How an assignment is to be from now on; what it asks, and whom, stays as it is."""

    title: str
    rules: Rules
    opens_at: datetime | None = None
    closes_at: datetime | None = None


def changed(assignment: Assignment, change: Change, *, begun: bool) -> Assignment:
    """Return an assignment after a change; without a title it goes by the name of its set.

    Raises:
        FixedRuleError: somebody has begun, and it is about more than `may_change`.
        ValueError: the times make no sense.
    """
    if begun and not may_change(assignment.rules, change.rules):
        raise FixedRuleError(
            "Somebody has begun. Time, marking and order stay as they are, so that all have the"
            " same, and what is shown at once stays so."
        )
    title = " ".join(change.title.split())[:LONGEST_TITLE].strip()
    return replace(
        assignment,
        title=title or assignment.made_of.title,
        rules=change.rules,
        opens_at=change.opens_at,
        closes_at=change.closes_at,
    )


def may_change(before: Rules, after: Rules) -> bool:
    """Tell whether rules may become others while people are at it.

    The attempts may, and from when on right answers are shown; not whether they are shown at
    once, since what is told at once is learnt from.
    """
    same = replace(
        before,
        attempts=after.attempts,
        feedback=after.feedback,
        feedback_at=after.feedback_at,
    )
    return same == after and (before.feedback is Feedback.NOW) == (after.feedback is Feedback.NOW)
