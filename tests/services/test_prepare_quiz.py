"""Tests of putting a quiz together from a real set."""

from pathlib import Path

import pytest

from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.prepare_quiz import NothingElseError, PrepareQuiz
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.draft import Draft
from quizapp.storage.store import Store

SET = "azerbaijan-turkiye"
WORDING = Wording.read(bundled("resources") / "wording" / "en.toml")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The bundled sets."""
    return Library(bundled("questions"), tmp_path)


@pytest.fixture
def preparing(library: Library) -> PrepareQuiz:
    """The service."""
    return PrepareQuiz(library, WORDING)


def ids(draft: Draft) -> list[str]:
    """Return the ids of the questions in their order."""
    return [question.id for question in draft.questions]


def test_a_draft_is_the_quiz_of_its_plan(preparing: PrepareQuiz) -> None:
    draft = preparing.begin(SET, Plan(8, 5))
    assert ids(draft) == ids(preparing.begin(SET, Plan(8, 5)))
    assert (len(draft.questions), draft.missing) == (8, 0)


def test_drawing_again_keeps_what_is_locked_and_changes_the_rest(preparing: PrepareQuiz) -> None:
    first = preparing.begin(SET, Plan(8, 5))
    kept = first.questions[2].id
    again = preparing.redraw(first.toggled(kept))
    assert again.questions[2].id == kept
    assert not (set(ids(first)) & set(ids(again))) - {kept}


def test_one_question_is_swapped_for_another_of_its_kind(preparing: PrepareQuiz) -> None:
    draft = preparing.begin(SET, Plan(6, 11, frozenset({"date_of_event", "place"})))
    old = next(q for q in draft.questions if q.kind == "date_of_event")
    place = draft.questions.index(old)
    swapped = preparing.swap(draft, old.id)
    assert swapped.questions[place].kind == old.kind
    assert swapped.questions[place].id != old.id
    assert old.id not in ids(preparing.redraw(swapped))


def test_a_gap_is_filled_by_drawing_again(preparing: PrepareQuiz) -> None:
    draft = preparing.begin(SET, Plan(6, 3))
    for question in draft.questions[1:]:
        draft = draft.toggled(question.id)
    filled = preparing.redraw(draft.without(draft.questions[0].id))
    assert len(filled.questions) == 6
    assert draft.questions[0].id not in ids(filled)


def test_every_question_of_a_long_quiz_can_be_swapped(preparing: PrepareQuiz) -> None:
    draft = preparing.begin(SET, Plan(20, 4))
    for question in draft.questions:
        place = draft.questions.index(question)
        swapped = preparing.swap(draft, question.id)
        assert swapped.questions[place].id not in ids(draft)
        kept = (*draft.questions[:place], *draft.questions[place + 1 :])
        assert (*swapped.questions[:place], *swapped.questions[place + 1 :]) == kept


def test_a_set_that_has_nothing_else_says_so(preparing: PrepareQuiz, tmp_path: Path) -> None:
    table = tmp_path / "tiny.csv"
    table.write_text("title,date\nFirst thing,1900\nSecond thing,1950\n", encoding="utf-8")
    draft = preparing.begin(str(table), Plan(9, 1, frozenset({"first_of_two"})))
    assert (len(draft.questions), draft.missing) == (1, 8)
    with pytest.raises(NothingElseError):
        preparing.swap(draft, draft.questions[0].id)


def test_a_draft_can_be_taken(preparing: PrepareQuiz, library: Library) -> None:
    draft = preparing.begin(SET, Plan(5, 2))
    draft = draft.moved(draft.questions[4].id, -4)
    store = Store(None)
    quiz = TakeQuiz(store, library, WORDING).take(draft, People(store).learner(""))
    assert [item.question.id for item in quiz.items] == ids(draft)
    store.close()
