"""What the desktop is told about the program, as its own validators see it."""

import configparser
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from quizapp.services.program_version import program_version
from tests.source_code import ROOT

LINUX = ROOT / "resources" / "linux"
NAME = "org.quizapp.quizapp"
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


def test_the_picture_of_the_program_is_one_for_every_size() -> None:
    icon = ElementTree.parse(ROOT / "resources" / "icons" / "quizapp.svg").getroot()  # noqa: S314
    assert icon.get("viewBox") == "0 0 256 256"
