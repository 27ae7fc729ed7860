"""Making a paper of a quiz: what stands on it, in which versions, with which key."""

from collections.abc import Iterator, Sequence

from quizapp.formats.writing.question_lines import (
    amount,
    dispute_lines,
    explanation,
    key_text,
    reasons,
    source_text,
)
from quizapp.generation.question import Question
from quizapp.generation.shapes.choose import Choose
from quizapp.generation.shapes.gap import Gap
from quizapp.generation.shapes.multiple import Multiple
from quizapp.generation.shapes.number import Number
from quizapp.generation.shapes.order import Order
from quizapp.generation.shapes.point import Point
from quizapp.generation.shapes.text import Text
from quizapp.generation.wording import Wording
from quizapp.generation.written import KIND as WRITTEN
from quizapp.session.draft import Draft
from quizapp.session.paper import Answer, Paper, Task, Version
from quizapp.session.versions import LETTERS, version

_TRUE_OR_FALSE = 2
_MOST_ACCEPTED = 5


class PrintQuiz:
    """Makes papers in the words of a wording."""

    def __init__(self, wording: Wording) -> None:
        """Take the words from `wording`."""
        self._wording = wording

    @property
    def wording(self) -> Wording:
        """The words that papers are made in."""
        return self._wording

    def use(self, wording: Wording) -> None:
        """Make papers in other words from now on."""
        self._wording = wording

    def paper(
        self, draft: Draft, versions: int = 1, title: str = "", *, explained: bool = True
    ) -> Paper:
        """Return the paper of a draft in 1 to 4 versions; it is called as its set by default."""
        title, seed = title or draft.provenance.title, draft.plan.seed
        return self.paper_of(title, draft.questions, seed, versions, explained=explained)

    def paper_of(
        self,
        title: str,
        questions: Sequence[Question],
        seed: int,
        versions: int = 1,
        *,
        explained: bool = True,
    ) -> Paper:
        """Return the paper of some questions in 1 to 4 versions, shuffled by a seed.

        A key that is not `explained` says the answers alone.
        """
        made = tuple(
            self._version(letter if versions > 1 else "", version(questions, letter, seed))
            for letter in LETTERS[:versions]
        )
        marks = sum(question.weight for question in questions)
        return Paper(title, made, marks, explained=explained)

    def _version(self, letter: str, questions: Sequence[Question]) -> Version:
        numbered = tuple(enumerate(questions, start=1))
        tasks = tuple(Task(number, q, self._wording.paper(q.response)) for number, q in numbered)
        return Version(letter, tasks, tuple(self._answer(number, q) for number, q in numbered))

    def _answer(self, number: int, question: Question) -> Answer:
        right = self._right(question)
        return Answer(
            number=number,
            short=_short(question) or right,
            right=right,
            reasons=tuple(_reasons(question)),
            explanation=_explanation(question),
            disputes=tuple(dispute_lines(question)),
            source="" if question.kind == WRITTEN else source_text(question.source),
            stretch=question.stretch,
        )

    def _right(self, question: Question) -> str:
        """Return the right answer in full, with all words that are accepted."""
        text = key_text(question, self._wording.dates)
        match question.shape:
            case Gap(right=right):
                # A gap of a row has its number on paper only.
                return f"{place_number(right)}, {text.partition(', ')[2]}"
            case Text(accepted=accepted):
                return " / ".join(accepted[:_MOST_ACCEPTED])
            case Number(lo=lo, hi=hi, unit=unit):
                return amount(lo, hi, unit, "–")
            case _:
                return text


def place_number(gap: int) -> str:
    """Return how a gap of a row is numbered on paper: from 1."""
    return str(gap + 1)


def _short(question: Question) -> str:
    """Return the key without words, or nothing where it is words."""
    match question.shape:
        case Gap(right=right):
            return place_number(right)
        case Number(lo=lo, hi=hi, unit=unit):
            return amount(lo, hi, unit, "–").removesuffix(f" {unit}")
        case Point() | Text():
            return ""
        case shape:
            return " ".join(shape.key)


def _explanation(question: Question) -> str:
    """Return what the answer alone does not say; a question that somebody wrote may add nothing."""
    told = "; ".join(option.text for option in question.options if option.correct)
    text = explanation(question)
    # In another version the right options stand in another order.
    repeats = sorted(text.split("; ")) == sorted(told.split("; "))
    return "" if repeats or text == question.key[0] else text


def _reasons(question: Question) -> Iterator[tuple[str, str]]:
    """Yield why options are right or wrong; true and false have one reason in common.

    Pairs and gaps are told by the explanation.
    """
    if not isinstance(question.shape, Choose | Multiple | Order):
        return
    told = set[str]()
    for option, reason in reasons(question):
        is_order = isinstance(question.shape, Order)
        is_truth = len(question.options) == _TRUE_OR_FALSE and not is_order
        new = option.why if is_truth else reason
        if (option.why or is_order) and new not in told:
            told.add(new)
            yield option.id, reason
