"""Reading a PDF as a person would, with the tool that nearly every Linux has."""

import re
import shutil
import subprocess

import pytest

needs_reader = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext reads the PDF; it is not installed"
)


def pages_of(pdf: bytes) -> list[str]:
    """Return the text of every page, each run of spaces and line breaks as one space."""
    reader = shutil.which("pdftotext")
    assert reader is not None
    read = subprocess.run([reader, "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return [" ".join(page.split()) for page in read.stdout.decode().split("\f")[:-1]]


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Return the family of every font that a PDF uses, and whether all of it is in the file."""
    lister = shutil.which("pdffonts")
    assert lister is not None
    read = subprocess.run([lister, "-"], input=pdf, capture_output=True, check=True)
    rows = [line.split() for line in read.stdout.decode().splitlines()[2:]]
    families = [(row[0].rpartition("+")[2].partition("-")[0], row[-5] == "yes") for row in rows]
    return {name: all(inside for one, inside in families if one == name) for name, _ in families}


def count_of_pages(pdf: bytes) -> int:
    """Return how many pages a PDF says it has."""
    (found,) = re.findall(rb"/Type /Pages.*?/Count (\d+)", pdf, re.DOTALL)
    return int(found)


def right_edges(pdf: bytes) -> list[float]:
    """Return how far each word reaches to the right, in points."""
    return _edges(pdf, rb'xMax="([\d.]+)"')


def bottom_edges(pdf: bytes) -> list[float]:
    """Return how far each word reaches down its page, in points."""
    return _edges(pdf, rb'yMax="([\d.]+)"')


def _edges(pdf: bytes, edge: bytes) -> list[float]:
    reader = shutil.which("pdftotext")
    assert reader is not None
    read = subprocess.run([reader, "-bbox", "-", "-"], input=pdf, capture_output=True, check=True)
    return [float(found) for found in re.findall(rb"<word [^>]*" + edge, read.stdout)]
