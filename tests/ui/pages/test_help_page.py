"""Help without a network: guides, keys, licences, details to copy."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.guides.guide import read_guides
from quizapp.ui.guides.guide_card import GuideCard
from quizapp.ui.pages.help_page import About, HelpPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.label import Label
from tests.source_code import ROOT

HELP = ROOT / "resources" / "help"
GUIDES = read_guides(HELP, "en")
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
