"""Pictures are measured by their headers; what is broken, too large or a lie is refused."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.picture import (
    MOST_BYTES,
    MOST_PIXELS,
    MediaType,
    PictureError,
    read_picture,
)
from tests.pictures import JPEG, START, chunk, claimed_png, png


@pytest.mark.parametrize(
    ("content", "media_type", "size"),
    [
        (png(640, 480), MediaType.PNG, (640, 480)),
        (claimed_png(4000, 4000), MediaType.PNG, (4000, 4000)),
        (JPEG, MediaType.JPEG, (4, 3)),
        (JPEG[:2] + b"\xff\xe1\x00\x04\xff\xd9" + b"\xff" * 5 + JPEG[2:], MediaType.JPEG, (4, 3)),
        (JPEG + b"what a camera adds", MediaType.JPEG, (4, 3)),
    ],
)
def test_the_header_says_what_a_picture_is_and_how_large(
    content: bytes, media_type: MediaType, size: tuple[int, int]
) -> None:
    picture = read_picture(content, "A map")
    assert (picture.media_type, (picture.width, picture.height)) == (media_type, size)
    assert (picture.content, picture.alt) == (content, "A map")


def test_the_same_file_has_the_same_hash_whatever_is_said_of_it() -> None:
    assert read_picture(png(), "one").hash == read_picture(png(), "other").hash
    assert read_picture(png()).hash != read_picture(png(5, 5)).hash
    assert len(read_picture(png()).hash) == 64


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "neither PNG nor JPEG"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "neither PNG nor JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "neither PNG nor JPEG"),
        (claimed_png(30_000, 30_000), "30,000 × 30,000 pixels"),
        (claimed_png(1, MOST_PIXELS + 1), "more than 16 million"),
        (claimed_png(0, 7), "no size"),
        (claimed_png(2**32 - 1, 2**32 - 1), "more than 16 million"),
        (png().replace(b"IHDR\0\0\0\x04", b"IHDR\0\0\0\x05"), "header is damaged"),
        (START + chunk(b"IDAT", bytes(13)) + chunk(b"IEND", b""), "header is damaged"),
        (START + b"\xff\xff\xff\xffIHDR", "breaks off"),
        (JPEG.replace(b"\x00\x03\x00\x04", b"\x00\x00\x00\x04"), "no size"),
        (b"\xff\xd8\xff\xda\x00\x02" + bytes(9) + b"\xff\xd9", "header is damaged"),
        (b"\xff\xd8\xff" + b"\x01\xff" * 9_000, "header is damaged"),
        (b"\xff\xd8\xff" + b"\xff" * 9_000, "header is damaged"),
        (png() + bytes(MOST_BYTES), "larger than 2 MiB"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_the_reason(content: bytes, reason: str) -> None:
    with pytest.raises(PictureError, match=reason):
        read_picture(content)


@given(st.sampled_from([png(), JPEG]), st.data())
def test_a_picture_that_breaks_off_anywhere_is_refused(content: bytes, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(content) - 1))
    with pytest.raises(PictureError):
        read_picture(content[:end])


@given(st.binary(max_size=60), st.sampled_from([b"", START, JPEG[:4], png()[:33]]))
def test_whatever_the_bytes_are_they_are_refused_or_within_the_limits(
    content: bytes, start: bytes
) -> None:
    with suppress(PictureError):
        picture = read_picture(start + content)
        assert 0 < picture.width * picture.height <= MOST_PIXELS
