"""References to pictures: embedded ones are decoded, files are looked up, nothing is fetched."""

from base64 import b64encode

import pytest

from quizapp.dataset.picture import MOST_BYTES, PictureError
from quizapp.formats.reading.pictures import decoded, finding, nowhere
from tests.pictures import FLAG, JPEG, MAP, address, png

FILES = {"maps/caspian.png": MAP.content, "notes.txt": b"not a picture"}


@pytest.mark.parametrize(
    "reference",
    [
        "maps/caspian.png",
        " maps/caspian.png\n",
        address(MAP.content),
        address(MAP.content).replace("=", ""),
        address(MAP.content).replace("+", "%2B").replace("data:", "DATA:"),
        address(MAP.content, "image/png;charset=utf-8").replace("==", "==\n"),
    ],
)
def test_a_picture_is_found_with_what_it_shows(reference: str) -> None:
    assert finding(FILES.get)(reference, MAP.alt) == MAP


def test_two_names_of_one_media_type_are_the_same() -> None:
    assert finding()(address(JPEG, "image/jpg"), "").content == JPEG


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("https://example.org/a.png", "“https://example.org/a.png”, and nothing is fetched"),
        ("//example.org/a.png", "nothing is fetched"),
        ("file:///etc/passwd", "nothing is fetched"),
        ("C:\\pictures\\a.png", "nothing is fetched"),
        ("\\\\server\\a.png", "nothing is fetched"),
        ("javascript:alert(1)", "nothing is fetched"),
        ("../../etc/passwd", "no file “../../etc/passwd” here"),
        ("", "no file “” here"),
        ("notes.txt", "neither PNG nor JPEG"),
        ("data:image/svg+xml;base64,PHN2Zy8+", "“image/svg\\+xml”, and only PNG and JPEG"),
        ("data:image/png,rawdata", "not base64"),
        ("data:image/png;base64,####", "not base64"),
        ("data:image/png;base64,", "neither PNG nor JPEG"),
        ("data:", "it is “”"),
        (address(JPEG), "says that it is “image/png”, but is “image/jpeg”"),
        (address(png()[:-9]), "breaks off"),
        ("x" * 500, "“x{60}…”"),
    ],
)
def test_what_cannot_be_had_is_refused_with_the_reason(reference: str, reason: str) -> None:
    with pytest.raises(PictureError, match=reason):
        finding(FILES.get)(reference, "")


def test_one_place_has_only_so_many_pictures() -> None:
    find = finding(most=2)
    assert [find(address(one.content), one.alt) for one in (MAP, FLAG)] == [MAP, FLAG]
    with pytest.raises(PictureError, match="there may be 2 in one place"):
        find(address(MAP.content), "")


def test_some_texts_have_no_pictures() -> None:
    with pytest.raises(PictureError, match="only questions and their options"):
        nowhere(address(MAP.content), "")


def test_data_is_measured_before_it_is_decoded() -> None:
    with pytest.raises(PictureError, match="larger than 2 MiB"):
        decoded("!" * 100 * 2**20)
    full = b64encode(bytes(MOST_BYTES)).decode()
    lines = "\r\n".join(full[at : at + 76] for at in range(0, len(full), 76))
    assert decoded(lines) == bytes(MOST_BYTES)
