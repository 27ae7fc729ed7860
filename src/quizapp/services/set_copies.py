"""Copies of the folders of sets, under other titles and ids."""

import shutil
import tempfile
from pathlib import Path

from quizapp.services.set_files import keep_copy, set_files
from quizapp.services.set_title import retitled


def keep_renamed(source: Path, target: Path, title: str) -> None:
    """Copy the folder of a set to a place, named for its new id, over an older one there.

    Raises:
        OSError: it could not be copied; what was there before is still there.
    """
    with tempfile.TemporaryDirectory() as workshop:
        fresh = Path(workshop, target.name)
        fresh.mkdir()
        for file, _ in set_files(source):
            shutil.copy2(file, fresh)
        about = fresh / "set.toml"
        about.write_text(retitled(about.read_text(encoding="utf-8"), title, target.name), "utf-8")
        keep_copy(fresh, target)
