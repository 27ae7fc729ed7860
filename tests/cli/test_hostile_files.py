"""Whatever is the matter with a file: one clear error, and nothing is written or lost."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from tests.cli.command_line import Cli
from tests.formats.hostile_files import HOSTILE

ERROR = re.compile(r"^.+: error: .+ \(.+\) \[[a-z][a-zA-Z0-9.-]+\]$", re.MULTILINE | re.DOTALL)
LONGEST = 3_000


def content(folder: Path) -> dict[str, str]:
    """Return the hash of every file in a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused_with_place_reason_and_remedy(
    cli: Cli, table: Path, data_dir: Path, tmp_path: Path, name: str
) -> None:
    assert cli("add", table).code == 0
    before = content(data_dir)
    (tmp_path / "hostile").mkdir()
    path = HOSTILE[name](tmp_path / "hostile")
    for command in ("check", "add"):
        told = cli(command, path)
        assert told.code == 1, told
        text = told.out + told.err
        assert ERROR.search(text), text
        assert path.name.replace("\0", "\ufffd")[:20] in text
        assert len(text) < LONGEST
        assert "Traceback" not in text
    assert content(data_dir) == before
