"""The ways that lead out of the teacher's area."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.ui.flows.bring_flow import BringFlow
    from quizapp.ui.flows.handout_flow import HandoutFlow
    from quizapp.ui.flows.home_flow import HomeFlow
    from quizapp.ui.flows.prepare_flow import PrepareFlow
    from quizapp.ui.flows.results_flow import ResultsFlow
    from quizapp.ui.flows.seals_flow import SealsFlow
    from quizapp.ui.flows.timeline_flow import TimelineFlow


@dataclass(frozen=True)
class Ways:
    """Home, and what returns other rooms, which are built when they are first gone to.

    `seals` is None where no results are kept.
    """

    home: "HomeFlow"
    seals: "SealsFlow | None"
    prepare: "Callable[[], PrepareFlow]"
    bring: "Callable[[], BringFlow]"
    timeline: "Callable[[], TimelineFlow]"
    results: "Callable[[], ResultsFlow]"
    handouts: "Callable[[], HandoutFlow]"
