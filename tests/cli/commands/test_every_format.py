"""`check`, `add`, `remove` and `convert` with every format that is read and written."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizapp.formats.format import event_exporters, exporters, readers, written_writers
from tests.cli.command_line import Cli, Outcome
from tests.cli.commands.format_samples import SAMPLES, Sample

WRITERS = sorted({*event_exporters(), *exporters(), *written_writers(), "pdf"})
SUFFIXES = {"set": "json", "moodle-xml": "xml", "qti": "zip", "aiken": "txt", "text": "txt"}
EVERY_SAMPLE = pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES)


def contents(folder: Path) -> Mapping[str, str]:
    """Return what is in a folder, byte for byte."""
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def fits(sample: Sample, writer: str) -> bool:
    """Tell whether a format takes what a file holds."""
    takes_events = writer in event_exporters() and sample.events > 0
    takes_questions = writer not in event_exporters() or writer in {
        *exporters(),
        *written_writers(),
    }
    return takes_events or (takes_questions and sample.questions > 0)


def without_traceback(told: Outcome) -> Outcome:
    assert "Traceback" not in told.err
    assert "should not have happened" not in told.err
    return told


def test_there_is_a_sample_of_every_format() -> None:
    assert {name.partition(" ")[0] for name in SAMPLES} == {found.name for found in readers()}


@EVERY_SAMPLE
def test_a_good_file_is_checked_and_nothing_is_written(
    cli: Cli, tmp_path: Path, data_dir: Path, sample: Sample
) -> None:
    told = without_traceback(cli("check", sample.write(tmp_path), "--json"))
    found = json.loads(told.out)
    assert told.code == 0
    assert (found["events"], found["questions"]) == (sample.events, sample.questions)
    assert [one for one in found["problems"] if one["level"] == "error"] == []
    assert not data_dir.exists()


@EVERY_SAMPLE
def test_a_broken_file_is_told_with_reason_and_remedy(
    cli: Cli, tmp_path: Path, data_dir: Path, sample: Sample
) -> None:
    told = without_traceback(cli("check", sample.write(tmp_path, broken=True), "--json"))
    errors = [one for one in json.loads(told.out)["problems"] if one["level"] == "error"]
    assert told.code == 1
    assert errors
    assert all(one["message"] and one["hint"] and one["code"] for one in errors)
    assert not data_dir.exists()


@EVERY_SAMPLE
def test_a_good_file_is_added_once_and_removed_and_had_back(
    cli: Cli, tmp_path: Path, sample: Sample
) -> None:
    file = sample.write(tmp_path)
    told = without_traceback(cli("add", file))
    assert (told.code, told.err) == (0, "")
    assert cli("add", file).out == told.out
    (added,) = json.loads(cli("sets", "--json").out)[2:]
    assert (added["events"], added["questions"]) == (sample.events, sample.questions)
    assert cli("remove", added["id"]).code == 0
    assert len(json.loads(cli("sets", "--json").out)) == 2
    assert cli("remove", "--undo", added["id"]).code == 0
    assert json.loads(cli("sets", "--json").out)[2] == added


@EVERY_SAMPLE
def test_a_broken_file_leaves_the_library_byte_for_byte(
    cli: Cli, tmp_path: Path, data_dir: Path, table: Path, sample: Sample
) -> None:
    other = tmp_path / "other.csv"
    other.write_bytes(table.read_bytes())
    cli("add", other)
    before = contents(data_dir / "sets")
    told = without_traceback(cli("add", sample.write(tmp_path, broken=True)))
    assert told.code == 1
    assert told.err.endswith("was not added.\n")
    assert contents(data_dir / "sets") == before


@EVERY_SAMPLE
def test_nothing_of_a_file_disappears_on_the_way_to_json(
    cli: Cli, tmp_path: Path, data_dir: Path, sample: Sample
) -> None:
    told = without_traceback(cli("convert", sample.write(tmp_path), "--to", "json"))
    document = json.loads(told.out)
    assert told.code == 0
    assert len(document.get("events", ())) == sample.events
    assert len(document.get("questions", ())) == sample.questions
    assert (document["skipped"], document["errors"]) == ([], [])
    assert not data_dir.exists()


@EVERY_SAMPLE
def test_what_is_broken_is_listed_in_the_json(cli: Cli, tmp_path: Path, sample: Sample) -> None:
    told = without_traceback(cli("convert", sample.write(tmp_path, broken=True), "--to", "json"))
    assert told.code == 1
    assert json.loads(told.out)["errors"]


@EVERY_SAMPLE
@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.usefixtures("qapp")
def test_a_file_goes_into_every_format_that_takes_it(
    cli: Cli, tmp_path: Path, sample: Sample, writer: str
) -> None:
    target = tmp_path / f"out.{SUFFIXES.get(writer, writer)}"
    told = without_traceback(cli("convert", sample.write(tmp_path), "--to", writer, "-o", target))
    assert target.exists() == fits(sample, writer)
    assert told.code == (0 if fits(sample, writer) else 2)
    if not target.exists():
        assert "holds" in told.err
    assert [file for file in tmp_path.iterdir() if file.name.startswith(".")] == []


@pytest.mark.parametrize("writer", WRITERS)
def test_of_a_file_that_cannot_be_read_nothing_is_written(
    cli: Cli, tmp_path: Path, writer: str
) -> None:
    target = tmp_path / "out"
    told = without_traceback(cli("convert", tmp_path / "gone.csv", "--to", writer, "-o", target))
    assert told.code == 1
    assert not target.exists()
