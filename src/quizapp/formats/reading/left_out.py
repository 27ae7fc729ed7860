"""What of a question does not come along, told with its place and the reason."""

import re
from dataclasses import dataclass, replace

_ESCAPES = r"(?:\\|amp;)?"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that is left out: what it is, why, and where it stands in its file.

    `trace` is how it is written in a text whose own place is known. Without a line it belongs
    to the whole question.
    """

    what: str
    why: str = ""
    trace: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        reason = f": {self.why}" if self.why else ""
        return f"{self.what} is left out{reason}"

    def at(self, line: int, column: int) -> "LeftOut":
        """Return it with its place."""
        return replace(self, line=line, column=column)

    def inside(self, text: str, line: int, column: int) -> "LeftOut":
        """Return it with its place in the text of an element that begins at a line and a column.

        In the first line of the text, whose own column nobody knows, it is where the element is.
        """
        above = text[: self.offset_in(text)].split("\n")
        return self.at(line + len(above) - 1, len(above[-1]) + 1 if above[1:] else column)

    def offset_in(self, text: str) -> int:
        """Return where it is written in a marked-up text, which may be escaped; 0 if unknown."""
        found = re.search(_ESCAPES.join(map(re.escape, self.trace)), text)
        return found.start() if found else 0
