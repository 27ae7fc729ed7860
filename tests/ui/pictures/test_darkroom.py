"""Pictures are developed aside, kept a while, and handed to those who are still there."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.dataset.picture import read_picture
from quizapp.ui.background import Background, Inline, Result, Worker
from quizapp.ui.pictures.darkroom import Darkroom
from tests.pictures import FLAG, MAP, png


class Counting(Inline):
    """A runner that counts what it does."""

    def __init__(self) -> None:
        self.works = 0

    def run(
        self,
        owner: QObject,
        work: Callable[[], Result],
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
        worker: Worker = Worker.ORDERLY,
    ) -> None:
        self.works += 1
        super().run(owner, work, then, failed, worker)


def develop(darkroom: Darkroom, *sizes: int) -> list[QSize]:
    seen: list[QSize] = []
    for size in sizes:
        square = QSize(size, size)
        darkroom.develop(QObject(), MAP, square, lambda image: seen.append(image.size()))
    return seen


def test_a_picture_is_developed_once_at_each_size(qapp: QApplication) -> None:
    runner = Counting()
    assert develop(Darkroom(runner), 2, 3, 2, 3) == [QSize(n, n) for n in (2, 3, 2, 3)]
    assert runner.works == 2


def test_only_the_latest_are_kept_and_none_that_is_huge(qapp: QApplication) -> None:
    runner = Counting()
    darkroom = Darkroom(runner)
    develop(darkroom, *range(1, 20), 1)
    assert runner.works == 20
    large = read_picture(png(2000, 1500))
    for _ in range(2):
        darkroom.develop(QObject(), large, QSize(2000, 1500), lambda image: image.size())
    assert runner.works == 22


def test_the_window_does_not_wait(qtbot: QtBot) -> None:
    background, seen = Background(), list[QSize]()
    darkroom, owner = Darkroom(background), QObject()
    darkroom.develop(owner, FLAG, QSize(5, 3), lambda image: seen.append(image.size()))
    assert seen == []
    qtbot.waitUntil(lambda: seen == [QSize(5, 3)])
    darkroom.develop(owner, FLAG, QSize(5, 3), lambda image: seen.append(image.size()))
    assert len(seen) == 2
    background.close()


def test_a_picture_that_is_none_is_handed_on_as_nothing(qapp: QApplication) -> None:
    seen: list[bool] = []
    nothing = replace(MAP, content=b"")
    Darkroom().develop(QObject(), nothing, QSize(2, 2), lambda image: seen.append(image.isNull()))
    assert seen == [True]
