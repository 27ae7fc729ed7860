"""Tests of what is said when answers cannot be kept."""

from pathlib import Path

import pytest

from quizapp.session.storage_error import Reason, StorageError


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words_and_a_remedy(reason: Reason) -> None:
    text = str(StorageError(reason, Path("folder") / "quizapp.db"))
    assert text.endswith(".")
    assert text.count(". ") >= 1
    assert reason is Reason.CONFLICT or "quizapp.db" in text


def test_technical_details_come_last() -> None:
    text = str(StorageError(Reason.DISK, None, "SQLITE_IOERR_READ"))
    assert text.endswith(". (SQLITE_IOERR_READ)")
    assert "None" not in text
