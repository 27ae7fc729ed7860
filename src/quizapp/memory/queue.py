"""What to ask next: what is due, what went wrong, what is new."""

from collections.abc import Container, Iterable
from datetime import datetime, tzinfo

from quizapp.generation.question import Fact
from quizapp.memory.schedule import Schedule
from quizapp.memory.trace import Trace


def due_facts(
    traces: Iterable[Trace], schedule: Schedule, now: datetime, zone: tzinfo | None = None
) -> tuple[Fact, ...]:
    """Return the facts that are due, the one most likely forgotten first."""
    due = (trace for trace in traces if trace.is_due(now, zone))
    ranked = sorted(
        due, key=lambda trace: (schedule.retrievability(trace, now), trace.due, str(trace.fact))
    )
    return tuple(trace.fact for trace in ranked)


def new_facts(facts: Iterable[Fact], seen: Container[Fact]) -> tuple[Fact, ...]:
    """Return those facts, in their order, that were never asked."""
    return tuple(fact for fact in facts if fact not in seen)


def missed_facts(traces: Iterable[Trace]) -> tuple[Fact, ...]:
    """Return the facts that were not known at the latest attempt, the latest mistake first.

    Suspended ones are not among them.
    """
    missed = (trace for trace in traces if not (trace.knew or trace.suspended))
    ranked = sorted(missed, key=lambda trace: (trace.reviewed, str(trace.fact)), reverse=True)
    return tuple(trace.fact for trace in ranked)
