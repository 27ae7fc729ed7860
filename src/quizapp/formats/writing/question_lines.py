"""A question, its key and its explanation in words, for paper and for the terminal."""

from collections.abc import Iterator
from textwrap import wrap
from typing import assert_never

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.picture import Picture
from quizapp.generation.question import Citation, Option, Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.match import Match
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text

_OTHER_ORDERS = " (where the dates leave it open, another order is as right)"


def key_text(question: Question, dates: DateWords) -> str:
    """Return the right answer: “b) 14 January 1992”, or for an ordering “d, b, a, c”."""
    match question.shape:
        case Choose() | Multiple() as shape:
            text = "; ".join(f"{name}) {question.option(name).text}" for name in shape.key)
        case Order() as shape:
            text = ", ".join(shape.key) + ("" if shape.is_chain else _OTHER_ORDERS)
        case Gap() as shape:
            text = f"{shape.right}, {_between(question, shape.right)}"
        case Match() | Buckets() as shape:
            texts = {target.id: target.text for target in question.targets}
            text = "; ".join(f"{pair}) {texts[pair[1:]]}" for pair in shape.key)
        case Point() as shape:
            text = dates.long(shape.date)
        case Number(lo=lo, hi=hi, unit=unit):
            text = amount(lo, hi, unit)
        case Text(accepted=accepted):
            text = accepted[0]
        case _:
            assert_never(question.shape)
    return text


def amount(lo: int, hi: int, unit: str, through: str = " to ") -> str:
    """Return a number, or an interval, with its unit; without one it may be a year: “1923”."""
    numbers = [f"{number:,}" if unit else str(number) for number in dict.fromkeys((lo, hi))]
    return f"{through.join(numbers)} {unit}".strip()


def task_lines(question: Question, dates: DateWords) -> Iterator[tuple[str, str]]:
    """Yield label and text of everything that stands below a stem: options, gaps, partners.

    Of pictures there is what they show in words.
    """
    yield from (("", _described(picture)) for picture in question.pictures)
    match question.shape:
        case Gap() as shape:
            yield "", f"To be put in: {shape.item}"
            for number, option in enumerate(question.options):
                yield f"{number})", "…"
                yield "", option.text
            yield f"{shape.shown})", "…"
        case Point(axis=axis):
            yield "", f"The timeline: {dates.long(axis)}."
        case Number() as shape:
            of = f" of {shape.unit}" if shape.unit else ""
            yield "", f"A whole number{of}, {shape.least:,} to {shape.most:,}."
        case _:
            yield from ((f"{option.id})", _option_text(option)) for option in question.options)
            yield from ((f"{target.id})", target.text) for target in question.targets)


def _described(picture: Picture) -> str:
    return f"[Picture: {picture.alt}]" if picture.alt else "[Picture]"


def _option_text(option: Option) -> str:
    shown = "" if option.picture is None else _described(option.picture)
    return " ".join(filter(None, (option.caption, shown)))


def reasons(question: Question) -> Iterator[tuple[Option, str]]:
    """Yield why each option is right or wrong, or, in the right order, where it belongs."""
    if isinstance(question.shape, Order):
        for option_id in question.key:
            option = question.option(option_id)
            yield option, f"{option.text}. {option.why}" if option.why else option.text
        return
    for option in question.options:
        names_it = option.text in option.why
        yield option, option.why if names_it else f"{option.text}: {option.why}"


def explanation(question: Question) -> str:
    """Return the explanation, or nothing where the reasons have said the same already."""
    return "" if isinstance(question.shape, Order) else question.explanation


def dispute_lines(question: Question) -> Iterator[str]:
    """Yield what sources say differently about the asked events; nothing of it is scored."""
    for dispute in question.disputes:
        yield f"Sources differ: {dispute.question}"
        for position in dispute.positions:
            yield f"- {position.text} ({position.source})"


def source_text(source: Citation) -> str:
    """Return the source of the key: title, place in it, address."""
    return "; ".join(filter(None, (source.title, source.locator, source.url)))


def hanging(text: str, label: str = "", indent: int = 0, width: int = 80) -> list[str]:
    """Break a text into lines; all but the first hang below it, beside the label.

    Words longer than a line, as addresses are, stay whole.
    """
    return wrap(
        text,
        width,
        initial_indent=label.ljust(indent),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _between(question: Question, gap: int) -> str:
    """Say where a gap is: “after X and before Y”."""
    after = f"after {question.options[gap - 1].text}" if gap else ""
    before = f"before {question.options[gap].text}" if gap < len(question.options) else ""
    return " and ".join(filter(None, (after, before)))
