"""Tests of exams that go out as files, and of results that come back to where they were set."""

import base64
import gzip
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from quizapp.classroom.assignment_change import Change
from quizapp.classroom.handout import HandoutStanding
from quizapp.classroom.rules import Allowance, Feedback, Rules
from quizapp.classroom.sitting import LEFT_WINDOW
from quizapp.formats.documents.results_document import CHECKSUM, PREFIX, checksum
from quizapp.services.collect_results import FileState
from quizapp.services.hand_out import Refusal, handout_among
from quizapp.services.history import History
from quizapp.services.set_assignments import OfSet
from quizapp.session.learner import Learner
from tests.factories import NOON
from tests.services.exam_desk import ExamDesk
from tests.storage.exam_rows import add_class


@pytest.fixture
def teacher(tmp_path: Path) -> Iterator[ExamDesk]:
    """The computer where something is set."""
    desk = ExamDesk(tmp_path / "teacher")
    yield desk
    desk.store.close()


@pytest.fixture
def student(tmp_path: Path) -> Iterator[ExamDesk]:
    """Another computer, that shares nothing with it."""
    desk = ExamDesk(tmp_path / "student")
    yield desk
    desk.store.close()


def changed(file: Path, *, sealed: bool = False, **values: object) -> Path:
    """Change a file, with or without a new checksum."""
    document = json.loads(gzip.decompress(file.read_bytes())) | values
    if sealed:
        document[CHECKSUM] = PREFIX + checksum(document)
    copy = file.with_name(f"changed {file.name}")
    copy.write_text(json.dumps(document), "utf-8")
    return copy


