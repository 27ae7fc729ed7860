"""Tests of results files that cannot be used: a plain message, and not a byte changed."""

import hashlib
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, event

from quizapp.session.backup import Occasion
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import inspection
from quizapp.storage.backups import BackupFolder
from quizapp.storage.database import put_aside
from quizapp.storage.inspection import SCHEMA_VERSION
from quizapp.storage.store import Store
from tests.factories import moment, new_quiz, some_questions

NOBODY = 65534
PAGE = 4096


@pytest.fixture
def filled(path: Path) -> Path:
    """Return a results file with a quiz in it."""
    store = Store(path)
    quiz = new_quiz()
    store.add_learner(quiz.learner, moment(0))
    store.add_quiz(quiz)
    store.close()
    return path


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refused(path: Path, patience: float = 0.1) -> StorageError:
    """Open a file that cannot be used; return what is said about it."""
    with pytest.raises(StorageError) as caught:
        Store(path, patience=patience)
    assert str(path) in str(caught.value)
    return caught.value


def make_newer(path: Path) -> None:
    """Let the file come from a later program."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 6}")


def make_foreign(path: Path) -> None:
    """Put the database of another program in the place of the file."""
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")


def destroy_page(path: Path) -> None:
    """Overwrite a page in the middle of the file."""
    data = bytearray(path.read_bytes())
    data[2 * PAGE : 3 * PAGE] = Random(1).randbytes(PAGE)
    path.write_bytes(data)


def cut_short(path: Path) -> None:
    """Lose the last third of the file."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 2 // 3])


def fill_with_text(path: Path) -> None:
    """Write something into the file that was never a database."""
    path.write_text("position,answer\n1,b\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (make_newer, Reason.NEWER),
        (make_foreign, Reason.NOT_A_DATABASE),
        (fill_with_text, Reason.NOT_A_DATABASE),
        (destroy_page, Reason.DAMAGED),
        (cut_short, Reason.DAMAGED),
    ],
)
def test_a_bad_file_is_named_and_left_as_it_is(
    filled: Path, damage: Callable[[Path], None], reason: Reason
) -> None:
    damage(filled)
    before = fingerprint(filled)
    assert refused(filled).reason is reason
    assert fingerprint(filled) == before


def test_a_large_file_is_read_whole_after_a_crash_and_when_it_is_copied(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection, "LARGE", 0)
    destroy_page(filled)
    Store(filled).close()
    with pytest.raises(StorageError) as caught:
        BackupFolder(filled).make(Occasion.ASKED, moment(0))
    assert caught.value.reason is Reason.DAMAGED
    assert BackupFolder(filled).all() == ()
    filled.with_name(f"{filled.name}-wal").write_bytes(b"left behind")
    assert refused(filled).reason is Reason.DAMAGED


def test_both_versions_are_named_when_the_file_is_newer(filled: Path) -> None:
    make_newer(filled)
    assert f"version {SCHEMA_VERSION + 6}" in str(refused(filled))
    assert f"knows {SCHEMA_VERSION}" in str(refused(filled))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a closed results file with two quizzes, one of them answered."""
    path = tmp_path_factory.mktemp("template") / "quizapp.db"
    store = Store(path)
    for name in ("first", "second"):
        quiz = new_quiz(some_questions(6), name=name)
        store.add_learner(quiz.learner, moment(0))
        store.add_quiz(quiz)
    while quiz.current:
        quiz = quiz.answer(quiz.current.question.key, moment(1), 1)
        store.add_answer(quiz)
    store.close()
    return path


@settings(max_examples=40, deadline=None)
@given(place=st.floats(0, 1, exclude_max=True), seed=st.integers(0, 999))
def test_a_destroyed_page_is_always_noticed(template: Path, place: float, seed: int) -> None:
    data = bytearray(template.read_bytes())
    start = int(place * len(data)) // PAGE * PAGE
    data[start : start + PAGE] = Random(seed).randbytes(PAGE)
    with a_file(data) as path:
        assert refused(path).reason in (Reason.DAMAGED, Reason.NOT_A_DATABASE)
        assert path.read_bytes() == data


@settings(max_examples=60, deadline=None)
@given(flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255))))
def test_flipped_bits_never_lead_to_anything_but_a_plain_message(
    template: Path, flips: list[tuple[float, int]]
) -> None:
    data = bytearray(template.read_bytes())
    for place, mask in flips:
        data[int(place * len(data))] ^= mask
    with a_file(data) as path, suppress(StorageError):
        store = Store(path, patience=0.1)
        try:
            store.answers()
            store.reports()
            for summary in (*store.finished(), *store.unfinished()):
                store.quiz(summary.id)
        finally:
            store.close()


@contextmanager
def a_file(data: bytes) -> Iterator[Path]:
    """Give a results file with some content, for one example."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "quizapp.db"
        path.write_bytes(data)
        yield path


def test_a_folder_in_the_place_of_the_file_is_refused(path: Path) -> None:
    path.mkdir(parents=True)
    assert refused(path).reason is Reason.FOLDER
    assert path.is_dir()


