"""Tables of questions: each row is a question, or is told with its place and reason."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.question_list import QuestionList
from quizapp.formats.question_table import read_written, recognises
from tests.formats.workbooks import write_workbook

HEAD = "Question,A,B,C,Correct,Type\n"


def read(tmp_path: Path, text: str) -> QuestionList:
    path = tmp_path / "bank.csv"
    path.write_text(text, encoding="utf-8")
    return read_written(path)


def only(tmp_path: Path, row: str, head: str = HEAD) -> WrittenQuestion:
    found = read(tmp_path, head + row)
    assert found.skipped == ()
    (question,) = found.questions
    return question


@pytest.mark.parametrize(
    ("correct", "right"),
    [
        ("b", {"Lviv"}),
        ("B)", {"Lviv"}),
        ("2", {"Lviv"}),
        ("lviv", {"Lviv"}),
        ('"a, c"', {"Kyiv", "Odesa, south"}),
        ("1;3", {"Kyiv", "Odesa, south"}),
        ("Kyiv; Lviv", {"Kyiv", "Lviv"}),
        ('"Odesa, south"', {"Odesa, south"}),
    ],
)
def test_right_options_are_named_by_letter_number_or_text(
    correct: str, right: set[str], tmp_path: Path
) -> None:
    question = only(tmp_path, f'Where?,Kyiv,Lviv,"Odesa, south",{correct},')
    assert {option.text for option in question.options if option.correct} == right
    several = WrittenKind.MC_MULTI if len(right) > 1 else WrittenKind.MC_SINGLE
    assert question.kind is several


def test_numbers_that_could_be_texts_or_places_follow_the_rest_of_the_table(tmp_path: Path) -> None:
    doubtful, proof = "How many?,2,3,1,2,\n", "Where?,Kyiv,Lviv,Odesa,3,\n"
    by_place = read(tmp_path, HEAD + doubtful + proof).questions[0]
    assert [option.text for option in by_place.options if option.correct] == ["3"]
    alone = read(tmp_path, HEAD + doubtful)
    assert not alone.questions
    assert [(p.code, p.line, p.column) for p in alone.errors] == [("question.correct", 2, 17)]


@pytest.mark.parametrize(
    ("row", "kind", "values"),
    [
        ("Is it?,,,,True,", WrittenKind.TRUE_FALSE, True),
        ("Is it?,True,False,,b,true/false", WrittenKind.TRUE_FALSE, False),
        ("Year?,,,,1918,", WrittenKind.NUMERIC, [("", 1918, 1918)]),
        ("Year?,,,,1914-1918,", WrittenKind.NUMERIC, [("", 1914, 1918)]),
        ("Share?,,,,72 ± 2,", WrittenKind.NUMERIC, [("", 70, 74)]),
        (
            "Who?,,,,Nuri Pasha; Nuri,",
            WrittenKind.SHORT,
            [("Nuri Pasha", None, None), ("Nuri", None, None)],
        ),
        ("Sort,x,y,z,c a b,order", WrittenKind.ORDERING, ("z", "x", "y")),
        (
            "Match,Baku = city,Kura → river,,,match",
            WrittenKind.MATCH,
            (("Baku", "city"), ("Kura", "river")),
        ),
    ],
)
def test_every_kind_of_question_has_a_row(
    row: str, kind: WrittenKind, values: object, tmp_path: Path
) -> None:
    question = only(tmp_path, row)
    answers = [(answer.text, answer.low, answer.high) for answer in question.answers]
    assert question.kind is kind
    assert values in (question.truth, answers, question.items, question.pairs)


def test_feedback_category_and_tags_come_along(tmp_path: Path) -> None:
    head = "stem;option 1;option 2;answer;feedback 2;explanation;topic;tags\n"
    question = only(tmp_path, "Where?;Kyiv;Lviv;1;No, west.;It is.;History::Cities;a, b", head)
    assert [option.feedback for option in question.options] == ["", "No, west."]
    assert question.general_feedback == "It is."
    assert (question.category, question.tags) == ("History/Cities", ("a", "b"))


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (",Kyiv,Lviv,,a,", "question.question"),
        ("Where?,Kyiv,Lviv,,,", "question.correct"),
        ("Where?,Kyiv,Lviv,,Baku,", "question.correct"),
        ("Where?,Kyiv,,,a,", "question.option_a"),
        ("Where?,,,,,", "question.correct"),
        ("Where?,,,,x,riddle", "question.type"),
        ("Where?,Kyiv,Lviv,a", "table.row-short"),
        ("Where?,Kyiv\u202e,Lviv,,a,", "cell.hidden-character"),
    ],
)
def test_a_row_that_is_no_question_is_told(row: str, code: str, tmp_path: Path) -> None:
    found = read(tmp_path, HEAD + "\n" + row + "\nWho?,,,,I,\n")
    assert [question.stem for question in found.questions] == ["Who?"]
    assert [skipped.line for skipped in found.skipped] == [3]
    assert [(problem.code, problem.line) for problem in found.errors] == [(code, 3)]


def test_tables_are_told_apart_by_their_headings(tmp_path: Path) -> None:
    texts = {HEAD: True, "title,date\n": False, "question,answer\n": True}
    for text, expected in texts.items():
        path = tmp_path / "t.csv"
        path.write_text(text + "a,b\n", encoding="utf-8")
        assert recognises(path) is expected
        assert isinstance(read_file(path), QuestionList if expected else EventList)


def test_the_sheet_of_kahoot_is_read(tmp_path: Path) -> None:
    answers = [f"Answer {n} - max 75 characters" for n in range(1, 5)]
    heads = ["Question - max 120 characters", *answers]
    heads += ["Time limit (sec) – 5, 10, 20", "Correct answer(s) - choose at least one"]
    rows: list[list[str | int]] = [
        ["Quiz template"],
        [],
        ["", *heads],
        ["1", "Which year?", 1918, 1920, "", "", 20, "1"],
        ["2", "Which two?", "Kyiv", "Lviv", "Baku", "", 20, "1,2"],
    ]
    path = write_workbook(tmp_path / "kahoot.xlsx", {"Sheet1": rows})
    found = read_file(path)
    assert isinstance(found, QuestionList)
    assert [[o.text for o in q.options if o.correct] for q in found.questions] == [
        ["1918"],
        ["Kyiv", "Lviv"],
    ]
    assert [question.line for question in found.questions] == [4, 5]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.lists(st.text('ab1,;|=->. \u202e"', max_size=6), min_size=6, max_size=6)))
def test_no_row_vanishes(rows: list[list[str]], tmp_path: Path) -> None:
    texts = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    found = read(tmp_path, HEAD + "\n".join(texts))
    filled = sum(any(cell.strip() for cell in row) for row in rows)
    assert len(found.questions) + len(found.skipped) == filled
