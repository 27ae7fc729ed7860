"""Who did what, further dates, numbers and quotations, and every fault in them."""

from pathlib import Path

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.model import Person, Quantity, Quote, RoleDate
from quizapp.dataset.reader import load
from tests.dataset.set_files import codes, told, write_set

EVENTS = (
    "id,title,date,status\na,Treaty A,1918,attributed\nb,Treaty B in force,1920-05,attributed\n"
    "undated,Treaty C,,attributed\ncontested,Treaty D,1919,disputed\nview,E,1921,opinion\n"
)
PEOPLE = "event,person,did\n"
ROLES = "event,role,date,of\n"
QUANTITIES = "event,measure,inquiry,lo,hi,unit,said\n"
QUOTES = "event,quote,blank,by,accepted\n"


def test_every_table_is_read(tmp_path: Path) -> None:
    dataset = load(
        write_set(
            tmp_path,
            events=EVENTS,
            people=PEOPLE + "a,Nuri Pasha,led the guests\na,Enver Pasha,led the guests\n",
            roles="event,role,of,date\na,in-force,b,\na,signed,,1918-05\n",
            quantities=QUANTITIES + "a,men,How many men came,18,22,men,about 20\n",
            quotes=QUOTES + "a,They came by sea,sea,The host,the sea; water\n",
        )
    )
    assert dataset.persons == (
        Person("a", "Nuri Pasha", "led the guests"),
        Person("a", "Enver Pasha", "led the guests"),
    )
    assert dataset.role_dates == (
        RoleDate("a", "in-force", parse_edtf("1920-05"), "b"),
        RoleDate("a", "signed", parse_edtf("1918-05")),
    )
    assert dataset.quantities == (
        Quantity("a", "men", "How many men came", 18, 22, "men", "about 20"),
    )
    assert dataset.quotes == (
        Quote("a", "They came by sea", "sea", "The host", ("the sea", "water")),
    )


def test_a_date_that_another_row_holds_is_the_whole_time_of_that_row(tmp_path: Path) -> None:
    events = "id,title,date,end\na,A,1918,\nb,B,2022-02-01,2022-02-03\n"
    dataset = load(write_set(tmp_path, events=events, roles=ROLES + "a,ratified,,b\n"))
    assert dataset.role_dates[0].date == parse_edtf("2022-02-01/2022-02-03")


