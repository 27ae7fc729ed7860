"""What comes out of one item: questions, or the reason why there are none."""

from dataclasses import dataclass

from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.reading.left_out import LeftOut


class UnsupportedError(Exception):
    """An item cannot be asked by this program; the text says why, without the item's name."""


@dataclass(frozen=True, slots=True)
class ReadItem:
    """The questions of one item, and what of it does not come along."""

    questions: tuple[WrittenQuestion, ...]
    left_out: tuple[LeftOut, ...] = ()
