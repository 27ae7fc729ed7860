"""Tests of proving the keys of questions that came back."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from quizapp.dataset.model import Dataset
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.text import Text
from quizapp.generation.wording import Wording
from quizapp.generation.written import ask
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.proven_keys import ProvenKeys
from quizapp.services.set_reading import load_set
from quizapp.session.quiz import Quiz
from tests.factories import new_quiz

SET = "azerbaijan-turkiye"
ASKED = (
    WrittenQuestion(
        kind=WrittenKind.MC_SINGLE,
        stem="Which?",
        options=(WrittenOption("A", correct=True), WrittenOption("B", correct=False)),
    ),
    WrittenQuestion(kind=WrittenKind.SHORT, stem="Who?", answers=(WrittenAnswer("Nobody"),)),
    WrittenQuestion(kind=WrittenKind.ORDERING, stem="When?", items=("1", "2", "3")),
    WrittenQuestion(kind=WrittenKind.MATCH, stem="Whose?", pairs=(("a", "x"), ("b", "y"))),
)


def of_set(*questions: Question) -> list[Quiz]:
    """Return a quiz about the set."""
    return [replace(new_quiz(questions), set_id=SET)]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The bundled sets, as somebody sees them who reads Turkish."""
    found = Library(bundled("questions"), tmp_path)
    found.use_language("tr")
    return found


@pytest.mark.parametrize("language", ["en", "tr", "az", "ru"])
def test_keys_are_right_in_every_language_of_the_set(library: Library, language: str) -> None:
    wording = Wording.read(bundled("resources") / "wording" / f"{language}.toml")
    theirs = Library(bundled("questions"), Path("nowhere"))
    theirs.use_language(language)
    quiz = Generator(theirs.get(SET), wording).quiz(Plan(12, 3))
    assert ProvenKeys(library).are_right(of_set(*quiz))
    chosen = next(one for one in quiz if one.response is Response.CHOICE)
    wrong = next(option for option in chosen.options if not option.correct)
    other = replace(
        chosen,
        options=tuple(replace(one, correct=one is wrong) for one in chosen.options),
        shape=Choose(tuple(one.id for one in chosen.options), wrong.id),
    )
    assert not ProvenKeys(library).are_right(of_set(other))


def test_what_somebody_wrote_is_compared_with_what_is_here(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_questions(path: Path) -> Dataset:
        return replace(load_set(path), written=ASKED)

    monkeypatch.setattr("quizapp.services.proven_keys.load_set", with_questions)
    made_of = library.get(SET)
    asked = [one for one in (ask(w, made_of, Random(5)) for w in ASKED) if one is not None]
    assert len(asked) == len(ASKED)
    assert ProvenKeys(library).are_right(of_set(*asked))
    other = replace(asked[1], shape=Text(("Me",)))
    assert not ProvenKeys(library).are_right(of_set(other))
    assert not ProvenKeys(library).are_right(of_set(replace(asked[0], id="written-unknown")))
