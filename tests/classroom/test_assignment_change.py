"""Tests of changing an assignment that is set already."""

from dataclasses import replace

import pytest

from quizapp.classroom.assignment_change import Change, FixedRuleError, changed
from quizapp.classroom.rules import Feedback, Rules
from tests.factories import moment
from tests.storage.exam_rows import assignment

RULES = Rules(quiz_seconds=600, attempts=1, feedback=Feedback.END)
LATER = replace(RULES, feedback=Feedback.LATER, feedback_at=moment(9))


@pytest.mark.parametrize("rules", [RULES, replace(RULES, attempts=None), LATER])
def test_attempts_and_the_day_of_the_answers_change_at_any_time(rules: Rules) -> None:
    task = assignment(rules=RULES)
    change = Change(title="  Unit   5 ", rules=rules, opens_at=moment(1), closes_at=moment(2))
    for begun in (False, True):
        after = changed(task, change, begun=begun)
        assert (after.title, after.rules) == ("Unit 5", rules)
        assert (after.opens_at, after.closes_at) == (moment(1), moment(2))
        assert (after.id, after.questions, after.seed) == (task.id, task.questions, task.seed)


@pytest.mark.parametrize(
    "rules",
    [
        replace(RULES, quiz_seconds=300),
        replace(RULES, question_seconds=30),
        replace(RULES, corrected=True),
        replace(RULES, shuffle_questions=True),
        replace(RULES, full_screen=True),
        replace(RULES, feedback=Feedback.NOW),
    ],
)
def test_what_holds_for_all_alike_stays_as_soon_as_somebody_has_begun(rules: Rules) -> None:
    task = assignment(rules=RULES)
    change = Change(title="Unit 5", rules=rules)
    assert changed(task, change, begun=False).rules == rules
    with pytest.raises(FixedRuleError, match="Somebody has begun"):
        changed(task, change, begun=True)


def test_what_was_shown_at_once_stays_so_and_an_empty_title_is_that_of_the_set() -> None:
    at_once = replace(RULES, feedback=Feedback.NOW)
    task = assignment(rules=at_once)
    with pytest.raises(FixedRuleError):
        changed(task, Change(title="x", rules=RULES), begun=True)
    assert changed(task, Change(title=" ", rules=at_once), begun=True).title == task.made_of.title