def test_a_file_in_the_place_of_the_folder_is_refused(path: Path) -> None:
    path.parent.write_text("a file", encoding="utf-8")
    assert refused(path).reason is Reason.FOLDER
    assert refused(path / "below" / "quizapp.db").reason is Reason.FOLDER


def test_a_pipe_is_refused_at_once(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert refused(path).reason is Reason.NOT_A_DATABASE


def test_a_file_that_another_program_keeps_to_itself_is_locked(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        before = fingerprint(filled)
        assert refused(filled).reason is Reason.LOCKED
        assert fingerprint(filled) == before


def test_a_write_waits_for_another_program_and_then_gives_up(filled: Path) -> None:
    store = Store(filled, patience=0.1)
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(store.unfinished()) == 1  # whoever reads need not wait
        with pytest.raises(StorageError) as caught:
            store.add_quiz(new_quiz(name="another"))
        assert caught.value.reason is Reason.LOCKED
        other.execute("ROLLBACK")
    store.add_quiz(new_quiz(name="another"))
    assert len(store.unfinished()) == 2
    store.close()


@contextmanager
def as_nobody() -> Iterator[Path]:
    """Give a folder of a person without special rights, and act as that person."""
    with tempfile.TemporaryDirectory() as folder:
        is_root = os.getuid() == 0
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, 0)
        try:
            yield Path(folder)
        finally:
            if is_root:
                os.setresuid(0, 0, 0)
            Path(folder).chmod(0o700)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_only_be_read_is_refused(template: Path, what: str) -> None:
    data = template.read_bytes()
    with as_nobody() as folder:
        path = folder / "quizapp.db"
        path.write_bytes(data)
        if what == "file":
            path.chmod(0o400)
        else:
            folder.chmod(0o500)
        assert refused(path).reason is Reason.READ_ONLY
        assert path.read_bytes() == data
        assert list(folder.iterdir()) == [path]


def test_what_may_only_be_read_can_be_copied_elsewhere(template: Path) -> None:
    data = template.read_bytes()
    with as_nobody() as folder, tempfile.TemporaryDirectory() as elsewhere:
        results = folder / "results"
        results.mkdir()
        path = results / "quizapp.db"
        path.write_bytes(data)
        results.chmod(0o500)
        copy = BackupFolder(path).copy(Path(elsewhere, "copy.db"))
        assert copy.version == SCHEMA_VERSION
        assert list(results.iterdir()) == [path]
        results.chmod(0o700)


def test_a_folder_that_cannot_be_made_is_refused() -> None:
    with as_nobody() as folder:
        folder.chmod(0o500)
        assert refused(folder / "data" / "quizapp.db").reason is Reason.READ_ONLY


@pytest.mark.parametrize("pages", [120, 140, 160])
def test_a_full_disk_loses_nothing_and_the_answer_can_be_given_again(
    path: Path, pages: int
) -> None:
    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(Engine, "connect", limit)
    try:
        store = Store(path)
    finally:
        event.remove(Engine, "connect", limit)
    quizzes = [new_quiz(name=str(number)) for number in range(50)]
    kept = []
    store.add_learner(quizzes[0].learner, moment(0))
    with pytest.raises(StorageError) as caught:  # noqa: PT012
        for quiz in quizzes:
            store.add_quiz(quiz)
            kept.append(quiz.id)
    assert caught.value.reason is Reason.NO_SPACE
    assert {summary.id for summary in store.unfinished()} == set(kept)
    store.close()
    with_room = Store(path)
    with_room.add_quiz(quizzes[len(kept)])
    assert len(with_room.unfinished()) == len(kept) + 1
    with_room.close()


def test_what_a_killed_program_began_in_a_new_file_is_undone(path: Path) -> None:
    path.parent.mkdir()
    began = path.with_name("began.db")
    with closing(sqlite3.connect(began, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE old (a)")
        connection.execute("DROP TABLE old")
        connection.execute("PRAGMA cache_size = 2")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE half (a)")
        connection.executemany("INSERT INTO half VALUES (?)", [("x" * 5000,)] * 20)
        for suffix in ("", "-journal"):
            path.with_name(path.name + suffix).write_bytes(
                began.with_name(began.name + suffix).read_bytes()
            )
    store = Store(path)
    assert store.learners() == ()
    store.close()


def test_a_damaged_file_can_be_put_aside_with_its_log(filled: Path) -> None:
    destroy_page(filled)
    log = filled.with_name("quizapp.db-wal")
    log.write_bytes(b"the last answers")
    before = fingerprint(filled)
    kept = put_aside(filled, moment(0))
    assert kept.name == "quizapp.db.damaged-20260301T120000"
    assert fingerprint(kept) == before
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"the last answers"
    fresh = Store(filled)
    assert fresh.unfinished() == ()
    fresh.close()


def test_a_damaged_file_stays_in_its_place_where_nothing_may_be_renamed() -> None:
    with as_nobody() as folder:
        path = folder / "quizapp.db"
        path.touch()
        folder.chmod(0o500)
        with pytest.raises(StorageError) as caught:
            put_aside(path, moment(0))
        assert caught.value.reason is Reason.READ_ONLY
        assert path.exists()
