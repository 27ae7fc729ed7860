"""All texts of a written question by the places where they stand, to be searched and replaced."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from string import ascii_lowercase

from quizapp.dataset.written import WrittenAnswer, WrittenOption, WrittenQuestion

Change = Callable[[str, str], str]
"""Takes the name of a place and the text there; returns the text that is to be there."""


def texts_of(question: WrittenQuestion) -> Iterator[tuple[str, str]]:
    """Yield the places of a question with their texts, in the order of its form.

    Places are called “stem”, “option a”, “answer 1”, “pair 1”, “item 1”, “explanation”,
    “category” and “tags”; several texts may stand at one place.
    """
    found: list[tuple[str, str]] = []

    def note(place: str, text: str) -> str:
        found.append((place, text))
        return text

    with_texts(question, note)
    return (pair for pair in found if pair[1])


def with_texts(question: WrittenQuestion, change: Change) -> WrittenQuestion:
    """Return a question in which every text was given to `change`."""
    return replace(
        question,
        stem=change("stem", question.stem),
        options=tuple(
            _option(f"option {_letter(place)}", option, change)
            for place, option in enumerate(question.options)
        ),
        answers=tuple(
            _answer(f"answer {number}", answer, change)
            for number, answer in enumerate(question.answers, start=1)
        ),
        gaps=tuple(
            tuple(_answer(f"gap {number}", answer, change) for answer in gap)
            for number, gap in enumerate(question.gaps, start=1)
        ),
        pairs=tuple(
            (change(f"pair {number}", left), change(f"pair {number}", right))
            for number, (left, right) in enumerate(question.pairs, start=1)
        ),
        items=tuple(
            change(f"item {number}", item) for number, item in enumerate(question.items, start=1)
        ),
        general_feedback=change("explanation", question.general_feedback),
        category=change("category", question.category),
        tags=tuple(change("tags", tag) for tag in question.tags),
    )


def _option(place: str, option: WrittenOption, change: Change) -> WrittenOption:
    text, feedback = change(place, option.text), change(place, option.feedback)
    return replace(option, text=text, feedback=feedback)


def _answer(place: str, answer: WrittenAnswer, change: Change) -> WrittenAnswer:
    text, feedback = change(place, answer.text), change(place, answer.feedback)
    return replace(answer, text=text, feedback=feedback)


def _letter(place: int) -> str:
    return ascii_lowercase[place] if place < len(ascii_lowercase) else str(place + 1)
