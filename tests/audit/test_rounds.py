"""Which looks there are, and why they are enough."""

import re
from itertools import product

from looks import Look

from quizapp.paths import bundled
from quizapp.ui.stylesheet import stylesheet_of
from quizapp.ui.theme import load_theme
from tests.audit.rounds import LANGUAGES, SCALES, THEMES, Round


def _looks(number: int) -> list[Look]:
    return [look for language in LANGUAGES for look in Round(language, number).looks()]


def test_a_round_shows_each_language_in_every_text_size_and_every_theme() -> None:
    for language in LANGUAGES:
        looks = [look for look in _looks(0) if look.language == language]
        assert {look.scale for look in looks} == {*SCALES}
        assert {look.theme for look in looks} == {*THEMES}


def test_a_round_shows_every_text_size_in_every_theme() -> None:
    pairs = {(look.theme, look.scale) for look in _looks(0)}
    assert pairs == {*product(THEMES, SCALES)}


def test_three_rounds_show_every_language_in_every_text_size_and_theme() -> None:
    seen = {(one.language, one.theme, one.scale) for number in range(3) for one in _looks(number)}
    assert seen == {*product(LANGUAGES, THEMES, SCALES)}


def test_a_theme_changes_nothing_but_colours() -> None:
    themes = [load_theme(bundled("resources") / "themes" / f"{name}.toml") for name in THEMES]
    sheets = {re.sub(r"#[0-9a-f]{6,8}", "#", stylesheet_of(theme)) for theme in themes}
    assert len(sheets) == 1
    assert len({theme.px(1_000) for theme in themes}) == 1
    assert len({theme.font("body").toString() for theme in themes}) == 1
