"""One table with titles and dates is a set, whoever made it."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Dataset, Place, PlaceLevel, RoleDate
from quizapp.dataset.problem import Level
from quizapp.dataset.reader import load, read
from tests.dataset.set_files import codes, told, write_table


def table(folder: Path, text: str) -> Dataset:
    return load(write_table(folder, text))


def test_two_columns_make_a_set(tmp_path: Path) -> None:
    path = tmp_path / "rail_lines.csv"
    path.write_text("title;date\nSemmering railway;1854\nTrans-Siberian railway;1903\n")
    dataset = load(path)
    assert (dataset.id, dataset.title, len(dataset.events)) == ("rail-lines", "Rail lines", 2)
    assert dataset.origin == str(path)
    assert told(path) == []


def test_a_country_says_what_sort_of_place_it_is(tmp_path: Path) -> None:
    text = (
        "title,date,place,country\nA,1918,Kars,Türkiye\nB,1919,Kars,Türkiye\n"
        "C,1920,Monaco,Monaco\nD,1921,Kars; Baku,Türkiye\nE,1922,,France\n"
    )
    assert table(tmp_path, text).places == {
        "Kars": Place("Kars", PlaceLevel.CITY, "Türkiye"),
        "Türkiye": Place("Türkiye", PlaceLevel.COUNTRY),
        "Monaco": Place("Monaco", PlaceLevel.COUNTRY),
    }


def test_a_file_name_without_letters_still_gives_a_set(tmp_path: Path) -> None:
    path = tmp_path / "--.csv"
    path.write_text("title,date\nA,1918\n")
    dataset = load(path)
    assert (dataset.id, dataset.title) == ("event", "Events")


def test_the_longer_texts_are_the_titles_where_no_heading_tells(tmp_path: Path) -> None:
    path = write_table(tmp_path, "Year,Topic,Pages\n1608,A telescope is sold,p. 1\n1643,Air,p. 2\n")
    assert [event.title for event in load(path).events] == ["A telescope is sold", "Air"]
    path = write_table(tmp_path, "number,year,text\n1,1608,Telescope\n1,1643,Barometer\n")
    assert [event.title for event in load(path).events] == ["Telescope", "Barometer"]
    assert codes(path) == ["column.unknown", "column.taken-as-title"]


def test_what_stands_beside_a_name_is_what_happened(tmp_path: Path) -> None:
    (event,) = table(tmp_path, "date,name,event\n1921,Kars,A treaty is signed\n").events
    assert (event.title, event.statement) == ("Kars", "A treaty is signed")


def test_a_year_stands_in_where_there_is_no_date(tmp_path: Path) -> None:
    text = "title,year,date\nA,1918,28 May 1918\nB,-776,\nC,1920,spring term\nD,,1921\n"
    path = write_table(tmp_path, text)
    assert [event.date for event in load(path).events] == [
        *map(parse_edtf, ("1918-05-28", "-0775", "1920", "1921"))
    ]
    assert codes(path) == ["date.year-taken"]
    assert codes(write_table(tmp_path, "title,year,date\nA,1922,05/06/1922\n")) == [
        "date.ambiguous"
    ]


@pytest.mark.parametrize("end", ["..", "present", "Ongoing", "heute", "günümüz", "aujourd'hui"])
def test_what_still_lasts_has_no_end(tmp_path: Path, end: str) -> None:
    (event,) = table(tmp_path, f"title,start,end\nA,2019,{end}\n").events
    assert event.date == parse_edtf("2019/..")


@pytest.mark.parametrize("date", ["30 February 1918", "April 31, 1920", "29.02.1900"])
def test_no_remedy_names_a_day_that_never_was(tmp_path: Path, date: str) -> None:
    (problem,) = told(write_table(tmp_path, f'title,date\nA,"{date}"\n'))
    assert "there is no" in problem
    assert "for the last one" in problem


def test_a_whole_date_needs_no_month_beside_it(tmp_path: Path) -> None:
    text = "title,date,month,day\nA,1918-05-28,5,28\nB,1920,4,1\n"
    dates = [event.date for event in table(tmp_path, text).events]
    assert dates == [parse_edtf("1918-05-28"), parse_edtf("1920-04-01")]


def test_the_last_cells_of_a_row_may_be_missing(tmp_path: Path) -> None:
    path = write_table(tmp_path, "title,date,place,topic\nA,1918,Kars\nB,1919\n")
    assert [(event.title, event.place) for event in load(path).events] == [("A", "Kars"), ("B", "")]
    assert codes(path) == ["table.row-short", "table.row-short"]


@pytest.mark.parametrize(
    "heading",
    ["Event,Start Date", "Hadisə,Tarix", "Olay,Tarih", "Событие,Дата", "EVENT_NAME,year",
     "headline,when", "Name,signed", "Treaty,Year", "Work,Year", "events,startDate",
     "eventTitle,EventYear", "Milestone,beg"],
)  # fmt: skip
def test_headings_are_known_by_their_synonyms(tmp_path: Path, heading: str) -> None:
    (event,) = table(tmp_path, f"{heading}\nTreaty of Kars,1921\n").events
    assert (event.title, event.date) == ("Treaty of Kars", parse_edtf("1921"))


def test_a_column_of_names_is_taken_as_title_with_a_warning(tmp_path: Path) -> None:
    path = write_table(tmp_path, "Year,Gadget,Inventor\n1608,Telescope,A\n1643,Barometer,B\n")
    assert [event.title for event in load(path).events] == ["Telescope", "Barometer"]
    assert codes(path) == ["column.taken-as-title"]
    assert "“Gadget” is taken for it" in told(path)[0]


@pytest.mark.parametrize("cells", [("7", "8"), ("same", "same"), ("", "")])
def test_a_column_without_names_is_no_title(tmp_path: Path, cells: tuple[str, str]) -> None:
    path = write_table(tmp_path, f"Year,Gadget\n1608,{cells[0]}\n1643,{cells[1]}\n")
    assert "column.missing" in codes(path)


def test_countries_are_places_where_nothing_else_is(tmp_path: Path) -> None:
    text = "Year,Invention,Country\n1608,A,Italy\n1643,B,France\n1700,C,Spain\n1800,D,Italy\n"
    made = table(tmp_path, text)
    assert {place.level for place in made.places.values()} == {PlaceLevel.COUNTRY}
    assert all("place" in event.scorable for event in made.events)


def test_signing_is_a_further_date_where_the_table_has_a_date(tmp_path: Path) -> None:
    text = "title,date,Signed,Entry into force\nTreaty,1921-09-11,13 October 1921,1922\n"
    assert table(tmp_path, text).role_dates == (
        RoleDate("treaty", "signed", parse_edtf("1921-10-13")),
        RoleDate("treaty", "in-force", parse_edtf("1922")),
    )


def test_year_month_and_day_may_have_columns_of_their_own(tmp_path: Path) -> None:
    text = (
        "Day,Month,Year,Event,End Year,End Month,End Day\n28,7,1914,A war,1918,November,11\n"
        ",10,1919,A month,,,\n,,1920,A year,,,\n"
    )
    war, month, year = table(tmp_path, text).events
    assert (war.date, war.end) == (parse_edtf("1914-07-28"), parse_edtf("1918-11-11"))
    assert (month.date, year.date) == (parse_edtf("1919-10"), parse_edtf("1920"))


def test_a_row_that_cannot_be_read_is_told_and_the_others_are_a_set(tmp_path: Path) -> None:
    reading = read(write_table(tmp_path, "title,date\nA,1918\nB,soon\nC,9999\nD,1920\n"))
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == ["A", "D"]
    assert [(one.line, one.code) for one in reading.problems] == [
        (3, "date.unreadable"),
        (4, "date.unreadable"),
    ]


def test_parties_and_people_of_a_row_may_be_asked(tmp_path: Path) -> None:
    first, second = table(
        tmp_path, "title,year,participants,inventor\nA,1918,X; Y,\nB,1919,,Z\n"
    ).events
    assert first.scorable == {"year", "order", "parties"}
    assert second.scorable == {"year", "order", "people"}


def test_three_places_without_countries_may_be_asked(tmp_path: Path) -> None:
    dataset = table(tmp_path, "title,year,city\nA,1918,Kars\nB,1919,Baku\nC,1920,Ganja\n")
    assert set(dataset.places) == {"Kars", "Baku", "Ganja"}
    assert all("place" in event.scorable for event in dataset.events)


def test_a_vague_place_is_never_offered(tmp_path: Path) -> None:
    text = "title,year,city\nA,1918,Kars\nB,1919,Baku\nC,1920,Ganja\nD,1921,Various sites\n"
    assert set(table(tmp_path, text).places) == {"Kars", "Baku", "Ganja"}


def test_places_inside_each_other_are_not_offered_together(tmp_path: Path) -> None:
    text = 'title,year,place\nA,1918,Ankara\nB,1919,Baku\nC,1920,"Ankara, Türkiye"\nD,1921,Kars\n'
    assert table(tmp_path, text).places == {}


@pytest.mark.parametrize(
    "title",
    ["Battle of Waterloo (1815)", "Battle of Waterloo, 1815", "Battle of Waterloo (June 1815)"],
)
def test_a_title_does_not_end_with_its_own_date(tmp_path: Path, title: str) -> None:
    (event,) = table(tmp_path, f'title,date\n"{title}",1815-06-18\n').events
    assert (event.title, event.aliases) == ("Battle of Waterloo", (title,))


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Treaty was signed.", "Treaty was signed"),
        ("the war began", "The war began"),
        ("al-Mansur died", "Al-Mansur died"),
        ("iPhone shown", "iPhone shown"),
        ("Caesar Jr.", "Caesar Jr."),
        ("And then…", "And then…"),
    ],
)
def test_titles_begin_and_end_alike(tmp_path: Path, title: str, shown: str) -> None:
    assert table(tmp_path, f"title,date\n{title},1921\n").events[0].title == shown


def test_another_number_at_the_end_of_a_title_stays(tmp_path: Path) -> None:
    (event,) = table(tmp_path, "title,date\nResolution (822),1993-04-30\n").events
    assert event.title == "Resolution (822)"


def test_what_two_rows_say_is_kept_once(tmp_path: Path) -> None:
    path = write_table(tmp_path, "title,date\nApollo 11,1969\napollo 11,1969-07\n")
    assert codes(path) == ["title.duplicate"]
    assert [event.date for event in load(path).events] == [parse_edtf("1969")]


def test_a_title_of_several_events_is_not_asked(tmp_path: Path) -> None:
    path = write_table(tmp_path, "title,date\nElection,1918\nElection,1920\nWar,1914\n")
    assert codes(path) == ["title.ambiguous", "title.repeated"]
    assert [bool(event.scorable) for event in load(path).events] == [False, False, True]


def test_events_of_one_title_are_told_apart_by_their_places(tmp_path: Path) -> None:
    rows = "Treaty,1785,Hopewell\nTreaty,1791,Holston\nTreaty,1798,Tellico\nTreaty,1799,Tellico\n"
    path = write_table(tmp_path, f"title,date,place\n{rows}")
    events = load(path).events
    assert [event.title for event in events] == [
        "Treaty (Hopewell)",
        "Treaty (Holston)",
        "Treaty",
        "Treaty",
    ]
    assert [bool(event.scorable) for event in events] == [True, True, False, False]


def test_a_very_long_title_is_not_asked(tmp_path: Path) -> None:
    path = write_table(tmp_path, f"title,date\n{'Long ' * 30},1918\n")
    assert codes(path) == ["title.long"]
    assert load(path).events[0].scorable == frozenset()


def test_html_is_taken_away_and_told(tmp_path: Path) -> None:
    text = "title,date,description\nA <b>war</b> &amp; peace,1918,One<br>two<script>3</script>\n"
    (event,) = table(tmp_path, text).events
    assert (event.title, event.statement) == ("A war & peace", "One two")
    rows = "title,date\nA peace,1917\nA <b>war</b>,1918\n<i>A treaty</i>,1919\n"
    (problem,) = read(write_table(tmp_path, rows)).problems
    assert (problem.code, problem.line, problem.level) == ("cell.markup", 3, Level.WARNING)
    assert "1 more" in problem.message


def test_an_estimate_is_no_period(tmp_path: Path) -> None:
    (event,) = table(tmp_path, "title,date\nEnd of the dinosaurs,66 million years ago\n").events
    assert (event.end, event.scorable) == (None, {"order"})


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    heading=st.lists(
        st.sampled_from(["Title", "date", "END", "place", "country", "parties", "month", "signed"]),
        max_size=6,
    ),
    body=st.text(st.sampled_from('ab,;"\n\t19~/.-X <>&B5'), max_size=80),
)
def test_any_table_gives_rows_or_problems(tmp_path: Path, heading: list[str], body: str) -> None:
    reading = read(write_table(tmp_path, ",".join(heading) + "\n" + body))
    assert reading.dataset is not None or reading.problems


def test_a_row_with_too_many_cells_is_told_and_left_out(tmp_path: Path) -> None:
    path = write_table(tmp_path, "title;date;people\nA;1900;Ann\nB;1901;Ann; Bob\nC;1902;Bob\n")
    reading = read(path)
    assert [problem.code for problem in reading.problems] == ["table.row-long"]
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == ["A", "C"]


def test_the_first_day_of_computers_in_many_rows_is_no_date(tmp_path: Path) -> None:
    rows = "".join(f"{name} thing,1970-01-01 00:00:00\n" for name in "ABC")
    path = tmp_path / "events.csv"
    path.write_text(f"title,date\n{rows}Real thing,1918\n", encoding="utf-8")
    reading = read(path)
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == ["Real thing"]
    assert [problem.code for problem in reading.problems] == ["date.unreadable"] * 3


def test_a_row_that_adds_up_the_others_is_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("title,date\nA thing,1918\nTotal,\n", encoding="utf-8")
    reading = read(path)
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == ["A thing"]
    assert [(p.line, p.code) for p in reading.problems] == [(3, "title.total")]


def test_a_month_without_a_year_is_told(tmp_path: Path) -> None:
    path = tmp_path / "events.csv"
    path.write_text("title,year,month,day\nA thing,1918,5,\nB thing,,5,1\n", encoding="utf-8")
    reading = read(path)
    assert reading.dataset is not None
    assert [event.title for event in reading.dataset.events] == ["A thing"]
    assert [(p.line, p.code) for p in reading.problems] == [(3, "date.unreadable")]


@pytest.mark.parametrize(
    "text",
    [
        "title|date|place\nA thing|1918-05-28|Baku\n",
        "title,date,place\nA thing,1918-05-28,Baku,,,\n",
        "Titel;Datum;Ort\nA thing;28. Mai 1918;Baku\n",
        "Título,Año,Mes,Día,Lugar\nA thing,1918,mayo,28,Baku\n",
        "Titre,Année,Mois,Jour,Lieu\nA thing,1918,mai,28,Baku\n",
    ],
)
def test_tables_of_other_habits_are_read_alike(tmp_path: Path, text: str) -> None:
    path = tmp_path / "events.csv"
    path.write_text(text, encoding="utf-8")
    reading = read(path)
    assert reading.dataset is not None
    (event,) = reading.dataset.events
    assert (event.title, event.place, event.date) == ("A thing", "Baku", parse_edtf("1918-05-28"))
    assert reading.problems == ()
