"""Pictures of questions: PNG and JPEG, measured by their headers and never decoded here.

What may be shown is decided before anything is unpacked, so that a file of a few bytes that
claims to be a wall is refused as one. The forms: https://www.w3.org/TR/png-3/ (chunks) and
ITU-T T.81, annex B (markers).
"""

import hashlib
import re
import zlib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

MOST_BYTES = 2 * 2**20
"""How large the file of a picture may be, 2 MiB."""

MOST_PIXELS = 16_000_000
"""How many pixels a picture may have, 16 million."""

_PNG_START = b"\x89PNG\r\n\x1a\n"
_PNG_HEADER_LENGTH = 13
_JPEG_START, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
_MARKER = re.compile(rb"\xff+([^\xff])", re.DOTALL)
_MOST_SEGMENTS = 1_000
_SCAN = 0xDA
_ALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}

Size = tuple[int, int]


class PictureError(ValueError):
    """A picture cannot be shown; the text says why, as the rest of a sentence about it."""


class MediaType(StrEnum):
    """What a picture is, by its name on the internet."""

    PNG = "image/png"
    JPEG = "image/jpeg"

    @property
    def suffix(self) -> str:
        """How the name of its file ends."""
        return {MediaType.PNG: ".png", MediaType.JPEG: ".jpg"}[self]


@dataclass(frozen=True)
class Picture:
    """The file of a picture, what it is, what it shows in words (`alt`), and its size in pixels.

    Pictures out of files come from `read_picture`, which holds them to the limits.
    """

    content: bytes = field(repr=False)
    media_type: MediaType
    width: int
    height: int
    alt: str = ""

    @cached_property
    def hash(self) -> str:
        """The SHA-256 (hexadecimal) of the file, which names it wherever it is kept once."""
        return hashlib.sha256(self.content).hexdigest()


def read_picture(content: bytes, alt: str = "") -> Picture:
    """Return the picture that a file holds, after a look at its form and its size.

    Raises:
        PictureError: it is neither PNG nor JPEG, not whole, or too large.
    """
    if len(content) > MOST_BYTES:
        raise PictureError(f"its file is larger than {MOST_BYTES // 2**20} MiB")
    if content.startswith(_PNG_START):
        media_type, (width, height) = MediaType.PNG, _png_size(content)
    elif content.startswith(_JPEG_START):
        media_type, (width, height) = MediaType.JPEG, _jpeg_size(content)
    else:
        raise PictureError("it is neither PNG nor JPEG")
    if not (width and height):
        raise PictureError("it says that it has no size")
    if width * height > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        raise PictureError(f"it has {width:,} × {height:,} pixels, more than {most} million")
    return Picture(content, media_type, width, height, alt)


def _png_size(content: bytes) -> Size:
    """Return the size in the first chunk of a PNG file, once its last chunk has been reached."""
    at, is_ended = len(_PNG_START), False
    while not is_ended:
        length, name = _number(content, at, 4), content[at + 4 : at + 8]
        is_ended = name == b"IEND"
        at += 12 + length
        if at > len(content):
            raise _broken_off()
    start = len(_PNG_START) + 4
    header = content[start : start + 4 + _PNG_HEADER_LENGTH]
    if header[:4] != b"IHDR" or zlib.crc32(header) != _number(content, start + len(header), 4):
        raise PictureError("its header is damaged")
    return _number(header, 4, 4), _number(header, 8, 4)


def _jpeg_size(content: bytes) -> Size:
    """Return the size in the first frame of a JPEG file whose scans come to an end."""
    at, size = 2, None
    for _ in range(_MOST_SEGMENTS):
        found = _MARKER.match(content, at)
        if found is None:
            break
        marker, at = found[1][0], found.end()
        if marker == _SCAN and size is not None:
            if content.find(_JPEG_END, at) < 0:
                raise _broken_off()
            return size
        if marker in _FRAMES:
            size = _number(content, at + 5, 2), _number(content, at + 3, 2)
        if marker not in _ALONE:
            at += _number(content, at, 2)
    raise _broken_off() if at >= len(content) else PictureError("its header is damaged")


def _number(content: bytes, at: int, length: int) -> int:
    if at + length > len(content):
        raise _broken_off()
    return int.from_bytes(content[at : at + length])


def _broken_off() -> PictureError:
    return PictureError("its file breaks off")
