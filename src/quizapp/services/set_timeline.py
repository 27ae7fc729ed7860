"""The whole timeline of a set, and what one person knows of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizapp.dataset.model import Dataset
from quizapp.services.known_facts import Knowledge
from quizapp.services.library import Library
from quizapp.services.progress import LookBack
from quizapp.session.learner import Learner


@dataclass(frozen=True)
class SetTimeline:
    """A set, and how well each of its dated events is known by its id.

    `known` is empty for a person who never answered anything about the set.
    """

    dataset: Dataset
    known: Mapping[str, Knowledge] = field(default_factory=dict)


class SetTimelines:
    """Reads sets for their timeline; changes nothing."""

    def __init__(self, library: Library, look_back: LookBack) -> None:
        """Look into a library, and into what was answered."""
        self._library = library
        self._look_back = look_back

    def of(self, set_id: str, learner: Learner | None) -> SetTimeline:
        """Return a set as a person knows it.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
        """
        dataset = self._library.get(set_id)
        if learner is None:
            return SetTimeline(dataset)
        events = self._look_back.known(learner, set_id).events
        if all(event.knowledge is Knowledge.NEW for event in events):
            return SetTimeline(dataset)
        return SetTimeline(dataset, {event.id: event.knowledge for event in events})
