"""Pictures go out with their questions and come back the same, or are counted as lost."""

import json
import sqlite3
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats import (
    aiken,
    aiken_writer,
    apkg_writer,
    gift,
    gift_writer,
    moodle_xml,
    moodle_xml_writer,
    qti_package,
    qti_writer,
    question_csv_writer,
    question_table,
    question_xlsx_writer,
    written_json,
)
from quizapp.formats.exported import Exported, without_pictures
from quizapp.formats.question_list import QuestionList
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    MULTIPLE,
    NUMBER,
    SHORT,
    TRUTH,
    choices,
    listed,
)
from tests.pictures import FLAG, MAP, PLAIN

Read = Callable[[Path], QuestionList]


def pictured(question: WrittenQuestion, *pictures: Picture) -> WrittenQuestion:
    """Return a question with pictures, of its stem and of its first two options."""
    options = question.options if question.truth is None else ()
    shown = tuple(
        replace(option, picture=picture)
        for option, picture in zip(options, (FLAG, PLAIN), strict=False)
    )
    rest = question.options[len(shown) :]
    return replace(question, pictures=pictures or (MAP, PLAIN, MAP), options=(*shown, *rest))


SHOWN = tuple(map(pictured, ALL))
WORDLESS = replace(
    CHOICE,
    options=tuple(
        replace(option, text="", picture=picture)
        for option, picture in zip(CHOICE.options, (MAP, FLAG, PLAIN), strict=True)
    ),
)


def come_back(folder: Path, name: str, content: bytes, read: Read) -> list[WrittenQuestion]:
    path = folder / name
    path.write_bytes(content)
    found = read(path)
    assert (found.skipped, found.errors) == ((), ())
    return [replace(question, line=0) for question in found.questions]


@pytest.mark.parametrize("question", [*SHOWN, WORDLESS], ids=lambda q: q.name)
def test_json_holds_every_picture(question: WrittenQuestion, tmp_path: Path) -> None:
    content = written_json.write_written(listed(question))
    assert come_back(tmp_path, "q.json", content, written_json.read_written) == [question]


@pytest.mark.parametrize("question", ALL, ids=lambda q: q.kind)
def test_json_without_pictures_says_nothing_of_them(question: WrittenQuestion) -> None:
    assert b"picture" not in written_json.write_written(listed(question))


@pytest.mark.parametrize("question", [*SHOWN, WORDLESS], ids=lambda q: q.name)
def test_moodle_xml_holds_every_picture(question: WrittenQuestion, tmp_path: Path) -> None:
    exported = moodle_xml_writer.export(listed(question))
    assert exported.losses == ()
    assert come_back(tmp_path, "q.xml", exported.content, moodle_xml.read_written) == [question]


def test_moodle_xml_has_each_file_of_a_text_once() -> None:
    root = ElementTree.XML(moodle_xml_writer.export(listed(SHOWN[0])).content)
    assert len(root.findall(".//questiontext/file")) == 2
    assert len(root.findall(".//answer/file")) == 2
    assert (root.findtext(".//questiontext/text") or "").count("@@PLUGINFILE@@/") == 3


def test_a_qti_package_holds_every_picture_once(tmp_path: Path) -> None:
    questions = [q for q in (*SHOWN, WORDLESS) if q.kind is not WrittenKind.CLOZE]
    content = qti_writer.export(listed(*questions)).content
    found = come_back(tmp_path, "q.zip", content, qti_package.read_written)
    assert [q.pictures for q in found] == [q.pictures for q in questions]
    assert [[o.picture for o in q.options if q.name != TRUTH.name] for q in found] == [
        [o.picture for o in q.options if q.name != TRUTH.name] for q in questions
    ]
    with zipfile.ZipFile(BytesIO(content)) as package:
        held = [name for name in package.namelist() if name.startswith("pictures/")]
    assert len(held) == 3


def test_a_choice_with_pictures_comes_back_whole_from_qti(tmp_path: Path) -> None:
    question = replace(pictured(MULTIPLE), category="", tags=())
    content = qti_writer.export(listed(question)).content
    assert come_back(tmp_path, "q.zip", content, qti_package.read_written) == [question]


