"""The palette leaves nothing to chance."""

from dataclasses import fields
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from quizapp.ui.palette import palette_of
from quizapp.ui.theme import load_theme

THEMES = Path(__file__).parents[2] / "resources" / "themes"
ROLES = [
    role
    for role in QPalette.ColorRole
    if role not in (QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole)
]
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_every_role_of_every_group_is_a_token(name: str) -> None:
    theme = load_theme(THEMES / f"{name}.toml")
    palette = palette_of(theme)
    tokens = {getattr(theme.colors, field.name).name() for field in fields(theme.colors)}
    for group, role in product(GROUPS, ROLES):
        assert palette.isBrushSet(group, role), (group, role)
        assert palette.color(group, role).name() in tokens, (group, role)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_disabled_text_is_weaker_than_text(name: str) -> None:
    palette = palette_of(load_theme(THEMES / f"{name}.toml"))
    role = QPalette.ColorRole.WindowText
    usual = palette.color(QPalette.ColorGroup.Active, role)
    assert palette.color(QPalette.ColorGroup.Disabled, role) != usual
