"""An offer on the page, with what somebody chose for it."""

from dataclasses import dataclass

from quizapp.services.offer import Offer, Standing
from quizapp.services.take_offers import Choice

OWN, REPLACE, INTO = "own", "replace", "into"
"""Where an offer can go: a set of its own, the place of another one, or among its questions."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One offer; `goal` says where it goes, `into` is the id of the set that it is added to.

    One that is `out` is not taken in.
    """

    offer: Offer
    title: str
    goal: str = OWN
    into: str = ""
    out: bool = False

    @property
    def taken(self) -> int:
        """How many rows and questions of it come in."""
        offer = self.offer
        known = offer.known
        is_there = (
            offer.standing is Standing.SAME
            and self.goal == REPLACE
            and known is not None
            and known.title == self.title
        )
        return 0 if self.out or is_there else offer.taken

    def choice(self, *, all_rows: bool = False) -> Choice:
        """Return what is to be done."""
        return Choice(
            offer=self.offer,
            title=self.title.strip() or self.offer.draft.title,
            replaces=self.goal == REPLACE,
            all_rows=all_rows,
            into=self.into if self.goal == INTO else "",
        )


def entry_of(offer: Offer) -> Entry:
    """Return an offer with what is chosen for it at first."""
    is_known = offer.standing in (Standing.SAME, Standing.UPDATE)
    return Entry(offer, offer.draft.title, REPLACE if is_known else OWN)
