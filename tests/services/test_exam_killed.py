"""An exam whose program is killed: no answer is lost, and no time is won."""

import json
import subprocess
import sys
from pathlib import Path

from quizapp.classroom.exam_clock import Event
from quizapp.classroom.rules import Rules
from tests.ui.flows.exams import Office

LIMIT = 3600
CHILD = """
import json, sys, time
from pathlib import Path
from tests.ui.flows.exams import Office

office = Office(Path(sys.argv[1]))
(line,) = office.exams.setting.all()
taking = office.exams.taking
sitting = taking.begin(line.assignment.id, office.people.learner("Leyla"))
for _ in range(2):
    key = sitting.quiz.items[sitting.quiz.position].question.key
    sitting = taking.answer(sitting, key, taking.look())
print(json.dumps({"quiz": str(sitting.quiz.id), "read": sitting.clock.latest.seconds,
                  "used": sitting.used, "boot": sitting.clock.latest.boot}), flush=True)
time.sleep(600)
"""


def test_a_killed_exam_goes_on_with_its_answers_and_the_right_time(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.set(Rules(quiz_seconds=LIMIT), count=5)
    office.close()
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)], stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert child.stdout is not None
    told = json.loads(child.stdout.readline())
    child.kill()
    child.communicate()
    office = Office(tmp_path)
    (due,) = office.exams.taking.due(office.people.learner("Leyla"))
    assert due.running is not None
    assert str(due.running.quiz_id) == told["quiz"]
    earliest = office.exams.taking.look().seconds
    sitting = office.exams.taking.resume(due.running.quiz_id)
    latest = office.exams.taking.look().seconds
    office.close()
    assert sitting.quiz.position == 2
    assert all(item.answer and item.answer.marked.correct for item in sitting.quiz.items[:2])
    assert [note.sort for note in sitting.notes] == [Event.INTERRUPTED]
    assert sitting.left is not None
    if not told["boot"].startswith("?"):
        passed = LIMIT - sitting.left - told["used"]
        assert earliest - told["read"] <= passed + 1e-6
        assert passed <= latest - told["read"] + 1e-6
