"""The people who take quizzes on this machine."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from quizapp.services.clock import Clock, utc_now
from quizapp.session.learner import Learner, name_key, tidy_name

if TYPE_CHECKING:
    from quizapp.storage.store import Store


class People:
    """Who takes quizzes, by name; the person without a name is one of them."""

    def __init__(self, store: "Store", clock: Clock = utc_now) -> None:
        """Look people up in a store."""
        self._store = store
        self._clock = clock

    def learner(self, name: str = "", learner_id: str = "") -> Learner:
        """Return the person of that id or else of that name, who is new if nobody has it."""
        known = self.known(name, learner_id)
        if known is not None:
            return known
        return self._store.add_learner(Learner(uuid4(), tidy_name(name)), self._clock())

    def known(self, name: str, learner_id: str = "") -> Learner | None:
        """Return the person of that id or else of that name, None if nobody has it.

        A person with a number is found by the name, too, as long as nobody else has it.
        """
        everybody, key = self.all(), name_key(name)
        chosen = next((one for one in everybody if str(one.id) == learner_id), None)
        if chosen is not None:
            return chosen
        namesakes = [one for one in everybody if name_key(one.name) == key]
        plain = next((one for one in namesakes if not one.number), None)
        return namesakes[0] if plain is None and len(namesakes) == 1 else plain

    def adopt(self, name: str) -> None:
        """Let the results of the person without a name belong to a new name.

        Nothing changes if that name has results of its own.
        """
        nameless = self.known("")
        if nameless is not None and self.known(name) is None:
            self._store.rename_learner(replace(nameless, name=tidy_name(name)))

    def all(self) -> tuple[Learner, ...]:
        """Return everybody who was not removed, in the order in which they came."""
        return self._store.learners()
