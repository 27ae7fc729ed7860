"""Tables that other people made, where there are any beside the checkout: no row is lost."""

import csv
from pathlib import Path

import pytest

from quizapp.formats.event_table import read_events

BESIDE = Path(__file__).parents[3] / "shared" / "samples"
NONE = pytest.param(None, marks=pytest.mark.skip("there are no tables of other people here"))
SAMPLES = sorted(BESIDE.glob("events_csv/*/*.csv")) or [NONE]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path and path.stem)
def test_every_row_is_an_event_or_is_told(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    read = read_events(path)
    assert read.dataset is not None
    assert len(read.events) + len(read.skipped) == len(rows)
    dated = sum(bool(row["date"]) for row in rows)
    assert sum(event.date is not None for event in read.events) >= 0.97 * dated
