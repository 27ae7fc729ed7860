"""The guides say the same in every language, with the names that the window shows in it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from quizapp.ui.guides.guide import GUIDES, Guide, Picture, read_guide, read_guides
from tests.source_code import ROOT

HELP = ROOT / "resources" / "help"
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("az", "ru", "tr")
SHOWN_BY = {
    **dict.fromkeys(("Home", "History", "Progress", "Settings", "Teacher", "Analysis"), "Shell"),
    **dict.fromkeys(("Classes", "Assignments", "Results"), "TeacherTabs"),
    "Review now": "DueCard",
    "Choose…": "SetRow",
}
"""The class of the window that shows each name that the guides quote."""


def text(language: str, name: str) -> str:
    return (HELP / language / f"{name}.md").read_text(encoding="utf-8")


def names(text: str) -> Counter[str]:
    return Counter(re.findall(r"\*\*(.+?)\*\*", text))


def shape(guide: Guide) -> list[list[str]]:
    """Return of each section whether it says something, and which pictures it has."""
    return [
        [part.file.name if isinstance(part, Picture) else "words" for part in section.parts]
        for section in guide.sections
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_has_the_same_sections_and_pictures_in_every_language(
    language: str, name: str
) -> None:
    english, own = read_guide(HELP / f"{name}.md"), read_guide(HELP / language / f"{name}.md")
    assert shape(own) == shape(english)
    assert own.title != english.title
    told = {section.title for guide in (own, english) for section in guide.sections}
    assert len(told) == 2 * len(english.sections)


@pytest.mark.parametrize("language", ["", *LANGUAGES])
@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_has_its_pictures_and_no_marks(language: str, name: str) -> None:
    guide = read_guide(HELP / language / f"{name}.md")
    parts = [part for section in guide.sections for part in section.parts]
    pictures = [part for part in parts if isinstance(part, Picture)]
    assert pictures
    assert all(part.file.is_file() and part.alt for part in pictures)
    assert all(part.file.parent == HELP / language for part in pictures)
    assert not [part for part in parts if isinstance(part, str) and ("`" in part or "**" in part)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GUIDES)
def test_every_name_that_a_guide_quotes_is_the_one_that_the_window_shows(
    language: str, name: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"quizapp_{language}.qm"))
    shown = Counter(
        translator.translate(SHOWN_BY[quoted], quoted)
        for quoted in names(text("", name)).elements()
    )
    assert names(text(language, name)) == shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_names_the_same_keys_in_every_language(language: str, name: str) -> None:
    keys = re.compile(r"`(.+?)`")
    assert Counter(keys.findall(text(language, name))) == Counter(keys.findall(text("", name)))


def test_the_guides_come_in_the_language_of_the_window_or_else_in_english(tmp_path: Path) -> None:
    for name in GUIDES:
        (tmp_path / f"{name}.md").write_text("# English")
    (tmp_path / "ru").mkdir()
    (tmp_path / "ru" / "teachers.md").write_text("# По-русски", encoding="utf-8")
    titles = {code: [guide.title for guide in read_guides(tmp_path, code)] for code in ("ru", "tr")}
    assert titles == {"ru": ["English", "По-русски"], "tr": ["English", "English"]}


def test_a_file_without_a_title_is_no_guide(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("words")
    with pytest.raises(ValueError, match="no title"):
        read_guide(tmp_path / "x.md")
