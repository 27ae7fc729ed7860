"""The lines of a question that is being written, whatever its kind: options, answers, pairs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion

_FULL = 100.0
CHOICES = (WrittenKind.MC_SINGLE, WrittenKind.MC_MULTI)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its text, what belongs to it, and whether it is right.

    The second text is what is said about an option, or the partner of a thing to match; only
    an option has a picture.
    """

    first: str = ""
    second: str = ""
    right: bool = False
    picture: Picture | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing was put into it."""
        return not (self.first.strip() or self.second.strip() or self.picture)


def entries_of(question: WrittenQuestion) -> tuple[Entry, ...]:
    """Return the lines of a question, none if its kind has none."""
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            return tuple(Entry(o.text, o.feedback, o.correct, o.picture) for o in question.options)
        case WrittenKind.SHORT:
            return tuple(Entry(answer.text) for answer in question.answers)
        case WrittenKind.MATCH:
            return tuple(Entry(left, right) for left, right in question.pairs)
        case WrittenKind.ORDERING:
            return tuple(Entry(item) for item in question.items)
        case _:
            return ()


def with_entries(question: WrittenQuestion, entries: Sequence[Entry]) -> WrittenQuestion:
    """Return a question with other lines; blank ones are no part of it."""
    written = [entry for entry in entries if not entry.is_blank]
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            return replace(question, options=_options(question, written))
        case WrittenKind.SHORT:
            return replace(question, answers=_answers(question, written))
        case WrittenKind.MATCH:
            pairs = tuple((entry.first.strip(), entry.second.strip()) for entry in written)
            return replace(question, pairs=pairs)
        case WrittenKind.ORDERING:
            return replace(question, items=tuple(entry.first.strip() for entry in written))
        case _:
            return question


def _options(question: WrittenQuestion, written: Sequence[Entry]) -> tuple[WrittenOption, ...]:
    """Return options; the weights that a file gave stay while the same ones are right."""
    right = [entry.right for entry in written]
    share = _FULL / max(1, sum(right))
    weights = [share if is_right else 0.0 for is_right in right]
    if right == [option.correct for option in question.options]:
        weights = [option.weight for option in question.options]
    return tuple(
        WrittenOption(entry.first.strip(), entry.right, weight, entry.second.strip(), entry.picture)
        for entry, weight in zip(written, weights, strict=True)
    )


def _answers(question: WrittenQuestion, written: Sequence[Entry]) -> tuple[WrittenAnswer, ...]:
    """Return accepted texts; one that a file had before keeps its weight and its feedback."""
    former = {answer.text: answer for answer in question.answers}
    texts = dict.fromkeys(entry.first.strip() for entry in written)
    return tuple(former.get(text, WrittenAnswer(text)) for text in texts)