@pytest.mark.parametrize(
    ("table", "row", "problem"),
    [
        ("people", "a,,led", "people.csv:2:3: error: the cell “person” is empty "
         "(fill it in) [cell.empty]"),
        ("people", "a,Nuri,", "people.csv:2:8: error: the cell “did” is empty "
         "(fill it in) [cell.empty]"),
        ("people", "a,Nuri,led\na,Nuri,led", "people.csv:3:8: error: line 2 says the same "
         "(remove one of them) [person.repeated]"),
        ("people", "z,Nuri,led", "people.csv:2:1: error: there is no event “z” (use a name that "
         "stands in the column “id” of the events) [event.unknown]"),
        ("people", "a,Nuri Paşa,led the guard of NURI", "people.csv:2:13: error: “led the guard "
         "of NURI” names the person, so that “who …?” cannot be asked (say what was done without "
         "the name) [person.named]"),
        ("people", "a,Nuri,led it in 1918", "people.csv:2:8: error: “led it in 1918” tells the "
         "year 1918 (leave the year out) [person.tells-date]"),
        ("people", "contested,Nuri,led", "people.csv:2:1: error: “contested” has the status "
         "“disputed”: nothing of it is asked (remove the row; what sources say differently "
         "belongs in positions.csv) [event.unsettled]"),
        ("roles", "a,sealed,1918,", "roles.csv:2:3: error: “sealed” is not a known role (write "
         "signed, adopted, ratified, in-force, opened, ended) [role.unknown]"),
        ("roles", "a,,1918,", "roles.csv:2:3: error: the cell “role” is empty "
         "(fill it in) [cell.empty]"),
        ("roles", "a,signed,1918,\na,signed,1919,", "roles.csv:3:3: error: line 2 says the same "
         "(remove one of them) [role.repeated]"),
        ("roles", "a,signed,,", "roles.csv:2:10: error: a role needs either a date or, in “of”, "
         "the event that holds its date (fill in one of the two cells) [role.date]"),
        ("roles", "a,signed,1918,b", "roles.csv:2:10: error: a role needs either a date or, in "
         "“of”, the event that holds its date (fill in one of the two cells) [role.date]"),
        ("roles", "a,signed,,bb", "roles.csv:2:11: error: there is no event “bb” (perhaps “b” is "
         "meant) [event.unknown]"),
        ("roles", "z,signed,1918,", "roles.csv:2:1: error: there is no event “z” (use a name that "
         "stands in the column “id” of the events) [event.unknown]"),
        ("roles", "a,signed,,undated", "roles.csv:2:11: error: “undated” has no date (name the "
         "event that holds the date, or write the date here) [role.of]"),
        ("roles", "a,signed,,a", "roles.csv:2:11: error: this is the event itself (name the "
         "event that holds the date, or write the date here) [role.of]"),
        ("roles", "a,signed,,view", "roles.csv:2:11: error: “view” has the status “opinion”: "
         "nothing of it is asked (remove the row; what sources say differently belongs "
         "in positions.csv) [event.unsettled]"),
        ("roles", "a,signed,1918-02-30,", "roles.csv:2:10: error: there is no 30 February 1918 "
         "(February 1918 has 28 days) [date.unreadable]"),
        ("quantities", "a,men,How many,,5,men,5", "quantities.csv:2:16: error: the cell “lo” is "
         "empty (fill it in) [cell.empty]"),
        ("quantities", "a,men,How many,5,5,men,", "quantities.csv:2:24: error: the cell “said” is "
         "empty (fill it in) [cell.empty]"),
        ("quantities", "a,men,How many,1.5,5,men,5", "quantities.csv:2:16: error: “1.5” is not a "
         "whole number (write digits only, as in 12000) [quantity.not-whole]"),
        ("quantities", "a,men,How many,5,-5,men,5", "quantities.csv:2:18: error: “-5” is not a "
         "whole number (write digits only, as in 12000) [quantity.not-whole]"),
        ("quantities", "a,men,How many,6,5,men,5", "quantities.csv:2:16: error: 6 is more than 5 "
         "(write the smaller number into “lo”) [quantity.range]"),
        ("quantities", "a,men,How many,5,5,men,5\na,men,How large,6,6,men,6",
         "quantities.csv:3:3: error: line 2 says the same (remove one of them) "
         "[quantity.repeated]"),
        ("quotes", "a,They came,came,,", "quotes.csv:2:18: error: the cell “by” is empty "
         "(fill it in) [cell.empty]"),
        ("quotes", "a,They came,cam,Host,", "quotes.csv:2:13: error: “cam” stands not in the "
         "quotation (name whole words that stand in it once) [quote.blank]"),
        ("quotes", "a,Sea to SEA,sea,Host,", "quotes.csv:2:14: error: “sea” stands 2 times in "
         "the quotation (name whole words that stand in it once) [quote.blank]"),
        ("quotes", "a,They came,…,Host,", "quotes.csv:2:13: error: “…” stands not in the "
         "quotation (name whole words that stand in it once) [quote.blank]"),
        ("quotes", "a,They came,came,Host,\na,They came,came,Guest,", "quotes.csv:3:13: error: "
         "line 2 says the same (remove one of them) [quote.repeated]"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(tmp_path: Path, table: str, row: str, problem: str) -> None:
    headings = {"people": PEOPLE, "roles": ROLES, "quantities": QUANTITIES, "quotes": QUOTES}
    text = f"{headings[table]}{row}\n"
    assert told(write_set(tmp_path, events=EVENTS, **{table: text})) == [problem]


def test_several_quotations_may_share_their_words(tmp_path: Path) -> None:
    quotes = QUOTES + "a,They came by sea,sea,Host,\na,They came by sea,came,Host,\n"
    assert told(write_set(tmp_path, quotes=quotes)) == []


def test_a_short_part_of_a_name_does_not_give_the_person_away(tmp_path: Path) -> None:
    assert told(write_set(tmp_path, people=PEOPLE + "a,Ibn al Haytham,led al the way\n")) == []


def test_a_role_of_a_row_with_a_fault_of_its_own_is_not_told_again(tmp_path: Path) -> None:
    events = "id,title,date\na,Treaty A,1918\nb,Treaty B,soon\n"
    folder = write_set(tmp_path, events=events, roles=ROLES + "a,in-force,,b\n")
    assert codes(folder) == ["date.unreadable"]


def test_what_is_known_of_an_event_belongs_to_the_hash(tmp_path: Path) -> None:
    before = load(write_set(tmp_path, people=PEOPLE + "a,Nuri,led the guests\n")).hash
    after = load(write_set(tmp_path, people=PEOPLE + "a,Enver,led the guests\n")).hash
    assert before != after
