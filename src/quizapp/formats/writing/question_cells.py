"""Written questions as the rows of a table; docs/table-formats.md names the columns."""

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from quizapp.dataset.folding import fold
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import WHOLE, Loss, Part, loss_of, without_pictures
from quizapp.formats.reading.question_columns import LETTERS
from quizapp.formats.writing.number_text import number_text

HEADINGS = (
    *("question", "type", *(f"option {letter}" for letter in LETTERS), "correct", "explanation"),
    *(f"feedback {letter}" for letter in LETTERS),
    *("category", "tags", "name"),
)
"""The columns that are written, in their order."""

_TYPES: Mapping[WrittenKind, str] = MappingProxyType(
    {
        WrittenKind.MC_SINGLE: "multiple choice",
        WrittenKind.MC_MULTI: "multiple answers",
        WrittenKind.TRUE_FALSE: "true/false",
        WrittenKind.SHORT: "short answer",
        WrittenKind.NUMERIC: "numeric",
        WrittenKind.ORDERING: "ordering",
        WrittenKind.MATCH: "matching",
        WrittenKind.ESSAY: "essay",
        WrittenKind.DESCRIPTION: "description",
    }
)
_SEPARATOR, _TAG_SEPARATOR = re.compile(r"[;|\n]"), re.compile(r"[;,]")
_PAIR_SIGN = re.compile(r"->|→|=")
_LONGEST_ANSWER = 100
_FULL = 100.0

Cells = Mapping[str, str]


def cells(question: WrittenQuestion) -> Cells | None:
    """Return the cells of a question by their columns; None if no row can hold it.

    Pictures are in no cell, only what they show in words.
    """
    question = without_pictures(question)
    texts = _option_texts(question)
    if question.kind is WrittenKind.CLOZE or len(texts) > len(LETTERS):
        return None
    stated = {
        "question": question.stem,
        "type": _TYPES[question.kind],
        "correct": _correct(question),
        "explanation": question.general_feedback,
        "category": question.category,
        "tags": "; ".join(tag for tag in question.tags if not _TAG_SEPARATOR.search(tag)),
        "name": question.name,
    }
    named = zip(LETTERS, texts, strict=False)
    remarks = zip(LETTERS, question.options if question.truth is None else (), strict=False)
    return (
        stated
        | {f"option {letter}": text for letter, text in named}
        | {f"feedback {letter}": option.feedback for letter, option in remarks}
    )


def lost_in_cells(question: WrittenQuestion) -> Iterator[Loss]:
    """Yield what a row of a table cannot hold of a question."""
    if cells(question) is None:
        is_cloze = question.kind is WrittenKind.CLOZE
        why = "texts with several gaps" if is_cloze else f"more than {len(LETTERS)} options"
        yield loss_of(question, f"left out: a row of a table does not hold {why}", *WHOLE)
        return
    told = (*_of_texts(question), *_of_answers(question))
    yield from (loss_of(question, what, *parts) for is_lost, what, parts in told if is_lost)


def _of_texts(question: WrittenQuestion) -> Iterator[tuple[bool, str, Sequence[Part]]]:
    """Yield whether something is lost of texts, what it is, and the parts that it concerns."""
    what = "a table holds no pictures, only what they show in words"
    yield bool(question.every_picture), what, (Part.PICTURES, Part.TEXT, Part.ANSWERS)
    has_commas = any(map(_TAG_SEPARATOR.search, question.tags))
    yield has_commas, "tags with commas are left out", (Part.TAGS,)
    texts = (Part.TEXT, Part.ANSWERS, Part.FEEDBACK, Part.EXPLANATION)
    yield _has_lines(question), "the lines of a text are read as one here", texts


def _of_answers(question: WrittenQuestion) -> Iterator[tuple[bool, str, Sequence[Part]]]:
    """Yield the same for what can be chosen or answered."""
    weights, answers = (Part.WEIGHTS,), (Part.ANSWERS,)
    yield _has_other_weights(question.options), "weights of options are left out", weights
    is_less = len(_accepted(question)) < len(question.answers)
    what = "answers that earn less than others are left out"
    yield is_less, what, (*answers, *weights, Part.FEEDBACK)
    has_weights = any(answer.weight != _FULL for answer in question.answers)
    yield has_weights, "weights of answers are left out", weights
    what = "feedback on single answers is left out"
    yield _has_unwritten_feedback(question), what, (Part.FEEDBACK,)
    lefts = [left for left, _ in question.pairs]
    yield not all(lefts), "partners that stay alone are left out", answers
    what = "signs that join pairs, such as “=”, become “:” on the left side"
    yield any(map(_PAIR_SIGN.search, lefts)), what, answers


def _option_texts(question: WrittenQuestion) -> Sequence[str]:
    """Return what stands in the columns of the options."""
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            return [option.text for option in question.options]
        case WrittenKind.ORDERING:
            return question.items
        case WrittenKind.MATCH:
            return [f"{_PAIR_SIGN.sub(':', left)} = {right}" for left, right in _pairs(question)]
        case WrittenKind.SHORT if not _fits_one_cell(accepted := _accepted(question)):
            return [answer.text for answer in accepted]
        case _:
            return ()


def _pairs(question: WrittenQuestion) -> Iterator[tuple[str, str]]:
    return ((left, right) for left, right in question.pairs if left.strip())


def _places(question: WrittenQuestion) -> str:
    """Return which options are right, by letters, or by numbers if an option reads so itself."""
    right = [place for place, option in enumerate(question.options) if option.correct]
    letters = ", ".join(LETTERS[place] for place in right if place < len(LETTERS))
    if fold(letters) not in {fold(option.text) for option in question.options}:
        return letters
    return ", ".join(str(place + 1) for place in right)


def _correct(question: WrittenQuestion) -> str:
    """Return what stands in the column of the key."""
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            return _places(question)
        case WrittenKind.TRUE_FALSE:
            return "true" if question.truth else "false"
        case WrittenKind.NUMERIC:
            return "; ".join(filter(None, map(_number, _accepted(question))))
        case WrittenKind.SHORT if _fits_one_cell(accepted := _accepted(question)):
            return "; ".join(answer.text for answer in accepted)
        case _:
            return ""


def _accepted(question: WrittenQuestion) -> Sequence[WrittenAnswer]:
    """Return the answers that earn most: each that stands in a row earns everything."""
    most = max((answer.weight for answer in question.answers), default=0.0)
    return [answer for answer in question.answers if answer.weight == most]


def _fits_one_cell(answers: Sequence[WrittenAnswer]) -> bool:
    """Tell whether accepted texts can stand in one cell, parted by semicolons."""
    texts = [answer.text for answer in answers]
    return not any(map(_SEPARATOR.search, texts)) and len("; ".join(texts)) <= _LONGEST_ANSWER


def _number(answer: WrittenAnswer) -> str:
    if answer.low is None or answer.high is None:
        return ""
    low, high = number_text(answer.low), number_text(answer.high)
    return low if low == high else f"{low}..{high}"


def _has_other_weights(options: Sequence[WrittenOption]) -> bool:
    """Tell whether options earn more or less than the same share of all for each right one."""
    share = round(100 / (sum(option.correct for option in options) or 1), 5)
    return any(option.weight != share * option.correct for option in options)


def _has_unwritten_feedback(question: WrittenQuestion) -> bool:
    answers = any(answer.feedback for answer in question.answers)
    return answers or (question.truth is not None and any(o.feedback for o in question.options))


def _has_lines(question: WrittenQuestion) -> bool:
    return any("\n" in text for text in (cells(question) or {}).values())
