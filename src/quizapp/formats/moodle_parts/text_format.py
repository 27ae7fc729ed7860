"""The four formats that texts have in Moodle, and what a reader sees of each.

Names: https://docs.moodle.org/en/Formatting_text; only HTML of today counts as markup, so that
`List<String>` or `#include <stdio.h>` stay as they are.
"""

import re
from enum import StrEnum

from quizapp.formats.readable_text import Readable, from_html

_ELEMENTS = (
    "a abbr address article aside audio b bdi bdo big blockquote body br button caption center"
    " cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure"
    " font footer form h[1-6] head header hr html i iframe img input ins kbd label legend li"
    " link main map mark math meta nav object ol p param picture pre q rp rt ruby s samp script"
    " section select small source span strike strong style sub summary sup svg table tbody td"
    " template textarea tfoot th thead title tr track tt u ul var video wbr"
    " m[a-z]+ nolink"
)
_ATTRIBUTES = r"""(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?"""
_NO_TAG = re.compile(
    rf"<(?!/?(?:{'|'.join(_ELEMENTS.split())})(?:{_ATTRIBUTES}|\s[^<>]*)/?>)", re.IGNORECASE
)
_PREFIX = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\s*<p(?: [^<>]*)?>([^<&]*)</p>\s*", re.IGNORECASE)
_TAG_ALONE = re.compile(r"\s*<(?!br|p\b|div)/?\w+[^<>]*>\s*", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n?|\n")
_EMPHASIS = (
    re.compile(r"\*\*([^*\n]+)\*\*"),
    re.compile(r"(?<![_\w])__([^_\n]+)__(?![_\w])"),
    re.compile(r"`([^`\n]+)`"),
    re.compile(r"(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])"),
    re.compile(r"(?<![_\w])_([^_\s][^_\n]*)_(?![_\w])"),
)
_OPEN_PRE = re.compile(r"(<pre\b.*?(?:</pre\s*>|\Z))", re.IGNORECASE | re.DOTALL)


class TextFormat(StrEnum):
    """How a text is written; `MOODLE` is HTML in which the ends of lines count."""

    HTML = "html"
    MOODLE = "moodle"
    MARKDOWN = "markdown"
    PLAIN = "plain"


def formatted(text: str, otherwise: TextFormat) -> tuple[str, TextFormat]:
    """Split off a prefix such as `[html]` that names the format of a text."""
    if prefix := _PREFIX.match(text):
        return text[prefix.end() :], TextFormat(prefix[1].lower())
    return text, otherwise


def readable(text: str, text_format: TextFormat) -> Readable:
    """Return what a reader sees of a text, and what of it plain text cannot hold."""
    match text_format:
        case TextFormat.PLAIN:
            return Readable("\n".join(map(str.strip, _LINE_END.split(text.strip()))))
        case TextFormat.HTML:
            # most texts are one paragraph, which needs no parser
            alone = _PARAGRAPH.fullmatch(text)
            seen = from_html(alone[1] if alone else _guarded(text))
            is_tag = not seen.text and not seen.left_out and _TAG_ALONE.fullmatch(text)
            return Readable(text.strip()) if is_tag else seen
        case TextFormat.MARKDOWN:
            return from_html(_with_breaks(_guarded(_without_emphasis(text))))
        case TextFormat.MOODLE:
            seen = from_html(_with_breaks(_guarded(text)))
            # a text that is nothing but a tag speaks of the tag
            is_lost = not seen.text and not seen.left_out
            return Readable(text.strip()) if is_lost else seen


def _guarded(text: str) -> str:
    """Make every “<” a character that begins no whole tag; comments are not shown anyway."""
    return _NO_TAG.sub("&lt;", _without_comments(text)) if "<" in text else text


def _without_comments(text: str) -> str:
    shown: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 2)) >= 0:
        shown.append(text[at:start])
        at = end + 3
    return "".join((*shown, text[at:]))


def _with_breaks(text: str) -> str:
    """Make the ends of lines count, except in preformatted parts, where they do anyway."""
    if "\n" not in text and "\r" not in text:
        return text
    pieces = _OPEN_PRE.split(text)
    return "".join(
        piece if number % 2 else _LINE_END.sub("<br>", piece) for number, piece in enumerate(pieces)
    )


def _without_emphasis(text: str) -> str:
    for emphasis in _EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return text
