"""Plain text out of marked-up text: line breaks, lists and tables kept, nothing interpreted."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from types import MappingProxyType

from quizapp.dataset.picture import Picture, PictureError
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.pictures import Find, nowhere
from quizapp.formats.reading.safe_xml import Element

_BLOCKS = frozenset(
    (
        *("address", "article", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figure"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section", "table"),
        *("tr", "ul"),
    )
)
_CELLS = frozenset(["td", "th"])
_LISTS = frozenset(["ol", "ul"])
_SHOWN_NOWHERE = frozenset(["script", "style", "title", "head", "template"])
_LEFT_OUT: Mapping[str, str] = MappingProxyType(
    {
        "svg": "a drawing",
        "audio": "a sound",
        "video": "a film",
        "object": "an attached object",
        "embed": "an attached object",
        "iframe": "an embedded page",
        "script": "a script",
        "math": "a formula, which is shown as plain characters",
    }
)
_FILE_NAME = re.compile(r"\S*\.\w{2,4}")
_MATHEMATICS = frozenset(["mfrac", "mi", "mn", "mo", "mrow", "msqrt", "msub", "msup", "mtext"])
_RAISED = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
_SHIFTS: Mapping[str, dict[int, int]] = MappingProxyType({"sup": _RAISED, "sub": _LOWERED})
_SPACE = re.compile(r"\s+")
# The parser would look for the end of such a tag again and again, through the whole text.
_DATA = r"data:[^,<>\s]*+,?[\w+/=%]*+(?:\s[\w+/=%]{60,}+)*+[\"']?"
_NO_TAG = re.compile(
    r"""<(?!/?[a-zA-Z](?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+>)"""
    rf"(?P<picture>img\b[^<>]*?\b{_DATA})?",
    re.IGNORECASE,
)
_TRACE_LENGTH = 200
_DECLARATION = re.compile(r"<!(?:doctype\b|\[(?:if|endif)\b)[^<>]*>|<\?[^<>]*>", re.IGNORECASE)
_BREAK_HINTS = re.compile("[\u00ad\u200b\u2060\ufeff]")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2061-\u206f\U000e0000-\U000e007f]"
)
_GAP_OF_CELLS = "   "


@dataclass(frozen=True, slots=True)
class Readable:
    """A text without markup, its pictures, and what of the marked-up text they cannot hold."""

    text: str
    left_out: tuple[LeftOut, ...] = ()
    pictures: tuple[Picture, ...] = ()


def from_html(markup: str, find: Find = nowhere) -> Readable:
    """Return what a reader of a piece of HTML would see; never raises.

    `find` finds the pictures; where one cannot be had, what it shows stands in the text.
    """
    if not has_markup(markup):
        return _shown(" ".join(markup.split()))
    reader = _HtmlReader(find)

    def literal(found: re.Match[str]) -> str:
        """Show what is no tag, but not the data of a picture whose tag has no end."""
        if found["picture"] is None:
            return "&lt;"
        reader.writer.leave_out(LeftOut("a picture", "its tag has no end", found[0][:5]))
        return ""

    reader.feed(_NO_TAG.sub(literal, _DECLARATION.sub("", _without_comments(markup))))
    reader.close()
    return reader.writer.readable()


def has_markup(text: str) -> bool:
    """Tell whether a text has any of the marks that begin tags, comments and entities."""
    return "<" in text or "&" in text


def _without_comments(markup: str) -> str:
    parts: list[str] = []
    place = 0
    while (start := markup.find("<!--", place)) >= 0:
        end = markup.find("-->", start)
        if end < 0:
            break
        parts.append(markup[place:start])
        place = end + 3
    return "".join((*parts, markup[place:]))


def from_element(
    element: Element, stand_in: Callable[[Element], str | None], find: Find = nowhere
) -> Readable:
    """Return what a reader of the content of an element would see.

    `stand_in` may give another text for an element inside it, such as a gap to be filled.
    """
    writer = _Writer(find)
    _write(element, stand_in, writer)
    return writer.readable()


def _write(element: Element, stand_in: Callable[[Element], str | None], writer: "_Writer") -> None:
    for part in element.content:
        if isinstance(part, str):
            writer.write(part)
        elif (text := stand_in(part)) is not None:
            writer.write_lines(text)
        else:
            writer.begin(part.name, part.attributes, (part.line, part.column))
            _write(part, stand_in, writer)
            writer.end(part.name)


def _shown(
    text: str, left_out: Iterable[LeftOut] = (), pictures: Iterable[Picture] = ()
) -> Readable:
    """Return a text without what nobody sees, and tell of what could mislead its readers."""
    if text.isascii() and text.isprintable():  # one line, and nothing hidden
        return Readable(text.strip(), tuple(left_out), tuple(pictures))
    text = _BREAK_HINTS.sub("", text)
    misleading = sorted(set(_HIDDEN.findall(text)))
    told = (LeftOut(f"the hidden character U+{ord(c):04X}", trace=c) for c in misleading)
    return Readable(_tidy(_HIDDEN.sub("", text)), (*left_out, *told), tuple(pictures))


def _tidy(text: str) -> str:
    lines = map(str.strip, text.split("\n"))
    return unicodedata.normalize("NFC", "\n".join(filter(None, lines)))


class _Writer:
    """Writes the text of elements as they begin and end."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._parts: list[str] = []
        self._pictures: list[Picture] = []
        self._left_out: dict[LeftOut, None] = {}
        self._numbers: list[int | None] = []
        self._unseen = 0
        self._exact = 0
        self._shift: dict[int, int] | None = None

    def readable(self) -> Readable:
        """Return what was written."""
        return _shown("".join(self._parts), self._left_out, self._pictures)

    def begin(
        self, tag: str, attributes: Mapping[str, str], place: tuple[int, int] = (0, 0)
    ) -> None:
        """Note that an element begins, at a line and a column if they are known."""
        self._unseen += tag in _SHOWN_NOWHERE
        self._exact += tag == "pre"
        if tag == "img" or (tag == "object" and attributes.get("type", "").startswith("image/")):
            self._picture(attributes, place)
        elif tag in _LEFT_OUT:
            self._lose(_LEFT_OUT[tag], attributes, LeftOut("", "", f"<{tag}", *place))
        if tag in _BLOCKS:
            self._parts.append("\n")
        elif tag in _CELLS or tag in _MATHEMATICS:
            self._parts.append(_GAP_OF_CELLS if tag in _CELLS else " ")
        if tag in _LISTS:
            self._numbers.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._parts.append(self._bullet())
        self._shift = _SHIFTS.get(tag, self._shift)

    def end(self, tag: str) -> None:
        """Note that an element ends."""
        self._unseen -= tag in _SHOWN_NOWHERE and self._unseen > 0
        self._exact -= tag == "pre" and self._exact > 0
        if tag in _BLOCKS:
            self._parts.append("\n")
        if tag in _LISTS and self._numbers:
            self._numbers.pop()
        if tag in _SHIFTS:
            self._shift = None

    def write(self, text: str) -> None:
        """Write text of the element that was begun last."""
        if self._unseen:
            return
        if self._shift and all(ord(mark) in self._shift for mark in text.strip()):
            text = text.translate(self._shift)
        self._parts.append(text if self._exact else self._collapsed(text))

    def write_lines(self, text: str) -> None:
        """Write text whose line breaks count."""
        self._parts.append(text)

    def _collapsed(self, text: str) -> str:
        text = _SPACE.sub(" ", text)
        follows_space = self._parts and self._parts[-1][-1:].isspace()
        return text.removeprefix(" ") if follows_space else text

    def _bullet(self) -> str:
        if not self._numbers or self._numbers[-1] is None:
            return "- "
        self._numbers[-1] += 1
        return f"{self._numbers[-1]}. "

    def leave_out(self, lost: LeftOut) -> None:
        """Note something that the text cannot hold."""
        self._left_out[lost] = None

    def _picture(self, attributes: Mapping[str, str], place: tuple[int, int]) -> None:
        """Take a picture along, or note why not."""
        if self._unseen:
            return
        source = attributes.get("src") or attributes.get("data") or ""
        try:
            self._pictures.append(self._find(source, _description(attributes)))
        except PictureError as error:
            trace = source.strip()[:_TRACE_LENGTH] or "<img"
            self._lose("a picture", attributes, LeftOut("", str(error), trace, *place))

    def _lose(self, what: str, attributes: Mapping[str, str], lost: LeftOut) -> None:
        """Note what is left out, and let its description stand in the text."""
        said = _description(attributes)
        self.leave_out(replace(lost, what=f"{what} (“{said}”)" if said else what))
        if said and not self._unseen:
            self._parts.append(self._collapsed(f" [{said}] "))


def _description(attributes: Mapping[str, str]) -> str:
    """Return what an element shows in words; the name of a file says nothing."""
    stated = attributes.get("alt", "") or attributes.get("label", "")
    said = _SPACE.sub(" ", _HIDDEN.sub("", _BREAK_HINTS.sub("", stated))).strip()
    return "" if _FILE_NAME.fullmatch(said) else unicodedata.normalize("NFC", said)


class _HtmlReader(HTMLParser):
    """Reads HTML, however it is written."""

    def __init__(self, find: Find) -> None:
        super().__init__(convert_charrefs=True)
        self.writer = _Writer(find)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.writer.begin(tag, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        self.writer.end(tag)

    def handle_data(self, data: str) -> None:
        self.writer.write(data)
