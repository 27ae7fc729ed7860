"""Tokens: contrast of every pair that meets on the screen, lengths, fonts, bad files."""

from dataclasses import fields, replace
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QFontMetricsF

from quizapp.ui.theme import ColorName, Colors, Role, Theme, load_theme
from quizapp.ui.theme_store import ThemeStore

THEMES = Path(__file__).parents[2] / "resources" / "themes"
FILLS = ("canvas", "surface", "sunken", "hover")
SOFT = ("accent_soft", "ok_soft", "bad_soft", "warn_soft")

READABLE = (
    *product(("text", "text2"), (*FILLS, *SOFT)),
    *product(("text3",), (*FILLS, "accent_soft")),
    *product(("accent_text",), (*FILLS, *SOFT)),
    *product(("on_accent",), ("accent", "accent_hover", "accent_press")),
    *product(("ok_text",), ("surface", "canvas", "ok_soft")),
    *product(("bad_text",), ("surface", "canvas", "bad_soft")),
    *product(("warn_text",), ("surface", "canvas", "warn_soft")),
)
VISIBLE = (
    *product(("control", "axis"), ("canvas", "surface", "sunken")),
    *product(("accent",), ("canvas", "surface", "sunken", "accent_soft")),
    *product(("ok",), ("canvas", "surface", "ok_soft")),
    *product(("bad",), ("canvas", "surface", "bad_soft")),
    *product(("warn",), ("canvas", "surface", "warn_soft", "sunken")),
    *product(("focus",), ("canvas", "surface", "sunken", "accent_soft")),
    ("warn_line", "surface"),
    ("on_accent", "accent"),
    ("surface", "ok"),
    ("surface", "bad"),
)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(THEMES / f"{request.param}.toml")


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""

    def luminance(color: QColor) -> float:
        def linear(part: float) -> float:
            return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

        red, green, blue = (linear(part) for part in color.getRgbF()[:3])
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("ink", "fill"), READABLE)
def test_text_can_be_read(theme: Theme, ink: ColorName, fill: ColorName) -> None:
    assert contrast(theme.colors.named(ink), theme.colors.named(fill)) >= 4.5


@pytest.mark.parametrize(("ink", "fill"), VISIBLE)
def test_edges_and_icons_can_be_seen(theme: Theme, ink: ColorName, fill: ColorName) -> None:
    assert contrast(theme.colors.named(ink), theme.colors.named(fill)) >= 3


def test_high_contrast_loses_no_contrast(theme: Theme) -> None:
    strong = theme.colors.with_high_contrast()
    assert contrast(strong.control, strong.surface) >= 7
    for ink, fill in READABLE:
        assert contrast(strong.named(ink), strong.named(fill)) >= 4.5


def test_the_names_of_colours_are_the_tokens() -> None:
    assert set(get_args(ColorName)) == {field.name for field in fields(Colors)}


def test_a_theme_file_knows_its_name_and_darkness(theme: Theme) -> None:
    assert theme.dark == (theme.name == "dark")
    assert (theme.colors.canvas.lightness() < 128) == theme.dark


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('ok = "#0F6A66"', "", "missing or unknown colours: ok"),
        ('ok = "#0F6A66"', 'ok = "#0F6A66"\npurple = "#800080"', "purple"),
        ('ok = "#0F6A66"', 'ok = "teal-ish"', "not a colour like #RRGGBB: ok"),
    ],
)
def test_a_bad_theme_file_says_what_is_wrong(
    tmp_path: Path, old: str, new: str, words: str
) -> None:
    text = (THEMES / "light.toml").read_text(encoding="utf-8").replace(old, new)
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=words):
        load_theme(path)


def test_zero_stays_zero_at_every_text_size(theme: Theme) -> None:
    assert [replace(theme, scale=scale).px(0) for scale in (0.85, 1, 1.5, 2)] == [0, 0, 0, 0]


@given(st.floats(0.01, 500), st.sampled_from([0.85, 1.0, 1.25, 1.5, 2.0]))
def test_a_length_never_vanishes(value: float, scale: float) -> None:
    theme = replace(load_theme(THEMES / "light.toml"), scale=scale)
    assert theme.px(value) >= 1


@pytest.mark.parametrize("role", get_args(Role))
def test_lines_of_every_role_do_not_touch(themes: ThemeStore, role: Role) -> None:
    theme = themes.theme
    assert theme.line_height(role) >= QFontMetricsF(theme.font(role)).capHeight() * 1.5


def test_tabular_digits_have_one_width(themes: ThemeStore) -> None:
    metrics = QFontMetricsF(themes.theme.font("body", tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
    plain = QFontMetricsF(themes.theme.font("body"))
    assert plain.horizontalAdvance("1111") < plain.horizontalAdvance("8888")
