"""The bundled fonts have the letters of the languages of the sets."""

from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from quizapp.ui.fonts import install_fonts

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
LETTERS = "ƏəıİŞşĞğÇçÖöÜüÂâÎîÛû“”‘’„«»–—…·  ЖжЇїҐґЁёΑαΩω0123456789%&№€"
INTERFACE = "←→↑↓−✓"


@pytest.mark.parametrize("path", sorted([*FONTS.glob("*.otf"), *FONTS.glob("*.ttf")]))
def test_no_letter_is_missing(qapp: QApplication, path: Path) -> None:
    wanted = LETTERS + (INTERFACE if path.name.startswith("Inter") else "")
    font = QRawFont(str(path), 16)
    assert [letter for letter in wanted if not font.supportsCharacter(ord(letter))] == []


def test_both_families_are_installed(qapp: QApplication) -> None:
    assert {"Inter", "Noto Serif"} <= set(install_fonts(FONTS))


def test_a_damaged_font_file_is_left_out(qapp: QApplication, qtlog: object, tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"this is no font")
    assert install_fonts(tmp_path) == []


def test_every_font_has_its_licence() -> None:
    licences = "".join(path.read_text(encoding="utf-8") for path in FONTS.glob("OFL-*.txt"))
    fonts = [path.name for path in FONTS.iterdir() if path.suffix in {".otf", ".ttf"}]
    assert fonts
    assert [name for name in fonts if name not in licences] == []
