"""A field for a length of time, or none."""

from math import ceil

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.text_field import TextField

_MOST = 24 * 3600


class TimeField(TextField):
    """A whole number of minutes or seconds; an empty field is no limit."""

    def __init__(self, themes: ThemeStore, name: str, unit: str, length: int) -> None:
        """Make an empty field; each of its units is `length` seconds long."""
        super().__init__(themes, name, label_visible=False, unit=unit, digits=4)
        self._length = length
        self._kept: tuple[str, float | None] = "", None

    @property
    def is_right(self) -> bool:
        """Whether it is empty or holds a time; if not, the field says what is wrong."""
        try:
            self.seconds()
        except ValueError:
            return False
        return True

    def set_seconds(self, seconds: float | None) -> None:
        """Write a time, or none; a part of a unit counts as one."""
        self.set_text("" if seconds is None else str(ceil(seconds / self._length)))
        self._kept = self.text(), seconds
        self.clear_message()

    def seconds(self) -> float | None:
        """Return the time in seconds, None for no limit.

        Raises:
            ValueError: it is no time; the field says so, too.
        """
        self.clear_message()
        text = self.text().strip()
        if text == self._kept[0]:
            return self._kept[1]
        if not text:
            return None
        if text.isdecimal() and 0 < int(text) * self._length <= _MOST:
            return float(int(text) * self._length)
        self.show_error(self.tr("A whole number, or nothing for no limit."))
        raise ValueError(text)
