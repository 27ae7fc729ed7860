"""Tests of what the analysis of a set shows to whoever is looking."""

from datetime import timedelta
from pathlib import Path

from quizapp.classroom.rules import Feedback, Rules
from quizapp.services.analyse_sets import AnalyseSets
from quizapp.services.classes import Classes
from quizapp.services.measure_answers import MeasureAnswers
from quizapp.session.scope import Grouping, Scope
from quizapp.storage.classes import ClassStore
from tests.factories import NOON
from tests.services.exam_desk import SET, ExamDesk


def test_what_is_told_later_is_left_out_until_then(tmp_path: Path) -> None:
    desk = ExamDesk(tmp_path / "desk")
    later = Rules(feedback=Feedback.LATER, feedback_at=NOON + timedelta(days=1))
    desk.sit(desk.set(later).id, "Ada")
    classes, measuring = Classes(ClassStore(desk.store.file)), MeasureAnswers(desk.store)
    parts = desk.store, desk.library, measuring, classes
    for_anybody, for_teachers = AnalyseSets(*parts, desk.exams.withheld), AnalyseSets(*parts)

    def seen(analysing: AnalyseSets, set_id: str = SET) -> tuple[int, bool]:
        found = analysing.look(Scope(set_id=set_id), Grouping.ITEM)
        again = analysing.regroup(found, Grouping.KIND)
        assert again.told_later is found.told_later
        return len(found.items), found.told_later

    assert seen(for_anybody) == (0, True)
    assert seen(for_anybody, "another-set") == (0, False)
    assert seen(for_teachers) == (5, False)
    desk.computer.true += timedelta(days=2).total_seconds()
    assert seen(for_anybody) == (5, False)
    desk.store.close()
