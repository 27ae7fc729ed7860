"""A picture that somebody chose is taken, or refused with a reason and a remedy."""

from pathlib import Path

import pytest

from quizapp.dataset.problem import DatasetError
from quizapp.services.picture_file import picture_in
from tests.pictures import FLAG, claimed_png


def test_a_file_becomes_a_picture_that_nobody_described(tmp_path: Path) -> None:
    path = tmp_path / "flag.jpg"
    path.write_bytes(FLAG.content)
    assert (picture_in(path).hash, picture_in(path).alt) == (FLAG.hash, "")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"GIF89a", "it is neither PNG nor JPEG"),
        (claimed_png(30_000, 30_000), "pixels, more than 16 million"),
        (None, "there is no such file"),
    ],
)
def test_another_file_is_refused(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "flag.png"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DatasetError, match=message) as caught:
        picture_in(path)
    assert caught.value.problems[0].file == str(path)
    assert caught.value.problems[0].hint
