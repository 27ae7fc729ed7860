"""Pictures are decoded as what they were read as, upright, and no larger than asked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from quizapp.dataset.picture import MediaType, Picture, read_picture
from quizapp.ui.pictures.decoding import PictureReader
from tests.pictures import BROKEN, JPEG, MAP, PLAIN, png, turned_jpeg


def test_a_picture_is_decoded_at_the_size_that_is_asked_for(qapp: QApplication) -> None:
    reader = PictureReader(read_picture(png(80, 60, (10, 200, 30))))
    image = reader.image(QSize(40, 30))
    assert (reader.size, image.size()) == (QSize(80, 60), QSize(40, 30))
    assert image.pixelColor(20, 15).getRgb()[:3] == (10, 200, 30)


def test_a_picture_that_a_camera_turned_stands_upright(qapp: QApplication) -> None:
    reader = PictureReader(read_picture(turned_jpeg()))
    assert reader.size == QSize(3, 4)
    assert reader.image(reader.size).size() == QSize(3, 4)
    assert PictureReader(read_picture(turned_jpeg(3))).size == QSize(4, 3)


@pytest.mark.parametrize(
    "picture",
    [
        replace(MAP, width=7),
        replace(PLAIN, media_type=MediaType.PNG),
        replace(MAP, content=b"<svg xmlns='http://www.w3.org/2000/svg' width='6' height='4'/>"),
        replace(MAP, content=b""),
    ],
)
def test_what_is_not_what_it_says_has_no_size_and_no_image(
    qapp: QApplication, picture: Picture
) -> None:
    reader = PictureReader(picture)
    assert reader.size.isEmpty()
    assert reader.image(QSize(6, 4)).isNull()


def test_a_damaged_picture_is_no_image(qapp: QApplication) -> None:
    assert PictureReader(BROKEN).size == QSize(6, 4)
    assert PictureReader(BROKEN).image(QSize(6, 4)).isNull()


def test_both_forms_can_be_decoded(qapp: QApplication) -> None:
    for content in (png(), JPEG):
        assert not PictureReader(read_picture(content)).image(QSize(4, 3)).isNull()
