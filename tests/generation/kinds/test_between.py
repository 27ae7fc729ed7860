"""K7: after one event and before another."""

from quizapp.dataset.chronology import Chronology
from tests.generation.sets import article, many

KIND = "between"


def test_the_key_is_between_and_every_other_option_is_outside() -> None:
    set_ = article()
    chronology = Chronology(set_.events, set_.relations)
    questions = many(KIND)
    assert questions
    for question in questions:
        key, (earlier, later) = question.facts[0].event, question.mentions
        assert chronology.before(earlier, key)
        assert chronology.before(key, later)
        for option in question.options:
            if not option.correct:
                assert chronology.before(option.events[0], earlier) or chronology.before(
                    later, option.events[0]
                )


def test_the_bounds_stand_in_the_stem_and_not_among_the_options() -> None:
    set_ = article()
    for question in many(KIND):
        bounds = question.mentions
        titles = {set_.by_id[name].title for name in bounds}
        assert all(title in question.stem for title in titles)
        assert not titles & {option.text for option in question.options}
