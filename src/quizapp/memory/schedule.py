"""When to ask a fact again: the model FSRS, by the package `fsrs`.

Nothing is drawn by chance, so that the same answers always lead to the same days.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property

from fsrs import Card, Rating, Scheduler, State

from quizapp.generation.question import Fact
from quizapp.memory.grade import Grade
from quizapp.memory.trace import Stage, Trace

USUAL_RETENTION = 0.9
"""The share of facts that are to be known when they are asked again."""

_STEP = timedelta(minutes=10)
_LONGEST_IN_DAYS = 3650


class Schedule:
    """Reviews traces so that a share of them, the `retention`, is known when they are due."""

    def __init__(self, retention: float = USUAL_RETENTION) -> None:
        """Aim at a retention between 0.7 and 0.97.

        Raises:
            ValueError: it is less or more.
        """
        if not 0.7 <= retention <= 0.97:
            raise ValueError("the retention must be between 0.7 and 0.97")
        self.retention = retention

    def review(self, fact: Fact, trace: Trace | None, grade: Grade, at: datetime) -> Trace:
        """Return the trace of a fact after a review; None is one that was never seen.

        Raises:
            ValueError: the time is not in UTC.
        """
        card, _ = self._scheduler.review_card(_card(trace, at), Rating(int(grade)), at)
        lapsed = trace is not None and trace.stage is Stage.REVIEW and grade is Grade.AGAIN
        after = Trace(
            fact=fact,
            stage=Stage(card.state.name.lower()),
            step=card.step,
            stability=card.stability or 0.0,
            difficulty=card.difficulty or 0.0,
            due=card.due,
            reviewed=at,
        )
        if trace is None:
            return after
        return replace(
            after,
            reviews=trace.reviews + 1,
            lapses=trace.lapses + lapsed,
            suspended=trace.suspended,
        )

    def retrievability(self, trace: Trace, at: datetime) -> float:
        """Return the probability, 0 to 1, that a fact is known at a time."""
        return float(self._scheduler.get_card_retrievability(_card(trace, at), at))

    @cached_property
    def _scheduler(self) -> Scheduler:
        return Scheduler(
            desired_retention=self.retention,
            learning_steps=(_STEP,),
            relearning_steps=(_STEP,),
            maximum_interval=_LONGEST_IN_DAYS,
            enable_fuzzing=False,
        )


def _card(trace: Trace | None, at: datetime) -> Card:
    """Return a trace as the package sees it; the number of the card means nothing."""
    if trace is None:
        return Card(card_id=0, due=at)
    return Card(
        card_id=0,
        state=State[trace.stage.name.capitalize()],
        step=trace.step,
        stability=trace.stability,
        difficulty=trace.difficulty,
        due=trace.due,
        last_review=trace.reviewed,
    )
