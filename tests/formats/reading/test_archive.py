"""Packages are measured before they are unpacked."""

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.dataset.problem import DatasetError
from quizapp.formats.reading.archive import open_archive


def package(name: str = "a/b.xml", data: bytes = b"text" * 50) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return file.getvalue()


def test_members_are_read() -> None:
    archive = open_archive(package(), "p.zip")
    assert list(archive) == ["a/b.xml"]
    assert archive.read("a/b.xml") == b"text" * 50


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/passwd", "C:/a", "a\\..\\..\\b"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    with pytest.raises(DatasetError, match="unsafe name"):
        open_archive(package(name), "p.zip")


def test_a_member_without_a_name_is_refused() -> None:
    nameless = bytearray(package("n"))
    listed = nameless.rfind(b"PK\x01\x02")
    nameless[listed + 46] = 0
    with pytest.raises(DatasetError, match="unsafe name"):
        open_archive(bytes(nameless), "p.zip")


@given(st.integers(0, 200), st.binary(min_size=1, max_size=4))
def test_damaged_packages_are_told(place: int, noise: bytes) -> None:
    whole = package()
    spoilt = whole[:place] + noise + whole[place + len(noise) :]
    with suppress(DatasetError):
        archive = open_archive(spoilt, "p.zip")
        for member in archive:
            read = archive.read(member)
            assert isinstance(read, bytes) or "cannot be unpacked" in read.message
