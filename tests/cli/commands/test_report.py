"""Tests of the command that writes reports."""

from pathlib import Path

import pytest

from tests.cli.command_line import Cli
from tests.ui.printing.reading import count_of_pages, needs_reader, pages_of

pytestmark = pytest.mark.usefixtures("qapp")

SET = "azerbaijan-turkiye"


@needs_reader
def test_a_report_about_a_learner_is_a_pdf(cli: Cli, tmp_path: Path) -> None:
    cli("play", SET, "--count", "5", "--seed", "5", "--as", "Ada", lines="\n" * 5)
    file = tmp_path / "ada.pdf"
    assert cli("report", "--learner", "Ada", "--to", "pdf", "-o", str(file)).code == 0
    pdf = file.read_bytes()
    text = " ".join(pages_of(pdf))
    assert text.startswith("Ada")
    assert "5 answers, 0 of them right" in text
    assert "Known least" in text
    assert count_of_pages(pdf) <= 2


@needs_reader
def test_a_report_about_a_class_names_who_is_missing(cli: Cli, tmp_path: Path) -> None:
    roster, file = tmp_path / "roster.csv", tmp_path / "9b.pdf"
    roster.write_text("name,class\nÇelik,9B\nDemir,9B\nCan,9B\n", "utf-8")
    cli("roster", str(roster))
    cli("play", SET, "--count", "3", "--seed", "5", "--as", "Çelik", lines="\n" * 3)
    assert cli("report", "--class", "9B", "-o", str(file)).code == 0
    (text,) = pages_of(file.read_bytes())
    assert text.startswith("9B")
    assert "1 of 3 learners have answered something" in text
    assert "No answers yet from: Can, Demir" in text
    assert "Çelik 3 0 % 0 of 3" in text.replace("\N{NARROW NO-BREAK SPACE}", " ")


def test_who_is_not_there_is_wrong_usage(cli: Cli) -> None:
    assert cli("report", "--learner", "Nobody").code == 2
    cli("play", SET, "--count", "1", "--as", "Ada", lines="\n")
    assert cli("report", "--learner", "Nobody").code == 2
    assert cli("report", "--class", "10A").code == 2
    assert cli("report").code == 2
