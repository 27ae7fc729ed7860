"""Missing word, an old format of Moodle: a text with one gap, its answers in braces.

It is GIFT with shares written as `~75%…`, and a leading `_` that protects an answer that
begins with a figure; https://docs.moodle.org/en/Missing_word_format.
"""

import re
from pathlib import Path

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats import gift
from quizapp.formats.question_list import QuestionList

NAME = "missing-word"
TITLE = "missing word"
SUFFIXES = (".txt",)

_FILE = re.compile(r"missing.?word.*\.txt", re.IGNORECASE)
_SHARE = re.compile(r"(?<!\\)~[^\S\n]*(-?\d+)%")
_PROTECTED = re.compile(r"(?<!\\)([~=]|%)_(?=\d)")


def recognises(path: Path) -> bool:
    """Tell files by their names; any other is read as GIFT, which differs in shares only."""
    return path.is_file() and _FILE.search(path.name) is not None


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read every question, as GIFT with shares of its own."""
    return gift.read_prepared(path, _as_gift, watch)


def _as_gift(text: str) -> str:
    return _PROTECTED.sub(r"\1", _SHARE.sub(r"~%\1%", text))
