"""Quizzes that take any course, here and elsewhere, for what must hold whatever their course."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from quizapp.classroom.receipt import Receipt
from quizapp.session.learner import Learner
from quizapp.session.practice import Count, DayCount, FactCount, KindCount, Practised, Wanted
from quizapp.session.quiz import Mode, Quiz
from quizapp.storage.received import ReceivedResults
from quizapp.storage.store import Store
from tests.factories import choice_question, moment, new_quiz, some_questions

STEPS = ("right", "wrong", "another", "finish", "hand in")
NAMES = st.lists(st.uuids(), min_size=1, max_size=4, unique=True)
TAKEN = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 3), st.integers(0, 3000)), max_size=16
)


class Desk:
    """Some quizzes of two people, taken here, and handed in as files at any of their states."""

    def __init__(self, path: Path, names: Sequence[UUID]) -> None:
        """Think of quizzes that begin at the same moment, the third of them a drill of mistakes."""
        self.store = Store(path)
        self._received = ReceivedResults(self.store.file)
        self._begun: set[UUID] = set()
        self.quizzes = [_quiz(number, name) for number, name in enumerate(names)]

    def step(self, step: str, which: int, at: int) -> None:
        """Take a step of one of the quizzes, if it is in a state for it."""
        which %= len(self.quizzes)
        quiz = self.quizzes[which]
        if quiz.is_finished:
            return
        if step == "hand in":
            quiz = self._from_elsewhere(quiz, at)
        else:
            self._begin(quiz)
        if step in ("right", "wrong") and quiz.current:
            response = quiz.current.question.key if step == "right" else ()
            quiz = quiz.answer(response, moment(at), at / 3)
            self.store.add_answer(quiz)
        elif step == "another":
            known = set(quiz.items)
            quiz = quiz.another(quiz.items[0].id, choice_question(400 + len(quiz.items)))
            extra = next(new for new in quiz.items if new not in known)
            self.store.add_extra(quiz, extra, moment(at))
        elif step == "finish":
            quiz = quiz.finish(moment(at))
            self.store.finish(quiz, moment(at))
        self.quizzes[which] = quiz

    def practised(self, quiz: Quiz, wanted: Wanted) -> Practised:
        """Return what the person of a quiz practised, added up by hand from all answers."""
        days, kinds, facts = (defaultdict[Any, Count](Count) for _ in range(3))
        for one in self.store.answers(quiz.learner):
            if one.quiz in wanted.without:
                continue
            day = one.answered_at.astimezone().date()
            count = Count(1, int(one.correct), int(1000 * one.seconds + 0.5) / 1000)
            days[one.set_id, day] += count
            if (wanted.first or day) <= day <= (wanted.last or day):
                kinds[one.set_id, one.kind] += count
                for fact in one.facts:
                    facts[one.set_id, fact] += count
        return Practised(
            tuple(DayCount(*key, rounded(days[key])) for key in sorted(days)),
            tuple(KindCount(*key, rounded(kinds[key])) for key in sorted(kinds)),
            tuple(FactCount(*key, rounded(facts[key])) for key in sorted(facts, key=str)),
        )

    def _begin(self, quiz: Quiz) -> None:
        if quiz.id not in self._begun:
            self.store.add_learner(quiz.learner, moment(0))
            self.store.add_quiz(quiz)
            self._begun.add(quiz.id)

    def _from_elsewhere(self, quiz: Quiz, at: int) -> Quiz:
        """Take in a file of another computer, where the quiz went on for an answer."""
        if quiz.current is not None:
            quiz = quiz.answer(quiz.current.question.key, moment(at), 1.0)
        receipt = Receipt("results.json", f"{at:064}", is_genuine=True)
        self._received.merge(receipt, [quiz], quiz.learner, moment(at))
        self._begun.add(quiz.id)
        return quiz


def _quiz(number: int, name: UUID) -> Quiz:
    quiz = new_quiz(some_questions(3), name=str(name))
    learner = Learner(UUID(int=1 + number % 2), f"Learner {number % 2}")
    mode = Mode.MISTAKES if number == 2 else quiz.mode
    return replace(quiz, learner=learner, mode=mode)


def rounded(count: Count) -> Count:
    return Count(count.answers, count.right, round(count.seconds, 3))