@settings(max_examples=40)
@given(question=choices(), stem=st.booleans(), option=st.booleans())
def test_whatever_the_texts_are_the_pictures_come_back(
    question: WrittenQuestion, stem: bool, option: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first, *rest = question.options
    shown = replace(
        question,
        pictures=(MAP,) if stem else (),
        options=(replace(first, picture=FLAG if option else None), *rest),
    )
    folder = tmp_path_factory.mktemp("pictures")
    moodle = moodle_xml_writer.export(listed(shown)).content
    (found,) = come_back(folder, "q.xml", moodle, moodle_xml.read_written)
    assert found == shown
    qti = qti_writer.export(listed(shown)).content
    (found,) = come_back(folder, "q.zip", qti, qti_package.read_written)
    assert found == replace(shown, category="")


@pytest.mark.parametrize(
    ("name", "export", "read", "words"),
    [
        ("q.gift", gift_writer.export, gift.read_written, "GIFT holds no pictures here"),
        ("q.txt", aiken_writer.export, aiken.read_written, "Aiken holds no pictures"),
        ("q.csv", question_csv_writer.export, question_table.read_written, "a table holds no"),
        ("q.xlsx", question_xlsx_writer.export, question_table.read_written, "a table holds no"),
    ],
)
def test_other_formats_hold_what_pictures_show_and_count_them(
    tmp_path: Path, name: str, export: Callable[[QuestionList], Exported], read: Read, words: str
) -> None:
    exported = export(listed(WORDLESS, CHOICE, replace(CHOICE, name="map", pictures=(MAP,))))
    lost = [loss.question for loss in exported.losses if loss.what.startswith(words)]
    assert lost == ["kars", "map"]
    wordless, _, stem = come_back(tmp_path, name, exported.content, read)
    assert [option.text for option in wordless.options] == [
        "[A map of the Caspian]",
        "[A green flag]",
        "[picture]",
    ]
    assert stem.stem.endswith("[A map of the Caspian]")


def test_a_question_without_pictures_is_left_as_it_is() -> None:
    assert [without_pictures(question) for question in ALL] == list(ALL)


def test_a_deck_holds_each_file_once_and_cards_show_it(tmp_path: Path) -> None:
    content = apkg_writer.export(listed(WORDLESS, pictured(SHORT), pictured(NUMBER, MAP))).content
    with zipfile.ZipFile(BytesIO(content)) as package:
        names = json.loads(package.read("media"))
        files = {name: package.read(number) for number, name in names.items()}
        (tmp_path / "deck").write_bytes(package.read("collection.anki2"))
    assert sorted(files.values()) == sorted(one.content for one in (MAP, FLAG, PLAIN))
    with sqlite3.connect(tmp_path / "deck") as deck:
        fields = [row[0] for row in deck.execute("SELECT flds FROM notes ORDER BY id")]
    for name in names.values():
        assert f'<img src="{name}" alt="' in fields[0]
    front, back = fields[0].split("\x1f")
    assert (front.count("<img"), back.count("<img")) == (3, 1)


def test_unnamed_cards_with_the_same_words_are_told_apart_by_their_pictures(
    tmp_path: Path,
) -> None:
    shown = [replace(SHORT, name="", pictures=(one,)) for one in (MAP, FLAG)]
    with zipfile.ZipFile(BytesIO(apkg_writer.export(listed(*shown)).content)) as package:
        (tmp_path / "deck").write_bytes(package.read("collection.anki2"))
    with sqlite3.connect(tmp_path / "deck") as deck:
        assert deck.execute("SELECT count(DISTINCT guid) FROM notes").fetchone() == (2,)


@pytest.mark.parametrize("export", [moodle_xml_writer.export, qti_writer.export])
def test_the_same_questions_give_the_same_bytes(export: Callable[[QuestionList], Exported]) -> None:
    assert export(listed(*SHOWN)) == export(listed(*SHOWN))


def test_space_that_html_does_not_keep_is_told() -> None:
    spaced = pictured(replace(CLOZE, kind=WrittenKind.ESSAY, stem="a  b", gaps=()))
    (loss,) = moodle_xml_writer.export(listed(spaced)).losses
    assert loss.what == "blank space in texts with pictures is not kept"
