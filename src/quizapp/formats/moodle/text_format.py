"""The four formats that texts have in Moodle, and what a reader sees of each.

Names: https://docs.moodle.org/en/Formatting_text; only HTML of today counts as markup, so that
`List<String>` or `#include <stdio.h>` stay as they are.
"""

import re
from enum import StrEnum
from html import escape

from quizapp.formats.reading.pictures import Find, nowhere
from quizapp.formats.reading.readable_text import Readable, from_html, has_markup

_ELEMENTS = (
    "a abbr address article aside audio b bdi bdo big blockquote body br button caption center"
    " cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure"
    " font footer form h[1-6] head header hr html i iframe img input ins kbd label legend li"
    " link main map mark math meta nav object ol p param picture pre q rp rt ruby s samp script"
    " section select small source span strike strong style sub summary sup svg table tbody td"
    " template textarea tfoot th thead title tr track tt u ul var video wbr"
    " m[a-z]+ nolink"
)
_ATTRIBUTES = r"""(?:\s(?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)?"""
_PICTURE_DATA = r"img\b[^<>]*?\bdata:"
_NO_TAG = re.compile(
    rf"<(?!/?(?:{'|'.join(_ELEMENTS.split())})(?:{_ATTRIBUTES}|\s[^<>]*)/?>|{_PICTURE_DATA})",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_PARAGRAPH = re.compile(r"\s*<p(?: [^<>]*)?>([^<&]*)</p>\s*", re.IGNORECASE)
_TAG_ALONE = re.compile(r"\s*<(?!br|p\b|div)/?\w+[^<>]*>\s*", re.IGNORECASE)
_LINE_END = re.compile(r"\r\n?|\n")
_TAG_OR_LINE_END = re.compile(r"""<(?:[^<>"']++|"[^"<]*+"?|'[^'<]*+'?)*+>?|(?P<end>\r\n?|\n)""")
_ADDRESS, _AFTER = r"[^\s()<>\"]++", r"(?:\s+\"[^\"\n]*\")?\s*\)"
_PICTURE = re.compile(
    r"!\[(?P<alt>[^\]\n]*+)\]\(\s*"
    rf"(?:(?P<data>data:{_ADDRESS})(?:{_AFTER})?|(?P<source>{_ADDRESS}){_AFTER})"
)
_EMPHASIS = (
    re.compile(r"\*\*([^*\n]+)\*\*"),
    re.compile(r"(?<![_\w])__([^_\n]+)__(?![_\w])"),
    re.compile(r"`([^`\n]+)`"),
    re.compile(r"(?<![*\w])\*([^*\s][^*\n]*)\*(?![*\w])"),
    re.compile(r"(?<![_\w])_([^_\s][^_\n]*)_(?![_\w])"),
)
_OPEN_PRE = re.compile(r"(<pre\b.*?(?:</pre\s*>|\Z))", re.IGNORECASE | re.DOTALL)


_NOTHING = Readable("")


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


def readable(text: str, text_format: TextFormat, find: Find = nowhere) -> Readable:
    """Return what a reader sees of a text, and what of it plain text cannot hold.

    `find` finds the pictures of a marked-up text.
    """
    if not text:
        return _NOTHING
    match text_format:
        case TextFormat.PLAIN:
            return Readable("\n".join(map(str.strip, _LINE_END.split(text.strip()))))
        case TextFormat.HTML:
            # most texts are plain or one paragraph, which needs no parser
            alone = _PARAGRAPH.fullmatch(text) if has_markup(text) else None
            seen = from_html(alone[1] if alone else _guarded(text), find)
            is_tag = _is_empty(seen) and _TAG_ALONE.fullmatch(text)
            return Readable(text.strip()) if is_tag else seen
        case TextFormat.MARKDOWN:
            tagged = _PICTURE.sub(_picture_tag, text)
            return from_html(_with_breaks(_guarded(_without_emphasis(tagged))), find)
        case TextFormat.MOODLE:
            seen = from_html(_with_breaks(_guarded(text)), find)
            # a text that is nothing but a tag speaks of the tag
            return Readable(text.strip()) if _is_empty(seen) else seen


def _is_empty(seen: Readable) -> bool:
    return not (seen.text or seen.left_out or seen.pictures)


def _picture_tag(found: re.Match[str]) -> str:
    source = found["data"] or found["source"]
    return f'<img src="{escape(source)}" alt="{escape(found["alt"])}">'


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
        piece if number % 2 else _TAG_OR_LINE_END.sub(_with_break, piece)
        for number, piece in enumerate(pieces)
    )


def _with_break(found: re.Match[str]) -> str:
    return "<br>" if found["end"] else found[0]


def _without_emphasis(text: str) -> str:
    for emphasis in _EMPHASIS:
        text = emphasis.sub(r"\1", text)
    return text
