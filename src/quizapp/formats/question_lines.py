"""A question, its key and its explanation in words, for paper and for the terminal."""

from collections.abc import Iterator
from textwrap import wrap

from quizapp.generation.question import Citation, Option, Question
from quizapp.generation.shape import Response


def key_text(question: Question) -> str:
    """Return the right answer: “b) 14 January 1992”, or for an ordering “d, b, a, c”."""
    if question.response is Response.ORDER:
        return ", ".join(question.key)
    key = question.option(question.key[0])
    return f"{key.id}) {key.text}"


def reasons(question: Question) -> Iterator[tuple[Option, str]]:
    """Yield why each option is right or wrong, or, in the right order, where it belongs."""
    if question.response is Response.ORDER:
        for option_id in question.key:
            option = question.option(option_id)
            yield option, f"{option.text}. {option.why}"
        return
    for option in question.options:
        names_it = option.text in option.why
        yield option, option.why if names_it else f"{option.text}: {option.why}"


def explanation(question: Question) -> str:
    """Return the explanation, or nothing where the reasons have said the same already."""
    return "" if question.response is Response.ORDER else question.explanation


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
