"""Tests of writing decks for Anki, read here as what they are: a packed database."""

import sqlite3
from pathlib import Path
from zipfile import ZipFile

from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.apkg_writer import export
from tests.formats.written_questions import (
    ALL,
    CHOICE,
    CLOZE,
    DESCRIPTION,
    ESSAY,
    MATCH,
    NUMBER,
    ORDER,
    TRUTH,
    listed,
)


def _notes(folder: Path, *questions: WrittenQuestion) -> list[tuple[str, str, str, str]]:
    """Return identity, both sides and tags of every note."""
    path = folder / "deck.apkg"
    path.write_bytes(export(listed(*questions)).content)
    with ZipFile(path) as archive:
        archive.extract("collection.anki2", folder)
    with sqlite3.connect(folder / "collection.anki2") as database:
        rows = database.execute("select guid, flds, tags from notes order by id").fetchall()
    database.close()
    return [(guid, *fields.split("\x1f"), tags.strip()) for guid, fields, tags in rows]


def test_every_question_with_an_answer_is_a_card(tmp_path: Path) -> None:
    notes = _notes(tmp_path, *ALL)
    assert len({guid for guid, *_ in notes}) == len(notes) == len(ALL) - 2
    left_out = [x.question for x in export(listed(*ALL)).losses if x.what.startswith("left out")]
    assert left_out == [ESSAY.name, DESCRIPTION.name]


def test_the_question_is_in_front_and_its_answer_behind(tmp_path: Path) -> None:
    ((_, front, back, tags),) = _notes(tmp_path, CHOICE)
    assert front == (
        "Where was it signed?<br>Think of 1921.<br>a) Kars<br>b) Baku {1918}<br>c) =Moscow"
    )
    assert back == "a) Kars<br>Yes: in Kars.<br>That was later.<br>It was signed at Kars."
    assert tags.split() == ["treaty", "1921", "History::Treaties"]


def test_other_kinds_say_their_keys(tmp_path: Path) -> None:
    backs = [back for _, _, back, _ in _notes(tmp_path, TRUTH, NUMBER, MATCH, ORDER, CLOZE)]
    assert backs == [
        "True<br>So it is.<br>But it is.",
        "1918–1921<br>Good.",
        "Treaty of Kars – Kars<br>Treaty of Batum – Batum",
        "1. first: one<br>2. second = two<br>3. third<br>One after the other.",
        "{1} treaty<br>{2} 1918–1921",
    ]


def test_nothing_in_a_text_is_markup(tmp_path: Path) -> None:
    text = '<img src="x"> {{Answer}} & more'
    question = WrittenQuestion(kind=TRUTH.kind, stem=text, truth=True)
    ((_, front, _, _),) = _notes(tmp_path, question)
    assert "<img" not in front
    assert front.startswith("&lt;img src=&quot;x&quot;&gt;")


def test_the_same_questions_give_the_same_bytes() -> None:
    assert export(listed(*ALL)).content == export(listed(*ALL)).content
