"""What to ask next: what is due, what went wrong, what is new."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo

from quizapp.generation.question import Fact
from quizapp.memory.schedule import Schedule
from quizapp.memory.trace import Trace


def due_facts(
    traces: Iterable[Trace], schedule: Schedule, now: datetime, zone: tzinfo
) -> tuple[Fact, ...]:
    """Return the facts that are due, the one most likely forgotten first."""
    due = (trace for trace in traces if trace.is_due(now, zone))
    ranked = sorted(
        due, key=lambda trace: (schedule.retrievability(trace, now), trace.due, str(trace.fact))
    )
    return tuple(trace.fact for trace in ranked)


def new_facts(facts: Iterable[Fact], traces: Iterable[Trace]) -> tuple[Fact, ...]:
    """Return those facts, in their order, that were never asked."""
    seen = frozenset(trace.fact for trace in traces)
    return tuple(fact for fact in facts if fact not in seen)


def missed_facts(latest: Mapping[Fact, bool], order: Sequence[Fact]) -> tuple[Fact, ...]:
    """Return the facts of a set, in their order, that were not known at the latest attempt."""
    return tuple(fact for fact in order if latest.get(fact) is False)
