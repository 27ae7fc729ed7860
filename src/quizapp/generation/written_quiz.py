"""Written questions in a quiz: alone, or in proportion beside those that are made."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from random import Random

from quizapp.dataset.model import Dataset
from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.generation.plan import Plan
from quizapp.generation.question import Question
from quizapp.generation.written import KIND, ask, name_of

Questions = tuple[Question, ...]


def mixed(
    dataset: Dataset, plan: Plan, random: Random, make: Callable[[Plan], Questions]
) -> Questions:
    """Return the quiz of a plan, of which `make` gives the questions that are made.

    Of the free places written questions have their share, in proportion to the events of the
    set, and those for which nothing could be made.
    """
    if not dataset.written:
        return make(plan)
    wanted = _wanted(dataset, plan)
    free = max(0, plan.count - len(plan.kept))
    share = round(free * len(wanted) / max(1, len(wanted) + len(dataset.events)))
    kept = made_among(plan.kept)
    made = make(replace(plan, count=len(kept) + free - share, locked=kept))
    drawn = random.sample(wanted, len(wanted))
    asked = _asked(drawn, dataset, random, free - (len(made) - len(kept)))
    fresh = [*made[len(kept) :], *asked]
    random.shuffle(fresh)
    standing = {question.id: question for question in made[: len(kept)]}
    locked = tuple(one and standing.get(one.id, one) for one in plan.locked)
    return replace(plan, locked=locked).placed(tuple(fresh))


def another(
    dataset: Dataset, taken: Collection[str], topic: str, random: Random
) -> Question | None:
    """Return a written question that is not taken, one of the same topic if there is any."""
    left = [one for one in dataset.written if name_of(one) not in taken]
    random.shuffle(left)
    left.sort(key=lambda one: one.category != topic)
    return next(iter(_asked(left, dataset, random, 1)), None)


def made_among(questions: Sequence[Question]) -> Questions:
    """Return those questions that nobody wrote."""
    return tuple(question for question in questions if question.kind != KIND)


def _wanted(dataset: Dataset, plan: Plan) -> Sequence[WrittenQuestion]:
    """Return what a plan may ask; true or false is no part of an exam."""
    if plan.kinds is not None and KIND not in plan.kinds:
        return ()
    taken = plan.excluded | {question.id for question in plan.kept}
    return tuple(
        one
        for one in dataset.written
        if name_of(one) not in taken
        and (plan.topics is None or one.category in plan.topics)
        and not (plan.exam and one.kind is WrittenKind.TRUE_FALSE)
    )


def _asked(
    written: Sequence[WrittenQuestion], dataset: Dataset, random: Random, count: int
) -> list[Question]:
    """Ask the first few that can be asked, each once."""
    asked: dict[str, Question] = {}
    for one in written:
        if len(asked) < count and (question := ask(one, dataset, random)) is not None:
            asked[question.id] = question
    return list(asked.values())
