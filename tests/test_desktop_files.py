"""What the desktop is told about the program, as its own validators see it."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from desktop_icons import DRAWING, NAME, SIZES, TREE, icon
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from quizapp.services.program_version import program_version
from tests.source_code import ROOT

LINUX = ROOT / "resources" / "linux"
_ROUNDING = 4
"""By how much a colour may differ from one version of Qt to another, of 255."""

ENTRY, ABOUT = LINUX / f"{NAME}.desktop", LINUX / f"{NAME}.metainfo.xml"


@pytest.mark.parametrize(
    "command",
    [
        ("desktop-file-validate", ENTRY),
        ("appstreamcli", "validate", "--no-net", ABOUT),
    ],
    ids=lambda command: str(command[0]),
)
def test_the_validators_of_the_desktop_find_nothing(command: tuple[str | Path, ...]) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is missing")
    found = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert found.returncode == 0, found.stdout + found.stderr


def test_the_files_name_each_other_the_program_and_its_files() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read(ENTRY, encoding="utf-8")
    values = entry["Desktop Entry"]
    assert (values["Exec"], values["Icon"]) == ("quizapp %F", NAME)
    opened = set(values["MimeType"].rstrip(";").split(";"))
    types = ElementTree.parse(LINUX / f"{NAME}.mime.xml").getroot()  # noqa: S314
    own = {one.get("type") for one in types}
    assert own <= opened
    about = ElementTree.parse(ABOUT).getroot()  # noqa: S314
    assert about.findtext("launchable") == ENTRY.name
    release = about.find("releases/release")
    assert release is not None
    assert release.get("version") == program_version()


@pytest.mark.parametrize("size", SIZES)
def test_the_picture_of_the_program_is_there_in_every_size(qapp: QApplication, size: int) -> None:
    kept = QImage(str(TREE / f"{size}x{size}" / "apps" / f"{NAME}.png"))
    assert (kept.width(), kept.height()) == (size, size)
    drawn = icon(size).convertToFormat(kept.format())
    off = max(
        abs(a - b)
        for x in range(size)
        for a, b in zip(_line(kept, x), _line(drawn, x), strict=True)
    )
    assert off <= _ROUNDING


def test_where_any_size_can_be_drawn_the_drawing_itself_is_there() -> None:
    scalable = TREE / "scalable" / "apps" / f"{NAME}.svg"
    assert scalable.read_bytes() == DRAWING.read_bytes()


def _line(image: QImage, row: int) -> bytes:
    return bytes(image.constScanLine(row))[: 4 * image.width()]
