"""How exactly a learner wants to know dates."""

from enum import StrEnum

from quizapp.dataset.dates import Grain


class Precision(StrEnum):
    """The finest date that is asked; EXACT is as exact as the set allows."""

    EXACT = "exact"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"

    @property
    def grain(self) -> Grain:
        """The grain of dates; days for EXACT."""
        return Grain.DAY if self is Precision.EXACT else Grain[self.name]
