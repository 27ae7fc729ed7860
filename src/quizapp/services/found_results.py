"""Files of results among files and folders that somebody chose."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from quizapp.formats.documents.results_file import SUFFIX, is_hand_in
from quizapp.services.found_files import FoundFiles, find_files

RESULT_ENDINGS = (SUFFIX, ".json", ".gz")
"""How the names of files of results end; some are saved under another name on their way."""


def find_results(chosen: Iterable[Path]) -> FoundFiles:
    """Return the files that were chosen, and those of results in the folders, each once."""
    files = tuple(one.absolute() for one in chosen)
    found = find_files(files, RESULT_ENDINGS)
    kept = tuple(path for path in found.paths if path in files or is_hand_in(path))
    return replace(found, paths=kept, passed_over=found.passed_over + len(found.paths) - len(kept))


def are_results(paths: Iterable[Path]) -> bool:
    """Tell whether any of some files, or of the files in some folders, is one of results."""
    return any(
        any(path.glob(f"*{SUFFIX}")) if path.is_dir() else path.is_file() and is_hand_in(path)
        for path in paths
    )
