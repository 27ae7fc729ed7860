"""A field for a date and a time where one lives, or none."""

from datetime import datetime

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.text_field import TextField

_FORMS = ("%Y-%m-%d %H:%M", "%Y-%m-%d")


class WhenField(TextField):
    """“2026-03-01 08:00”; a date alone is its first minute, an empty field no date."""

    def __init__(self, themes: ThemeStore, name: str) -> None:
        """Make an empty field that is read out as `name`."""
        super().__init__(
            themes, name, placeholder="2026-03-01 08:00", label_visible=False, digits=16
        )

        self._kept: tuple[str, datetime | None] = "", None

    def set_moment(self, at: datetime | None) -> None:
        """Write a moment as it is where one lives, or none."""
        self.set_text("" if at is None else at.astimezone().strftime(_FORMS[0]))
        self._kept = self.text(), at
        self.clear_message()

    @property
    def is_right(self) -> bool:
        """Whether it is empty or holds a date; if not, the field says what is wrong."""
        try:
            self.moment()
        except ValueError:
            return False
        return True

    def moment(self) -> datetime | None:
        """Return what is in the field, with the zone of this machine.

        Raises:
            ValueError: it is no date; the field says so, too.
        """
        self.clear_message()
        text = " ".join(self.text().split())
        if text == self._kept[0]:
            return self._kept[1]
        if not text:
            return None
        for form in _FORMS:
            try:
                return datetime.strptime(text, form).astimezone()
            except ValueError:
                continue
        self.show_error(self.tr("A date is written like 2026-03-01 08:00."))
        raise ValueError(text)
