"""What a GIFT question means: its kind, its texts as a reader sees them, its answers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lark import Token, Tree

from quizapp.dataset.written import (
    MOST_PICTURES,
    WrittenAnswer,
    WrittenKind,
    WrittenOption,
    WrittenQuestion,
)
from quizapp.formats.gift_text.blocks import Block
from quizapp.formats.gift_text.entries import Entry, entries, is_matching, meant, pairs, remarks
from quizapp.formats.gift_text.escapes import unescape
from quizapp.formats.gift_text.fault import GiftError
from quizapp.formats.gift_text.gaps import Gaps
from quizapp.formats.gift_text.grammar import GiftTree, parse
from quizapp.formats.gift_text.structure import braced, structured
from quizapp.formats.moodle.text_format import TextFormat, formatted, readable
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.numbers import bounds
from quizapp.formats.reading.pictures import Find, finding, nowhere
from quizapp.formats.reading.readable_text import Readable

BLANK = "_____"
"""What stands for a missing word."""

_FULL = 100.0
_ORDER = re.compile(
    r">\s*\d+[^\S\n]*(?:(?:ALL|EXACT|RANDOM|REL|CONTIGUOUS|CONTIG|HORIZONTAL|HORI|H|VERTICAL|VERT|V"
    r"|ALL_OR_NOTHING|ABSOLUTE_POSITION|ABSOLUTE|ABS|RELATIVE\w*|LONGEST_\w+|SHOW|HIDE|TRUE|FALSE"
    r"|YES|NO|none|123|abc|ABCD|iii|IIII|0|1)(?!\S)[^\S\n]*)*"
)


@dataclass(slots=True)
class Wording:
    """Turns texts into what a reader sees; `left_out` grows by what does not come along."""

    usual: TextFormat
    left_out: list[LeftOut] = field(default_factory=list)

    def shown(self, text: str) -> str:
        """Return a text of the question, which has no pictures here, without marks and markup."""
        return self._seen(text, nowhere).text

    def pictured(self, text: str, most: int = MOST_PICTURES) -> Readable:
        """Return a text of the question with up to `most` pictures that are embedded in it."""
        return self._seen(text, finding(most=most))

    def _seen(self, text: str, find: Find) -> Readable:
        bare, text_format = formatted(unescape(text.strip()), self.usual)
        seen = readable(bare, text_format, find)
        self.left_out.extend(seen.left_out)
        return seen


@dataclass(frozen=True, slots=True)
class Doubt:
    """What the author of a question should look at: a code, what it is, and what to do."""

    code: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class GiftQuestion:
    """A question that was read, what of it does not come along, and what is doubtful."""

    question: WrittenQuestion
    left_out: Sequence[LeftOut]
    doubts: Sequence[Doubt] = ()


_NO_BRACES = Doubt(
    "gift.no-braces",
    "there are no braces around the answers",
    "write { before the first answer and } after the last, as other programs need them",
)


def read_block(block: Block) -> GiftQuestion:
    """Return the question that a block of a file holds.

    Raises:
        GiftError: it is not GIFT, or its answers make no sense.
    """
    hidden = Gaps(block.text)
    text = hidden.text if hidden else braced(block.text)
    source = structured(text)
    tree = parse(source)
    groups = [part for part in tree.children if isinstance(part, Tree)]
    if hidden and groups:
        message, hint = "answers such as {=a} and such as {1:SA:=a} are mixed", "write one sort"
        raise _fault(groups[0], "gift.answers", message, hint)
    stem, usual = formatted(_stem(tree, groups).strip(), TextFormat.MOODLE)
    wording = Wording(usual)
    seen = wording.pictured(stem)
    base = WrittenQuestion(
        kind=WrittenKind.DESCRIPTION,
        stem=hidden.numbered(seen.text),
        name=title_of(tree),
        category=_category(block.category),
        general_feedback="\n".join(filter(None, (_general(group, wording) for group in groups))),
        tags=block.tags,
        pictures=seen.pictures,
    )
    if hidden:
        base = replace(base, kind=WrittenKind.CLOZE, gaps=hidden.answers(wording.shown))
    elif len(groups) > 1:
        gaps = tuple(_gap(group, source, wording) for group in groups)
        base = replace(base, kind=WrittenKind.CLOZE, gaps=gaps)
    elif groups:
        base = _answered(base, groups[0], source, wording)
    doubts = [] if text == block.text or hidden else [_NO_BRACES]
    for content in tree.find_data("choices"):
        doubts += _doubts(entries(content, source))
    return GiftQuestion(base, wording.left_out, doubts)


def title_of(tree: GiftTree) -> str:
    """Return the name of a question, empty if it has none."""
    title = next((part for part in tree.children if isinstance(part, Token)), None)
    return meant(title[2:-2]) if title is not None and title.type == "TITLE" else ""


def _stem(tree: GiftTree, groups: Sequence[GiftTree]) -> str:
    """Return the text with blanks for missing words, or with numbered gaps if there are several."""
    prose = ""
    parts = [part for part in tree.children if isinstance(part, Tree) or part.type == "PROSE"]
    after = [isinstance(part, Token) and bool(part.strip()) for part in parts]
    number = 0
    for place, part in enumerate(parts):
        if isinstance(part, Token):
            prose += part
        elif len(groups) > 1:
            number += 1
            prose += f"{{{number}}}"
        elif any(after[place:]):
            prose += BLANK
    return prose.lstrip().removeprefix("::")


def _category(path: str) -> str:
    return re.sub(r"^\$\w+\$(?:/(?:top$)?|$)", "", meant(path))


def _general(group: GiftTree, wording: Wording) -> str:
    return "\n".join(map(wording.shown, remarks(group, "general")))


def _answered(
    base: WrittenQuestion, group: GiftTree, source: str, wording: Wording
) -> WrittenQuestion:
    """Return a question with its kind and its answers.

    Raises:
        GiftError: its answers make no sense.
    """
    content = next(
        (part for part in group.children if isinstance(part, Token) or part.data != "general"), None
    )
    if content is None:
        return replace(base, kind=WrittenKind.ESSAY)
    if isinstance(content, Token):
        return _ordering(base, content, wording)
    if content.data == "truth":
        return _truth(base, content, wording)
    answers = entries(content, source)
    if content.data == "numbers":
        numbers = _numbers(answers, content, wording)
        return replace(base, kind=WrittenKind.NUMERIC, answers=numbers)
    if not answers:
        raise _fault(content, "gift.answers", "there is no answer", "write one after the mark")
    return _marked(base, answers, wording)


def _marked(base: WrittenQuestion, answers: Sequence[Entry], wording: Wording) -> WrittenQuestion:
    """Return a question whose kind its marks tell: choice, matching or short answers."""
    if any(entry.mark == "~" for entry in answers):
        return _choice(base, answers, wording)
    if is_matching(answers):
        return _matching(base, answers, wording)
    return replace(base, kind=WrittenKind.SHORT, answers=_texts(answers, wording))


def _choice(base: WrittenQuestion, answers: Sequence[Entry], wording: Wording) -> WrittenQuestion:
    """Return a choice: of one if any option is marked as wholly right, else of several."""
    is_single = any(entry.is_right and entry.weight in (None, _FULL) for entry in answers)
    least = _FULL if is_single else 0.001
    options = tuple(_option(entry, wording, least) for entry in answers)
    kind = WrittenKind.MC_SINGLE if is_single else WrittenKind.MC_MULTI
    return replace(base, kind=kind, options=options)


def _option(entry: Entry, wording: Wording, least: float) -> WrittenOption:
    seen, earned = wording.pictured(entry.text, most=1), _earned(entry)
    picture = next(iter(seen.pictures), None)
    return WrittenOption(seen.text, earned >= least, earned, wording.shown(entry.feedback), picture)


def _earned(entry: Entry) -> float:
    if entry.weight is not None:
        return entry.weight
    return _FULL if entry.is_right else 0.0


def _matching(base: WrittenQuestion, answers: Sequence[Entry], wording: Wording) -> WrittenQuestion:
    found = []
    for left, right in pairs(answers):
        if not right.text:
            message = f"“{meant(left.text)}” has no partner"
            raise GiftError(left.start, "gift.match", message, "write -> and the partner after it")
        found.append((wording.shown(left.text), wording.shown(right.text)))
    return replace(base, kind=WrittenKind.MATCH, pairs=tuple(found))


def _truth(base: WrittenQuestion, content: GiftTree, wording: Wording) -> WrittenQuestion:
    """Return a true/false question; its feedback is written for wrong answers, then for right."""
    truth = str(content.children[0]).strip().upper().startswith("T")
    said = remarks(content, "remark")
    wrong, right = map(wording.shown, ("".join(said[:1]), "#".join(said[1:])))
    if not wrong and not right:
        return replace(base, kind=WrittenKind.TRUE_FALSE, truth=truth)
    options = tuple(
        WrittenOption(text, is_it, _FULL if is_it else 0.0, right if is_it else wrong)
        for text, is_it in (("True", truth), ("False", not truth))
    )
    return replace(base, kind=WrittenKind.TRUE_FALSE, truth=truth, options=options)


def _ordering(base: WrittenQuestion, content: Token, wording: Wording) -> WrittenQuestion:
    """Return an ordering; how Moodle lays it out and marks it is not kept."""
    lines = _ORDER.sub("", content, count=1).split("\n")
    items = tuple(wording.shown(line) for line in lines if line.strip())
    if len(items) < 2:
        message = "there are fewer than two things to order"
        hint = "write each on its own line below {>"
        raise GiftError(content.start_pos or 0, "gift.order", message, hint)
    return replace(base, kind=WrittenKind.ORDERING, items=items)


def _gap(group: GiftTree, source: str, wording: Wording) -> tuple[WrittenAnswer, ...]:
    """Return the answers of one of several gaps; wrong ones earn nothing."""
    question = _answered(
        WrittenQuestion(kind=WrittenKind.ESSAY, stem=""), group, source, Wording(wording.usual)
    )
    chosen = (WrittenAnswer(o.text, weight=o.weight, feedback=o.feedback) for o in question.options)
    truth = () if question.truth is None else (WrittenAnswer(str(question.truth)),)
    return question.answers or tuple(chosen) or truth


def _texts(answers: Sequence[Entry], wording: Wording) -> tuple[WrittenAnswer, ...]:
    return tuple(
        WrittenAnswer(
            wording.shown(entry.text),
            weight=_FULL if entry.weight is None else entry.weight,
            feedback=wording.shown(entry.feedback),
        )
        for entry in answers
    )


def _numbers(
    answers: Sequence[Entry], content: GiftTree, wording: Wording
) -> tuple[WrittenAnswer, ...]:
    """Return accepted numbers; what is said of any other number is kept with the answer “*”."""
    found = tuple(_number(entry, wording) for entry in answers)
    if not any(answer.low is not None for answer in found):
        hint = "write {#1822} or {#1822:1} or {#1820..1830}"
        raise _fault(content, "gift.number", "there is no number to answer with", hint)
    return found


def _number(entry: Entry, wording: Wording) -> WrittenAnswer:
    text, said = meant(entry.text), wording.shown(entry.feedback)
    usual = 0.0 if entry.mark == "~" else _FULL
    weight = usual if entry.weight is None else entry.weight
    if text in ("", "*"):
        return WrittenAnswer("*", weight=weight, feedback=said)
    try:
        low, high = bounds(text)
    except ValueError as error:
        hint = "write a number such as 1822, 3.14:0.01 or 1820..1830"
        raise GiftError(entry.start, "gift.number", str(error), hint) from error
    return WrittenAnswer("", low, high, weight, said)


def _doubts(answers: Sequence[Entry]) -> Iterator[Doubt]:
    """Yield each “=” that may, or may not, belong to the text around it, as in “~x=5”."""
    right = [entry for entry in answers if entry.is_right]
    is_choice = any(entry.mark == "~" for entry in answers)
    for entry in answers:
        if entry.is_joined:
            message = f"“=” is taken as part of “{meant(entry.whole)}”"
            hint = "write \\= in a text, and begin a new line before = if it marks an answer"
            yield Doubt("gift.equals", message, hint)
        elif entry.is_right and not entry.is_apart and is_choice and len(right) > 1:
            message = f"“=” begins another right answer, “{meant(entry.text)}”"
            yield Doubt("gift.equals", message, "write \\= if it belongs to the text")


def _fault(content: GiftTree, code: str, message: str, hint: str) -> GiftError:
    tokens = content.scan_values(lambda part: isinstance(part, Token))
    return GiftError(min((t.start_pos or 0 for t in tokens), default=0), code, message, hint)
