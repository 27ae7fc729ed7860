"""The description of the format is true."""

import ast
import re
from pathlib import Path

import pytest

from quizapp.dataset.dates import parse_edtf
from quizapp.dataset.event_rows import PLAIN_COLUMNS, SET_COLUMNS
from quizapp.dataset.model import ATTRIBUTABLE, ROLES, SCORABLE, PlaceLevel, RelationKind, Status
from quizapp.dataset.reader import load, read
from quizapp.dataset.set_folder import COLUMNS
from tests.dataset.set_files import SET, write_table
from tests.source_code import ROOT

DOCUMENT = (ROOT / "docs" / "dataset-format.md").read_text(encoding="utf-8")
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*")
MADE_FROM_A_COLUMN = {
    f"{name}.unknown"
    for name in ("status", "confidence", "relation", "level", "event", "series", "place")
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", DOCUMENT, re.DOTALL)


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the tables between a heading and the next one."""
    section = re.split(r"\n#+ ", DOCUMENT.split(f"# {heading}\n", 1)[1])[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def first_words(heading: str) -> set[str]:
    return {word for row in rows(heading) for word in re.findall(r"`([^`]+)`", row[0])}


def codes_of_the_program() -> set[str]:
    found = set(MADE_FROM_A_COLUMN)
    for path in sorted((ROOT / "src" / "quizapp" / "dataset").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value} if CODE.fullmatch(node.value) else set()
    return {code for code in found if not code.endswith((".csv", ".toml"))}


def test_every_code_of_the_program_is_explained_and_no_other() -> None:
    sections = ("Files", "set.toml", "Tables and cells", "Events", "Between the tables")
    assert set().union(*map(first_words, sections)) == codes_of_the_program()


def test_every_column_is_explained() -> None:
    known = {*PLAIN_COLUMNS.required, *PLAIN_COLUMNS.optional}
    assert first_words("Columns of events") == known
    assert {*SET_COLUMNS.required, *SET_COLUMNS.optional} < known
    for meant, synonyms in PLAIN_COLUMNS.synonyms.items():
        for heading in (meant, *synonyms):
            assert f"`{heading}`" in DOCUMENT


def test_every_word_of_a_list_is_explained() -> None:
    assert first_words("What may be asked") == SCORABLE
    assert first_words("relations.csv") == set(RelationKind)
    assert {row[0] for row in rows("Status")} >= set(Status)
    assert all(level in DOCUMENT for level in PlaceLevel)
    assert all(f"`{word}`" in DOCUMENT for word in (*ROLES, *ATTRIBUTABLE))


@pytest.mark.parametrize("text", sorted(first_words("Dates")))
def test_every_date_of_the_document_is_read(text: str) -> None:
    parse_edtf(text)


@pytest.mark.parametrize("text", blocks("csv")[:2])
def test_the_plain_tables_of_the_document_are_read(tmp_path: Path, text: str) -> None:
    path = write_table(tmp_path, text)
    assert read(path).problems == ()
    assert all("day" in e.scorable or "month" in e.scorable for e in load(path).events)


def test_the_folder_of_the_document_is_read(tmp_path: Path) -> None:
    (tmp_path / "set.toml").write_text(blocks("toml")[0], encoding="utf-8")
    (tmp_path / "events.csv").write_text(
        "id,title,date,place,series,status\n"
        "kars,Treaty of Kars signed,1921-10-13,Kars,consulates,established\n"
        "kars-in-force,Treaty of Kars enters into force,1922-09-11,Kars,,attributed\n"
        "kalbajar-1993,Control of a town changes,1993-04,,,attributed\n"
        "border-closure-1993,A border is closed,1993-04,,,attributed\n"
        "bridge,A bridge is opened,1931,,,attributed\n"
        "bridge-colour,A claim about the bridge,1931,,,disputed\n",
        encoding="utf-8",
    )
    tables = blocks("csv")[2:]
    assert len(tables) == len(COLUMNS)
    for name, text in zip(COLUMNS, tables, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert read(tmp_path).problems == ()
    assert set(SET.split()) & set(blocks("toml")[0].split()) >= {"format", "id", "title"}
