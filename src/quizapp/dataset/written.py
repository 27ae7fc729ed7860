"""Questions that a teacher wrote, whatever file they came from.

The kinds and the names of the fields are those of the JSON form of written questions.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from quizapp.dataset.picture import Picture

MOST_PICTURES = 10
"""How many pictures the stem of a question may have; an option may have one."""


class WrittenKind(StrEnum):
    """What sort of question it is; essays and descriptions are kept but not scored."""

    MC_SINGLE = "mc_single"
    MC_MULTI = "mc_multi"
    TRUE_FALSE = "true_false"
    SHORT = "short"
    NUMERIC = "numeric"
    MATCH = "match"
    ORDERING = "ordering"
    CLOZE = "cloze"
    ESSAY = "essay"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class WrittenOption:
    """One thing to choose; `weight` is what choosing it earns, in percent, perhaps below 0.

    An option with a `picture` may be without words.
    """

    text: str
    correct: bool
    weight: float = 0.0
    feedback: str = ""
    picture: Picture | None = field(default=None, repr=False)

    @property
    def words(self) -> str:
        """Its text, or what its picture shows; nothing if nobody said that."""
        return self.text or (self.picture.alt if self.picture is not None else "")


@dataclass(frozen=True, slots=True)
class WrittenAnswer:
    """One accepted answer: a text, or a number within `low` to `high`; `weight` in percent."""

    text: str = ""
    low: float | None = None
    high: float | None = None
    weight: float = 100.0
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenQuestion:
    """One question as its author wrote it.

    `stem` is plain text, in a cloze with {1}, {2}, … where the gaps are; `category` is a path
    with slashes. `options` belong to choices, `answers` to short and numeric questions and to
    clozes (`gaps` then holds those of each gap), `truth` to true/false, `pairs` (left, right)
    to matching, `items` in their right order to ordering. `pictures` are those of the stem.
    `line` is where it begins in its file, 0 if it came from none.
    """

    kind: WrittenKind
    stem: str
    name: str = ""
    category: str = ""
    options: tuple[WrittenOption, ...] = ()
    answers: tuple[WrittenAnswer, ...] = ()
    gaps: tuple[tuple[WrittenAnswer, ...], ...] = ()
    truth: bool | None = None
    pairs: tuple[tuple[str, str], ...] = ()
    items: tuple[str, ...] = ()
    general_feedback: str = ""
    tags: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = field(default=(), repr=False)
    line: int = 0

    @property
    def is_scorable(self) -> bool:
        """Whether a program can mark an answer to it."""
        return self.kind not in (WrittenKind.ESSAY, WrittenKind.DESCRIPTION)

    @property
    def is_only_kept(self) -> bool:
        """Whether it is of a kind that is kept and exported, and never asked."""
        return not self.is_scorable or self.kind is WrittenKind.CLOZE

    @property
    def every_picture(self) -> tuple[Picture, ...]:
        """The pictures of the stem, then those of the options."""
        return *self.pictures, *(o.picture for o in self.options if o.picture is not None)
