"""Which answers may not be seen yet by whoever gave them."""

from collections.abc import Callable
from uuid import UUID

from quizapp.session.spoken_error import SpokenError

Withheld = Callable[[], frozenset[UUID]]
"""Returns the quizzes whose answers are told later, or not before they are finished."""


class ToldLaterError(SpokenError):
    """What is wanted holds answers that are told later, and nobody said to show them."""

    def __init__(self) -> None:
        words = "It would hold answers to an exam whose results are told later. Under Results,"
        super().__init__(f"{words} show what is left out first, or set a passphrase in Settings.")


class Discretion:
    """Whether what learners are told later is shown to whoever is at the pages of the teacher.

    Behind a passphrase that is the teacher. Where there is none it may be anybody, so that it is
    shown only to who asks for it.
    """

    def __init__(self, is_guarded: Callable[[], bool]) -> None:
        """Ask `is_guarded` whether there is a passphrase."""
        self._is_guarded = is_guarded
        self._was_asked = False

    @property
    def lets_see(self) -> bool:
        """Whether it is shown now."""
        return self._was_asked or self._is_guarded()

    def let_see(self) -> None:
        """Show it, since somebody asked for it."""
        self._was_asked = True

    def keep(self) -> None:
        """Show it no longer, unless there is a passphrase."""
        self._was_asked = False


def nothing() -> frozenset[UUID]:
    """Return no quizzes, for a place where nothing is set to anybody."""
    return frozenset()
