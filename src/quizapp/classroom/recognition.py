"""Who it is that handed something in, among the learners that are known here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID, uuid5

from quizapp.session.learner import Learner, name_key

_NEW_LEARNERS = UUID("8f1d3f36-63a5-4b6d-8d8e-1f5f0a4b9c77")


class Certainty(StrEnum):
    """How sure it is who somebody is."""

    KNOWN = "known"
    NEW = "new"
    DOUBTFUL = "doubtful"
    NAMELESS = "nameless"


@dataclass(frozen=True, slots=True)
class Recognition:
    """Who somebody may be; `learner` is the likeliest one, None where somebody has to say it.

    `others` are further learners that it may be.
    """

    certainty: Certainty
    learner: Learner | None
    others: tuple[Learner, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether nobody has to be asked."""
        return self.certainty in (Certainty.KNOWN, Certainty.NEW)


def recognise(sent: Learner, known: Sequence[Learner]) -> Recognition:
    """Find a learner by number and name; a name alone is enough where only one has it.

    Somebody of an unknown name is new. Nobody is taken for another because of a number alone,
    or in spite of one.
    """
    same = [one for one in known if one.name and one.id == sent.id and _is_named_so(one, sent)]
    if same or not sent.name:
        certainty = Certainty.KNOWN if same else Certainty.NAMELESS
        return Recognition(certainty, next(iter(same), None))
    named = [one for one in known if _is_named_so(one, sent)]
    numbered = [one for one in known if sent.number and one.number == sent.number]
    sure = [one for one in named if one.number == sent.number] if sent.number else named
    if len(sure) == 1:
        return Recognition(Certainty.KNOWN, sure[0])
    if named or numbered:
        first, *others = dict.fromkeys((*numbered, *named))
        return Recognition(Certainty.DOUBTFUL, first, tuple(others))
    return Recognition(Certainty.NEW, new_learner(sent.name, sent.number))


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Everybody who may have handed something in.

    `gone` were removed from the lists; `merged` tells by their ids whose everything became what
    some of them did.
    """

    present: Sequence[Learner]
    gone: Sequence[Learner] = ()
    merged: Mapping[UUID, UUID] = field(default_factory=lambda: MappingProxyType({}))

    def recognise(self, sent: Learner) -> Recognition:
        """Find a learner as `recognise` does, among those that are gone if nobody else fits.

        So what somebody handed in before they were removed, or merged with somebody else, is
        still theirs, and not that of somebody new.
        """
        found = recognise(sent, self.present)
        if found.certainty is not Certainty.NEW:
            return found
        former = recognise(sent, self.gone)
        if former.certainty is not Certainty.KNOWN or former.learner is None:
            return found
        kept = self.merged.get(former.learner.id)
        now = next((one for one in self.present if one.id == kept), former.learner)
        return Recognition(Certainty.KNOWN, now)


def new_learner(name: str, number: str = "") -> Learner:
    """Return a learner of a name that nobody here has; the same name is the same learner.

    So it makes no difference whose file is taken in first.
    """
    return Learner(uuid5(_NEW_LEARNERS, name_key(name, number)), name, number)


def _is_named_so(one: Learner, sent: Learner) -> bool:
    return name_key(one.name) == name_key(sent.name)
