"""Pictures as JSON: what they show in words, what they are, their size, and their file."""

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from quizapp.dataset.picture import Picture, PictureError, read_picture
from quizapp.formats.reading.pictures import decoded

_SHOWN = 40


def picture_document(picture: Picture) -> dict[str, object]:
    """Return a picture with its file in base64."""
    return {
        "alt": picture.alt,
        "media_type": str(picture.media_type),
        "width": picture.width,
        "height": picture.height,
        "data": b64encode(picture.content).decode(),
    }


def picture_of(document: Mapping[str, Any]) -> Picture:
    """Read what `picture_document` wrote; only the data must be there.

    Raises:
        AttributeError, KeyError, TypeError, ValueError: it is not of that form, or what it says
            of its file is not so.
    """
    data, alt = document["data"], document.get("alt") or ""
    if not (isinstance(data, str) and isinstance(alt, str)):
        raise TypeError("a picture is not a text in base64, described by another text")
    try:
        picture = read_picture(decoded(data), alt)
    except PictureError as error:
        raise ValueError(f"a picture cannot be shown: {error}") from error
    measured = picture_document(picture)
    for name in ("media_type", "width", "height"):
        if document.get(name, measured[name]) != measured[name]:
            stated = str(document[name])[:_SHOWN]
            raise ValueError(f"a picture says “{stated}” of itself, and is “{measured[name]}”")
    return picture
