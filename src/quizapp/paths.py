"""Where the program finds what came with it, and where it keeps what a person made.

Nothing here creates a folder; whoever writes a file does that.
"""

import os
import sys
from pathlib import Path


def bundled(name: str) -> Path:
    """Find a folder that came with the program: `resources` or `questions`.

    An installed program carries them inside the package, a checkout at its top level.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    places = (package / name, package.parents[1] / name)
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(
        f"The folder “{name}” that belongs to quizapp is missing; it should be at {places[0]}. "
        "Install the program again."
    )


def data_dir(override: str | os.PathLike[str] | None = None) -> Path:
    """Choose the folder of the database and the settings.

    Args:
        override: what `--data-dir` said; without it the variable QUIZAPP_DATA_DIR counts,
            and without that the place where programs of this platform keep their data.
    """
    asked = override or os.environ.get("QUIZAPP_DATA_DIR")
    if asked:
        return Path(asked).expanduser().absolute()
    return _platform_data_home() / "quizapp"


def added_sets(data: Path) -> Path:
    """Return the folder, inside that of the data, of the question sets a person added."""
    return data / "sets"


def saved_quizzes(data: Path) -> Path:
    """Return the folder, inside that of the data, of the quizzes a person saved."""
    return data / "quizzes"


def results_aside(data: Path) -> Path:
    """Return the folder, inside that of the data, of result files that were not taken in."""
    return data / "results-aside"


def _platform_data_home() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    stated = Path(os.environ.get("XDG_DATA_HOME", ""))
    # The XDG base directory specification says that a relative path is to be ignored.
    return stated if stated.is_absolute() else Path.home() / ".local" / "share"
