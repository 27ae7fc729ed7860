"""What differs between a question and the same question after it was written and read."""

import unicodedata
from collections.abc import Iterator, Sequence
from math import isclose

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import Part

_SMALLEST_WEIGHT = 0.001
_SAME_NUMBER = 1e-9


def differences(one: WrittenQuestion, other: WrittenQuestion) -> Iterator[Part]:
    """Yield the parts that differ; blank space at the ends and in rows makes no difference."""
    compared = (
        (Part.KIND, one.kind is other.kind),
        (Part.NAME, is_same_text(" ".join(one.name.split()), " ".join(other.name.split()))),
        (Part.CATEGORY, is_same_text(one.category, other.category)),
        (Part.TAGS, _are_same(one.tags, other.tags)),
        (Part.TEXT, is_same_text(one.stem, other.stem)),
        (Part.PICTURES, one.every_picture == other.every_picture),
        (Part.EXPLANATION, is_same_text(one.general_feedback, other.general_feedback)),
    )
    yield from (part for part, is_same in compared if not is_same)
    yield from _of_options(_options(one), _options(other))
    yield from _of_answers(_answers(one), _answers(other))
    pairs, others = _flat(one.pairs), _flat(other.pairs)
    if not _are_same(pairs, others) or not _are_same(one.items, other.items):
        yield Part.ANSWERS


def is_same_text(one: str, other: str) -> bool:
    """Tell whether two texts read the same, line by line."""
    return one == other or plain_text(one) == plain_text(other)


def plain_text(text: str) -> str:
    """Return a text without blank lines, and with one space for each stretch of them."""
    lines = unicodedata.normalize("NFC", text).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


def _are_same(ones: Sequence[str], others: Sequence[str]) -> bool:
    return len(ones) == len(others) and all(map(is_same_text, ones, others))


def _flat(pairs: Sequence[tuple[str, str]]) -> Sequence[str]:
    return [text for pair in pairs for text in pair]


def _options(question: WrittenQuestion) -> Sequence[WrittenOption]:
    """Return the options; those of true or false are the two words, in this order."""
    if question.kind is not WrittenKind.TRUE_FALSE:
        return question.options
    said = {option.correct: option.feedback for option in question.options}
    truths = (("True", bool(question.truth)), ("False", not question.truth))
    return [
        WrittenOption(text, is_it, 100.0 * is_it, said.get(is_it, "")) for text, is_it in truths
    ]


def _of_options(ones: Sequence[WrittenOption], others: Sequence[WrittenOption]) -> Iterator[Part]:
    if not _are_same([one.text for one in ones], [other.text for other in others]):
        yield Part.ANSWERS
    pairs = list(zip(ones, others, strict=False))
    if any(one.correct is not other.correct for one, other in pairs):
        yield Part.KEY
    if any(abs(one.weight - other.weight) > _SMALLEST_WEIGHT for one, other in pairs):
        yield Part.WEIGHTS
    if not all(is_same_text(one.feedback, other.feedback) for one, other in pairs):
        yield Part.FEEDBACK


def _answers(question: WrittenQuestion) -> Sequence[WrittenAnswer]:
    return [*question.answers, *(answer for gap in question.gaps for answer in gap)]


def _of_answers(ones: Sequence[WrittenAnswer], others: Sequence[WrittenAnswer]) -> Iterator[Part]:
    pairs = list(zip(ones, others, strict=False))
    if len(ones) != len(others) or not all(_is_same_answer(*pair) for pair in pairs):
        yield Part.ANSWERS
    if any(abs(one.weight - other.weight) > _SMALLEST_WEIGHT for one, other in pairs):
        yield Part.WEIGHTS
    if not all(is_same_text(one.feedback, other.feedback) for one, other in pairs):
        yield Part.FEEDBACK


def _is_same_answer(one: WrittenAnswer, other: WrittenAnswer) -> bool:
    limits = ((one.low, other.low), (one.high, other.high))
    return is_same_text(one.text, other.text) and all(_is_same_number(*pair) for pair in limits)


def _is_same_number(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return isclose(one, other, rel_tol=_SAME_NUMBER, abs_tol=_SAME_NUMBER)
