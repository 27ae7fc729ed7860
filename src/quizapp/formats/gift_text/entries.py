"""The answers of a GIFT question one by one: mark, weight, text and feedback."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lark import Token, Tree

from quizapp.formats.gift_text.escapes import unescape
from quizapp.formats.gift_text.fault import GiftError

_ARROW = "->"
_OPEN_TAG = re.compile(r"<[A-Za-z][^<>]*\Z")


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer as it is written; `mark` is "=", "~" or nothing, `weight` None if not stated.

    `whole` is text and feedback with the # between them. `is_apart` tells whether blank space or
    a brace stands before the mark, `is_first` whether it begins a line or all answers, `start`
    where the answer begins in its question. One that `is_joined` has “=” in its text.
    """

    mark: str
    weight: float | None
    text: str
    feedback: str
    whole: str
    start: int
    is_apart: bool = True
    is_first: bool = True
    is_joined: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it is marked as a right answer."""
        return self.mark == "="


def entries(answers: Tree[Token], source: str) -> Sequence[Entry]:
    """Return the answers in a tree; those without any text or feedback are none.

    Raises:
        GiftError: the right option of a choice has no text.
    """
    parts = (part for part in answers.children if isinstance(part, Tree))
    found = [_entry(part, source) for part in parts if part.data in ("lone", "answer")]
    filled = [entry for entry in found if entry.text or entry.feedback]
    if any(entry.mark == "~" for entry in filled):
        for entry in found:
            if entry.is_right and not entry.text:
                hint = "write it after =, or delete the mark"
                raise GiftError(entry.start, "gift.answers", "a right answer is empty", hint)
        return _with_equals(filled, source)
    return filled


def _with_equals(answers: Sequence[Entry], source: str) -> Sequence[Entry]:
    """Return the options of a choice, a “=” inside a text no longer dividing it.

    It is inside one in a tag or between backquotes; where it follows without blank space and the
    other marks do not; and with blank space on both sides where the other marks begin lines.
    """
    wrong = [entry for entry in answers if entry.mark == "~"]
    right = [entry for entry in answers if entry.is_right]
    is_listed = all(e.is_first for e in wrong) and any(e.is_first for e in right)
    is_spaced = all(e.is_apart for e in wrong) and any(e.is_apart for e in right)
    whole: list[Entry] = []
    for entry in answers:
        is_sum = is_listed and source[entry.start + 1 : entry.start + 2].isspace()
        is_inside = is_sum or (is_spaced and not entry.is_apart)
        is_plain = whole and entry.mark == "=" and entry.weight is None and not entry.is_first
        if is_plain and (is_inside or _is_open(whole[-1].whole)):
            whole[-1] = _joined(whole[-1], entry, source)
        else:
            whole.append(entry)
    return whole


def _is_open(text: str) -> bool:
    """Whether a text ends inside a tag or a piece of code between backquotes."""
    return _OPEN_TAG.search(text) is not None or text.count("`") % 2 == 1


def _joined(entry: Entry, rest: Entry, source: str) -> Entry:
    """Return an answer with what follows its “=”, blank space around the mark as it is written."""
    before = " " if source[rest.start - 1].isspace() else ""
    after = " " if source[rest.start + 1 : rest.start + 2].isspace() else ""
    sign = f"{before}={after}"
    whole = f"{entry.whole}{sign}{rest.whole}"
    if entry.whole != entry.text:
        said = f"{entry.feedback}{sign}{rest.whole}"
        return replace(entry, feedback=said, whole=whole, is_joined=True)
    text = f"{entry.text}{sign}{rest.text}".strip()
    return replace(entry, text=text, feedback=rest.feedback, whole=whole, is_joined=True)


def _entry(tree: Tree[Token], source: str) -> Entry:
    tokens = {token.type: token for token in tree.children if isinstance(token, Token)}
    weight = tokens.get("WEIGHT")
    mark = tokens.get("MARK")
    first = next(iter(tokens.values()), None)
    start = (first.start_pos or 0) if first is not None else 0
    text, said = str(tokens.get("TEXT", "")), remarks(tree, "feedback")
    return Entry(
        ("=" if "=" in mark else "~") if mark is not None else "",
        None if weight is None else float(weight.strip().strip("%").strip().replace(",", ".")),
        text.strip(),
        "#".join(said).strip(),
        "#".join((text, *said)).strip(),
        start,
        mark is None or source[start - 1 : start].isspace() or source[start - 1 : start] == "{",
        mark is None or source[:start].rstrip(" \t")[-1:] in ("\n", "{", ""),
    )


def remarks(tree: Tree[Token], kind: str) -> list[str]:
    """Return the feedback that stands in a part of a tree, piece by piece, as it is written."""
    return [
        "".join(map(str, part.children))
        for part in tree.children
        if isinstance(part, Tree) and part.data == kind
    ]


def pairs(answers: Sequence[Entry]) -> Iterator[tuple[Entry, Entry]]:
    """Go through the left and the right side of matching answers; one may be empty.

    A “=” that stands in the middle of a word belongs to the text.
    """
    for entry in _rejoined(answers):
        left, _, right = entry.whole.partition(_ARROW)
        yield replace(entry, text=left.strip()), replace(entry, text=right.strip())


def is_matching(answers: Sequence[Entry]) -> bool:
    """Whether answers are pairs to match."""
    return any(_ARROW in entry.text for entry in answers)


def _rejoined(answers: Sequence[Entry]) -> Sequence[Entry]:
    whole: list[Entry] = []
    for entry in answers:
        is_part = whole and not entry.is_apart
        if is_part and (_ARROW not in entry.whole or _ARROW not in whole[-1].whole):
            whole[-1] = replace(whole[-1], whole=f"{whole[-1].whole}={entry.whole}")
        else:
            whole.append(entry)
    return whole


def meant(text: str) -> str:
    """Return a text that has no format of its own, as it was meant, on one line."""
    return " ".join(unescape(text).split())
