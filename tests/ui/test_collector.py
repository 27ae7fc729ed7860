"""The search for forgotten cycles keeps out of the way of work, and of what came of it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.ui.background import Background
from quizapp.ui.collector import Collector


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """The runner of the real program."""
    runner = Background()
    yield runner
    runner.close()


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    gc.unfreeze()


def refuse(error: Exception) -> None:
    """Take no failure."""
    raise AssertionError(error)


def test_the_collector_rests_while_work_is_done(background: Background, qtbot: QtBot) -> None:
    seen: list[bool] = []
    background.run(QObject(), gc.isenabled, seen.append, refuse)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert gc.isenabled()


def test_it_rests_until_the_last_work_is_done() -> None:
    collector, begun, go = Collector(), threading.Event(), threading.Event()

    def work() -> None:
        with collector.resting():
            begun.set()
            go.wait()

    other = threading.Thread(target=work)
    other.start()
    begun.wait()
    with collector.resting():
        pass
    assert not gc.isenabled()
    go.set()
    other.join()
    assert gc.isenabled()


def test_it_goes_on_after_work_that_fails() -> None:
    with pytest.raises(ValueError, match="bad"), Collector().resting():
        raise ValueError("bad")
    assert gc.isenabled()


def test_what_came_of_large_work_is_set_aside_and_little_is_not() -> None:
    gc.collect()
    before = gc.get_freeze_count()
    with Collector().resting():
        few = [[number] for number in range(100)]
    assert gc.get_freeze_count() == before
    with Collector().resting():
        many = [[number] for number in range(100_000)]
    assert gc.get_freeze_count() >= before + len(many)
    assert len(few) == 100
