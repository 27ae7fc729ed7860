"""Tests of files of results: written, read back, and read from strangers."""

import gzip
import json
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from quizapp.classroom.hand_in import HandIn
from quizapp.dataset.problem import DatasetError
from quizapp.formats.documents import results_file
from quizapp.formats.documents.results_document import checksum, hand_in_document
from quizapp.formats.documents.results_file import is_hand_in, read_hand_in, write_hand_in
from quizapp.paths import bundled
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from tests.factories import choice_question, moment, new_quiz, some_questions
from tests.pictured_questions import of_pictures, plain_option
from tests.shaped_questions import one_of_each_shape

Document = dict[str, Any]
Change = Callable[[Document], object]


def handed(*quizzes: Quiz) -> HandIn:
    """Return quizzes as they are handed in."""
    one = quizzes or (taken(new_quiz(some_questions(4))),)
    return HandIn(learner=one[0].learner, quizzes=one, program="0.1", made_at=moment(60))


def taken(quiz: Quiz) -> Quiz:
    """Return a quiz with every second question answered right, and the others skipped."""
    while quiz.current is not None:
        number = quiz.position
        response = () if number % 2 else quiz.current.question.key
        quiz = quiz.answer(response, moment(number), 1.25 * number)
    return quiz


def document() -> Document:
    """Return a file of results as JSON."""
    text = json.dumps(hand_in_document(handed()))
    return dict(json.loads(text))


