"""Tests of what a teacher looks after."""

from pathlib import Path

import pytest

from quizapp.paths import added_sets
from quizapp.services.edit_sets import EditSets
from quizapp.services.judge_drafts import JudgeDrafts
from quizapp.services.library import Library
from quizapp.services.recent_files import FILE_NAME, RecentFiles
from quizapp.services.reports import Reports
from quizapp.services.teacher_overview import TeacherOverviews
from quizapp.storage.store import Store

TABLE = "title,date\nFirst flight,1903-12-17\n"


@pytest.fixture
def editing(library: Library, judge: JudgeDrafts, tmp_path: Path) -> EditSets:
    """The editor of the sets of the library."""
    return EditSets(library, added_sets(tmp_path), judge)


@pytest.fixture
def overviews(
    library: Library, editing: EditSets, store: Store, tmp_path: Path
) -> TeacherOverviews:
    """The service as the program builds it."""
    recent = RecentFiles(tmp_path / FILE_NAME)
    return TeacherOverviews(library, editing, Reports(store), recent)


def test_at_first_there_are_the_sets_that_came_with_the_program(
    overviews: TeacherOverviews,
) -> None:
    found = overviews.get()
    assert [one.is_own for one in found.sets] == [False, False]
    assert (found.removed, found.reports) == ((), ())
    assert found.titles["space-missions"] == "Space missions 1961–2024"


def test_what_was_typed_and_not_saved_is_told(
    overviews: TeacherOverviews, editing: EditSets, tmp_path: Path
) -> None:
    folder = added_sets(tmp_path)
    folder.mkdir()
    (folder / "flight.csv").write_text(TABLE, encoding="utf-8")
    editing.keep_unsaved(editing.open("flight").with_rows([("Sputnik", "1957")]))
    editing.keep_unsaved(editing.fresh("Rail lines").with_rows([("Baku–Tiflis", "1883")] * 2))
    flight, lines = overviews.get().sets[2:]
    assert (flight.is_draft, flight.is_kept, flight.summary.events) == (True, True, 1)
    assert (lines.is_draft, lines.is_kept, lines.is_own) == (True, False, True)
    assert (lines.summary.title, lines.summary.events) == ("Rail lines", 2)


def test_removed_sets_are_listed(
    overviews: TeacherOverviews, library: Library, tmp_path: Path
) -> None:
    added_sets(tmp_path).mkdir()
    (added_sets(tmp_path) / "flight.csv").write_text(TABLE, encoding="utf-8")
    gone = library.remove("flight")
    assert overviews.get().removed == (gone,)
