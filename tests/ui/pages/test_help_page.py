"""Help without a network: guides, keys, licences, details to copy."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.guides.guide import Guide, Picture, read_guide
from quizapp.ui.guides.guide_card import GuideCard
from quizapp.ui.pages.help_page import About, HelpPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from tests.source_code import ROOT

HELP = ROOT / "resources" / "help"
GUIDES = tuple(read_guide(HELP / f"{name}.md") for name in ("learners", "teachers"))
ABOUT = About("1.2", "6.11", "3.11", Path("/somewhere/quizapp"))


@pytest.fixture
def page(themes: ThemeStore, opened: Callable[[QWidget], None]) -> HelpPage:
    made = HelpPage(themes, ABOUT, GUIDES)
    made.resize(900, 600)
    opened(made)
    return made


def words(page: HelpPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def test_the_details_are_copied(page: HelpPage, qtbot: QtBot) -> None:
    copy = next(b for b in page.findChildren(Button) if b.text() == "Copy details")
    with qtbot.waitSignal(page.copied) as caught:
        copy.click()
    assert caught.args == ["quizapp 1.2\nQt 6.11\nPython 3.11\nData: /somewhere/quizapp\n"]


@pytest.mark.parametrize("named", ["MIT", "GNU LGPL 3", "SIL Open Font", "ISC", "6.11", "3.11"])
def test_versions_and_licences_are_named(page: HelpPage, named: str) -> None:
    assert named in words(page)


@pytest.mark.parametrize("place", [0, 1])
def test_a_guide_unfolds_with_all_of_its_sections(page: HelpPage, place: int) -> None:
    card = page.findChildren(GuideCard)[place]
    assert GUIDES[place].sections[0].title not in words(page)
    card.findChildren(Button)[0].click()
    for section in GUIDES[place].sections:
        assert section.title in words(page)


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.title)
def test_a_guide_has_its_pictures_and_no_marks(guide: Guide) -> None:
    parts = [part for section in guide.sections for part in section.parts]
    pictures = [part for part in parts if isinstance(part, Picture)]
    assert pictures
    assert all(part.file.is_file() and part.alt for part in pictures)
    assert not [part for part in parts if isinstance(part, str) and ("`" in part or "**" in part)]


def test_a_file_without_a_title_is_no_guide(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("words")
    with pytest.raises(ValueError, match="no title"):
        read_guide(tmp_path / "x.md")
