"""The answers of a GIFT question one by one: mark, weight, text and feedback."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lark import Token, Tree

from quizapp.formats.gift_text.escapes import unescape
from quizapp.formats.gift_text.fault import GiftError

_ARROW = "->"


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer as it is written; `mark` is "=", "~" or nothing, `weight` None if not stated.

    `whole` is text and feedback with the # between them. `is_apart` tells whether blank space or
    a brace stands before the mark, `start` where the answer begins in its question.
    """

    mark: str
    weight: float | None
    text: str
    feedback: str
    whole: str
    start: int
    is_apart: bool = True

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
    return filled


def _entry(tree: Tree[Token], source: str) -> Entry:
    tokens = {token.type: token for token in tree.children if isinstance(token, Token)}
    weight = tokens.get("WEIGHT")
    mark = tokens.get("MARK")
    first = next(iter(tokens.values()), None)
    start = (first.start_pos or 0) if first is not None else 0
    text, said = str(tokens.get("TEXT", "")), remarks(tree, "feedback")
    return Entry(
        ("=" if "=" in mark else "~") if mark is not None else "",
        None if weight is None else float(weight.strip("% \t\n").replace(",", ".")),
        text.strip(),
        "#".join(said).strip(),
        "#".join((text, *said)).strip(),
        start,
        mark is None or source[start - 1 : start].isspace() or source[start - 1 : start] == "{",
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