def test_what_is_handed_out_is_set_there_with_questions_rules_and_times(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    closes = NOON + timedelta(days=3)
    kemal = teacher.people.learner("Kemal")
    task = teacher.set(class_id=add_class(teacher.store, "7b", kemal), closes_at=closes)
    file = teacher.hand_out(task)
    seen = student.out.look(file)
    assert (seen.standing, seen.refusal, seen.can_be_taken) == (HandoutStanding.NEW, None, True)
    assert not student.assignments.all()
    assert student.out.take(seen) is HandoutStanding.NEW
    assert student.assignments.all() == (replace(task, class_id=None),)
    assert student.assignments.content(task.id) == teacher.assignments.content(task.id)
    assert [due.can_begin for due in student.exams.due(student.people.learner("Ada"))] == [True]


def test_taking_it_in_again_changes_nothing(teacher: ExamDesk, student: ExamDesk) -> None:
    file = teacher.hand_out(teacher.set())
    student.take(file)
    before = student.assignments.all()
    seen = student.out.look(file)
    assert (seen.standing, seen.can_be_taken) == (HandoutStanding.SAME, False)
    assert student.take(file) is HandoutStanding.SAME
    assert student.assignments.all() == before


def test_a_later_file_brings_new_times_and_an_earlier_one_does_not_take_them_back(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    task = teacher.set()
    early = teacher.hand_out(task).rename(teacher.folder / "early.quizexam")
    teacher.computer.true += 60
    teacher.teacher.close(task)
    late = teacher.hand_out(task)
    student.take(early)
    assert student.take(late) is HandoutStanding.UPDATE
    (kept,) = student.assignments.all()
    assert kept.closes_at == teacher.now()
    assert student.take(early) is HandoutStanding.OLDER
    assert student.assignments.all() == (kept,)


def test_a_later_file_brings_other_rules_as_long_as_nobody_there_has_begun(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    task = teacher.set()
    student.take(teacher.hand_out(task))

    def handed_out(rules: Rules) -> Path:
        teacher.computer.true += 60
        teacher.teacher.change(task.id, Change(title="Unit 4b", rules=rules))
        return teacher.hand_out(task)

    shorter = replace(task.rules, quiz_seconds=600)
    assert student.take(handed_out(shorter)) is HandoutStanding.UPDATE
    (kept,) = student.assignments.all()
    assert (kept.title, kept.rules) == ("Unit 4b", shorter)
    student.sit(task.id, "Ada")
    thrice = replace(shorter, attempts=3)
    assert student.take(handed_out(thrice)) is HandoutStanding.UPDATE
    seen = student.out.look(handed_out(replace(thrice, corrected=False)))
    assert seen.refusal is Refusal.OTHER
    assert [one.rules for one in student.assignments.all()] == [thrice]


def test_one_that_was_removed_there_comes_back(teacher: ExamDesk, student: ExamDesk) -> None:
    task = teacher.set()
    file = teacher.hand_out(task)
    student.take(file)
    student.teacher.remove(task.id)
    assert student.take(file) is HandoutStanding.UPDATE
    assert student.assignments.all() == (task,)


def test_whoever_made_it_keeps_it_as_it_is(teacher: ExamDesk) -> None:
    task = teacher.set()
    assert teacher.take(teacher.hand_out(task)) is HandoutStanding.OWN
    assert teacher.assignments.all() == (task,)


def test_more_time_is_given_by_name_and_no_name_is_in_the_file(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    task = teacher.set()
    kemal, ada = teacher.people.learner("Kemal"), teacher.people.learner("Ada")
    teacher.teacher.give_time(task.id, kemal.id, 0.25)
    file = teacher.hand_out(task)
    content = gzip.decompress(file.read_bytes()).decode()
    assert "Kemal" not in content
    student.take(file)
    here = student.people.learner("kemal")
    assert student.exams.one(task.id, here).limits.quiz == Allowance(1200, 300)
    there = student.people.learner("Ada")
    assert student.exams.one(task.id, there).limits.quiz == Allowance(1200)
    assert (here.id, there.id) != (kemal.id, ada.id)


def test_a_name_that_two_have_gives_nobody_the_time_of_the_other(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    task = teacher.set()
    one, other = (Learner(UUID(int=n), "Leyla", str(n)) for n in (1, 2))
    for learner in (one, other):
        teacher.store.add_learner(learner, NOON)
    teacher.teacher.give_time(task.id, one.id, 0.5)
    student.take(teacher.hand_out(task))
    nameless_number = student.people.learner("Leyla")
    student.store.add_learner(replace(one, id=UUID(int=3)), NOON)
    extra = student.assignments.extra_time(task.id)
    assert extra == {UUID(int=3): 0.5}
    assert nameless_number.id not in extra


@pytest.mark.parametrize(
    ("values", "sealed", "code"),
    [
        ({"title": "Unit 5"}, False, "exam.edited"),
        ({"version": 2}, True, "exam.newer"),
        ({"seed": "x"}, True, "exam.damaged"),
        ({"questions": []}, True, "exam.damaged"),
        ({"extra_time": {"x": -1}}, True, "exam.damaged"),
        ({"format": "quizapp-results"}, True, "exam.other"),
    ],
)
def test_a_file_that_cannot_be_relied_on_is_refused_with_the_reason(
    teacher: ExamDesk, student: ExamDesk, values: dict[str, object], sealed: bool, code: str
) -> None:
    file = changed(teacher.hand_out(teacher.set()), sealed=sealed, **values)
    seen = student.out.look(file)
    assert (seen.refusal, [one.code for one in seen.problems]) == (Refusal.FAULTY, [code])
    assert not seen.can_be_taken
    with pytest.raises(ValueError, match="not taken in"):
        student.out.take(seen)
    assert not student.assignments.all()


def test_other_questions_under_a_known_id_are_refused(teacher: ExamDesk, student: ExamDesk) -> None:
    file = teacher.hand_out(teacher.set())
    student.take(file)
    seen = student.out.look(changed(file, sealed=True, seed=1))
    assert (seen.standing, seen.refusal) == (HandoutStanding.OTHER, Refusal.OTHER)


def test_a_set_goes_along_with_questions_that_are_drawn_from_it(
    teacher: ExamDesk, student: ExamDesk, tmp_path: Path
) -> None:
    table = tmp_path / "moon-landings.csv"
    rows = (f"Landing {chr(year - 1896)},{year}-07-0{year % 9 + 1}" for year in range(1961, 1981))
    table.write_text("\n".join(("title,date", *rows)), "utf-8")
    teacher.library.add(table)
    task = teacher.set(drawn=True, source=OfSet("moon-landings", 5, each_their_own=True))
    teacher.library.remove("moon-landings")
    seen = student.out.look(teacher.hand_out(task))
    assert (seen.can_be_taken, seen.other_set) == (True, False)
    student.out.take(seen)
    for desk in (teacher, student):
        sittings = [
            desk.exams.begin(task.id, desk.people.learner(name)).quiz for name in ("Ada", "Kemal")
        ]
        asked = {tuple(item.question.stem for item in quiz.items) for quiz in sittings}
        assert len(asked) == 2
        assert {quiz.set_hash for quiz in sittings} == {task.made_of.hash}
    assert not student.library.find("moon-landings")


def test_a_set_that_goes_along_is_not_trusted(teacher: ExamDesk, student: ExamDesk) -> None:
    file = teacher.hand_out(teacher.set(drawn=True))
    other = base64.b64encode(b"title,date\nA landing,1969-07-20\n").decode()
    for files in ({"moon.csv": other}, {"../moon.csv": other}, {"set.toml": other}, {"x": "?"}):
        seen = student.out.look(changed(file, sealed=True, set_files=files))
        assert (seen.refusal, seen.can_be_taken) == (Refusal.FAULTY, False)


def test_without_it_questions_drawn_for_each_need_their_set(
    teacher: ExamDesk, student: ExamDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quizapp.services.set_copy.MOST_CARRIED", 10)
    task = teacher.set(drawn=True)
    assert teacher.out.write(teacher.folder / "big.quizexam", task.id).needs_set
    file = teacher.hand_out(task)
    document = json.loads(gzip.decompress(file.read_bytes()))
    elsewhere = document["made_of"] | {"set_id": "not-here"}
    older = document["made_of"] | {"hash": "older"}
    assert student.out.look(changed(file, sealed=True, made_of=elsewhere)).refusal is Refusal.NO_SET
    assert student.out.look(changed(file, sealed=True, made_of=older)).other_set
    seen = student.out.look(file)
    assert (seen.can_be_taken, seen.other_set) == (True, False)


def test_files_of_exams_are_told_from_others(teacher: ExamDesk, tmp_path: Path) -> None:
    file = teacher.hand_out(teacher.set())
    other = tmp_path / "list.csv"
    other.write_text("title,date\n")
    renamed = file.rename(file.with_suffix(".gz"))
    assert handout_among([tmp_path, other, renamed]) == renamed
    assert handout_among([tmp_path, other]) is None


def test_a_result_comes_back_as_if_it_had_been_taken_here(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    task = teacher.set()
    teacher.teacher.give_time(task.id, teacher.people.learner("Kemal").id, 0.25)
    student.take(teacher.hand_out(task))
    files = [student.sit(task.id, "Kemal") for _ in range(2)]
    for file in reversed(files):
        assert teacher.look(file).state is FileState.NEW
        teacher.collect(file)
    (taker,) = teacher.outcome(task).takers
    told = [
        (one.attempt, one.used, one.time, one.score.share, [(n.sort, n.seconds) for n in one.notes])
        for one in taker.sittings
    ]
    time, noted = Allowance(1200, 300), [("suspended", 300.0), (LEFT_WINDOW, 4.5)]
    assert told == [(1, 300.0, time, 1.0, noted), (2, 300.0, time, 1.0, noted)]
    assert taker.learner == teacher.people.learner("Kemal")
    (line,) = teacher.teacher.all()
    assert (line.began, line.finished) == (1, 1)


def test_collecting_again_adds_no_sitting(teacher: ExamDesk, student: ExamDesk) -> None:
    task = teacher.set()
    student.take(teacher.hand_out(task))
    file = student.sit(task.id, "Ada")
    teacher.collect(file)
    before = teacher.outcome(task)
    assert teacher.look(file).state is FileState.HERE
    assert teacher.outcome(task) == before


def test_answers_of_an_unknown_assignment_are_kept_and_the_sitting_is_told(
    teacher: ExamDesk, student: ExamDesk, tmp_path: Path
) -> None:
    task = student.set()
    file = student.sit(task.id, "Ada")
    assert (teacher.look(file).state, teacher.look(file).strays) == (FileState.NEW, 1)
    teacher.collect(file)
    ada = teacher.people.learner("Ada")
    assert len(teacher.store.answers(ada)) == 5
    assert not teacher.sittings.of_learner(ada)
    assert teacher.look(file).state is FileState.HERE
    teacher.take(student.hand_out(task))
    assert teacher.look(file).fresh == 1
    teacher.collect(file)
    assert len(teacher.outcome(task).takers[0].sittings) == 1
    assert teacher.look(file).state is FileState.HERE


def test_other_times_of_one_sitting_are_not_taken(teacher: ExamDesk, student: ExamDesk) -> None:
    task = teacher.set()
    student.take(teacher.hand_out(task))
    file = student.sit(task.id, "Ada")
    teacher.collect(file)
    quizzes = json.loads(gzip.decompress(file.read_bytes()))["quizzes"]
    quizzes[0]["sitting"]["used"] = 1.0
    assert teacher.look(changed(file, sealed=True, quizzes=quizzes)).state is FileState.OTHER


def test_what_is_told_later_is_withheld_where_it_is_collected_too(
    teacher: ExamDesk, student: ExamDesk
) -> None:
    later = Rules(feedback=Feedback.LATER, feedback_at=NOON + timedelta(days=1))
    task = teacher.set(later)
    student.take(teacher.hand_out(task))
    teacher.collect(student.sit(task.id, "Ada"))
    ada = teacher.people.learner("Ada")
    history = History(teacher.store, teacher.exams.withheld)
    assert not history.quizzes(ada)
    teacher.computer.true += timedelta(days=2).total_seconds()
    assert len(history.quizzes(ada)) == 1
