"""The bundled fonts: Inter for the interface, Noto Serif for the question."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def install_fonts(folder: Path) -> list[str]:
    """Register every font file of `folder` with the application and return the families.

    Needs a QGuiApplication. A file that Qt cannot read is left out: the fallback families
    of the theme then take its place, so a damaged file costs beauty and not the program.
    """
    families: set[str] = set()
    for path in sorted([*folder.glob("*.otf"), *folder.glob("*.ttf")]):
        number = QFontDatabase.addApplicationFont(str(path))
        if number >= 0:
            families.update(QFontDatabase.applicationFontFamilies(number))
    return sorted(families)
