"""Tests of the places of bundled and of personal files."""

import sys
from pathlib import Path

import pytest

from quizapp import paths


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty home folder without any variable that points elsewhere."""
    for name in ("QUIZAPP_DATA_DIR", "XDG_DATA_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def _pretend_package(monkeypatch: pytest.MonkeyPatch, root: Path) -> Path:
    package = root / "src" / "quizapp"
    package.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    return package


def test_a_checkout_carries_its_folders_at_the_top(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _pretend_package(monkeypatch, tmp_path)
    (tmp_path / "questions").mkdir()
    assert paths.bundled("questions") == tmp_path / "questions"


def test_an_installed_program_carries_its_folders_in_the_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    package = _pretend_package(monkeypatch, tmp_path)
    (package / "questions").mkdir()
    (tmp_path / "questions").mkdir()
    assert paths.bundled("questions") == package / "questions"


def test_an_incomplete_installation_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _pretend_package(monkeypatch, tmp_path)
    with pytest.raises(FileNotFoundError, match=r"“questions”.*Install the program again"):
        paths.bundled("questions")


def test_an_argument_comes_before_the_variable(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(home / "variable"))
    assert paths.data_dir(home / "argument") == home / "argument"


def test_the_variable_comes_before_the_platform(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("QUIZAPP_DATA_DIR", str(home / "variable"))
    assert paths.data_dir() == home / "variable"


def test_a_tilde_in_an_argument_is_the_home_folder(home: Path) -> None:
    assert paths.data_dir("~/scores") == home / "scores"


def test_a_relative_argument_starts_from_the_present_folder(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.chdir(home)
    assert paths.data_dir("scores") == home / "scores"


@pytest.mark.parametrize(
    ("platform", "place"),
    [
        ("linux", ".local/share/quizapp"),
        ("darwin", "Library/Application Support/quizapp"),
        ("win32", "AppData/Roaming/quizapp"),
    ],
)
def test_without_a_word_each_platform_has_its_own_place(
    monkeypatch: pytest.MonkeyPatch, home: Path, platform: str, place: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert paths.data_dir() == home / place


def test_windows_says_itself_where_programs_keep_data(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(home / "Roaming"))
    assert paths.data_dir() == home / "Roaming" / "quizapp"


def test_the_xdg_data_folder_is_honoured_on_linux(
    monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    assert paths.data_dir() == home / "data" / "quizapp"


@pytest.mark.parametrize("stated", ["", "data"])
def test_an_xdg_folder_that_is_not_absolute_is_ignored(
    monkeypatch: pytest.MonkeyPatch, home: Path, stated: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", stated)
    assert paths.data_dir() == home / ".local" / "share" / "quizapp"


def test_asking_for_the_data_folder_does_not_make_it(home: Path) -> None:
    assert not paths.data_dir(home / "scores").exists()
