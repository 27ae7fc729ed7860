"""Tests of looking for files in folders."""

import shutil
from pathlib import Path

from quizapp.paths import bundled
from quizapp.services.found_files import find_files

SET = "azerbaijan-turkiye"


def test_files_are_found_in_folders_and_links_are_not_followed(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b" / "c" / "d"
    deep.mkdir(parents=True)
    for file in ("one.csv", "picture.png", ".hidden.csv", "a/two.gift", "a/b/c/d/five.csv"):
        (tmp_path / file).write_text("x")
    shutil.copytree(bundled("questions") / SET, tmp_path / "a" / "set")
    (tmp_path / "loop").symlink_to(tmp_path)
    found = find_files([tmp_path, tmp_path / "one.csv", tmp_path / "picture.png"])
    assert [str(path.relative_to(tmp_path)) for path in found.paths] == [
        "one.csv",
        "a/two.gift",
        "a/set",
        "picture.png",
    ]
    assert found.passed_over == 1
    assert not found.is_cut
