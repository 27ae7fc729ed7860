"""Tests of exports that are read back by the program itself."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.exported import Exported, Loss, Part, loss_of
from quizapp.formats.format import exporters
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.checked_export import (
    compared,
    export_bank,
    export_checked,
    is_unforeseen,
)
from tests.formats.sample_questions import CHOICE as GENERATED
from tests.formats.sample_questions import bank
from tests.formats.written_questions import ALL, CHOICE, ESSAY, MULTIPLE, any_questions, listed

NAMES = tuple(exporters())
READABLE = tuple(name for name, format_ in exporters().items() if format_.read_back)


def told_apart(questions: list[WrittenQuestion]) -> QuestionList:
    """Return questions of which no two have the same text: packages hold each once."""
    return listed(*(replace(q, stem=f"{q.stem} {n}") for n, q in enumerate(questions)))


@pytest.mark.parametrize("name", READABLE)
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(questions=st.lists(any_questions(), min_size=1, max_size=4).map(told_apart))
def test_whatever_comes_back_otherwise_was_told(name: str, questions: QuestionList) -> None:
    exported = export_checked(name, questions)
    assert [loss for loss in exported.losses if is_unforeseen(loss)] == []
    assert exported.compared is not None


@pytest.mark.parametrize("name", READABLE)
def test_every_kind_is_read_back(name: str) -> None:
    exported = export_checked(name, listed(*ALL))
    left_out = sum(loss.what.startswith("left out") for loss in exported.losses)
    assert exported.compared == len(ALL) - left_out
    assert not any(map(is_unforeseen, exported.losses))


def test_decks_for_anki_are_not_read_and_say_so() -> None:
    assert set(NAMES) - set(READABLE) == {"apkg"}
    exported = export_checked("apkg", listed(CHOICE))
    assert exported.compared is None
    assert "decks are not read here, so that nothing was compared" in {
        loss.what for loss in exported.losses
    }


def test_a_difference_that_nobody_told_is_told() -> None:
    options = tuple(replace(option, correct=not option.correct) for option in CHOICE.options)
    losses = compared(Exported(b""), (CHOICE,), (replace(CHOICE, options=options),)).losses
    assert losses == (Loss("kars", "what is right comes back otherwise", (Part.KEY,)),)


def test_a_difference_that_was_told_is_not_told_twice() -> None:
    told = loss_of(CHOICE, "no names", Part.NAME)
    exported = compared(Exported(b"", (told,)), (CHOICE,), (replace(CHOICE, name="", tags=()),))
    assert [loss.what for loss in exported.losses] == [
        "no names",
        "the list of its tags comes back otherwise",
    ]


def test_questions_that_do_not_come_back_are_told_and_the_others_compared() -> None:
    changed = replace(ESSAY, name="other")
    losses = compared(Exported(b""), (CHOICE, MULTIPLE, ESSAY), (CHOICE, changed)).losses
    assert [(loss.question, loss.what) for loss in losses] == [
        ("caspian", "it does not come back"),
        ("tell", "its name comes back otherwise"),
    ]
    assert all(map(is_unforeseen, losses))


def test_without_room_for_a_copy_nothing_is_compared(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "missing"))
    exported = export_checked("gift", listed(CHOICE))
    assert exported.compared is None
    assert exported.losses[-1].what.startswith("there was no room")


def test_generated_questions_tell_both_what_they_lose_and_what_the_format_loses() -> None:
    exported = export_bank("aiken", bank((GENERATED,)))
    whats = [loss.what for loss in exported.losses]
    assert "its level of difficulty is left out" in whats
    assert "Aiken holds no feedback" in whats
    assert exported.compared == 1
