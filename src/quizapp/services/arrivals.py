"""What sort of files it is that come to the window."""

from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path

from quizapp.formats.rosters.roster_table import is_roster
from quizapp.services.found_results import are_results
from quizapp.services.hand_out import handout_among


class Arrival(Enum):
    """What files are for."""

    RESULTS = auto()
    EXAM = auto()
    ROSTER = auto()
    SETS = auto()


def arrival_of(paths: Sequence[Path]) -> Arrival:
    """Tell what files and folders are for; an exam or a roster comes alone, the rest are sets.

    Raises:
        OSError: a file cannot be read.
    """
    if handout_among(paths) is not None:
        return Arrival.EXAM
    if are_results(paths):
        return Arrival.RESULTS
    return Arrival.ROSTER if len(paths) == 1 and is_roster(paths[0]) else Arrival.SETS
