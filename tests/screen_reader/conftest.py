"""What every journey of a screen reader needs: a display."""

from collections.abc import Iterator

import pytest

from tests.screen_reader.stage import missing, virtual_display


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A virtual display of its own; where a package is missing, the tests are skipped."""
    if lacking := missing():
        pytest.skip(f"{lacking} is missing; .ci/run installs what a screen reader needs")
    with virtual_display() as name:
        yield name
