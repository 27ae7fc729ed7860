"""Generated questions as written ones, which other programs can hold, and what that loses."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import assert_never

from quizapp.dataset.calendar import civil
from quizapp.dataset.date_words import DateWords
from quizapp.dataset.dates import Grain
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import Loss
from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.question_lines import dispute_lines, explanation, reasons, source_text
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text

_ALL = 100.0
_DECIMALS = 5
_TRUTHS = ("True", "False")


def portable(bank: QuestionBank) -> QuestionList:
    """Return the questions of a bank as written ones, in their order."""
    questions = tuple(written(question, bank.dates) for _, question in bank.numbered)
    return QuestionList(questions, title=bank.provenance.title)


def losses_of(question: Question) -> Iterator[Loss]:
    """Yield what a written question cannot hold of a generated one."""
    told = [
        (bool(question.stretch.events), "the timeline of the explanation is left out"),
        (question.weight != 1, "what it is worth is left out"),
        (question.practice_only, "that it is for practice only is left out"),
        (True, "its level of difficulty is left out"),
        *_losses_of_shape(question),
    ]
    return (Loss(question.id, what) for is_lost, what in told if is_lost)


def _losses_of_shape(question: Question) -> Iterator[tuple[bool, str]]:
    match question.shape:
        case Order(is_chain=is_chain):
            yield not is_chain, "one order is accepted, though others are as right"
        case Point():
            yield True, "the timeline to place the date on is left out"
            yield True, "the date is typed, and one that is near earns nothing"
        case Gap():
            yield True, "the gap is chosen from a list, and the one beside it earns nothing"
        case Buckets():
            yield True, "the periods are partners to match"
        case Number():
            yield True, "the limits of what may be given are left out"
        case Text():
            yield True, "what is typed must agree with an accepted text letter by letter"
        case Choose() | Multiple() | Match():
            pass
        case _:
            assert_never(question.shape)


def written(question: Question, dates: DateWords) -> WrittenQuestion:
    """Return a generated question as a written one."""
    return replace(
        _answered(question, dates),
        name=question.id,
        category=question.topic,
        general_feedback="\n".join(_said(question)),
        pictures=question.pictures,
    )


def _answered(question: Question, dates: DateWords) -> WrittenQuestion:
    """Return the stem and the answers of a question in the kind that fits its shape best."""
    match question.shape:
        case Choose() | Multiple() as shape:
            return _choice(question, shape)
        case Gap() as shape:
            stem, options = _with_shown(question), _gaps(shape)
            return WrittenQuestion(kind=WrittenKind.MC_SINGLE, stem=stem, options=options)
        case Order(key=key):
            items = tuple(question.option(option).text for option in key)
            return WrittenQuestion(kind=WrittenKind.ORDERING, stem=question.stem, items=items)
        case Match() | Buckets():
            pairs = tuple(_pairs(question))
            return WrittenQuestion(kind=WrittenKind.MATCH, stem=question.stem, pairs=pairs)
        case Point() | Number() | Text() as typed:
            return _typed(question.stem, typed, dates)
        case _:
            assert_never(question.shape)


def _typed(stem: str, shape: Point | Number | Text, dates: DateWords) -> WrittenQuestion:
    """Return a question whose answer is typed: a number, or one of the accepted texts."""
    kind = WrittenKind.NUMERIC
    match shape:
        case Number(lo=lo, hi=hi, unit=unit):
            stem += f" (A whole number of {unit}.)" if unit else ""
            answers: tuple[WrittenAnswer, ...] = (WrittenAnswer("", float(lo), float(hi)),)
        case Text(accepted=accepted):
            kind, answers = WrittenKind.SHORT, tuple(map(WrittenAnswer, accepted))
        case Point():
            kind, answers = _date(shape, dates)
        case _:
            assert_never(shape)
    return WrittenQuestion(kind=kind, stem=stem, answers=answers)


def _said(question: Question) -> Iterator[str]:
    """Yield what is said after the answer; options of a choice have their reasons themselves."""
    if not isinstance(question.shape, Choose | Multiple):
        yield from (reason for _, reason in reasons(question) if reason)
    if told := explanation(question):
        yield told
    yield from dispute_lines(question)
    yield f"Source: {source_text(question.source)}"


def _choice(question: Question, shape: Choose | Multiple) -> WrittenQuestion:
    """Return a choice; where several are right, hits and wrong choices earn what they do here."""
    right = len(shape.key)
    gain, penalty = round(_ALL / right, _DECIMALS), 0.0
    kind, truth = WrittenKind.MC_SINGLE, None
    if isinstance(shape, Multiple):
        kind, penalty = WrittenKind.MC_MULTI, -round(_ALL / (len(shape.options) - right), _DECIMALS)
    elif _are_truths(question.options):
        kind, truth = WrittenKind.TRUE_FALSE, question.options[0].correct
    options = tuple(
        WrittenOption(o.caption, o.correct, gain if o.correct else penalty, o.why, o.picture)
        for o in question.options
    )
    return WrittenQuestion(kind=kind, stem=question.stem, options=options, truth=truth)


def _are_truths(options: Sequence[Option]) -> bool:
    return tuple(option.text for option in options) == _TRUTHS


def _pairs(question: Question) -> Iterator[tuple[str, str]]:
    """Yield each option with its partner, then the partners that stay alone."""
    texts = {target.id: target.text for target in question.targets}
    taken = {word[1:] for word in question.key}
    for word in question.key:
        yield question.option(word[:1]).text, texts[word[1:]]
    yield from (("", text) for name, text in texts.items() if name not in taken)


def _with_shown(question: Question) -> str:
    """Return the stem with the events that stand in their order already."""
    shown = (f"({number}) {o.text}" for number, o in enumerate(question.options, start=1))
    return "\n".join((question.stem, *shown))


def _gaps(shape: Gap) -> tuple[WrittenOption, ...]:
    """Return the gaps as options: before (1), between (1) and (2), after (2)."""
    between = (f"between ({number}) and ({number + 1})" for number in range(1, shape.shown))
    texts = ("before (1)", *between, f"after ({shape.shown})")
    return tuple(
        WrittenOption(text, number == shape.right, _ALL if number == shape.right else 0.0)
        for number, text in enumerate(texts)
    )


def _date(shape: Point, dates: DateWords) -> tuple[WrittenKind, tuple[WrittenAnswer, ...]]:
    """Return a date as its years, or, where it is finer than a year, as its words."""
    first, last = (civil(day or 0).year for day in (shape.date.lo, shape.date.hi))
    if shape.grain >= Grain.YEAR and first > 0:
        return WrittenKind.NUMERIC, (WrittenAnswer("", float(first), float(last)),)
    texts = dict.fromkeys((dates.long(shape.date), dates.short(shape.date), shape.date.edtf()))
    return WrittenKind.SHORT, tuple(map(WrittenAnswer, texts))
