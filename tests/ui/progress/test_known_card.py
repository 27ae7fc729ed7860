"""What is said of the timeline of a set."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from quizapp.dataset.dates import parse_edtf
from quizapp.generation.question import Fact
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.known_facts import Knowledge, KnownEvent, KnownFact, KnownSet
from quizapp.settings import Language
from quizapp.ui.charts.knowledge_chart import KnowledgeChart
from quizapp.ui.progress.known_card import KnownCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.translations import Translations

WORDS = Wording.read(bundled("resources") / "wording" / "en.toml").dates


def known_set(count: int) -> KnownSet:
    """Return a set of that many events, one fact each; the first is a leech that is set aside."""
    names = [f"e{number}" for number in range(count)]
    date = parse_edtf("1900")
    facts = tuple(
        KnownFact(
            fact=Fact(name, "date"),
            title=name,
            topic="",
            date=date,
            knowledge=Knowledge.KNOWN,
            chance=0.95,
            due=datetime(2026, 3, 1, tzinfo=UTC),
            suspended=name == "e0",
            leech=name == "e0",
        )
        for name in names
    )
    events = tuple(
        KnownEvent(
            id=name,
            title=name,
            date=parse_edtf(f"{1000 + number % 900}"),
            knowledge=Knowledge.KNOWN,
            chance=0.95,
        )
        for number, name in enumerate(names)
    )
    return KnownSet(id="set", title="A & B", facts=facts, events=events)


def test_what_is_set_aside_or_forgotten_is_told(themes: ThemeStore, qtbot: QtBot) -> None:
    card = KnownCard(themes, WORDS, known_set(3))
    qtbot.addWidget(card)
    assert "You know 3 of 3 facts now." in card.sentence
    assert "Set aside: 1." in card.sentence
    assert "Forgotten again and again: 1." in card.sentence
    assert "A & B" in card.chart.accessibleName()


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        (Language.RUSSIAN, 21, "21 из 21 факта"),
        (Language.RUSSIAN, 122, "122 из 122 фактов"),
        (Language.AZERBAIJANI, 122, "122 faktdan 122 dənəsini"),
        (Language.TURKISH, 122, "122 bilgiden 122 tanesini"),
    ],
)
def test_how_much_is_known_is_said_in_the_case_of_the_sentence(
    language: Language, count: int, words: str, themes: ThemeStore, qtbot: QtBot
) -> None:
    before, translations = QLocale(), Translations(bundled("resources") / "translations")
    translations.choose(language)
    try:
        card = KnownCard(themes, WORDS, known_set(count))
        qtbot.addWidget(card)
        assert words in card.sentence
    finally:
        translations.choose(Language.ENGLISH)
        QLocale.setDefault(before)


def test_of_a_huge_set_some_events_are_drawn_and_all_are_in_the_table(
    themes: ThemeStore, qtbot: QtBot
) -> None:
    card = KnownCard(themes, WORDS, known_set(12_000))
    qtbot.addWidget(card)
    chart = card.chart
    assert isinstance(chart, KnowledgeChart)
    drawn = sum(len(chart.pile(place)) for place in range(len(chart.marks)))
    assert drawn == 2000
    assert "One event in 6 is drawn; the table has all." in card.sentence
    card.turn.click()
    assert card.table.model().rowCount() == 12_000
