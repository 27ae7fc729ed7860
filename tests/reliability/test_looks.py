"""What cannot be told apart when it is drawn is known not to be, by the fonts of the window."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication

from quizapp.dataset.look_alikes import INVISIBLE, look
from quizapp.generation.generator import Generator
from quizapp.generation.plan import Plan
from quizapp.generation.wording import Wording
from quizapp.paths import bundled
from quizapp.services.library import Library
from quizapp.ui.theme_store import ThemeStore

SIZES = (16, 24)
"""Heights of letters in pixels: those of an option, and those of a question."""

_LETTERS = range(0x21, 0x2000)
_DRAWN = "LNPS"
_OF_OTHER_SCRIPTS = range(0x600, 0x900)
"""Signs that are seen, of alphabets that the fonts of the window lack."""


class Easel:
    """Draws texts in a family of the window's fonts."""

    def __init__(self, family: str) -> None:
        self._fonts = [QFont(family) for _ in SIZES]
        for font, size in zip(self._fonts, SIZES, strict=True):
            font.setPixelSize(size)
        self._raw = QRawFont.fromFont(self._fonts[0])

    def has(self, letter: str) -> bool:
        """Tell whether the family itself has a letter."""
        return self._raw.supportsCharacter(ord(letter))

    def drawn(self, text: str, width: int = 5) -> tuple[bytes, ...]:
        """Return the pictures of a text, one for each size; `width` is in letters."""
        return tuple(self._picture(text, font, width) for font in self._fonts)

    def _picture(self, text: str, font: QFont, width: int) -> bytes:
        size = font.pixelSize()
        picture = QImage(size * width, 2 * size, QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        painter.setFont(font)
        painter.drawText(size // 2, size * 3 // 2, text)
        painter.end()
        return bytes(picture.constBits())


@pytest.fixture(params=["Inter", "Noto Serif"])
def easel(qapp: QApplication, request: pytest.FixtureRequest) -> Easel:
    """An easel for each family that the window has."""
    ThemeStore(bundled("resources"), "light", 1.0, "off").apply(qapp)
    return Easel(request.param)


def alike(easel: Easel, texts: Iterator[str]) -> Sequence[Sequence[str]]:
    """Return the groups of texts that have the same picture."""
    groups: defaultdict[tuple[bytes, ...], list[str]] = defaultdict(list)
    for text in texts:
        groups[easel.drawn(text)].append(text)
    return [group for group in groups.values() if len(group) > 1]


def test_letters_that_are_drawn_alike_have_one_look(easel: Easel) -> None:
    letters = (chr(number) for number in _LETTERS)
    drawn = (one for one in letters if unicodedata.category(one)[0] in _DRAWN and easel.has(one))
    groups = alike(easel, drawn)
    assert len(groups) > 30
    assert [group for group in groups if len({look(one) for one in group}) > 1] == []


def test_characters_that_are_not_drawn_have_no_look(easel: Easel) -> None:
    nothing = easel.drawn("ab")
    others = (chr(number) for number in range(0x110000) if number not in _OF_OTHER_SCRIPTS)
    signs = (one for one in others if unicodedata.category(one) == "Cf" and one < "\U00013000")
    hidden = [one for one in signs if easel.drawn(f"a{one}b") == nothing]
    assert len(hidden) > 25
    assert [one for one in hidden if not INVISIBLE.match(one)] == []


def test_no_two_options_of_the_bundled_sets_are_drawn_alike(easel: Easel, tmp_path: Path) -> None:
    wording = Wording.read(bundled("resources") / "wording" / "en.toml")
    library = Library(bundled("questions"), tmp_path)
    random = Random(8)
    for name in ("azerbaijan-turkiye", "space-missions"):
        generator = Generator(library.get(name), wording)
        for question in generator.quiz(Plan(count=30, seed=random.randrange(99))):
            texts = dict.fromkeys(option.text for option in question.options)
            assert len({easel.drawn(text, width=60) for text in texts}) == len(texts), texts
