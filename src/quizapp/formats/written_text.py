"""Written questions as a paper to read or to print: the questions, then the key."""

import hashlib
from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion
from quizapp.formats.exported import without_pictures
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.number_text import number_text
from quizapp.formats.writing.question_lines import hanging

NAME = "text"
TITLE = "a paper with its key, as plain text"
SUFFIXES = (".txt",)

_MARGIN, _OPTION_MARGIN = 5, 8
_INDENT = " " * _MARGIN
_LINE = "_" * 60
_ESSAY_LINES = 6
_USUAL_TITLE = "Questions"
_TRUTHS = ("True", "False")

Labelled = Iterator[tuple[str, str]]


def write_written(questions: QuestionList) -> bytes:
    """Write a paper; texts without answers stand between the questions, without a number.

    Words in brackets say what pictures show.
    """
    lines = [*hanging(questions.title or _USUAL_TITLE)]
    key = ["", "", "Key and explanations", "--------------------"]
    number = 0
    for question in map(without_pictures, questions.questions):
        is_asked = question.kind is not WrittenKind.DESCRIPTION
        number += is_asked
        label = f"{number}." if is_asked else ""
        lines += ("", *_lines(question.stem, label, _MARGIN), *_task(question))
        if is_asked:
            key += ("", *_lines("; ".join(_key(question)) or "–", label, _MARGIN))
        key += _explained(question)
    return "".join(f"{line}\n" for line in (*lines, *key)).encode(errors="replace")


def _lines(text: str, label: str, margin: int) -> Iterator[str]:
    """Yield a text of one or several lines, all but the first without the label."""
    for part in text.split("\n"):
        yield from hanging(part, label, margin)
        label = ""


def _task(question: WrittenQuestion) -> Iterator[str]:
    """Yield what stands below the text: what can be chosen, or room to write."""
    for label, text in _choices(question):
        yield from _lines(text, f"{_INDENT}{label}", _OPTION_MARGIN)
    match question.kind:
        case WrittenKind.ORDERING:
            yield f"{_INDENT}Order: {'  '.join('____' for _ in question.items)}"
        case WrittenKind.MATCH:
            yield f"{_INDENT}Pairs: {'  '.join('____' for _ in _lefts(question))}"
        case WrittenKind.SHORT:
            yield f"{_INDENT}Answer: ____"
        case WrittenKind.NUMERIC:
            yield f"{_INDENT}Number: ____"
        case WrittenKind.CLOZE:
            for place, gap in enumerate(question.gaps, start=1):
                yield f"{_INDENT}{{{place}}} ____{_offered(gap)}"
        case WrittenKind.ESSAY:
            yield from (f"{_INDENT}{_LINE}" for _ in range(_ESSAY_LINES))
        case _:
            pass


def _offered(gap: Sequence[WrittenAnswer]) -> str:
    """Return what can be chosen for a gap, if wrong words are offered beside right ones."""
    if all(answer.weight > 0 for answer in gap):
        return ""
    return f"  ({' / '.join(_mixed([answer.text for answer in gap]))})"


def _choices(question: WrittenQuestion) -> Labelled:
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            yield from _lettered([option.text for option in question.options])
        case WrittenKind.TRUE_FALSE:
            yield from _lettered(_TRUTHS)
        case WrittenKind.ORDERING:
            yield from _lettered(_scattered(question.items))
        case WrittenKind.MATCH:
            yield from _lettered(_lefts(question))
            yield from ((f"{n})", text) for n, text in enumerate(_rights(question), start=1))
        case _:
            pass


def _key(question: WrittenQuestion) -> Iterator[str]:
    """Yield what is right, piece by piece."""
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            lettered = _lettered([option.text for option in question.options])
            for (label, text), option in zip(lettered, question.options, strict=True):
                if option.correct:
                    yield f"{label} {text}"
        case WrittenKind.TRUE_FALSE:
            yield "a) True" if question.truth else "b) False"
        case WrittenKind.ORDERING:
            letters = {text: label[:-1] for label, text in _lettered(_scattered(question.items))}
            yield ", ".join(letters[item] for item in question.items)
        case WrittenKind.MATCH:
            places = {text: n for n, text in enumerate(_rights(question), start=1)}
            paired = [(left, right) for left, right in question.pairs if left.strip()]
            for (label, _), (_, right) in zip(_lettered(_lefts(question)), paired, strict=True):
                yield f"{label[:-1]}{places[right]}) {right}"
        case WrittenKind.SHORT | WrittenKind.NUMERIC:
            yield " / ".join(_accepted(question.answers))
        case WrittenKind.CLOZE:
            for place, gap in enumerate(question.gaps, start=1):
                yield f"{{{place}}} {' / '.join(_accepted(gap))}"
        case _:
            pass


def _explained(question: WrittenQuestion) -> Iterator[str]:
    """Yield what is said of each option and of the whole."""
    lettered = _lettered([option.text for option in question.options])
    for (label, _), option in zip(lettered, question.options, strict=True):
        if option.feedback:
            yield from _lines(option.feedback, f"{_INDENT}{label}", _OPTION_MARGIN)
    for answer in (*question.answers, *(answer for gap in question.gaps for answer in gap)):
        if answer.feedback:
            said = f"{' / '.join(_accepted([answer], least=-100))}: {answer.feedback}"
            yield from _lines(said, "", _MARGIN)
    yield from _lines(question.general_feedback, "", _MARGIN)


def _lettered(texts: Sequence[str]) -> Labelled:
    for place, text in enumerate(texts):
        round_, letter = divmod(place, len(ascii_lowercase))
        yield f"{ascii_lowercase[letter]}{round_ or ''})", text


def _mixed(texts: Sequence[str]) -> Sequence[str]:
    """Return texts in an order that tells nothing: that of the alphabet."""
    return sorted(texts, key=str.casefold)


def _scattered(items: Sequence[str]) -> Sequence[str]:
    """Return items in an order that is always the same, but never the right one."""
    scattered = sorted(
        items, key=lambda item: hashlib.sha256(item.encode(errors="replace")).digest()
    )
    return [*scattered[1:], scattered[0]] if scattered == list(items) else scattered


def _lefts(question: WrittenQuestion) -> Sequence[str]:
    return [left for left, _ in question.pairs if left.strip()]


def _rights(question: WrittenQuestion) -> Sequence[str]:
    return _mixed(list(dict.fromkeys(right for _, right in question.pairs)))


def _accepted(answers: Sequence[WrittenAnswer], least: float = 100.0) -> Iterator[str]:
    """Yield the answers that earn at least a share, numbers as what is accepted."""
    for answer in answers:
        if answer.weight < least:
            continue
        if answer.low is None or answer.high is None:
            yield answer.text
        else:
            low, high = number_text(answer.low), number_text(answer.high)
            yield low if low == high else f"{low} to {high}"
