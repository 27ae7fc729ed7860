"""Names for files, made of the titles of what is in them."""

import re

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST = 80


def file_stem(title: str) -> str:
    """Return a title as the name of a file, without its ending, that every system takes."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", title).split())[:_LONGEST].strip(" .")
    return name or "quiz"
