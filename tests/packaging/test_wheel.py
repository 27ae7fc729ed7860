"""The program as others get it: a wheel in an empty environment, far from the checkout."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.source_code import ROOT, repository_files

pytestmark = pytest.mark.packaging


@dataclass(frozen=True)
class Installation:
    """An environment of its own with the program in it, and an empty home folder."""

    folder: Path
    home: Path

    @property
    def commands(self) -> Path:
        """The folder of the environment's programs."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    def run(self, program: str, *arguments: str) -> str:
        """Run a program of the environment from the empty home; return what it printed."""
        system = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        finished = subprocess.run(
            [self.commands / program, *arguments],
            cwd=self.home,
            env={**system, "HOME": str(self.home), "USERPROFILE": str(self.home)},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert finished.returncode == 0, finished.stderr
        return finished.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """The wheel, installed. Its dependencies are borrowed from the environment of the tests."""
    home = tmp_path_factory.mktemp("home")
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    own = Installation(folder, home)
    pip = [sys.executable, "-m", "pip", "--python", str(own.commands / "python")]
    offline = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run([*pip, *offline], check=True, capture_output=True)
    packages = own.run("python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    borrowed = Path(packages.strip()) / "borrowed.pth"
    borrowed.write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return own


def test_the_wheel_holds_exactly_the_files_of_the_repository(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        names = archive.namelist()
    packed = {name for name in names if ".dist-info/" not in name and ".data/" not in name}
    bundled = {f"quizapp/{name}" for name in repository_files("resources", "questions")}
    code = {name.removeprefix("src/") for name in repository_files("src")}
    assert packed == bundled | code
    shared = {name.partition(".data/data/share/")[2] for name in names if ".data/" in name}
    linux = repository_files("resources/linux")
    icons = {
        f"icons/{name.removeprefix('resources/linux/')}" for name in linux if "hicolor" in name
    }
    assert icons
    assert shared == icons | {
        "applications/org.quizapp.quizapp.desktop",
        "metainfo/org.quizapp.quizapp.metainfo.xml",
        "mime/packages/org.quizapp.quizapp.xml",
    }


def test_the_wheel_carries_the_licence_and_the_command(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        facts = {Path(name).name for name in archive.namelist() if ".dist-info/" in name}
    assert {"LICENSE", "entry_points.txt"} <= facts


def test_the_installed_program_is_the_one_that_runs(installation: Installation) -> None:
    place = installation.run("python", "-c", "import quizapp; print(quizapp.__file__)")
    assert Path(place.strip()).is_relative_to(installation.folder)


def test_the_installed_program_makes_a_question_of_the_bundled_set(
    installation: Installation,
) -> None:
    arguments = ["generate", "azerbaijan-turkiye", "--count", "1", "--seed", "1"]
    document = json.loads(installation.run("quizapp", *arguments))
    assert document["generator"]["set"] == "azerbaijan-turkiye"
    assert document["generator"]["seed"] == 1
    assert [bool(question["stem"]) for question in document["questions"]] == [True]
