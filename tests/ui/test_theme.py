"""Tokens: contrast of every pair that meets on the screen, lengths, fonts, bad files."""

from dataclasses import fields, replace
from itertools import product
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFontMetricsF

from quizapp.ui.theme import ColorName, Colors, Role, Theme, load_theme
from quizapp.ui.theme_store import ThemeStore
from tests.audit.contrast import contrast

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

# What a colour alone must tell at a glance; an error and a warning have a sign and words as well.
TOLD_APART = (
    ("ok", "bad"), ("ok", "warn"), ("bad", "accent"), ("warn", "accent"),
    ("accent", "sunken"), ("ok", "sunken"), ("bad", "sunken"), ("warn", "sunken"),
)  # fmt: skip
# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color
# Vision Deficiency", severity 1.0, on linear RGB.
BLINDNESS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
# Linear sRGB into CIE XYZ, white D65 (IEC 61966-2-1).
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(THEMES / f"{request.param}.toml")


def seen_as(color: QColor, sight: str) -> NDArray[np.float64]:
    """Return a colour as CIE L*a*b*, as an eye with one kind of colour blindness sees it."""
    part = np.array(color.getRgbF()[:3])
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(BLINDNESS[sight]) @ linear, 0, 1)
    share = TO_XYZ @ seen / np.array([0.95047, 1, 1.08883])
    x, y, z = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


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


def test_the_high_contrast_theme_doubles_what_is_asked_of_the_others() -> None:
    colors = load_theme(THEMES / "contrast.toml").colors
    for ink, fill in READABLE:
        assert contrast(colors.named(ink), colors.named(fill)) >= 7, (ink, fill)
    for ink, fill in VISIBLE:
        assert contrast(colors.named(ink), colors.named(fill)) >= 4.5, (ink, fill)


@pytest.mark.parametrize("sight", BLINDNESS)
@pytest.mark.parametrize(("one", "other"), TOLD_APART)
def test_colours_that_mean_something_differ_for_every_eye(
    theme: Theme, one: ColorName, other: ColorName, sight: str
) -> None:
    first, second = (seen_as(theme.colors.named(name), sight) for name in (one, other))
    assert float(np.linalg.norm(first - second)) >= 40


def test_the_names_of_colours_are_the_tokens() -> None:
    assert set(get_args(ColorName)) == {field.name for field in fields(Colors)}


def test_a_theme_file_knows_its_name_and_darkness(theme: Theme) -> None:
    assert theme.dark == (theme.name != "light")
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
