"""Sets put back as they were before something changed them."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


class TakingBack:
    """Remembers the files of sets, each under its id, in a folder of sets.

    A block that ends with an exception leaves these sets as they were when it began.
    """

    def __init__(self, folder: Path) -> None:
        """Watch over the sets in a folder, which need not be there yet."""
        self._folder = folder
        self._workshop = Path()
        self._ids: dict[str, None] = {}

    def __enter__(self) -> "TakingBack":
        """Begin to remember."""
        self._workshop = Path(tempfile.mkdtemp(prefix="quizapp-"))
        self._was_there = self._folder.exists()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put everything back if the block failed."""
        if kind is not None:
            for set_id in self._ids:
                self._put_back(set_id)
            if not self._was_there:
                with suppress(OSError):
                    self._folder.rmdir()
        shutil.rmtree(self._workshop, ignore_errors=True)

    def remember(self, set_id: str) -> None:
        """Keep copies of the files of a set, or that there are none.

        Raises:
            OSError: they could not be copied.
        """
        if set_id in self._ids:
            return
        for path in self._files(set_id):
            _copy(path, self._workshop / path.name)
        self._ids[set_id] = None

    def _put_back(self, set_id: str) -> None:
        for path in list(self._files(set_id)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path in self._workshop.iterdir():
            if _belongs(path.name, set_id):
                _copy(path, self._folder / path.name)

    def _files(self, set_id: str) -> Iterator[Path]:
        if self._folder.is_dir():
            yield from (path for path in self._folder.iterdir() if _belongs(path.name, set_id))


def _belongs(name: str, set_id: str) -> bool:
    """Tell whether a file, or a folder, in a folder of sets is one of a set."""
    return name in (set_id, f"{set_id}.csv", f"{set_id}.json", f".{set_id}.unsaved")


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy2(source, target)
