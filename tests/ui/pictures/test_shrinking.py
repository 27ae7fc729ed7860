"""Photographs that are too large for a question are made smaller, and nothing else is."""

import os
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from quizapp.dataset.picture import MOST_BYTES, MediaType, read_picture
from quizapp.ui.pictures.shrinking import shrunk
from tests.pictures import chunk, claimed_png, png


def photograph(path: Path, width: int, height: int) -> Path:
    """Save something with as much in it as a photograph."""
    noise = Random(1).randbytes(300 * 300 * 4)
    grain = QImage(noise, 300, 300, QImage.Format.Format_RGB32)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.drawImage(image.rect(), grain)
    painter.fillRect(0, 0, width // 2, height // 2, QColor(20, 140, 60))
    painter.end()
    assert image.save(str(path))
    return path


def test_a_photograph_of_a_telephone_fits(qapp: QApplication, tmp_path: Path) -> None:
    path = photograph(tmp_path / "photo.jpg", 5000, 3600)
    content = shrunk(path)
    assert content is not None
    picture = read_picture(content)
    assert picture.media_type is MediaType.JPEG
    assert (picture.width, picture.height) == (2400, 1728)
    assert len(content) <= MOST_BYTES


def test_what_is_transparent_becomes_white(qapp: QApplication, tmp_path: Path) -> None:
    image = QImage(3000, 2000, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    assert image.save(str(tmp_path / "drawing.png"))
    small = QImage.fromData(shrunk(tmp_path / "drawing.png") or b"")
    assert small.pixelColor(5, 5).getRgb()[:3] == (255, 255, 255)


@pytest.mark.parametrize(
    "content",
    [b"", b"GIF89a", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", png()[:20]],
)
def test_what_is_no_picture_is_left_alone(
    qapp: QApplication, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(content)
    assert shrunk(path) is None


def test_a_wall_in_a_few_bytes_is_not_painted(qapp: QApplication, tmp_path: Path) -> None:
    path = tmp_path / "wall.png"
    path.write_bytes(claimed_png(30_000, 30_000))
    assert shrunk(path) is None


def test_a_pipe_and_a_huge_file_are_not_opened(qapp: QApplication, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    huge = tmp_path / "huge.png"
    huge.write_bytes(png()[:-12] + chunk(b"tEXt", bytes(66 * 2**20)) + png()[-12:])
    assert shrunk(tmp_path / "pipe.png") is None
    assert shrunk(huge) is None
