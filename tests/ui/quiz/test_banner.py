"""The banner shows what it is given and leaves the rest out."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from quizapp.ui.library.quote_block import QuoteBlock
from quizapp.ui.quiz.banner import Banner, BannerWords
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import Label


def shown(banner: Banner) -> list[str]:
    labels = banner.findChildren(Label)
    return [label.text() for label in labels if not label.isHidden() and label.text()]


def test_an_empty_text_takes_no_room(themes: ThemeStore, qtbot: QtBot) -> None:
    banner = Banner(themes)
    qtbot.addWidget(banner)
    banner.present("ok", BannerWords("Right. 14 January 1992."))
    short = banner.heightForWidth(600)
    assert shown(banner) == ["Right. 14 January 1992."]
    banner.present("ok", BannerWords("Right. 14 January 1992.", "Because.", source="A text"))
    assert banner.heightForWidth(600) > short
    banner.present("ok", BannerWords("Right. 14 January 1992."))
    assert banner.heightForWidth(600) == short


def test_its_button_tells_that_it_was_pressed(themes: ThemeStore, qtbot: QtBot) -> None:
    banner = Banner(themes)
    qtbot.addWidget(banner)
    banner.present("bad", BannerWords("Not this one.", action="Show quote", action_key="S"))
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.action, Qt.MouseButton.LeftButton)


def test_a_banner_is_read_out_as_sentence_and_explanation(themes: ThemeStore, qtbot: QtBot) -> None:
    banner = Banner(themes)
    qtbot.addWidget(banner)
    banner.present("plain", BannerWords("Either date counts.", "Two sources."))
    assert banner.accessibleName() == "Either date counts."
    assert banner.accessibleDescription() == "Two sources."


def test_a_quotation_is_told_apart_by_its_marks(themes: ThemeStore, qtbot: QtBot) -> None:
    quote = QuoteBlock(themes, "Relations were <b>restored</b>.", "Paragraph 1")
    qtbot.addWidget(quote)
    assert "“Relations were <b>restored</b>.”" in [x.text() for x in quote.findChildren(Label)]
