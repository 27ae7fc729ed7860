"""Writing GIFT, the text format of Moodle for questions: https://docs.moodle.org/en/GIFT_format.

Every text is written as plain; in orderings the way of marking is that of Moodle's plug-in.
"""

import re
from collections.abc import Iterator

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import (
    WHOLE,
    Exported,
    Loss,
    Part,
    keeps_order,
    loss_of,
    without_pictures,
)
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.number_text import number_text

NAME = "gift"
TITLE = "GIFT"
SUFFIXES = (".gift",)
READ_BACK = ("gift", ".gift")

_ESCAPED = re.compile(r"[\\~=#{}:]")
_WEIGHT_LIKE = re.compile(r"\s*%")
_PREFIX_LIKE = re.compile(r"\s*\[(?:html|moodle|plain|markdown)\]", re.IGNORECASE)
_ARROW, _OTHER_ARROW = "->", "→"
_LINE_END = re.compile(r"\r\n?|\n")
_ORDERING = ">{} ALL VERTICAL LONGEST_ORDERED_SUBSET"
_ROOT = "$course$/top"
_FULL = 100.0


def export(questions: QuestionList) -> Exported:
    """Write the questions, each below its category."""
    lines: list[str] = []
    losses: list[Loss] = []
    category = ""
    for question in questions.questions:
        if question.kind is WrittenKind.CLOZE:
            what = "left out: GIFT has no texts with several gaps"
            losses.append(loss_of(question, what, *WHOLE))
            continue
        if question.category != category:
            category = question.category
            lines += [f"$CATEGORY: {_on_one_line(category) or _ROOT}", ""]
        lines += [*_question(without_pictures(question)), ""]
        losses += _lost(question)
    return Exported("\n".join(lines).encode(errors="replace"), tuple(losses))


def _lost(question: WrittenQuestion) -> Iterator[Loss]:
    """Yield what GIFT cannot hold of a question."""
    if question.every_picture:
        what = "GIFT holds no pictures here, only what they show in words"
        yield loss_of(question, what, Part.PICTURES, Part.TEXT, Part.ANSWERS)
    if any("]" in tag or "\n" in tag for tag in question.tags):
        yield loss_of(question, "tags with brackets are left out", Part.TAGS)
    texts = [text for pair in question.pairs for text in pair]
    texts += [a.text for a in question.answers if question.kind is WrittenKind.SHORT]
    if any(_ARROW in text for text in texts):
        yield loss_of(question, "“->” in an answer becomes “→”", Part.ANSWERS)
    if question.kind is WrittenKind.SHORT and any("*" in a.text for a in question.answers):
        yield loss_of(question, "“*” in an accepted answer stands for any text")
    if keeps_order(question.options):
        yield loss_of(question, "GIFT cannot say that the options keep their order")
    if question.kind is WrittenKind.DESCRIPTION and question.general_feedback.strip():
        yield loss_of(question, "a text without answers has no explanation", Part.EXPLANATION)
    if any("\n" in item for item in question.items):
        yield loss_of(question, "things to order stand on one line each", Part.ANSWERS)


def _question(question: WrittenQuestion) -> Iterator[str]:
    tags = "".join(f" [tag:{t}]" for t in question.tags if "]" not in t and "\n" not in t)
    if tags:
        yield f"//{tags}"
    name = f"::{_on_one_line(question.name)}::" if question.name.strip() else ""
    stem = f"{name}[plain]{_escaped(question.stem)}"
    if question.kind is WrittenKind.DESCRIPTION:
        yield stem
        return
    yield stem + "{" + _opening(question)
    yield from (f"\t{line}" for line in _answers(question))
    if question.general_feedback.strip():
        yield f"\t####{_escaped(question.general_feedback)}"
    yield "}"


def _opening(question: WrittenQuestion) -> str:
    """Return what stands right after the brace, before the answers."""
    match question.kind:
        case WrittenKind.TRUE_FALSE:
            remarks = {option.correct: option.feedback for option in question.options}
            wrong, right = (_escaped(remarks.get(is_right, "")) for is_right in (False, True))
            told = f"#{wrong}#{right}" if wrong or right else ""
            return ("TRUE" if question.truth else "FALSE") + told
        case WrittenKind.NUMERIC:
            return "#"
        case WrittenKind.ORDERING:
            return _ORDERING.format(len(question.items))
        case _:
            return ""


def _answers(question: WrittenQuestion) -> Iterator[str]:
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            is_single = question.kind is WrittenKind.MC_SINGLE
            yield from (_option(option, is_single=is_single) for option in question.options)
        case WrittenKind.SHORT:
            yield from (
                _answer(a, _marked(a.text.replace(_ARROW, _OTHER_ARROW))) for a in question.answers
            )
        case WrittenKind.NUMERIC:
            yield from (_answer(a, _number(a)) for a in question.answers)
        case WrittenKind.MATCH:
            for pair in question.pairs:
                left, right = (_escaped(text.replace(_ARROW, _OTHER_ARROW)) for text in pair)
                yield f"={left} -> {right}"
        case WrittenKind.ORDERING:
            yield from map(_on_one_line, question.items)
        case _:
            pass


def _option(option: WrittenOption, *, is_single: bool) -> str:
    is_right = option.correct and is_single
    usual = _FULL if is_right else 0.0
    needs_weight = option.weight != usual or _WEIGHT_LIKE.match(option.text)
    weight = f"%{number_text(option.weight)}%" if needs_weight else ""
    return ("=" if is_right else "~") + weight + _marked(option.text) + _said(option.feedback)


def _answer(answer: WrittenAnswer, text: str) -> str:
    needs_weight = answer.weight != _FULL or _WEIGHT_LIKE.match(text)
    weight = f"%{number_text(answer.weight)}%" if needs_weight else ""
    return f"={weight}{text}{_said(answer.feedback)}"


def _number(answer: WrittenAnswer) -> str:
    if answer.low is None or answer.high is None:
        return "*"
    low, high = number_text(answer.low), number_text(answer.high)
    return low if low == high else f"{low}..{high}"


def _said(feedback: str) -> str:
    return f"#{_escaped(feedback)}" if feedback.strip() else ""


def _marked(text: str) -> str:
    """Return a text, with its format before it where it would seem to name another."""
    return ("[plain]" if _PREFIX_LIKE.match(text) else "") + _escaped(text)


def _escaped(text: str) -> str:
    return _LINE_END.sub(r"\\n", _ESCAPED.sub(r"\\\g<0>", text.strip()))


def _on_one_line(text: str) -> str:
    return _ESCAPED.sub(r"\\\g<0>", " ".join(text.split()))
