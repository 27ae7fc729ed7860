"""A set is checked as a whole: names, sources, order, places."""

from pathlib import Path

import pytest

from quizapp.dataset.reader import load
from tests.dataset.set_files import codes, told, write_set, write_table

PLACES = "place,level,within,names\nAzerbaijan,country,,\nBaku,city,Azerbaijan,Bakı\n"


def only(problems: list[str]) -> str:
    (problem,) = problems
    return problem


def test_a_set_without_faults_is_quiet(tmp_path: Path) -> None:
    assert told(write_set(tmp_path)) == []


def test_a_relation_to_nowhere_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    events = "id,title,date\nkars-1921,Treaty A,1921\nbatum-1918,Treaty B,1918\n"
    relations = "event,relation,target\nkars-1921,follows-from,batum\nparis,precedes,kars-1921\n"
    assert told(write_set(tmp_path, events=events, relations=relations)) == [
        "relations.csv:2:24: error: there is no event “batum” "
        "(perhaps “batum-1918” is meant) [event.unknown]",
        "relations.csv:3:1: error: there is no event “paris” "
        "(use a name that stands in the column “id” of the events) [event.unknown]",
    ]


def test_a_relation_to_a_row_with_a_fault_of_its_own_is_not_told_again(tmp_path: Path) -> None:
    events = "id,title,date\na,Treaty A,soon\nb,Treaty B,1918\n"
    relations = "event,relation,target\nb,precedes,a\n"
    assert codes(write_set(tmp_path, events=events, relations=relations)) == ["date.unreadable"]


def test_a_circle_of_relations_is_refused(tmp_path: Path) -> None:
    relations = "event,relation,target\na,precedes,b\na,follows-from,b\n"
    events = "id,title,date\na,Treaty A,1918\nb,Treaty B,1918\n"
    problem = only(told(write_set(tmp_path, events=events, relations=relations)))
    assert "the relations run in a circle: " in problem
    assert "a precedes b" in problem
    assert problem.endswith("(take one of them out) [relation.cycle]")


def test_a_relation_that_the_dates_contradict_is_refused(tmp_path: Path) -> None:
    relations = "event,relation,target\nb,precedes,a\n"
    assert told(write_set(tmp_path, relations=relations)) == [
        "relations.csv:2:3: error: the dates contradict the relation: b precedes a, but 1918 "
        "begins before 1920 (correct the relation or one of the dates) [relation.against-dates]"
    ]


@pytest.mark.parametrize(
    "sources", ["event,title\n", "event,title,independent\na,The article itself,no\n"]
)
def test_an_established_row_needs_an_independent_source(tmp_path: Path, sources: str) -> None:
    events = "id,title,date,status\na,Treaty A,1918,established\nb,B,1919,attributed\n"
    assert told(write_set(tmp_path, events=events, sources=sources)) == [
        "events.csv:2:17: error: the row is established but has no independent source (add a "
        "source other than the text the set was read off, or write “attributed”) "
        "[source.missing]"
    ]


def test_an_attributed_row_names_who_says_it(tmp_path: Path) -> None:
    events = "id,title,date,status,scorable\na,A,1918,attributed,year\nb,B,1919,attributed,\n"
    assert told(write_set(tmp_path, events=events)) == [
        "events.csv:2:21: error: the row is attributed and may be asked, but names nobody to "
        "attribute it to (add the source that says it, or empty the cell “scorable”) "
        "[source.missing]"
    ]
    sources = "event,title,independent\na,The article itself,no\n"
    assert told(write_set(tmp_path, events=events, sources=sources)) == []


def test_a_plain_table_with_a_status_needs_sources_too(tmp_path: Path) -> None:
    text = "title,date,status,source\nA,1918,established,Archive\nB,1919,established,\n"
    assert codes(write_table(tmp_path, text)) == ["source.missing"]


def test_a_source_of_an_unknown_event_is_told(tmp_path: Path) -> None:
    problem = only(told(write_set(tmp_path, sources="event,title\nz,Archive\n")))
    assert problem.startswith("sources.csv:2:1: error: there is no event “z”")


def test_names_of_other_tables_must_be_known(tmp_path: Path) -> None:
    events = (
        "id,title,date,place,series,shown_with\na,Treaty A,1918,Bakou,wars,c\n"
        "b,Treaty B,1918,Baku; Tiflis,,a\n"
    )
    found = told(write_set(tmp_path, events=events, places=PLACES, series="id,title\nwar,Wars\n"))
    assert found == [
        "events.csv:2:17: error: there is no place “Bakou” (perhaps “Baku” is meant) "
        "[place.unknown]",
        "events.csv:2:23: error: there is no series “wars” (perhaps “war” is meant) "
        "[series.unknown]",
        "events.csv:2:28: error: there is no event “c” (use a name that stands in the column "
        "“id” of the events) [event.unknown]",
        "events.csv:3:17: error: there is no place “Tiflis” (use a name that stands in "
        "places.csv) [place.unknown]",
    ]


def test_a_place_can_be_asked_only_where_it_is_known_what_it_is(tmp_path: Path) -> None:
    text = "title,date,place,scorable\nA,1918,Kars,place\n"
    assert told(write_table(tmp_path, text)) == [
        "events.csv:2:13: error: “place” cannot be asked: nothing says what sort of place “Kars” "
        "is (add a column “country”, or a table places.csv) [scorable.unsupported]"
    ]


