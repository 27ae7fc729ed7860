"""The bundled set of space missions is clean, and every row names its item of Wikidata."""

import re

import pytest

from quizapp.dataset.dates import Grain
from quizapp.dataset.folding import fold
from quizapp.dataset.model import Dataset
from quizapp.dataset.reader import read
from tests.source_code import ROOT

FOLDER = ROOT / "questions" / "space-missions"


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    reading = read(FOLDER)
    assert reading.problems == ()
    assert reading.dataset is not None
    return reading.dataset


def test_every_row_can_be_asked_by_year_and_order(dataset: Dataset) -> None:
    assert len(dataset.events) > 100
    for event in dataset.events:
        assert event.scorable == {"year", "order"}
        assert event.date is not None
        assert event.date.cell(Grain.YEAR) == event.date


def test_every_row_names_its_item(dataset: Dataset) -> None:
    for event in dataset.events:
        (source,) = event.sources
        assert source.url == f"https://www.wikidata.org/wiki/{event.id.upper()}"


def test_every_row_is_about_the_launch(dataset: Dataset) -> None:
    for event in dataset.events:
        assert event.title.startswith("Launch of ")
        assert event.clause.endswith(" was launched")
        assert event.inquiry.startswith("was ")
        assert event.inquiry.endswith(" launched")


def test_no_mission_stands_there_twice(dataset: Dataset) -> None:
    titles = [fold(event.title) for event in dataset.events]
    assert len(set(titles)) == len(titles)


def test_no_wording_tells_a_year(dataset: Dataset) -> None:
    for event in dataset.events:
        texts = (event.title, event.clause, event.inquiry, event.statement)
        assert not any(re.search(r"\b(?:19|20)\d\d\b|STS-[456]1-", text) for text in texts)


def test_the_missions_are_spread_over_the_decades(dataset: Dataset) -> None:
    decades = {event.date.cell(Grain.DECADE) for event in dataset.events if event.date}
    assert len(decades) == 7
