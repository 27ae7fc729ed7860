"""Tables that other people made, in the folder that QUIZAPP_SAMPLES names: no row is lost."""

import csv
import os
from pathlib import Path

import pytest

from quizapp.formats.event_table import read_events

SAMPLES = sorted(Path(os.environ.get("QUIZAPP_SAMPLES", "no samples")).glob("events_csv/*/*.csv"))


@pytest.mark.skipif(not SAMPLES, reason="there are no tables of other people here")
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_row_is_an_event_or_is_told(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    read = read_events(path)
    assert read.dataset is not None
    assert len(read.events) + len(read.skipped) == len(rows)
    dated = sum(bool(row["date"]) for row in rows)
    assert sum(event.date is not None for event in read.events) >= 0.97 * dated
