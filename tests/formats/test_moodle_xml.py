"""Tests of reading Moodle XML."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion
from quizapp.formats.moodle_xml import read_written, recognises
from quizapp.formats.question_list import QuestionList
from tests.formats.samples import compared, sample_files

FAMILY = "moodlexml"
TRUTH = (
    '<question type="truefalse"><name><text>N</text></name><questiontext><text>Is it?</text>'
    '</questiontext><answer fraction="100"><text>true</text></answer>'
    '<answer fraction="0"><text>false</text></answer></question>\n'
)


def read(folder: Path, questions: str, encoding: str = "utf-8") -> QuestionList:
    """Read questions that were saved as Moodle XML."""
    path = folder / "questions.xml"
    text = f'<?xml version="1.0" encoding="{encoding}"?>\n<quiz>\n{questions}</quiz>\n'
    path.write_bytes(text.encode(encoding))
    assert recognises(path)
    return read_written(path)


def only(folder: Path, kind: str, content: str, stem: str = "Which?") -> WrittenQuestion:
    """Read one question of a kind, which has no fault."""
    found = read(
        folder,
        f'<question type="{kind}"><name><text>Name</text></name><questiontext format="html">'
        f"<text><![CDATA[{stem}]]></text></questiontext>{content}</question>",
    )
    assert not found.problems
    (question,) = found.questions
    return question


def answer(text: str, fraction: str, more: str = "") -> str:
    """Return an answer as XML."""
    return f'<answer fraction="{fraction}"><text><![CDATA[{text}]]></text>{more}</answer>'


@pytest.mark.skipif(not sample_files(FAMILY), reason="the sample files are not on this computer")
def test_every_question_of_the_samples_has_the_right_kind_and_key() -> None:
    for path in sample_files(FAMILY):
        result = compared(path, read_written(path))
        assert result["key_ok"] == result["kind_ok"] == result["must"], path
        assert not result["silent"], path
        assert result["ambiguous_seen"] == result["ambiguous"], path


def test_a_choice_keeps_shares_feedback_and_category(tmp_path: Path) -> None:
    category = "<category><text>$course$/top/a</text></category>"
    said = "<feedback><text>yes</text></feedback>"
    content = (
        "<single>true</single><generalfeedback><text>So it is.</text></generalfeedback>"
        + answer("<p>a &lt; b</p>", "100", said)
        + answer("c", "-50")
        + "<tags><tag><text>old</text></tag></tags><idnumber>7</idnumber>"
    )
    text = f'<question type="category">{category}</question>\n<question type="multichoice">'
    found = read(tmp_path, f"{text}<questiontext><text>Q</text></questiontext>{content}</question>")
    (question,) = found.questions
    assert question.kind is WrittenKind.MC_SINGLE
    assert [(o.text, o.correct, o.weight, o.feedback) for o in question.options] == [
        ("a < b", True, 100, "yes"),
        ("c", False, -50, ""),
    ]
    assert (question.category, question.line) == ("top/a", 4)
    assert (question.general_feedback, question.tags) == ("So it is.", ("id:7", "old"))


def test_a_choice_of_several_says_so(tmp_path: Path) -> None:
    answers = answer("a", "50") + answer("b", "50") + answer("c", "0")
    question = only(tmp_path, "multichoice", "<single>false</single>" + answers)
    assert question.kind is WrittenKind.MC_MULTI
    assert [option.correct for option in question.options] == [True, True, False]


def test_truth_is_told_by_the_share(tmp_path: Path) -> None:
    answers = answer("true", "0", "<feedback><text>no</text></feedback>") + answer("false", "100")
    question = only(tmp_path, "truefalse", answers)
    assert question.truth is False
    assert [(o.text, o.feedback) for o in question.options] == [("True", "no"), ("False", "")]


def test_typed_answers_are_plain_and_numbers_have_tolerances(tmp_path: Path) -> None:
    short = only(tmp_path, "shortanswer", answer("a<b", "100") + answer("*", "0"))
    assert [found.text for found in short.answers] == ["a<b", "*"]
    tolerance = "<tolerance>0.5</tolerance>"
    numeric = only(tmp_path, "numerical", answer("3", "100", tolerance) + answer("*", "0"))
    assert numeric.answers == (WrittenAnswer("", 2.5, 3.5), WrittenAnswer("*", weight=0))


def test_pairs_may_have_partners_too_many(tmp_path: Path) -> None:
    pair = "<subquestion><text>{}</text><answer><text>{}</text></answer></subquestion>"
    question = only(tmp_path, "matching", pair.format("Italy", "Rome") + pair.format("", "Lima"))
    assert question.pairs == (("Italy", "Rome"), ("", "Lima"))


ROWS = "".join(
    f"<row number='{number}'><optiontext><text>{text}</text></optiontext></row>"
    for number, text in enumerate(("Kars", "Baku"), start=1)
)
COLUMNS = "".join(
    f"<column number='{number}'><responsetext><text>{text}</text></responsetext></column>"
    for number, text in enumerate(("True", "False"), start=1)
)


def weight(row: int, column: int, value: str = " 1.000 ") -> str:
    """Return what a row earns in a column, as XML."""
    places = f"rownumber='{row}' columnnumber='{column}'"
    return f"<weight {places}><value>{value}</value></weight>"


@pytest.mark.parametrize("kind", ["mtf", "kprime"])
def test_statements_are_paired_with_the_column_that_is_right(tmp_path: Path, kind: str) -> None:
    question = only(
        tmp_path, kind, ROWS + COLUMNS + weight(1, 2) + weight(2, 1) + weight(2, 2, "0")
    )
    assert question.kind is WrittenKind.MATCH
    assert question.pairs == (("Kars", "False"), ("Baku", "True"))


@pytest.mark.parametrize("weights", [weight(1, 2), weight(1, 1) + weight(2, 1) + weight(2, 2), ""])
def test_a_statement_without_one_right_column_is_told(tmp_path: Path, weights: str) -> None:
    found = read(tmp_path, f'<question type="mtf">{ROWS}{COLUMNS}{weights}</question>')
    assert [problem.code for problem in found.problems] == ["moodle.match"]
    assert len(found.skipped) == 1


def test_an_ordering_is_sorted_by_its_shares(tmp_path: Path) -> None:
    question = only(tmp_path, "ordering", answer("second", "2") + answer("first", "1"))
    assert question.items == ("first", "second")


def test_embedded_answers_become_gaps(tmp_path: Path) -> None:
    stem = r"<p>{1:SA:=Paris#good~%50%Lyon} has {2:NUMERICAL:=2:0.5} {:MCV:~a=b\}~%100%c}</p>"
    question = only(tmp_path, "cloze", "", stem)
    assert question.stem == "{1} has {2} {3}"
    assert question.gaps == (
        (WrittenAnswer("Paris", feedback="good"), WrittenAnswer("Lyon", weight=50)),
        (WrittenAnswer("", 1.5, 2.5),),
        (WrittenAnswer("a=b}", weight=0), WrittenAnswer("c")),
    )


@pytest.mark.parametrize(("kind", "name"), [("ddwtos", "dragbox"), ("gapselect", "selectoption")])
def test_words_to_put_in_places_become_gaps(tmp_path: Path, kind: str, name: str) -> None:
    word = f"<{name}><text>{{}}</text><group>{{}}</group></{name}>"
    words = word.format("cat", 1) + word.format("sat", 2) + word.format("dog", 1)
    question = only(tmp_path, kind, words, "The [[1]] [[2]].")
    assert question.stem == "The {1} {2}."
    assert [[(a.text, a.weight) for a in gap] for gap in question.gaps] == [
        [("cat", 100), ("dog", 0)],
        [("sat", 100)],
    ]


def test_essays_and_descriptions_are_kept(tmp_path: Path) -> None:
    assert only(tmp_path, "essay", "").kind is WrittenKind.ESSAY
    assert only(tmp_path, "description", "").kind is WrittenKind.DESCRIPTION


def test_files_that_come_along_are_told_as_left_out(tmp_path: Path) -> None:
    picture = '<file name="map.png" encoding="base64">AAAA</file></questiontext>'
    found = read(tmp_path, TRUTH.replace("</questiontext>", picture))
    assert len(found.questions) == 1
    assert ["map.png" in problem.message for problem in found.problems] == [True]


def test_hints_and_remarks_on_the_whole_are_told_as_left_out(tmp_path: Path) -> None:
    said = (
        "<hint><text>Think.</text></hint><correctfeedback><text>Your answer is correct.</text>"
        "</correctfeedback><incorrectfeedback><text>Read page 7.</text></incorrectfeedback>"
    )
    found = read(tmp_path, TRUTH.replace("</question>", f"{said}</question>"))
    assert [problem.message for problem in found.problems] == [
        "a hint (“Think.”) is left out",
        "what is said of wrong answers (“Read page 7.”) is left out",
    ]


@pytest.mark.parametrize(
    ("bad", "code"),
    [
        ('<question type="calculated"><name><text>Bad</text></name></question>\n', "moodle.kind"),
        (TRUTH.replace("100", "0").replace("N<", "Bad<"), "moodle.truth"),
        (TRUTH.replace("100", "all").replace("N<", "Bad<"), "moodle.fraction"),
        (TRUTH.replace("</questiontext>", "").replace("N<", "Bad<"), "xml.unreadable"),
        (TRUTH.replace("Is it", "AT&T").replace("N<", "Bad<"), "xml.unreadable"),
    ],
)
@pytest.mark.parametrize("gap", ["\n", ""])
def test_a_bad_question_is_skipped_with_its_place_and_the_next_are_read(
    tmp_path: Path, bad: str, code: str, gap: str
) -> None:
    found = read(tmp_path, TRUTH + bad.replace("\n", gap) + TRUTH + TRUTH)
    assert [question.name for question in found.questions] == ["N"] * 3
    assert [(entry.name, entry.line) for entry in found.skipped] == [("Bad", 4)]
    assert [(problem.code, problem.line) for problem in found.errors] == [(code, 4)]


def test_entities_of_html_are_characters_and_declared_ones_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xml"
    path.write_text('<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', encoding="utf-8")
    found = read_written(path)
    assert not found.questions
    assert [problem.code for problem in found.problems] == ["xml.doctype"]


def test_the_declared_encoding_is_used(tmp_path: Path) -> None:
    found = read(tmp_path, TRUTH.replace("Is it?", "Был ли?"), "windows-1251")
    assert [question.stem for question in found.questions] == ["Был ли?"]
    assert not found.problems


PIECES = st.sampled_from(
    [TRUTH, "<question>", "</question>", '<question type="essay"/>', "<a>", "</a>", "&", "]]>",
     "<question bad>", "\n", "{1:SA:=a}", '<question type="cloze">', "</quiz>"]
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=12).map("".join))
def test_any_xml_is_read_and_what_is_not_taken_is_told(tmp_path: Path, text: str) -> None:
    found = read(tmp_path, text)
    begun = text.count("<question>") + text.count("<question ")
    assert len(found.questions) + len(found.skipped) <= begun
    if len(found.questions) < begun:
        assert found.problems


def test_true_and_false_in_another_language_stand_in_this_order(tmp_path: Path) -> None:
    question = only(tmp_path, "truefalse", answer("Vrai", "0") + answer("Faux", "100"))
    assert question.truth is False


def test_a_share_of_one_is_all_of_it(tmp_path: Path) -> None:
    question = only(tmp_path, "multichoice", answer("a", "1") + answer("b", "0.5"))
    assert [(o.weight, o.correct) for o in question.options] == [(100, True), (50, False)]


def test_answers_in_brackets_are_gaps(tmp_path: Path) -> None:
    content = answer("cat", "100") + answer("dog", "0") + "<delimitchars>[]</delimitchars>"
    question = only(tmp_path, "gapfill", content, "The [cat|kitten] sat on the [mat].")
    assert question.stem == "The {1} sat on the {2}."
    assert [[(a.text, a.weight) for a in gap] for gap in question.gaps] == [
        [("cat", 100), ("kitten", 100), ("dog", 0)],
        [("mat", 100), ("dog", 0)],
    ]


def test_partners_to_be_dragged_are_partners(tmp_path: Path) -> None:
    content = "".join(
        f'<subquestion format="html"><text>{left}</text>'
        f'<answer format="html"><text><![CDATA[<b>{right}</b>]]></text></answer></subquestion>'
        for left, right in ("ax", "by")
    )
    assert only(tmp_path, "ddmatch", content).pairs == (("a", "x"), ("b", "y"))
