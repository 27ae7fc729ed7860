"""Tests of who takes quizzes."""

from quizapp.services.people import People


def test_a_person_is_known_by_name_from_then_on(people: People) -> None:
    leyla = people.learner(" Leyla  Əliyeva ")
    assert leyla.name == "Leyla Əliyeva"
    assert people.learner("leyla əliyeva") == leyla
    assert people.known("LEYLA ƏLİYEVA") is None  # the capital of i is another letter
    assert people.known("Leyla Əliyeva") == leyla
    assert people.known("Orhan") is None
    assert people.all() == (leyla,)


def test_the_person_without_a_name_is_a_person_too(people: People) -> None:
    nameless = people.learner()
    assert people.known("") == nameless == people.learner("  ")
