"""What the rules of item writing look at, whoever made the item."""

from dataclasses import dataclass
from functools import cached_property
from string import ascii_lowercase, ascii_uppercase

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.generation.question import Question
from quizapp.generation.shape import Response
from quizapp.linting.dates import date_in

_LETTERS = (*ascii_lowercase, *ascii_uppercase)
_TRUTHS = ("True", "False")


@dataclass(frozen=True)
class Choice:
    """One option: its text, whether it is right, and what is said about it afterwards."""

    text: str
    correct: bool
    feedback: str = ""

    @cached_property
    def date(self) -> HistoricalDate | None:
        """The date that the text is, if it is one and nothing else."""
        return date_in(self.text)


@dataclass(frozen=True)
class Item:
    """An item as the rules see it: what is asked, what may be chosen, what is right.

    `keys` are the texts that are right, of options or of typed answers. `is_ordered` says that
    options are to be brought into an order, so that theirs says nothing, `is_pair` that there
    can only be two. `explanation` is what is said after any answer.
    """

    stem: str
    choices: tuple[Choice, ...] = ()
    keys: tuple[str, ...] = ()
    explanation: str = ""
    is_choice: bool = False
    is_truth: bool = False
    is_ordered: bool = False
    is_cloze: bool = False
    is_pair: bool = False
    practice_only: bool = False

    @property
    def text(self) -> str:
        """All that is read before the answer."""
        return " ".join((self.stem, *(choice.text for choice in self.choices)))

    @property
    def right(self) -> tuple[Choice, ...]:
        """The options that are right."""
        return tuple(choice for choice in self.choices if choice.correct)

    @property
    def wrong(self) -> tuple[Choice, ...]:
        """The options that are wrong."""
        return tuple(choice for choice in self.choices if not choice.correct)

    def place(self, choice: Choice) -> str:
        """Name an option by its letter: “option b”."""
        letters = (
            letter for letter, one in zip(_LETTERS, self.choices, strict=False) if one is choice
        )
        return f"option {next(letters, '?')}"


def generated_item(question: Question) -> Item:
    """Return a generated question as the rules see it."""
    choices = tuple(Choice(o.text, o.id in question.key, o.why) for o in question.options)
    is_choice = question.response in (Response.CHOICE, Response.MULTIPLE)
    return Item(
        question.stem,
        choices,
        tuple(choice.text for choice in choices if choice.correct and is_choice),
        question.explanation,
        is_choice=is_choice,
        is_truth=question.kind == "true_false",
        is_ordered=not is_choice,
        is_cloze=question.kind == "cloze",
        is_pair=question.kind == "first_of_two",
        practice_only=question.practice_only,
    )


def written_item(question: WrittenQuestion) -> Item:
    """Return a question of a teacher as the rules see it."""
    is_truth = question.kind is WrittenKind.TRUE_FALSE
    choices = tuple(Choice(_words(o), o.correct, o.feedback) for o in question.options)
    if is_truth:
        choices = tuple(Choice(text, (text == "True") is question.truth) for text in _TRUTHS)
    elif question.items:
        choices = tuple(Choice(text, correct=False) for text in question.items)
    typed = tuple(a.text for a in question.answers if a.text and a.weight > 0)
    return Item(
        question.stem,
        choices,
        typed + tuple(choice.text for choice in choices if choice.correct and not is_truth),
        question.general_feedback,
        is_choice=question.kind in (WrittenKind.MC_SINGLE, WrittenKind.MC_MULTI),
        is_truth=is_truth,
        is_ordered=question.kind is WrittenKind.ORDERING,
        is_cloze=question.kind is WrittenKind.CLOZE,
    )


def _words(option: WrittenOption) -> str:
    """Return the words of an option, or what its picture shows, or else which picture it is."""
    return option.words or (f"picture {option.picture.hash}" if option.picture else "")
