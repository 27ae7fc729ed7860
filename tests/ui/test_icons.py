"""Icons take the colour and the size that is asked for."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from quizapp.ui.icons import Icons

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "icons"


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    return Icons(FOLDER)


def inks(image: QImage) -> set[str]:
    """Return the colours of all opaque points."""
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {color.name() for color in points if color.alpha() == 255}


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.svg")))
def test_every_icon_can_be_drawn(icons: Icons, name: str) -> None:
    assert inks(icons.pixmap(name, QColor("#A63F12"), 48).toImage())


def test_an_icon_is_drawn_in_one_colour(icons: Icons) -> None:
    assert inks(icons.pixmap("check", QColor("#0F6A66"), 24).toImage()) == {"#0f6a66"}


def test_an_icon_is_sharp_on_a_dense_screen(icons: Icons) -> None:
    pixmap = icons.pixmap("check", QColor("black"), 18, 1.5)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (27, 1.5)


def test_an_icon_is_drawn_once(icons: Icons) -> None:
    first = icons.pixmap("check", QColor("black"), 18)
    assert icons.pixmap("check", QColor("black"), 18) is first
    icons.clear()
    assert icons.pixmap("check", QColor("black"), 18) is not first


def test_an_unknown_icon_is_refused(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", QColor("black"), 18)


def test_every_icon_named_in_the_widgets_exists() -> None:
    wanted = {"icon", "_icon"}
    names: set[str] = set()
    for path in (ROOT / "src" / "quizapp" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.keyword) and node.arg in wanted:
                value = node.value
                if isinstance(value, ast.Constant) and value.value:
                    names.add(str(value.value))
    assert [name for name in sorted(names) if not (FOLDER / f"{name}.svg").exists()] == []
