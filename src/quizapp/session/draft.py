"""A quiz that somebody puts together: drawn by a plan, then changed question by question.

Every step returns the draft as it is afterwards. What is locked stays when the rest is drawn
again; what was left out does not come back.
"""

from dataclasses import dataclass, replace

from quizapp.generation.plan import Plan
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The questions so far, in their order, with the plan that they were drawn by.

    `locked` holds ids of questions. `draws` counts how often anything was drawn, so that each
    draw has a seed of its own.
    """

    provenance: Provenance
    plan: Plan
    questions: tuple[Question, ...] = ()
    locked: frozenset[str] = frozenset()
    draws: int = 0

    @property
    def missing(self) -> int:
        """How many questions fewer there are than planned."""
        return max(0, self.plan.count - len(self.questions))

    @property
    def next_plan(self) -> Plan:
        """The plan that draws anew whatever is not locked, and fills up what is missing."""
        kept = tuple(q if q.id in self.locked else None for q in self.questions)
        fresh = sum(question is None for question in kept)
        let_go = {question.id for question in self.questions} - self.locked
        return replace(
            self.plan,
            count=max(self.plan.count, len(kept)) if fresh or self.missing else len(kept),
            seed=self.plan.seed + self.draws,
            locked=kept,
            excluded=self.plan.excluded | let_go,
        )

    def plan_without(self, question_id: str) -> Plan:
        """Return the plan that keeps everything but one question, whose place it fills."""
        return replace(
            self.plan,
            count=len(self.questions),
            seed=self.plan.seed + self.draws,
            locked=tuple(None if q.id == question_id else q for q in self.questions),
            excluded=self.plan.excluded | {question_id},
        )

    def drawn(self, questions: tuple[Question, ...]) -> "Draft":
        """Return the draft with other questions; locks of those that are gone are dropped."""
        present = {question.id for question in questions}
        return replace(
            self, questions=questions, locked=self.locked & present, draws=self.draws + 1
        )

    def planned(self, plan: Plan) -> "Draft":
        """Return the draft by another plan; what is locked stays when it is drawn again."""
        kept = tuple(question for question in self.questions if question.id in self.locked)
        return replace(self, plan=plan, questions=kept[: plan.count], draws=self.draws + 1)

    def toggled(self, question_id: str) -> "Draft":
        """Lock a question, or unlock it."""
        return replace(self, locked=self.locked ^ {question_id})

    def moved(self, question_id: str, steps: int) -> "Draft":
        """Move a question up (below 0) or down, as far as there is room."""
        place = self._place(question_id)
        rest = [*self.questions[:place], *self.questions[place + 1 :]]
        rest.insert(max(0, min(len(rest), place + steps)), self.questions[place])
        return replace(self, questions=tuple(rest))

    def without(self, question_id: str) -> "Draft":
        """Leave a question out, for good; the quiz is then shorter by one."""
        place = self._place(question_id)
        kept = (*self.questions[:place], *self.questions[place + 1 :])
        plan = replace(self.plan, excluded=self.plan.excluded | {question_id})
        return replace(self, questions=kept, plan=plan, locked=self.locked - {question_id})

    def swapped(self, question_id: str, other: Question) -> "Draft":
        """Put another question in the place of one, which does not come back."""
        place = self._place(question_id)
        changed = (*self.questions[:place], other, *self.questions[place + 1 :])
        plan = replace(self.plan, excluded=self.plan.excluded | {question_id})
        return replace(self, plan=plan).drawn(changed)

    def _place(self, question_id: str) -> int:
        """Return the place of a question; raises KeyError if it is not in the draft."""
        for place, question in enumerate(self.questions):
            if question.id == question_id:
                return place
        raise KeyError(question_id)
