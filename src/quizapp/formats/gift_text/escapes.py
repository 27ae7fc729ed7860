r"""The marks of GIFT that stand for themselves: `\~ \= \# \{ \} \: \\`, and `\n` for a new line.

Braces that belong to a text, such as those of formulas, and the mark of general feedback get
stand-ins of the same length before a question is parsed, so that places stay as they are.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

OPEN, CLOSE, GENERAL = "\ufdd0", "\ufdd1", "\ufdd2"
"""Stand-ins for a brace that opens, one that closes, and each # of ####; never in a text."""

GAP, GAP_REST = "\ufdd3", "\ufdd4"
"""Stand-ins for the first character of an embedded gap, and for each that follows."""

_ESCAPE = re.compile(rf"\\([~=#{{}}:\\n])|[{OPEN}{CLOSE}{GENERAL}]")
_MEANT: Mapping[str, str] = MappingProxyType({"n": "\n", OPEN: "{", CLOSE: "}", GENERAL: "#"})


def unescape(text: str) -> str:
    """Return a piece of a question as its author meant it."""
    return _ESCAPE.sub(_meant, text)


def _meant(found: re.Match[str]) -> str:
    mark = found[1] or found[0]
    return _MEANT.get(mark, mark)
