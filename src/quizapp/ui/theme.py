"""The look as values: colour tokens, text scale, type roles. Nothing here touches a widget.

How widgets get their theme: whoever builds the window makes one `ThemeStore`
(theme_store.py) and hands it to each page, and each page hands it to each widget as the
first argument. A widget reads `themes.theme` when it measures or paints, and redraws on
`themes.changed`. There is no global theme and no look-up through parents, so a widget
measures itself correctly before it has a parent, and two themes can live side by side.

All sizes are written in pixels at 100 % and go through `Theme.px`.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from PySide6.QtGui import QColor, QFont

Role = Literal[
    "display", "h1", "h2", "stem", "stemS", "quote", "body", "bodyS", "small", "smallS", "cap"
]
"""A type role: size, line, weight and family of a text (`Theme.font`, `Theme.line_height`)."""

ColorName = Literal[
    "canvas", "surface", "sunken", "hover", "line", "control", "text", "text2", "text3",
    "accent", "accent_hover", "accent_press", "on_accent", "accent_soft", "accent_text",
    "ok", "ok_soft", "ok_text", "bad", "bad_soft", "bad_text",
    "warn", "warn_soft", "warn_line", "warn_text", "axis", "tick", "focus",
]  # fmt: skip
"""The name of a colour token, for widgets that keep a choice across themes."""

Family = Literal["ui", "read"]


@dataclass(frozen=True)
class TypeStyle:
    """One row of the type table; sizes in px at 100 %."""

    size: int
    line: int
    weight: QFont.Weight
    family: Family = "ui"
    tracking: float = 0.0


_NORMAL, _MEDIUM, _SEMI = QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold
_TYPE: Mapping[Role, TypeStyle] = MappingProxyType(
    {
        "display": TypeStyle(40, 48, _SEMI, tracking=-0.4),
        "h1": TypeStyle(26, 32, _SEMI, tracking=-0.4),
        "h2": TypeStyle(18, 24, _SEMI),
        "stem": TypeStyle(24, 34, _NORMAL, "read"),
        "stemS": TypeStyle(19, 28, _NORMAL, "read"),
        "quote": TypeStyle(15, 24, _NORMAL, "read"),
        "body": TypeStyle(15, 22, _NORMAL),
        "bodyS": TypeStyle(15, 22, _SEMI),
        "small": TypeStyle(13, 18, _NORMAL),
        "smallS": TypeStyle(13, 18, _SEMI),
        "cap": TypeStyle(12, 16, _MEDIUM),
    }
)


@dataclass(frozen=True)
class Colors:
    """The colour tokens of one theme; resources/themes/*.toml says what each is for."""

    canvas: QColor
    surface: QColor
    sunken: QColor
    hover: QColor
    line: QColor
    control: QColor
    text: QColor
    text2: QColor
    text3: QColor
    accent: QColor
    accent_hover: QColor
    accent_press: QColor
    on_accent: QColor
    accent_soft: QColor
    accent_text: QColor
    ok: QColor
    ok_soft: QColor
    ok_text: QColor
    bad: QColor
    bad_soft: QColor
    bad_text: QColor
    warn: QColor
    warn_soft: QColor
    warn_line: QColor
    warn_text: QColor
    axis: QColor
    tick: QColor
    focus: QColor

    def named(self, name: ColorName) -> QColor:
        """Return the colour of a token by its name."""
        color: QColor = getattr(self, name)
        return color

    def with_high_contrast(self) -> "Colors":
        """Stronger edges and texts and no soft fills, for people who ask their system for it."""
        return replace(
            self,
            line=self.control,
            control=self.text,
            accent_soft=self.surface,
            ok_soft=self.surface,
            bad_soft=self.surface,
            warn_soft=self.surface,
        )


@dataclass(frozen=True)
class Theme:
    """Everything a widget needs to know to measure and paint itself.

    `scale` is the text size chosen in the settings (1.0 = 100 %) and is multiplied into
    every size, spacing and icon. `motion` is false when changes must show at once.
    """

    name: str
    dark: bool
    colors: Colors
    scale: float = 1.0
    motion: bool = True
    _fonts: dict[tuple[Role, bool], QFont] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def px(self, value: float) -> int:
        """Return a length at 100 % as device-independent pixels; only zero becomes zero."""
        return 0 if value == 0 else max(1, round(value * self.scale))

    def line_height(self, role: Role) -> int:
        """Return the line height of a type role in pixels."""
        return self.px(_TYPE[role].line)

    def font(self, role: Role, *, tabular: bool = False) -> QFont:
        """Return the font of a type role; `tabular` gives all digits one width."""
        if (role, tabular) not in self._fonts:
            self._fonts[role, tabular] = self._made(role, tabular=tabular)
        return QFont(self._fonts[role, tabular])

    def _made(self, role: Role, *, tabular: bool) -> QFont:
        style = _TYPE[role]
        font = QFont(_families(style.family))
        font.setPixelSize(self.px(style.size))
        font.setWeight(style.weight)
        if style.tracking:
            spacing = style.tracking * self.scale
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


def load_theme(path: Path) -> Theme:
    """Read the theme file at `path`. Raises ValueError if a token is missing, unknown or bad."""
    with path.open("rb") as file:
        table = tomllib.load(file)
    values: dict[str, str] = table["colors"]
    names = {token.name for token in fields(Colors)}
    if wrong := names.symmetric_difference(values):
        raise ValueError(f"{path.name}: missing or unknown colours: {', '.join(sorted(wrong))}")
    colors = {name: QColor.fromString(value) for name, value in values.items()}
    if invalid := [name for name, color in colors.items() if not color.isValid()]:
        raise ValueError(f"{path.name}: not a colour like #RRGGBB: {', '.join(invalid)}")
    return Theme(name=table["name"], dark=table["dark"], colors=Colors(**colors))


def _families(family: Family) -> list[str]:
    """Return the bundled family first, then fallbacks for scripts that it lacks."""
    first = ["Inter"] if family == "ui" else ["Noto Serif", "Inter"]
    return [
        *first, "Noto Sans", "Noto Sans Armenian", "Noto Sans Georgian", "Segoe UI", "DejaVu Sans",
    ]  # fmt: skip
