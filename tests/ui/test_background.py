"""Work off the window's thread arrives once, in order, and only where someone still waits."""

import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.background import Background, Inline, Runner, Worker


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    runner = Background()
    yield runner
    runner.close()


def refuse(error: Exception) -> None:
    """Take no failure."""
    raise AssertionError(error)


def delete(owner: QObject) -> None:
    """Delete an object as a closing page does."""
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)


def test_all_results_arrive_in_order_on_the_thread_of_the_window(
    background: Background, qtbot: QtBot
) -> None:
    owner, results, threads = QObject(), [], set()

    def then(number: int) -> None:
        results.append(number)
        threads.add(threading.current_thread())

    for number in range(500):
        background.run(owner, lambda number=number: number, then, refuse)
    qtbot.waitUntil(lambda: len(results) == 500)
    assert results == list(range(500))
    assert threads == {threading.current_thread()}


def test_work_is_done_on_another_thread(background: Background, qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []
    background.run(QObject(), threading.current_thread, seen.append, refuse)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen != [threading.current_thread()]


def test_what_is_done_aside_holds_nothing_up(background: Background, qtbot: QtBot) -> None:
    owner, results, go = QObject(), [], threading.Event()
    background.run(owner, go.wait, lambda _: results.append("aside"), refuse, Worker.ASIDE)
    background.run(owner, lambda: "kept", results.append, refuse)
    qtbot.waitUntil(lambda: results == ["kept"])
    go.set()
    qtbot.waitUntil(lambda: results == ["kept", "aside"])


def test_closing_drops_what_waits_aside(qapp: QApplication) -> None:
    runner, go, done = Background(), threading.Event(), []

    def wait_for_the_end() -> None:
        with suppress(RuntimeError):
            while True:
                runner.run(QObject(), int, print, refuse, Worker.ASIDE)
        go.set()

    runner.run(QObject(), go.wait, print, refuse, Worker.ASIDE)
    runner.run(QObject(), lambda: done.append("late"), print, refuse, Worker.ASIDE)
    runner.run(QObject(), wait_for_the_end, print, refuse)
    runner.close()
    assert done == []


def test_a_deleted_owner_gets_nothing(background: Background, qtbot: QtBot) -> None:
    delivered: list[str] = []
    go = threading.Event()
    for _ in range(50):
        page = QWidget()
        background.run(page, go.wait, lambda _: delivered.append("gone"), refuse)
        delete(page)
    last = QObject()
    background.run(last, lambda: "kept", delivered.append, refuse)
    go.set()
    qtbot.waitUntil(lambda: bool(delivered))
    assert delivered == ["kept"]


@pytest.mark.parametrize("kind", [Background, Inline])
def test_a_failure_is_handed_on(qapp: QApplication, qtbot: QtBot, kind: type[Runner]) -> None:
    runner, failures = kind(), []

    def work() -> None:
        raise ValueError("no such set")

    runner.run(QObject(), work, lambda _: pytest.fail("it did not work"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "no such set"
    runner.close()


def test_closing_finishes_what_was_given(qapp: QApplication) -> None:
    runner, done = Background(), []
    for number in range(20):
        runner.run(QObject(), lambda number=number: done.append(number), print, refuse)
    runner.close()
    assert done == list(range(20))
    with pytest.raises(RuntimeError):
        runner.run(QObject(), int, print, refuse)


def test_inline_delivers_before_it_returns(qapp: QApplication) -> None:
    results: list[int] = []
    Inline().run(QObject(), lambda: 7, results.append, refuse)
    Inline().run(QObject(), lambda: 8, results.append, refuse, Worker.ASIDE)
    assert results == [7, 8]


def test_inline_forgets_a_deleted_owner(qapp: QApplication) -> None:
    results: list[int] = []
    owner = QObject()
    delete(owner)
    Inline().run(owner, lambda: 7, results.append, refuse)
    assert results == []