def test_order_cannot_be_asked_of_an_event_that_nothing_orders(tmp_path: Path) -> None:
    text = "title,date,scorable\nA,,order\n"
    assert told(write_table(tmp_path, text)) == [
        "events.csv:2:4: error: “order” cannot be asked: the row has no date and no relation "
        "orders it (take it out of the list, or add a date or a relation) [scorable.unsupported]"
    ]


def test_a_relation_is_enough_to_ask_for_order(tmp_path: Path) -> None:
    events = "id,title,date,scorable\na,A,,order\nb,B,1918,order\n"
    relations = "event,relation,target\na,precedes,b\n"
    assert told(write_set(tmp_path, events=events, relations=relations)) == []


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            "a,date,1918,",
            "alternatives.csv:2:8: error: “1918” is the recorded value itself, not an "
            "alternative (remove the row) [alternative.recorded]",
        ),
        (
            "a,place,Baku,",
            "alternatives.csv:2:9: error: “Baku” is the recorded value itself, not an "
            "alternative (remove the row) [alternative.recorded]",
        ),
        (
            "a,place,Paris,",
            "alternatives.csv:2:9: error: there is no place “Paris” (use a name that stands in "
            "places.csv) [place.unknown]",
        ),
        (
            "z,date,1919,",
            "alternatives.csv:2:1: error: there is no event “z” (use a name that stands in the "
            "column “id” of the events) [event.unknown]",
        ),
        ("a,date,1919,", ""),
    ],
)
def test_an_alternative_differs_from_what_is_recorded(
    tmp_path: Path, row: str, problem: str
) -> None:
    folder = write_set(
        tmp_path,
        events="id,title,date,place\na,Treaty A,1918,Baku\n",
        places=PLACES,
        alternatives=f"event,field,value,note\n{row}\n",
    )
    assert told(folder) == ([problem] if problem else [])


@pytest.mark.parametrize(
    ("places", "problem"),
    [
        (
            "place,level,within\nBaku,city,Baku\n",
            "places.csv:2:11: error: “Baku” lies within itself (name the larger place, or leave "
            "the cell empty) [place.within-itself]",
        ),
        (
            "place,level,within\nBaku,city,Azerbaijan\n",
            "places.csv:2:11: error: there is no place “Azerbaijan” (use a name that stands in "
            "places.csv) [place.unknown]",
        ),
        (
            "place,level,names\nBaku,city,Bakı\nOther,city,Bakı\n",
            "places.csv:3:12: error: “Bakı” is also a name of “Baku” (give every place names of "
            "its own) [place.repeated]",
        ),
    ],
)
def test_a_fault_among_places_is_told(tmp_path: Path, places: str, problem: str) -> None:
    assert told(write_set(tmp_path, places=places)) == [problem]


def test_places_that_hold_each_other_are_refused(tmp_path: Path) -> None:
    places = "place,level,within\nA,region,B\nB,region,A\nC,city,A\n"
    assert codes(write_set(tmp_path, places=places)) == ["place.within-itself"] * 2


def test_one_place_cannot_lie_in_two_countries(tmp_path: Path) -> None:
    text = "title,date,place,country\nA,1918,Paris,France\nB,1919,Paris,United States\n"
    path = write_table(tmp_path, text)
    assert told(path) == [
        "events.csv:3:14: warning: “Paris” lies in “France” on line 2, so that it is not asked "
        "(correct the country, or tell the two places apart by name) [place.two-countries]"
    ]
    assert not any("place" in event.scorable for event in load(path).events)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            "The bridge still stands,1918,,,",
            "events.csv:2:1: warning: “still” may cease to be true (say in the column “as_of” "
            "when it held, as in 2022-01) [as-of.missing]",
        ),
        (
            "Bridge,1918,a bridge was built,,",
            "events.csv:2:32: warning: “clause” is filled in but “inquiry” is not: questions speak "
            "of the title (fill in “inquiry” too) [wording.half]",
        ),
        (
            "Bridge,1918,,was a bridge built,",
            "events.csv:2:13: warning: “inquiry” is filled in but “clause” is not: questions speak "
            "of the title (fill in “clause” too) [wording.half]",
        ),
        (
            "Bridge of 1918,1918-05,,,",
            "events.csv:2:1: warning: the title tells the year 1918, so that no question can ask "
            "it (leave the year out of the title) [title.tells-date]",
        ),
    ],
)
def test_what_makes_poor_questions_is_warned_of(tmp_path: Path, row: str, problem: str) -> None:
    path = write_table(tmp_path, f"title,date,clause,inquiry,as_of\n{row}\n")
    assert told(path) == [problem]


def test_a_stated_time_lets_a_row_speak_of_the_present(tmp_path: Path) -> None:
    text = "title,date,as_of\nThe bridge still stands,1918,2022-01\n"
    assert told(write_table(tmp_path, text)) == []


def test_two_rows_of_one_title_are_warned_of(tmp_path: Path) -> None:
    text = "title,date\nTreaty with Sauk,1804\ntreaty with sauk,1832\n"
    assert told(write_table(tmp_path, text)) == [
        "events.csv:2:1: warning: 2 events have this title, so that nothing is asked about them "
        "(let each title name what is special about its event) [title.ambiguous]",
        "events.csv:3:1: warning: line 2 has the same title (let each title name what is special "
        "about its event) [title.repeated]",
    ]


def test_a_suggestion_is_not_searched_among_very_many_names(tmp_path: Path) -> None:
    events = "id,title,date\n" + "".join(f"e{n},Event {n},{n % 2000 + 1:04}\n" for n in range(2001))
    relations = "event,relation,target\ne1,about,e1x\n"
    problem = only(told(write_set(tmp_path, events=events, relations=relations)))
    assert "use a name that stands in" in problem
