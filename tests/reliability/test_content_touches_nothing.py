"""No content of a file opens another file, begins a program or asks a network: in any reader."""

import os
import socket
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from quizapp.dataset.problem import DatasetError
from quizapp.dataset.written import WrittenOption, WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.format import exporters
from quizapp.formats.writing.checked_export import export_checked
from quizapp.services.library import Library
from quizapp.services.offer_reading import read_offer
from tests.formats.hostile_files import HOSTILE
from tests.formats.written_questions import CHOICE, listed
from tests.reliability.onlookers import Auditor, hostile_texts, listener, opened_by_anybody
from tests.source_code import ROOT

OURS = tuple(
    str(Path(place).resolve())
    for place in (ROOT, sys.prefix, sys.base_prefix, *sysconfig.get_paths().values())
)


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    """The onlooker of this process."""
    return Auditor()


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file that contents point to."""
    path = tmp_path / "secret.txt"
    path.write_text("secret", encoding="utf-8")
    return path


def strange(auditor: Auditor, own: Path) -> list[str]:
    """Return what was opened besides the file itself, the program and temporary files."""
    drafts = os.path.join(tempfile.gettempdir(), "quizapp-")  # noqa: PTH118
    allowed = (str(own), drafts, "/proc/self", "/dev/null", "/dev/urandom", *OURS)
    found = (name for name in auditor.opened if not name.isdigit())
    return [name for name in found if not name.startswith(allowed)]


def tables(texts: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Yield names and contents of files of events that hold hostile texts in every place."""
    cells = [text.replace('"', '""') for text in texts]
    rows = "".join(f'"{c}","19{n % 90 + 10}","{c}","{c}"\n' for n, c in enumerate(cells))
    yield "hostile.csv", f"title,date,place,description\n{rows}"
    escaped = [t.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;") for t in texts]
    events = "".join(
        f'<event start="1918" title="{e}" image="{e}" link="{e}" icon="{e}">{e}</event>'
        for e in escaped
    )
    yield "hostile.xml", f"<data>{events}</data>"
    stems = "\n\n".join(t.translate({ord(c): f"\\{c}" for c in "\\~=#{}:"}) for t in texts)
    yield "hostile.gift", "\n\n".join(f"{stem} {{=a ~b}}" for stem in stems.split("\n\n"))


def written(texts: tuple[str, ...]) -> list[WrittenQuestion]:
    """Return questions with hostile texts in every place."""
    return [
        replace(
            CHOICE,
            name=f"q{number}",
            stem=text,
            category=f"a/{number}",
            general_feedback=text,
            options=(
                WrittenOption(text, correct=True, weight=100.0, feedback=text),
                WrittenOption(f"not {text}", correct=False, weight=0.0, feedback=text),
            ),
        )
        for number, text in enumerate(texts)
    ]


def test_no_text_of_a_table_leads_anywhere(auditor: Auditor, secret: Path, tmp_path: Path) -> None:
    with listener() as (port, callers), opened_by_anybody(secret) as opened:
        for name, content in tables(hostile_texts(secret, port)):
            path = tmp_path / name
            path.write_text(content, encoding="utf-8")
            with auditor.listening():
                read_file(path)
                read_offer(path)
            assert (auditor.others, strange(auditor, path)) == ([], []), name
    assert (opened, callers) == ([], [])


@pytest.mark.parametrize("name", exporters())
def test_no_text_of_a_question_leads_anywhere(
    auditor: Auditor, secret: Path, tmp_path: Path, name: str
) -> None:
    format_ = exporters()[name]
    suffix = format_.read_back[1] if format_.read_back else f".{name}"
    with listener() as (port, callers), opened_by_anybody(secret) as opened:
        path = tmp_path / f"hostile{suffix}"
        path.write_bytes(
            export_checked(name, listed(*written(hostile_texts(secret, port)))).content
        )
        with auditor.listening():
            read_file(path)
            with suppress(DatasetError):
                Library(tmp_path / "none", tmp_path / "sets").add(path)
        mine = [one for one in strange(auditor, path) if not one.startswith(str(tmp_path / "sets"))]
        assert (auditor.others, mine) == ([], [])
    assert (opened, callers) == ([], [])


@pytest.mark.parametrize("name", HOSTILE)
def test_no_hostile_file_leads_anywhere(auditor: Auditor, tmp_path: Path, name: str) -> None:
    path = HOSTILE[name](tmp_path)
    with auditor.listening():
        read_file(path)
    assert (auditor.others, strange(auditor, path)) == ([], [])


def test_the_onlookers_see_what_they_are_there_for(
    auditor: Auditor, secret: Path, tmp_path: Path
) -> None:
    with (
        listener() as (port, callers),
        opened_by_anybody(secret) as opened,
        auditor.listening(),
    ):
        secret.read_text(encoding="utf-8")
        socket.create_connection(("127.0.0.1", port)).close()
        while not callers:
            time.sleep(0.01)
    assert str(secret) in strange(auditor, tmp_path / "other")
    assert opened != [] != callers
    assert auditor.others != []
