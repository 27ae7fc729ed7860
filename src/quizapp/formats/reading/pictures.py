"""Pictures that a marked-up text refers to: found in the text or beside it, never fetched."""

import base64
import re
from collections.abc import Callable
from urllib.parse import unquote

from quizapp.dataset.picture import MOST_BYTES, MediaType, Picture, PictureError, read_picture
from quizapp.dataset.written import MOST_PICTURES

Files = Callable[[str], bytes | None]
"""Returns the file that came along under a reference, None if none did."""

Find = Callable[[str, str], Picture]
"""Returns the picture under a reference, with what it shows in words; raises PictureError."""

_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//|\\\\", re.IGNORECASE)
_EMBEDDED = "data:"
_MOST_CHARACTERS = MOST_BYTES * 3 // 2
_SHOWN = 60


def nowhere(_reference: str, _alt: str) -> Picture:
    """Find no picture, where a text cannot have any."""
    raise PictureError("only questions and their options have pictures here")


def no_files(_reference: str) -> bytes | None:
    """Find no file, where none can come along."""
    return None


def finding(files: Files = no_files, most: int = MOST_PICTURES) -> Find:
    """Return how up to `most` pictures of one text are found, embedded in it or as files."""
    count = iter(range(most))

    def find(reference: str, alt: str) -> Picture:
        if next(count, None) is None:
            raise PictureError(f"there may be {most} in one place")
        address = reference.strip()
        if address[: len(_EMBEDDED)].lower() == _EMBEDDED:
            return _embedded(address[len(_EMBEDDED) :], alt)
        shown = address[:_SHOWN] + "…" * (len(address) > _SHOWN)
        if _ELSEWHERE.match(address):
            raise PictureError(f"it is at “{shown}”, and nothing is fetched")
        content = files(address) if address else None
        if content is None:
            raise PictureError(f"there is no file “{shown}” here")
        return read_picture(content, alt)

    return find


def _embedded(data: str, alt: str) -> Picture:
    """Return the picture in the address of a picture, without its scheme."""
    head, _, body = data.partition(",")
    kind, *parameters = (part.strip().lower() for part in head[:_SHOWN].split(";"))
    stated = kind.replace("/jpg", "/jpeg")
    if stated not in tuple(MediaType):
        raise PictureError(f"it is “{kind}”, and only PNG and JPEG are shown")
    if parameters[-1:] != ["base64"]:
        raise PictureError("its data is not base64")
    picture = read_picture(decoded(body), alt)
    if picture.media_type != stated:
        raise PictureError(f"it says that it is “{kind}”, but is “{picture.media_type}”")
    return picture


def decoded(text: str) -> bytes:
    """Return what a text in base64 stands for, once its length was looked at.

    Raises:
        PictureError: it is too long, or something else than base64.
    """
    if len(text) > _MOST_CHARACTERS:
        raise PictureError(f"its file is larger than {MOST_BYTES // 2**20} MiB")
    bare = "".join((unquote(text) if "%" in text else text).split()).rstrip("=")
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except ValueError as error:
        raise PictureError("its data is not base64") from error
