"""What a reader sees of the material of version 1.2: texts, breaks and pictures."""

import re
from dataclasses import replace

from quizapp.dataset.picture import PictureError
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.pictures import Find
from quizapp.formats.reading.readable_text import Readable, from_element, from_html
from quizapp.formats.reading.safe_xml import Element

_TEXTS = ("mattext", "matemtext", "mat_formattedtext")
_ATTACHED = ("mataudio", "matvideo", "matapplet", "matapplication", "matref")
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)


def seen_material(element: Element, find: Find) -> Readable:
    """Return the text of a material, or of whatever holds one, with the pictures in it."""
    pieces = [_seen(part, find) for part in element.everything()]
    return Readable(
        " ".join(piece.text for piece in pieces if piece.text).strip(),
        tuple(lost for piece in pieces for lost in piece.left_out),
        tuple(picture for piece in pieces for picture in piece.pictures),
    )


def _seen(part: Element, find: Find) -> Readable:
    if part.name in _TEXTS:
        return _words(part, find)
    if part.name == "matimage":
        return _image(part, find)
    if part.name in _ATTACHED:
        lost = LeftOut("something attached", line=part.line, column=part.column)
        return Readable("", (lost,))
    return Readable("\n" if part.name == "matbreak" else "")


def _words(text: Element, find: Find) -> Readable:
    if any(True for _ in text):
        return from_element(text, lambda _: None, find)
    kind = (text["texttype"] or text["type"]).lower()
    has_markup = "html" in kind or "smart" in kind or (not kind and _TAG.search(text.text))
    if not has_markup:
        return Readable("\n".join(filter(None, map(str.strip, text.text.split("\n")))))
    seen = from_html(text.text, find)
    placed = (lost.inside(text.text, text.line, text.column) for lost in seen.left_out)
    return replace(seen, left_out=tuple(placed))


def _image(image: Element, find: Find) -> Readable:
    """Return the picture that an element of its own holds or refers to."""
    reference = image["uri"]
    if image["embedded"].lower() == "base64":
        reference = f"data:{image['imagtype']};base64,{image.text}"
    try:
        return Readable("", pictures=(find(reference, image["label"]),))
    except PictureError as error:
        lost = LeftOut("a picture", str(error), line=image.line, column=image.column)
        return Readable("", (lost,))
