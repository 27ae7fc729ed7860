"""What the kinds of question can ask of a set, as far as a plan wants it."""

from collections.abc import Mapping, Sequence

from quizapp.dataset.model import Event
from quizapp.generation.kind import Kind
from quizapp.generation.plan import Plan
from quizapp.generation.pool import Pool


class Supply:
    """A pool, the kinds that may ask from it, and the events that each can ask about."""

    def __init__(
        self,
        pool: Pool,
        kinds: Sequence[Kind],
        subjects: Mapping[str, Sequence[Event]] | None = None,
    ) -> None:
        """Keep what there is; each kind looks for its events when they are first wanted."""
        self.pool = pool
        self.kinds = kinds
        self._subjects = dict(subjects or {})

    def subjects(self, kind: Kind) -> Sequence[Event]:
        """Return the events that a kind can ask about."""
        if kind.name not in self._subjects:
            self._subjects[kind.name] = kind.subjects(self.pool)
        return self._subjects[kind.name]

    def of(self, plan: Plan) -> "Supply":
        """Return the part that a plan wants, of the kinds that can ask something of it.

        Raises:
            ValueError: there is no kind of that name.
        """
        kinds = self._named(plan)
        subjects = {kind.name: self.subjects(kind) for kind in kinds}
        if plan.topics is not None or plan.period is not None:
            subjects = {
                name: [event for event in events if plan.welcomes(event)]
                for name, events in subjects.items()
            }
        return Supply(self.pool, [kind for kind in kinds if subjects[kind.name]], subjects)

    def _named(self, plan: Plan) -> Sequence[Kind]:
        known = {kind.name: kind for kind in self.kinds}
        for name in sorted(plan.kinds or ()):
            if name not in known:
                raise ValueError(f"there is no kind “{name}”; there are {', '.join(known)}")
        return [
            kind
            for kind in self.kinds
            if (plan.kinds is None or kind.name in plan.kinds)
            and not (plan.exam and kind.practice_only)
        ]
