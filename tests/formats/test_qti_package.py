"""Tests of QTI files and packages: every question is read, or left out with its place."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.written import WrittenKind
from quizapp.formats.qti.document import read_document
from quizapp.formats.qti_package import read_written, recognises
from quizapp.formats.question_list import QuestionList
from tests.formats.samples import compared, sample_files

NONE = pytest.param(None, marks=pytest.mark.skip("there are no files of other people here"))
SAMPLES = sample_files("qti") or [NONE]

CHOICE = """<assessmentItem identifier="i{n}" title="Item {n}">
 <responseDeclaration identifier="R" cardinality="{cardinality}" baseType="identifier">
  <correctResponse><value>A</value>{more}</correctResponse></responseDeclaration>
 <itemBody><p>Look.</p><choiceInteraction responseIdentifier="R" maxChoices="1">
  <prompt>Which <b>one</b>?</prompt>
  <simpleChoice identifier="A">1918<feedbackInline identifier="A">Yes.</feedbackInline>
  </simpleChoice><simpleChoice identifier="B">1920</simpleChoice></choiceInteraction></itemBody>
</assessmentItem>"""
SINGLE = CHOICE.format(n=1, cardinality="single", more="")
ASKED = """<assessmentItem identifier="i" title="T">
 <responseDeclaration identifier="R" cardinality="{cardinality}" baseType="{type}">
  <correctResponse>{key}</correctResponse></responseDeclaration>
 <itemBody><p>{body}</p></itemBody>{processing}</assessmentItem>"""


def asked(
    type_: str, key: str, body: str, cardinality: str = "single", processing: str = ""
) -> str:
    values = "".join(f"<value>{value}</value>" for value in key.split("|"))
    return ASKED.format(
        type=type_, key=values, body=body, cardinality=cardinality, processing=processing
    )


def read(text: str) -> QuestionList:
    return read_document(text.encode(), "q.xml")


def packed(files: Mapping[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in files.items():
            package.writestr(name, text)
    return data.getvalue()


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path and path.name)
def test_every_question_of_other_people_has_its_right_key(path: Path) -> None:
    assert recognises(path)
    verdict = compared(path, read_written(path))
    assert (verdict["lost"], verdict["wrong_key"]) == ([], [])


def test_a_choice_keeps_its_text_its_key_and_what_is_said_of_each_option() -> None:
    (question,) = read(SINGLE).questions
    assert (question.kind, question.name, question.line) == (WrittenKind.MC_SINGLE, "Item 1", 1)
    assert question.stem == "Look.\nWhich one?"
    assert [(o.text, o.correct, o.weight, o.feedback) for o in question.options] == [
        ("1918", True, 100.0, "Yes."),
        ("1920", False, 0.0, ""),
    ]


def test_version_3_is_read_like_version_2() -> None:
    newer = """<qti-assessment-item xmlns="urn:q" identifier="i" title="Item 1">
     <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
      <qti-correct-response><qti-value>A</qti-value></qti-correct-response>
     </qti-response-declaration><qti-item-body><p>Look.</p>
     <qti-choice-interaction response-identifier="R" max-choices="1">
      <qti-prompt>Which one?</qti-prompt>
      <qti-simple-choice identifier="A">1918</qti-simple-choice>
      <qti-simple-choice identifier="B">1920</qti-simple-choice>
     </qti-choice-interaction></qti-item-body></qti-assessment-item>"""
    (question,) = read(newer).questions
    assert question.stem == "Look.\nWhich one?"
    assert [option.correct for option in question.options] == [True, False]


def test_numbers_have_the_tolerance_that_their_marking_grants() -> None:
    processing = """<responseProcessing><responseCondition><responseIf>
     <equal toleranceMode="absolute" tolerance="0.5"><variable identifier="R"/>
     <correct identifier="R"/></equal></responseIf></responseCondition></responseProcessing>"""
    entry = "How many? <textEntryInteraction responseIdentifier='R'/>"
    (question,) = read(asked("float", "72", entry, processing=processing)).questions
    assert question.kind is WrittenKind.NUMERIC
    assert [(answer.low, answer.high) for answer in question.answers] == [(71.5, 72.5)]


def test_several_gaps_in_a_text_are_one_cloze() -> None:
    body = """In <textEntryInteraction responseIdentifier="R"/> or
     <inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="1918">May
     </inlineChoice><inlineChoice identifier="x">June</inlineChoice></inlineChoiceInteraction>."""
    (question,) = read(asked("string", "1918", body)).questions
    assert question.kind is WrittenKind.CLOZE
    assert question.stem == "In {1} or {2}."
    assert [[(a.text, a.weight) for a in gap] for gap in question.gaps] == [
        [("1918", 100.0)],
        [("May", 100.0), ("June", 0.0)],
    ]


def test_an_order_is_the_order_of_the_key() -> None:
    body = """<orderInteraction responseIdentifier="R"><simpleChoice identifier="a">Peace
     </simpleChoice><simpleChoice identifier="b">War</simpleChoice></orderInteraction>"""
    (question,) = read(asked("identifier", "b|a", body, "ordered")).questions
    assert question.items == ("War", "Peace")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (SINGLE.replace("<value>A</value>", ""), "no right answer is given"),
        (SINGLE.replace("<value>A</value>", "<value>Z</value>"), "a choice that is not there"),
        (SINGLE.replace(' title="Item 1"', ' title="Item 1" adaptive="true"'), "it changes"),
        (SINGLE.replace("choiceInteraction", "hotspotInteraction"), "hotspotInteraction"),
    ],
)
def test_what_cannot_be_asked_is_skipped_with_its_place_and_reason(text: str, reason: str) -> None:
    found = read(f"<assessmentTest>\n{text}</assessmentTest>")
    assert not found.questions
    (skipped,) = found.skipped
    assert (skipped.name, skipped.line) == ("Item 1", 2)
    assert reason in skipped.reason
    assert [problem.line for problem in found.errors] == [2]


def test_what_stands_before_a_fault_is_kept_and_the_rest_is_told() -> None:
    broken = SINGLE.replace("Item 1", "Item 2").replace("</prompt>", "")
    found = read(f"<all>{SINGLE}{broken}</all>")
    assert [question.name for question in found.questions] == ["Item 1"]
    assert [skipped.name for skipped in found.skipped] == ["Item 2"]
    assert found.errors[0].code == "xml.unreadable"


def test_a_package_is_read_in_the_order_of_its_manifest(tmp_path: Path) -> None:
    manifest = """<manifest><resources><resource type="imsqti_item_xmlv2p1" href="b/2.xml"/>
     <resource type="imsqti_item_xmlv2p1" href="a%201.xml"/></resources></manifest>"""
    test = "<assessmentTest><assessmentItemRef href='b/2.xml'/></assessmentTest>"
    second = SINGLE.replace("Item 1", "Item 2")
    files = {"imsmanifest.xml": manifest, "a 1.xml": SINGLE, "b/2.xml": second, "test.xml": test}
    path = tmp_path / "bank.zip"
    path.write_bytes(packed(files))
    found = read_written(path)
    assert [question.name for question in found.questions] == ["Item 2", "Item 1"]
    assert (found.skipped, found.problems) == ((), ())


@pytest.mark.parametrize(
    ("files", "code"),
    [
        ({"../evil.xml": SINGLE}, "package.unsafe-name"),
        ({"/evil.xml": SINGLE}, "package.unsafe-name"),
        ({"bomb.xml": " " * 2**22}, "package.bomb"),
        ({f"{n}.xml": "" for n in range(2001)}, "package.bomb"),
        ({"readme.txt": "nothing"}, "package.no-questions"),
    ],
)
def test_packages_that_would_harm_are_refused(
    files: Mapping[str, str], code: str, tmp_path: Path
) -> None:
    path = tmp_path / "bank.zip"
    path.write_bytes(packed(files))
    found = read_written(path)
    assert not found.questions
    assert [problem.code for problem in found.errors] == [code]


@given(
    st.binary(max_size=400) | st.integers(0, 400).map(lambda cut: packed({"a.xml": SINGLE})[:cut])
)
def test_no_bytes_raise_and_nothing_is_silent(data: bytes) -> None:
    found = read_document(data, "q.xml")
    assert found.questions or found.problems


@given(st.integers(0, len(SINGLE)), st.text("<>/&\"'AZ ", max_size=5))
def test_no_spoilt_item_vanishes(place: int, noise: str) -> None:
    found = read(SINGLE[:place] + noise + SINGLE[place:])
    assert found.questions or found.skipped


def test_a_test_says_in_which_order_its_items_stand(tmp_path: Path) -> None:
    references = "".join(f'<assessmentItemRef href="{name}.xml"/>' for name in "ba")
    files = {name + ".xml": SINGLE.replace("Item 1", name) for name in "abc"}
    files["test.xml"] = f"<assessmentTest><testPart>{references}</testPart></assessmentTest>"
    path = tmp_path / "items.zip"
    path.write_bytes(packed(files))
    assert [question.name for question in read_written(path).questions] == ["b", "a", "c"]


def test_a_text_that_stands_in_another_file_is_told() -> None:
    text = SINGLE.replace("<itemBody>", '<assessmentStimulusRef href="s.xml"/><itemBody>')
    found = read(text)
    assert [p.message for p in found.problems] == [
        "the text “s.xml” that belongs to it is left out"
    ]
    assert len(found.questions) == 1


def test_a_text_that_speaks_of_items_is_no_item(tmp_path: Path) -> None:
    path = tmp_path / "questions.json"
    path.write_text('{"questions": [{"kind": "essay", "stem": "<assessmentItem>"}]}', "utf-8")
    assert not recognises(path)
