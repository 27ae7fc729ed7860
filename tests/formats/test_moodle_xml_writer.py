"""Tests of writing Moodle XML, read here with the parser of the standard library."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion
from quizapp.formats import moodle_xml
from quizapp.formats.moodle_xml_writer import export
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    MATCH,
    MULTIPLE,
    NUMBER,
    ORDER,
    SHORT,
    TRUTH,
    drawn_questions,
    listed,
)


def _elements(*questions: WrittenQuestion) -> list[ElementTree.Element]:
    root = ElementTree.XML(export(listed(*questions)).content)
    return [found for found in root if found.get("type") != "category"]


def _answers(question: WrittenQuestion) -> list[tuple[str, str, str]]:
    (element,) = _elements(question)
    return [
        (a.findtext("text") or "", a.get("fraction") or "", a.findtext("feedback/text") or "")
        for a in element.findall("answer")
    ]


def test_every_kind_has_its_type() -> None:
    assert [element.get("type") for element in _elements(*ALL)] == [
        *("multichoice", "multichoice", "truefalse", "shortanswer", "numerical"),
        *("matching", "ordering", "cloze", "essay", "description"),
    ]


def test_a_choice_has_its_texts_its_weights_and_its_category() -> None:
    (element,) = _elements(CHOICE)
    assert element.findtext("questiontext/text") == CHOICE.stem
    assert element.findtext("generalfeedback/text") == CHOICE.general_feedback
    assert _answers(CHOICE) == [
        ("Kars", "100", "Yes: in Kars."),
        ("Baku {1918}", "0", "That was later."),
        ("=Moscow", "-25", ""),
    ]
    root = ElementTree.XML(export(listed(CHOICE)).content)
    assert root.findtext("question/category/text") == "$course$/History/Treaties"
    assert [tag.findtext("text") for tag in element.iter("tag")] == ["treaty", "1921"]


def test_options_with_dates_or_numbers_keep_their_order_and_others_do_not() -> None:
    dates, words = _elements(CHOICE, MULTIPLE)
    assert (dates.findtext("shuffleanswers"), words.findtext("shuffleanswers")) == ("0", "1")
    assert (dates.findtext("single"), words.findtext("single")) == ("true", "false")


def test_what_is_typed_has_its_answers() -> None:
    assert _answers(SHORT) == [("Nuri Pasha", "100", "Right."), ("Nuri", "50", "")]
    assert _answers(NUMBER) == [("1919.5", "100", "Good.")]
    assert _elements(NUMBER)[0].findtext("answer/tolerance") == "1.5"
    assert _answers(TRUTH) == [("true", "100", "So it is."), ("false", "0", "But it is.")]


def test_pairs_and_orders_come_along() -> None:
    (match,) = _elements(MATCH)
    pairs = [(s.findtext("text"), s.findtext("answer/text")) for s in match.iter("subquestion")]
    assert tuple(pairs) == MATCH.pairs
    assert [(text, place) for text, place, _ in _answers(ORDER)] == [
        (item, str(place)) for place, item in enumerate(ORDER.items, start=1)
    ]


def test_gaps_are_embedded_in_the_text() -> None:
    (cloze,) = _elements(CLOZE)
    assert cloze.findtext("questiontext/text") == (
        "The {1:SHORTANSWER:=treaty~%50%pact#Nearly.} was signed in {1:NUMERICAL:=1919.5:1.5}."
    )


@given(questions=drawn_questions)
def test_whatever_the_texts_are_they_stand_in_the_file(questions: list[WrittenQuestion]) -> None:
    for question, element in zip(questions, _elements(*questions), strict=True):
        assert element.findtext("questiontext/text") == question.stem
        assert element.findtext("name/text") == question.name
        written = [answer.findtext("text") for answer in element.findall("answer")]
        options = [option.text for option in question.options]
        assert written == [*options, *(a.text for a in question.answers), *question.items]


@pytest.mark.parametrize("text", ["a\0b", "a\x0bb", "a\ud800b", "a\ufffeb"])
def test_characters_that_xml_forbids_are_replaced_and_told(text: str) -> None:
    exported = export(listed(WrittenQuestion(kind=WrittenKind.ESSAY, stem=text, name="n")))
    root = ElementTree.XML(exported.content)
    assert root.findtext("question/questiontext/text") == "a\N{REPLACEMENT CHARACTER}b"
    assert [loss.what for loss in exported.losses] == ["characters that XML forbids are replaced"]


def test_a_star_in_an_accepted_answer_is_told() -> None:
    question = WrittenQuestion(
        kind=WrittenKind.SHORT, stem="Which?", name="n", answers=(WrittenAnswer("a*"),)
    )
    whats = [loss.what for loss in export(listed(question)).losses]
    assert whats == ["“*” in an accepted answer stands for any text"]


def _read_back(folder: Path, *questions: WrittenQuestion) -> list[WrittenQuestion]:
    path = folder / "written.xml"
    path.write_bytes(export(listed(*questions)).content)
    found = moodle_xml.read_written(path)
    assert (found.skipped, found.errors) == ((), ())
    return [replace(question, line=0) for question in found.questions]


@pytest.mark.parametrize("question", ALL, ids=lambda q: q.kind)
def test_a_question_of_every_kind_comes_back(question: WrittenQuestion, tmp_path: Path) -> None:
    assert _read_back(tmp_path, question) == [question]


@settings(max_examples=60)
@given(questions=drawn_questions)
def test_whatever_the_texts_are_they_come_back(
    questions: list[WrittenQuestion], tmp_path_factory: pytest.TempPathFactory
) -> None:
    found = _read_back(tmp_path_factory.mktemp("moodle"), *questions)
    assert [replace(q, category="") for q in found] == [replace(q, category="") for q in questions]
