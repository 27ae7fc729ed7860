"""The questions of a GIFT file: which characters belong to which.

Questions are separated by blank lines, except inside their answers, before them and in code.
Where the blank line was forgotten, a name `::…::`, or a line after complete answers that has
answers of its own, begins a new one.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from math import inf

_COMMENT = re.compile(r"^[^\S\n]*//.*$", re.MULTILINE)
_BLANK = re.compile(r"^[^\S\n]*$", re.MULTILINE)
_LINE = re.compile(r".*\n|.+")
_CATEGORY = re.compile(r"\s*\$CATEGORY(?::|[^\S\n])(.*)", re.IGNORECASE)
_NAME = re.compile(r"[^\S\n]*::(?:\\.|[^\\:\n]|:(?!:))+::")
_MARK = re.compile(
    r"\\[^\n]|[{}]|^[^\S\n]*$|^[^\S\n]*(?:\$CATEGORY\b|::(?:\\.|[^\\:\n]|:(?!:))+::)", re.MULTILINE
)
_ANSWER_START = re.compile(r"\{\s*(?:[=~#>}]|(?:T|F|TRUE|FALSE)\s*[#}])", re.IGNORECASE)
_SEEN = re.compile(r"^[^\S\n]*+(?=\S)", re.MULTILINE)
_VERBATIM = re.compile(
    r"^[^\S\n]*(?:::.*?)?```(?:(?!```|\n[^\S\n]*::)[\s\S])*+```"
    r"|<pre\b[^<>]*>(?:(?!</?pre\b|\n[^\S\n]*::)[\s\S])*+</pre>",
    re.IGNORECASE | re.MULTILINE,
)
_TAG = re.compile(r"\[(id|tags?):([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Block:
    """One question or description: its text without comments, and where it begins in the file.

    `category` is the path that was declared last, `tags` come from the comments above it.
    """

    text: str
    start: int
    category: str = ""
    tags: tuple[str, ...] = ()


def blocks(text: str) -> Iterator[Block]:
    """Go through the questions of a file whose lines end in line feeds."""
    bare = _COMMENT.sub(lambda found: " " * len(found[0]), text)
    category = ""
    blank = {found.start() for found in _BLANK.finditer(text)}
    for found in _VERBATIM.finditer(bare):
        blank.difference_update(range(*found.span()))
    for start, end in _Splitter(bare, blank).parts():
        piece = bare[start:end]
        if declared := _CATEGORY.fullmatch(piece.strip()):
            category = declared[1].strip()
        elif piece.strip():
            begin = start + len(piece) - len(piece.lstrip())
            yield Block(bare[begin:end].rstrip(), begin, category, _tags(text[start:end]))


def _tags(source: str) -> tuple[str, ...]:
    """Return the tags of the comments; an identity number is kept as “id:…”."""
    comments = "\n".join(_COMMENT.findall(source))
    return tuple(
        f"id:{name.strip()}" if kind == "id" else name.strip()
        for kind, name in _TAG.findall(comments)
    )


class _Splitter:
    """Finds where questions begin and end, in time that grows with the text alone."""

    def __init__(self, text: str, blank_lines: Collection[int]) -> None:
        """Keep the text without its comments, and the places of lines that were blank before."""
        self._text = text
        self._blank = blank_lines
        self._gaps = sorted(blank_lines)
        self._seen = [found.end() for found in _SEEN.finditer(text)]
        self._closes = _matched_braces(text)
        self._opens = sorted(self._closes)
        self._answers = [
            found.start() for found in _ANSWER_START.finditer(text) if found.start() in self._closes
        ]

    def parts(self) -> Iterator[tuple[int, int]]:
        """Go through start and end of all parts; some hold nothing."""
        start = inside = 0
        is_filled = is_answered = is_category = False
        for found in _LINE.finditer(self._text):
            at, end = found.span()
            is_next = is_filled and self._is_next(found, is_answered=is_answered)
            is_gap = at in self._blank and not (is_filled and self._waits(start, at))
            if at >= inside and (is_gap or is_category or is_next):
                yield start, at
                start, is_filled, is_answered, is_category = at, False, False, False
            line = found[0].strip()
            if not line:
                continue
            is_filled = True
            after = self._end_of_answers(max(at, inside), end)
            is_category = at >= inside and _CATEGORY.match(line) is not None
            inside = max(inside, after)
            is_ended = line.endswith("}") and at < inside <= end
            is_answered = is_ended and _first(self._answers, start) < end
        yield start, len(self._text)

    def _waits(self, start: int, at: int) -> bool:
        """Whether a text that begins at `start` finds its answers after the blank line `at`."""
        seen = _first(self._seen, at)
        return seen < inf and seen == _first(self._answers, start)

    def _is_next(self, line: re.Match[str], *, is_answered: bool) -> bool:
        """Whether a line that follows a question begins another one or names a category."""
        if _CATEGORY.match(line[0]) or _NAME.match(line[0]):
            return True
        return is_answered and bool(line[0].strip()) and self._has_answers(line.start())

    def _end_of_answers(self, at: int, end: int) -> int:
        """Return where the answers end that begin between two places; the first if none do."""
        while (opened := _first(self._opens, at)) < end:
            at = self._closes[int(opened)] + 1
        return at

    def _has_answers(self, at: int) -> bool:
        """Whether answers begin before the next blank line."""
        return _first(self._answers, at) < _first(self._gaps, at)


def _first(places: Sequence[int], at: int) -> float:
    """Return the first of some places that does not lie before another, or infinity."""
    number = bisect_left(places, at)
    return places[number] if number < len(places) else inf


def _matched_braces(text: str) -> dict[int, int]:
    """Return where each brace closes; a new question closes none that was left open.

    Answers that begin after a blank line, while others are open, are those of a new question.
    """
    closes: dict[int, int] = {}
    opened: list[int] = []
    gap = 0
    for found in _MARK.finditer(text):
        if not found[0].strip():
            gap = found.start()
        elif found[0] == "{":
            if opened and opened[0] < gap and _ANSWER_START.match(text, found.start()):
                opened.clear()
            opened.append(found.start())
        elif found[0] == "}":
            if opened:
                closes[opened.pop()] = found.start()
        elif not found[0].startswith("\\"):
            opened.clear()
    return closes
