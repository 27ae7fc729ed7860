"""Tests of the settings file."""

import json
import os
import stat
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.settings import (
    FILE_NAME,
    RETENTIONS,
    TEXT_SCALES,
    DateStyle,
    Motion,
    NextQuestion,
    Settings,
    Theme,
    read_settings,
    write_settings,
)

NAMES = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=200)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The settings file of a data folder."""
    return tmp_path_factory.mktemp("settings") / FILE_NAME


@given(
    st.builds(
        Settings,
        learner=NAMES,
        theme=st.sampled_from(Theme),
        text_scale=st.sampled_from(TEXT_SCALES),
        motion=st.sampled_from(Motion),
        next_question=st.sampled_from(NextQuestion),
        date_style=st.sampled_from(DateStyle),
        retention=st.sampled_from(RETENTIONS),
        window=NAMES,
        sets_order=NAMES,
    )
)
def test_settings_come_back_as_they_were_written(file: Path, settings: Settings) -> None:
    write_settings(file, settings)
    assert read_settings(file) == settings


@given(st.binary())
def test_any_bytes_at_all_can_be_read(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    assert isinstance(read_settings(file), Settings)


@given(st.dictionaries(st.sampled_from(list(asdict(Settings()))), JSON_VALUES))
def test_whatever_a_setting_holds_the_result_can_be_written(
    file: Path, table: dict[str, object]
) -> None:
    file.write_text(json.dumps(table), encoding="utf-8")
    understood = read_settings(file)
    write_settings(file, understood)
    assert read_settings(file) == understood


def test_without_a_file_everything_has_its_default(tmp_path: Path) -> None:
    assert read_settings(tmp_path / FILE_NAME) == Settings()


def test_a_folder_in_place_of_the_file_means_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 60_000, b" " * 70_000 + b"{}"]
)
def test_a_damaged_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    assert read_settings(tmp_path / FILE_NAME) == Settings()


@pytest.mark.parametrize(
    "table",
    [
        {"theme": "plaid", "learner": "Aynur"},
        {"text_scale": 40, "learner": "Aynur"},
        {"text_scale": "1.5", "learner": "Aynur"},
        {"motion": ["on"], "learner": "Aynur"},
        {"date_style": None, "learner": "Aynur"},
        {"window": "a\x00b", "learner": "Aynur"},
        {"a setting of a later version": True, "learner": "Aynur"},
    ],
)
def test_one_bad_value_does_not_spoil_the_others(tmp_path: Path, table: dict[str, object]) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(json.dumps(table), encoding="utf-8")
    assert read_settings(file) == Settings(learner="Aynur")


def test_a_name_may_use_any_script(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    write_settings(file, Settings(learner="Əli Şuşa علی\u200cرضا"))
    assert read_settings(file).learner == "Əli Şuşa علی\u200cرضا"


def test_the_folder_is_made_when_it_is_first_needed(tmp_path: Path) -> None:
    file = tmp_path / "new" / "folder" / FILE_NAME
    write_settings(file, Settings(theme=Theme.DARK))
    assert read_settings(file).theme is Theme.DARK


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_only_the_owner_can_read_the_file(tmp_path: Path) -> None:
    file = tmp_path / "data" / FILE_NAME
    write_settings(file, Settings())
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_disk_that_refuses_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / FILE_NAME
    old = Settings(learner="Aynur")
    write_settings(file, old)

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="No space left"):
        write_settings(file, replace(old, learner="Orxan"))
    assert read_settings(file) == old
    assert list(tmp_path.iterdir()) == [file]
