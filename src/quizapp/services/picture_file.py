"""A picture out of a file that somebody chose."""

from pathlib import Path

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.picture import Picture, PictureError, read_picture
from quizapp.dataset.problem import DatasetError
from quizapp.dataset.text_file import read_bytes


def picture_in(path: Path) -> Picture:
    """Return the picture that a file is.

    Raises:
        DatasetError: it cannot be read or shown; carries the problem.
    """
    findings = Findings()
    content = read_bytes(path, findings)
    if content is None:
        raise DatasetError(findings.in_order())
    try:
        return read_picture(content)
    except PictureError as error:
        hint = "save it as PNG or JPEG, a little smaller"
        message = f"the picture cannot be used: {error}"
        raise DatasetError([whole_file(str(path), "picture.unusable", message, hint)]) from error
