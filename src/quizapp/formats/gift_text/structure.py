r"""Which braces of a GIFT question hold its answers, and which belong to its text.

Authors write formulas such as `$$\frac{a}{b}$$` without escaping their braces. Braces that hold
no answers get stand-ins, so that the grammar meets answers only.
"""

import re
from collections.abc import Sequence

from quizapp.formats.gift_text.escapes import CLOSE, GENERAL, OPEN
from quizapp.formats.gift_text.fault import GiftError

_BRACE = re.compile(r"\\[\s\S]?|[{}]")
_ANSWER_START = re.compile(r"\s*(?:[=~#>%]|(?:T|F|TRUE|FALSE)\s*(?:#|\Z))", re.IGNORECASE)
_ANSWERS = re.compile(r"(?<!\\)\{\s*(?:[=~#>%}]|(?:T|F|TRUE|FALSE)\s*[#}])", re.IGNORECASE)
_FORMULA = re.compile(r"(?:[_^}]|\\[A-Za-z]+)\Z")
_LONGEST_COMMAND = 40
_FEEDBACK = "####"

_MARKED = re.compile(r"^[^\S\n]*[=~]", re.MULTILINE)
_UNMARKED = re.compile(r"^[^\S\n]*+[^=~#\s]", re.MULTILINE)

Span = tuple[int, int]


def braced(text: str) -> str:
    """Return a question with braces around its answers if their author forgot them.

    Answers are told by their lines: below the text, each with a mark, a right and a wrong one.
    The first brace takes the place of a line end, so that places stay as they are.
    """
    first = _MARKED.search(text)
    if first is None or not text[: first.start()].strip() or _ANSWERS.search(text):
        return text
    answers = text[first.start() :]
    marks = {found[0].strip() for found in _MARKED.finditer(answers)}
    if len(marks) < 2 or _UNMARKED.search(answers):
        return text
    return f"{text[: first.start() - 1]}{{{answers}\n}}"


def structured(text: str) -> str:
    """Return a question with stand-ins for all braces that hold no answers; same length.

    The last `####` of each group of answers begins the general feedback and gets stand-ins too.

    Raises:
        GiftError: a brace is left open, or closes nothing.
    """
    groups = _groups(text)
    marks = list(text)
    kept = {place for group in groups for place in group}
    for found in _BRACE.finditer(text):
        if found[0] in ("{", "}") and found.start() not in kept:
            marks[found.start()] = OPEN if found[0] == "{" else CLOSE
    for start, end in groups:
        at = text.rfind(_FEEDBACK, start, end)
        if at >= 0:
            marks[at : at + len(_FEEDBACK)] = GENERAL * len(_FEEDBACK)
    return "".join(marks)


def _groups(text: str) -> Sequence[Span]:
    """Return where the groups of answers begin and end."""
    outer, opened, closed = _pairs(text)
    if opened and (last := text.rfind("}")) > opened[0]:
        # an outer brace was never closed: its answers end where the last brace does
        opens = [at for at in opened if _is_answers(text, (at, last))]
        return [(opens[0], last)] if opens else outer
    if not outer:
        if opened:
            raise _unpaired(opened[0], "is never closed", "write } after the last answer")
        if closed:
            raise _unpaired(closed[0], "closes nothing", "write { before the first answer")
        return []
    answers = [group for group in outer if _is_answers(text, group)]
    full = [(start, end) for start, end in answers if text[start + 1 : end].strip()]
    if full or answers:
        return full or answers
    return [group for group in outer if not _is_formula(text, group[0])][-1:]


def _is_formula(text: str, start: int) -> bool:
    """Whether a brace follows what stands before braces in formulas, as in `x^{2}`."""
    return _FORMULA.search(text[max(start - _LONGEST_COMMAND, 0) : start]) is not None


def _pairs(text: str) -> tuple[list[Span], list[int], list[int]]:
    """Return the outermost pairs of braces, and those that have no partner."""
    outer: list[Span] = []
    opened: list[int] = []
    closed: list[int] = []
    for found in _BRACE.finditer(text):
        at = found.start()
        if found[0] == "{":
            opened.append(at)
        elif found[0] == "}" and opened:
            start = opened.pop()
            while outer and outer[-1][0] > start:
                outer.pop()
            outer.append((start, at))
        elif found[0] == "}":
            closed.append(at)
    return outer, opened, closed


def _is_answers(text: str, group: Span) -> bool:
    content = text[group[0] + 1 : group[1]]
    return not content.strip() or _ANSWER_START.match(content) is not None


def _unpaired(offset: int, what: str, hint: str) -> GiftError:
    hint = f"{hint}, or \\{{ and \\}} for braces of a text"
    return GiftError(offset, "gift.braces", f"the brace {what}", hint)
