"""Which version of the program this is."""

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Return the version as it was installed, "" for one that was not."""
    try:
        return version("quizapp")
    except PackageNotFoundError:
        return ""
