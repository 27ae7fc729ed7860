"""Sets are called as they are now, wherever somebody looks back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizapp.paths import bundled
from quizapp.services.classes import Classes
from quizapp.services.history import History
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.review_answers import ReviewAnswers
from quizapp.session.review import ReviewWanted
from quizapp.storage.classes import ClassStore
from quizapp.storage.database import FILE_NAME
from quizapp.storage.review import ReviewStore
from quizapp.storage.store import Store
from tests.ui.flows.practised import OTHER, SET, practise


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """What somebody answered in English."""
    practise(tmp_path, "Leyla")
    opened = Store(tmp_path / FILE_NAME)
    yield opened
    opened.close()


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """The bundled sets in Russian, but for one that is gone."""
    folder = tmp_path / "questions"
    folder.mkdir()
    (folder / SET).symlink_to(bundled("questions") / SET)
    found = Library(folder, tmp_path / "sets")
    found.use_language("ru")
    return found


def test_sets_that_are_there_have_their_titles_of_now(store: Store, library: Library) -> None:
    now, before = library.titles()[SET], History(store).latest(None)
    learner = People(store).learner("Leyla")
    history = History(store, titles=library.titles)
    kept = {one.set_id: one.set_title for one in before}
    assert kept[SET] != now
    expected = {SET: now, OTHER: kept[OTHER]}
    for found in (history.latest(learner), history.latest_own(learner)):
        assert {one.set_id: one.set_title for one in found} == expected
    opened = [history.open(one.id) for one in before]
    assert {one.set_id: one.set_title for one in opened if one is not None} == expected
    classes = Classes(ClassStore(store.file))
    review = ReviewAnswers(store, ReviewStore(store.file), classes, titles=library.titles)
    assert review.choices().sets == expected
    index = review.index(wanted := ReviewWanted())
    answers = review.answers(index, wanted, 0, len(index))
    assert {one.set_id: one.set_title for one in answers} == expected