def written(folder: Path, content: bytes | Document, name: str = "ada.quizresult") -> Path:
    """Write a file, packed as it is or as plain JSON."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def refused(path: Path) -> str:
    """Return the code of why a file is refused."""
    with pytest.raises(DatasetError) as caught:
        read_hand_in(path)
    (problem,) = caught.value.problems
    assert problem.message
    assert problem.hint
    return problem.code


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    given_in = handed()
    read = read_hand_in(written(tmp_path, write_hand_in(given_in)))
    assert read.hand_in == given_in
    assert read.is_genuine
    assert read.wrong_marks == 0


def test_every_shape_of_answer_and_pictures_survive(tmp_path: Path) -> None:
    quiz = taken(new_quiz((*one_of_each_shape(), of_pictures(), plain_option())))
    read = read_hand_in(written(tmp_path, write_hand_in(handed(quiz))))
    assert read.hand_in.quizzes == (quiz,)
    assert read.wrong_marks == 0


def test_a_quiz_that_ended_early_and_one_with_an_extra_are_read_back(tmp_path: Path) -> None:
    early = new_quiz(name="early").skip(moment(1), 2.0).finish(moment(2))
    done = taken(new_quiz(name="done"))
    more = done.another(done.items[0].id, choice_question(300)).answer(("a",), moment(9), 3.0)
    read = read_hand_in(written(tmp_path, write_hand_in(handed(early, more))))
    assert read.hand_in.quizzes == (early, more)


def test_the_same_results_give_the_same_bytes() -> None:
    assert write_hand_in(handed()) == write_hand_in(handed())


def test_the_file_fits_its_schema() -> None:
    file = bundled("resources") / "schemas" / "results.json"
    schema = json.loads(file.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(document())


def test_a_plain_file_laid_out_in_another_way_is_still_genuine(tmp_path: Path) -> None:
    turned = dict(reversed(document().items()))
    for quiz in turned["quizzes"]:
        for entry in quiz["questions"]:
            entry["question"]["weight"] = int(entry["question"]["weight"])
    assert read_hand_in(written(tmp_path, turned)).is_genuine


def test_any_edited_value_shows(tmp_path: Path) -> None:
    edited = document()
    edited["learner"]["name"] = "Somebody else"
    assert not read_hand_in(written(tmp_path, edited)).is_genuine


def test_marks_that_do_not_follow_from_the_answer_show_whatever_the_checksum(
    tmp_path: Path,
) -> None:
    edited = document()
    answer = edited["quizzes"][0]["questions"][1]["answer"]
    answer |= {"correct": True, "score": 1.0}
    edited["checksum"] = "sha256:" + checksum(edited)
    read = read_hand_in(written(tmp_path, edited))
    assert (read.is_genuine, read.wrong_marks) == (True, 1)


def _quiz(stated: Document) -> Document:
    return dict_of(stated["quizzes"][0])


def _first(stated: Document) -> Document:
    return dict_of(_quiz(stated)["questions"][0])


def dict_of(value: object) -> Document:
    """Return a part of a document that is an object, itself and no copy."""
    assert isinstance(value, dict)
    return value


DAMAGES: dict[str, Change] = {
    "no learner": lambda one: one.pop("learner"),
    "a learner that is a text": lambda one: one.update(learner="Ada"),
    "a name that is a number": lambda one: one["learner"].update(name=7),
    "a bad id of a learner": lambda one: one["learner"].update(id="7"),
    "a question that is far too long": lambda one: _first(one)["question"].update(
        stem="S" * 300_000
    ),
    "no quizzes": lambda one: one.update(quizzes=[]),
    "quizzes that are none": lambda one: one.update(quizzes=[3]),
    "a quiz twice": lambda one: one["quizzes"].append(one["quizzes"][0]),
    "a bad id of a quiz": lambda one: _quiz(one).update(id="../../x"),
    "a huge seed": lambda one: _quiz(one).update(seed=2**70),
    "a seed that is a truth": lambda one: _quiz(one).update(seed=True),
    "an unknown mode": lambda one: _quiz(one).update(mode="cheat"),
    "a time without a zone": lambda one: _quiz(one).update(started_at="2026-01-01T10:00:00"),
    "a time long ago": lambda one: _quiz(one).update(started_at="0001-01-01T10:00:00Z"),
    "a time that is none": lambda one: _quiz(one).update(started_at="tomorrow"),
    "a quiz that is not finished": lambda one: _quiz(one).update(finished_at=None),
    "no questions": lambda one: _quiz(one).update(questions=[]),
    "a question twice": lambda one: _quiz(one)["questions"].append(_first(one)),
    "a question that is none": lambda one: _first(one).update(question={"id": "x"}),
    "a question without marks": lambda one: _first(one)["question"].update(weight=0),
    "a key that does not fit": lambda one: _first(one)["question"].update(key=["z"]),
    "a response that does not fit": lambda one: _first(one)["answer"].update(response=["z"]),
    "a response that is a text": lambda one: _first(one)["answer"].update(response="b"),
    "a response of numbers": lambda one: _first(one)["answer"].update(response=[1]),
    "more marks than there are": lambda one: _first(one)["answer"].update(score=2.0),
    "marks below none": lambda one: _first(one)["answer"].update(score=-1.0),
    "a time below none": lambda one: _first(one)["answer"].update(seconds=-0.5),
    "a time of an age": lambda one: _first(one)["answer"].update(seconds=1e300),
    "an answer after none": lambda one: _first(one).update(answer=None),
    "a title without an end": lambda one: _quiz(one).update(set_title="x" * 10_000),
    "pictures that are a number": lambda one: one.update(pictures=3),
    "a version that is a text": lambda one: one.update(version="1"),
    "a version below one": lambda one: one.update(version=0),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_file_is_refused(tmp_path: Path, name: str) -> None:
    stated = document()
    DAMAGES[name](stated)
    assert refused(written(tmp_path, stated)) == "results.damaged"


def test_a_file_of_a_newer_program_is_told_apart(tmp_path: Path) -> None:
    stated = document() | {"version": 2, "program": "9.0", "quizzes": "in another form"}
    assert refused(written(tmp_path, stated)) == "results.newer"


def test_other_files_are_told_apart(tmp_path: Path) -> None:
    assert refused(written(tmp_path, {"questions": []})) == "results.other"
    assert refused(written(tmp_path, b"PK\x03\x04rest")) == "file.not-text"
    assert refused(written(tmp_path, b"")) == "file.empty"
    assert refused(tmp_path / "not-there.quizresult") == "file.missing"
    assert refused(tmp_path) == "file.folder"


HOSTILE: dict[str, tuple[bytes, str]] = {
    "a bomb": (gzip.compress(b" " * 64 * 2**20), "results.too-large"),
    "a bomb in a bomb": (gzip.compress(gzip.compress(b"[" * 2**20)), "file.encoding"),
    "a cut file": (write_hand_in(handed())[:-20], "results.damaged"),
    "something behind it": (write_hand_in(handed()) + b"rest", "results.damaged"),
    "no packed data": (b"\x1f\x8b" + b"\0" * 100, "results.damaged"),
    "deep JSON": (b'{"format":"quizapp-results","a":' + b"[" * 100_000, "json.too-deep"),
    "very many values": (b"[" + b"1," * 2_100_000 + b"1]", "results.too-large"),
    "not a number": (b'{"format": NaN}', "json.not-a-number"),
    "an endless number": (b'{"format": 1e999}', "json.number-too-large"),
    "a long number": (b'{"format": ' + b"9" * 5000 + b"}", "json.number-too-long"),
    "a key twice": (b'{"format": 1, "format": 2}', "json.key-repeated"),
    "half a character": (b'{"format": "\\ud800"}', "json.surrogate"),
    "invisible characters": (b'{"format": "\\u0000"}', "results.damaged"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_was_made_to_harm_is_refused(tmp_path: Path, name: str) -> None:
    content, code = HOSTILE[name]
    assert refused(written(tmp_path, content)) == code


def test_a_file_with_too_many_quizzes_or_questions_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, document())
    monkeypatch.setattr(results_file, "MOST_QUESTIONS", 3)
    assert refused(path) == "results.damaged"


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_whatever_happens_to_the_bytes_is_told_or_does_not_matter(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    chance = random.Random(seed)
    content = bytearray(json.dumps(document()).encode())
    for _ in range(chance.randint(1, 5)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    path = written(tmp_path_factory.mktemp("results"), bytes(content))
    with suppress(DatasetError):
        read = read_hand_in(path)
        assert not read.is_genuine or read.hand_in == handed()


def test_files_of_results_are_told_by_name_or_beginning(tmp_path: Path) -> None:
    content = write_hand_in(handed())
    assert is_hand_in(written(tmp_path, content))
    assert is_hand_in(written(tmp_path, content, "ada.quizresult.gz"))
    assert is_hand_in(written(tmp_path, document(), "ada.json"))
    assert not is_hand_in(written(tmp_path, {"questions": []}, "questions.json"))
    assert not is_hand_in(written(tmp_path, b"\x1f\x8bnothing", "other.gz"))
    assert not is_hand_in(written(tmp_path, content, "ada.csv"))


def test_names_in_a_file_are_tidied(tmp_path: Path) -> None:
    quiz = taken(new_quiz())
    learner = Learner(quiz.learner.id, "Ada\u202e  L.\t", " 17 ")
    messy = replace(quiz, learner=learner, set_title="\u202eSet")
    read = read_hand_in(written(tmp_path, write_hand_in(handed(messy))))
    assert (read.hand_in.learner.name, read.hand_in.learner.number) == ("Ada L.", "17")
    assert read.hand_in.quizzes[0].set_title == "Set"
