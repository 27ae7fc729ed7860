"""How the program looks in a picture: colours, sizes, language."""

from collections.abc import Mapping
from dataclasses import dataclass

WIDE, NARROW = (1280, 800), (900, 600)
"""The sizes of the window in pictures, in pixels."""


@dataclass(frozen=True)
class Look:
    """Colours, text size, window size and language."""

    theme: str
    scale: float
    width: int
    height: int
    language: str = "en"

    @property
    def settings(self) -> Mapping[str, object]:
        """What stands in the file of settings."""
        look = {"theme": self.theme, "text_scale": self.scale, "language": self.language}
        return {**look, "motion": "off"}

    def __str__(self) -> str:
        size = f"{self.width}x{self.height}-{self.scale * 100:.0f}"
        return f"{self.theme}-{size}" + (f"-{self.language}" if self.language != "en" else "")
