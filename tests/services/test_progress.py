"""Tests of looking back at one's own answers."""

from datetime import UTC, timedelta

import pytest

from quizapp.services.known_facts import Knowledge
from quizapp.services.library import Library
from quizapp.services.people import People
from quizapp.services.practise import Practise
from quizapp.services.progress import FORECAST_DAYS, LookBack
from quizapp.services.take_quiz import TakeQuiz
from quizapp.session.learner import Learner
from quizapp.session.practice import Wanted, together
from quizapp.session.quiz import Quiz
from quizapp.storage.store import Store
from tests.services.conftest import Clock

SET, OTHER = "azerbaijan-turkiye", "space-missions"


@pytest.fixture
def look_back(store: Store, library: Library, take_quiz: TakeQuiz, clock: Clock) -> LookBack:
    """The service as the program builds it."""
    return LookBack(store, library, take_quiz, clock)


@pytest.fixture
def practise(store: Store, library: Library, take_quiz: TakeQuiz, clock: Clock) -> Practise:
    """What suspends facts."""
    return Practise(store, library, take_quiz, clock)


@pytest.fixture
def learner(people: People) -> Learner:
    """Somebody who begins."""
    return people.learner("Ada")


def taken(take_quiz: TakeQuiz, learner: Learner, name: str = SET, right: int = 6) -> Quiz:
    """Take a quiz of ten questions, the first of them right, each in half a minute."""
    quiz = take_quiz.start(name, 10, learner, seed=5)
    while (item := quiz.current) is not None:
        quiz = take_quiz.answer(quiz, item.question.key if quiz.position < right else (), 30.0)
    return quiz


def test_before_the_first_answer_there_is_nothing(look_back: LookBack, learner: Learner) -> None:
    progress = look_back.of(learner)
    assert progress.total.answers == progress.best_run == sum(progress.ahead) == 0
    assert len(progress.ahead) == FORECAST_DAYS
    assert progress.days == {}
    assert progress.sets == progress.topics == progress.known == ()
    assert look_back.answers(learner, Wanted()) == ()


def test_every_part_adds_up_to_the_whole(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner
) -> None:
    taken(take_quiz, learner)
    taken(take_quiz, learner, OTHER, right=3)
    progress = look_back.of(learner)
    assert (progress.total.answers, progress.total.right, progress.total.seconds) == (20, 9, 600.0)
    for parts in (progress.sets, progress.kinds):
        assert together(part.count for part in parts) == progress.total
    assert together(progress.days.values()) == progress.total
    by_topic = together(part.count for part in progress.topics).answers
    dated = together(part.count for part in progress.periods).answers
    assert by_topic >= dated >= progress.total.answers


def test_each_part_leads_to_its_answers(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner
) -> None:
    taken(take_quiz, learner)
    taken(take_quiz, learner, OTHER)
    progress = look_back.of(learner)
    for part in (*progress.sets, *progress.kinds):
        assert len(look_back.answers(learner, part.wanted)) == part.count.answers
    for part in (*progress.topics, *progress.periods):
        assert 0 < len(look_back.answers(learner, part.wanted)) <= part.count.answers


def test_a_set_or_some_days_can_be_looked_at_alone(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner, clock: Clock
) -> None:
    taken(take_quiz, learner)
    first_day = clock.now.astimezone().date()
    clock.now += timedelta(days=3)
    taken(take_quiz, learner, OTHER)
    lately = look_back.of(learner, Wanted(first=first_day + timedelta(days=1)))
    assert [part.wanted.set_id for part in lately.sets] == [OTHER]
    assert {part.wanted.set_id for part in lately.topics} == {OTHER}
    assert lately.total.answers == 10
    assert len(lately.practised) == 2
    one_set = look_back.of(learner, Wanted(set_id=SET))
    assert [known.id for known in one_set.known] == [SET]
    assert list(one_set.days) == [first_day]


def test_eras_of_one_set_have_names_and_years_of_several_are_round(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner, library: Library
) -> None:
    taken(take_quiz, learner)
    eras = {era.title for era in library.get(SET).eras}
    assert eras
    assert {part.name for part in look_back.of(learner).periods} <= eras
    taken(take_quiz, learner, OTHER)
    assert {part.name for part in look_back.of(learner).periods} == {""}


def test_what_is_due_is_foretold_but_not_what_is_set_aside(
    look_back: LookBack, practise: Practise, take_quiz: TakeQuiz, learner: Learner, clock: Clock
) -> None:
    taken(take_quiz, learner, right=10)
    clock.now += timedelta(days=40)
    progress = look_back.of(learner, zone=UTC)
    (known,) = progress.known
    asked = [fact for fact in known.facts if fact.chance is not None]
    assert progress.ahead[0] == known.due == len(asked) > 1
    practise.suspend(learner, SET, asked[0].fact, suspended=True)
    again = look_back.of(learner, zone=UTC)
    assert again.ahead[0] == len(asked) - 1
    assert again.known[0].suspended == 1
    practise.suspend(learner, SET, asked[0].fact, suspended=False)
    assert look_back.of(learner, zone=UTC).known == progress.known or again.known[0].due < len(
        asked
    )


def test_knowledge_fades_with_time_and_with_a_mistake(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner, clock: Clock
) -> None:
    quiz = taken(take_quiz, learner, right=6)
    told = {
        fact: item.question.key == item.answer.response
        for item in quiz.items
        if item.answer
        for fact in item.question.facts
    }
    known = look_back.known(learner, SET)
    for fact in known.facts:
        if fact.fact not in told:
            assert fact.knowledge is Knowledge.NEW
        elif not told[fact.fact]:
            assert fact.knowledge is not Knowledge.KNOWN
    assert known.count(Knowledge.KNOWN) > 0
    clock.now += timedelta(days=3000)
    later = look_back.known(learner, SET)
    assert later.count(Knowledge.KNOWN) == 0
    assert later.count(Knowledge.NEW) == known.count(Knowledge.NEW)


def test_an_event_is_known_as_well_as_the_least_known_of_what_was_asked(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner, library: Library
) -> None:
    taken(take_quiz, learner)
    known = look_back.known(learner, SET)
    chances: dict[str, list[float]] = {}
    for fact in known.facts:
        if fact.chance is not None:
            chances.setdefault(fact.fact.event, []).append(fact.chance)
    dated = {event.id for event in library.get(SET).events if event.span}
    for event in known.events:
        assert event.id in dated
        assert event.chance == min(chances.get(event.id, [2.0])) or event.chance is None
        assert (event.chance is None) == (event.knowledge is Knowledge.NEW)


def test_answers_of_a_set_that_is_gone_still_count(
    look_back: LookBack, take_quiz: TakeQuiz, learner: Learner, tmp_path: object, library: Library
) -> None:
    quiz = taken(take_quiz, learner)
    assert quiz.set_id == SET
    gone = LookBack(look_back._store, Library(library._added, library._added), take_quiz)
    progress = gone.of(learner)
    assert progress.total.answers == 10
    assert [part.name for part in progress.sets] == [quiz.set_title]
    assert progress.topics == progress.periods == progress.known == ()
