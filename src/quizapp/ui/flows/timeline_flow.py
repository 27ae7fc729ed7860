"""The timeline of a whole set: read by the worker, shown, and left again."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from quizapp.services.known_facts import Knowledge
from quizapp.services.people import People
from quizapp.services.set_timeline import SetTimelines
from quizapp.ui.flows.stage import Stage
from quizapp.ui.pages.timeline_page import TimelinePage
from quizapp.ui.timeline.whole import Whole, whole_of

_Edit = Callable[[str, int], object]
_Read = tuple[Whole, Mapping[str, Knowledge]]


class TimelineFlow(QObject):
    """Shows sets to the person whose name is in the settings."""

    def __init__(
        self, stage: Stage, page: TimelinePage, timelines: SetTimelines, people: People
    ) -> None:
        """Listen to the page."""
        super().__init__(stage.shell)
        self._stage = stage
        self._page = page
        self._timelines = timelines
        self._people = people
        self._back: Callable[[], object] = lambda: None
        self._edit: _Edit | None = None
        self._event = ""
        self._whole: Whole | None = None
        page.back_requested.connect(self._leave)
        page.edit_asked.connect(self._open)

    def show(
        self,
        set_id: str,
        place: str,
        back: Callable[[], object],
        edit: _Edit | None = None,
        event: str = "",
    ) -> None:
        """Show a set as a part of a place of the rail; `back` leads to where one came from.

        An `event` is brought into sight. `edit` shows a row of a set in the editor, None if
        nothing is to be edited.
        """
        self._back, self._edit, self._event = back, edit, event
        self._page.show_busy()
        self._stage.shell.show_page(self._page, place)
        work = partial(self._gather, self._stage.who, set_id)
        self._stage.background.run(self, work, self._present, self._stage.tell)

    def _leave(self) -> None:
        self._back()

    def return_to(self) -> None:
        """Show the page as it was left."""
        self._stage.shell.show_page(self._page)

    def _gather(self, who: tuple[str, str], set_id: str) -> _Read:
        found = self._timelines.of(set_id, self._people.known(*who))
        return whole_of(found.dataset), found.known

    def _present(self, read: _Read) -> None:
        whole, known = read
        self._whole = whole
        self._page.show_whole(whole, known, editable=self._edit is not None, event=self._event)

    def _open(self, set_id: str, event: str) -> None:
        events = () if self._whole is None else self._whole.dataset.events
        rows = (row for row, one in enumerate(events) if one.id == event)
        row = next(rows, None)
        if self._edit is not None and row is not None:
            self._edit(set_id, row)
