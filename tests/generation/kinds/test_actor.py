"""K12: one name among names of its own sort."""

from dataclasses import replace

from quizapp.dataset.model import Person
from quizapp.generation.question import Question
from tests.generation.sets import dataset, event, many
from tests.generation.told_set import claim, from_told, told

KIND = "actor"


def _asked(name: str, attribute: str) -> list[Question]:
    questions = [q for q in from_told(KIND) if q.facts[0].event == name]
    return [q for q in questions if q.facts[0].attribute == attribute]


def _texts(question: Question) -> set[str]:
    return {option.text for option in question.options}


def _right(question: Question) -> str:
    return question.option(question.key[0]).text


def test_a_doer_is_asked_by_the_deed_among_doers_of_other_deeds() -> None:
    questions = _asked("army", "people")
    assert questions
    doers = {person.name for person in told().persons}
    for question in questions:
        assert question.stem == "Who commanded the Caucasus army?"
        assert _right(question) == "Nuri Pasha"
        assert _texts(question) <= doers


def test_a_party_is_asked_among_parties_that_the_row_does_not_name() -> None:
    set_ = told()
    questions = [q for q in from_told(KIND) if q.facts[0].attribute == "parties"]
    assert questions
    for question in questions:
        row = set_.by_id[question.facts[0].event]
        assert _texts(question) & set(row.parties) == {_right(question)}


def test_two_spellings_of_one_party_never_meet() -> None:
    for question in _asked("conference-3", "parties"):
        assert not {"Ottoman Empire", "Sublime Porte"} <= _texts(question)


def test_parties_that_are_always_the_same_are_not_asked() -> None:
    states = ("Azerbaijan", "Türkiye")
    events = [event(f"e-{n}", f"199{n}-01-01", "parties order", parties=states) for n in range(9)]
    rare = event("e-x", "2001-01-01", "parties order", parties=(*states, "Georgia", "Iran"))
    keys = {_right(q) for q in many(KIND, dataset(*events, rare))}
    assert not keys & set(states)
    assert many(KIND, dataset(*events)) == []


def test_a_title_that_names_the_party_is_refused() -> None:
    names = ("Georgia", "Armenia", "Persia", "Finland")
    events = [
        event(f"e-{n}", f"199{n}-01-01", "parties", parties=(name,), title=f"Treaty with {name}")
        for n, name in enumerate(names)
    ]
    assert many(KIND, dataset(*events)) == []


def test_two_states_of_nearly_one_name_never_meet() -> None:
    names = ("Georgia", "Georgian SSR", "Persia", "Finland", "Poland")
    events = [
        event(f"e-{n}", f"192{n}-01-01", "parties", parties=(name,)) for n, name in enumerate(names)
    ]
    questions = many(KIND, dataset(*events), 80)
    assert questions
    assert not any({"Georgia", "Georgian SSR"} <= _texts(question) for question in questions)


def test_whoever_did_the_same_elsewhere_is_no_wrong_answer() -> None:
    again = Person("parade", "Halil Pasha", "commanded the Caucasus army")
    set_ = told()
    set_ = replace(set_, persons=(*set_.persons, again))
    questions = [q for q in many(KIND, set_, 80) if "commanded" in q.stem]
    assert questions
    assert not any({"Nuri Pasha", "Halil Pasha"} <= _texts(question) for question in questions)


def test_whoever_the_row_names_is_no_wrong_answer() -> None:
    set_ = told()
    named = {"army": {"statement": "Ibrahim Abilov wrote of the army."}}
    events = tuple(replace(e, **named.get(e.id, {})) for e in set_.events)
    questions = [q for q in many(KIND, replace(set_, events=events), 80) if "commanded" in q.stem]
    assert questions
    assert not any("Ibrahim Abilov" in _texts(question) for question in questions)


def test_people_of_a_plain_row_are_asked_by_its_title() -> None:
    crews = [("Yuri Gagarin",), ("John Glenn",), ("Alan Shepard",), ("Gherman Titov",)]
    flights = [
        event(f"flight-{n}", f"196{n}-04-12", "people order", people=crew)
        for n, crew in enumerate(crews)
    ]
    questions = many(KIND, dataset(*flights))
    assert questions
    for question in questions:
        number = int(question.facts[0].event[-1])
        assert question.stem == f"Which of these people does the set name with “Flight {number}”?"
        assert _right(question) == crews[number][0]


def test_nobody_is_asked_in_a_set_of_two_names() -> None:
    flights = [
        event("one", "1961-04-12", "people", people=("Yuri Gagarin",)),
        event("two", "1962-02-20", "people", people=("John Glenn",)),
    ]
    assert many(KIND, dataset(*flights)) == []


def test_who_did_it_by_one_source_is_asked_with_the_source_and_told_to_nobody_else() -> None:
    set_ = told()
    quoted = claim("quoted", "2022-01-14", "people", title="Quotation of thanks")
    thanks = Person("quoted", "Halil Pasha", "sent his thanks")
    set_ = replace(set_, events=(*set_.events, quoted), persons=(*set_.persons, thanks))
    questions = many(KIND, set_, 80)
    asked = [q for q in questions if q.facts[0].event == "quoted"]
    assert asked
    for question in asked:
        assert question.stem == "According to “Ministry of Foreign Affairs”, who sent his thanks?"
        assert question.practice_only
    others = [q for q in questions if q not in asked]
    assert others
    assert not any("Halil Pasha" in _texts(q) or q.practice_only for q in others)
